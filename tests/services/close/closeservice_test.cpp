#include "services/close/closeservice.h"

#include "services/report/reportservice.h"
#include "services/support/tinystore.h"
#include "storage/changes/auditlog.h"
#include "storage/file/storefile.h"

#include <algorithm>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class CloseServiceTest : public testing::Test
{
protected:
    /// Adds a lead to October, after whatever was done.
    void addLead()
    {
        m_store.add([](storage::StoreLoader& rows) {
            Lead lead;
            lead.customer = {1};
            lead.source = SourceId {1};
            lead.receivedAt = TinyStore::at(20, 15, 0);
            rows.add(lead);
        });
        ASSERT_TRUE(succeeded(m_store.workspace().loadFacts()));
    }
    std::vector<Restatement> restated()
    {
        const auto answer = m_service.restated(m_manager, m_october);
        EXPECT_TRUE(succeeded(answer));
        return answer ? *answer : std::vector<Restatement> {};
    }
    static const Restatement* find(
        const std::vector<Restatement>& figures, metrics::MetricId metric, bool isOfStore)
    {
        const auto found
            = std::find_if(figures.begin(), figures.end(), [&](const Restatement& figure) {
                  return figure.reported.metric == metric && !figure.reported.by == isOfStore;
              });
        return found == figures.end() ? nullptr : &*found;
    }

    const Session m_manager = Session::manager();
    const Period m_october = TinyStore::october();
    TinyStore m_store;
    CloseService m_service {m_store.workspace()};
};

} // namespace

TEST_F(CloseServiceTest, AClosedMonthGivesItsReportByteForByteWhateverIsEditedLater)
{
    const auto report = ReportService(m_store.workspace()).monthReport(m_manager, m_october);
    ASSERT_TRUE(succeeded(report));
    auto before = reportFiles(*report, {allReportFormats.begin(), allReportFormats.end()});
    ASSERT_TRUE(succeeded(before));
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));

    addLead();
    m_store.clock().advance(std::chrono::hours(24 * 30));
    const auto files = m_service.files(m_manager, m_october);

    ASSERT_TRUE(succeeded(files));
    std::sort(before->begin(), before->end(),
        [](const NamedFile& a, const NamedFile& b) { return a.name < b.name; });
    EXPECT_TRUE(*files == *before);
}

TEST_F(CloseServiceTest, NothingIsRestatedUntilSomethingIsEdited)
{
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));

    EXPECT_TRUE(restated().empty());
}

TEST_F(CloseServiceTest, LaterEditsShowItemByItemAgainstWhatWasReported)
{
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));
    addLead();

    const std::vector<Restatement> figures = restated();

    const Restatement* ofStore = find(figures, metrics::MetricId::Leads, true);
    ASSERT_NE(ofStore, nullptr);
    ASSERT_TRUE(ofStore->now);
    EXPECT_EQ(*ofStore->now->value, *ofStore->reported.value + 1);
    const Restatement* ofSource = find(figures, metrics::MetricId::Leads, false);
    ASSERT_NE(ofSource, nullptr);
    EXPECT_EQ(ofSource->reported.key, u"1"_s);
    EXPECT_EQ(find(figures, metrics::MetricId::Units, true), nullptr);
}

TEST_F(CloseServiceTest, AMonthIsClosedOnceAndNotBeforeItIsOver)
{
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));
    const auto again = m_service.close(m_manager, m_october);
    const auto running = m_service.close(m_manager, monthOf(m_store.workspace().today()));

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::InvalidInput);
    ASSERT_FALSE(running);
    EXPECT_EQ(running.error().code, Error::Code::InvalidInput);
}

TEST_F(CloseServiceTest, ReopeningForgetsTheFilesAndTheMonthCanBeClosedAgain)
{
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));
    ASSERT_TRUE(succeeded(m_service.reopen(m_manager, m_october)));

    EXPECT_FALSE(m_service.files(m_manager, m_october));
    EXPECT_FALSE(m_service.restated(m_manager, m_october));
    EXPECT_FALSE(m_service.reopen(m_manager, m_october));
    addLead();
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));
    EXPECT_TRUE(restated().empty());
    const auto months = m_service.closedMonths(m_manager);
    ASSERT_TRUE(succeeded(months));
    EXPECT_EQ(months->size(), 1U);
}

TEST_F(CloseServiceTest, ClosingAndReopeningStandInTheAuditWithTheFigures)
{
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));
    ASSERT_TRUE(succeeded(m_service.reopen(m_manager, m_october)));

    const auto rows = m_store.workspace().read([&](storage::Database& database) {
        return storage::AuditReader(database).newest(m_manager, 2);
    });
    ASSERT_TRUE(succeeded(rows));
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->at(0).before.value(u"closed_month"_s).toString(), u"2026-10"_s);
    EXPECT_EQ(rows->at(1).after.value(u"closed_month"_s).toString(), u"2026-10"_s);
    EXPECT_EQ(rows->at(0).before, rows->at(1).after);
    EXPECT_FALSE(figuresFrom(rows->at(1).after.value(u"figures"_s).toString()).empty());
}

TEST_F(CloseServiceTest, AFileThatWasExchangedIsNotHandedOut)
{
    ASSERT_TRUE(succeeded(m_service.close(m_manager, m_october)));
    ASSERT_TRUE(succeeded(m_store.workspace().write([](storage::StoreFile& file) -> Status {
        file.database().execute(
            "UPDATE month_close_file SET content = x'00' WHERE name = 'sales.csv'");
        return success();
    })));

    const auto files = m_service.files(m_manager, m_october);

    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, Error::Code::Corrupt);
}

TEST_F(CloseServiceTest, FiguresAreReadBackAsTheyWereWritten)
{
    const auto report = ReportService(m_store.workspace()).monthReport(m_manager, m_october);
    ASSERT_TRUE(succeeded(report));
    const std::vector<ReportedFigure> figures = reportedFigures(*report);

    ASSERT_FALSE(figures.empty());
    EXPECT_TRUE(figuresFrom(figuresText(figures)) == figures);
}
