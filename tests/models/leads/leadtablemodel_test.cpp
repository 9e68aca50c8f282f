#include "models/leads/leadtablemodel.h"

#include "support/madeupleads.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <atomic>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

LeadIds idsUpTo(int count)
{
    return std::make_shared<const std::vector<LeadId>>(madeUpIds(count));
}

QString customerAt(const LeadTableModel& model, int row)
{
    return model.index(row, LeadTableModel::CustomerColumn).data().toString();
}

} // namespace

TEST(LeadTableModel, ShowsPlaceholdersUntilTheLinesHaveArrived)
{
    LeadTableModel model(&fetchMadeUp, BusinessCalendar());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLeads(idsUpTo(1000));
    ASSERT_EQ(model.rowCount(), 1000);

    EXPECT_EQ(customerAt(model, 500), u"…"_s);
    EXPECT_FALSE(model.index(500, 0).data(LeadTableModel::IsLoadedRole).toBool());

    LOTBOARD_WAIT_FOR(customerAt(model, 500) == u"Customer 501"_s);
    EXPECT_EQ(model.index(500, 0).data(LeadTableModel::LeadIdRole).toLongLong(), 501);
}

TEST(LeadTableModel, FetchesOnlyWhatIsLookedAt)
{
    auto fetched = std::make_shared<std::atomic<int>>(0);
    LeadTableModel model(
        [fetched](const std::vector<LeadId>& leads) -> Result<std::vector<LeadListRow>> {
            *fetched += static_cast<int>(leads.size());
            return madeUpRows(leads);
        },
        BusinessCalendar());
    model.setLeads(idsUpTo(1'000'000));

    LOTBOARD_WAIT_FOR(customerAt(model, 999'999) == u"Customer 1000000"_s);

    EXPECT_LE(*fetched, 256);
}

TEST(LeadTableModel, ForgetsTheWindowsThatWereScrolledPast)
{
    auto fetched = std::make_shared<std::atomic<int>>(0);
    LeadTableModel model(
        [fetched](const std::vector<LeadId>& leads) -> Result<std::vector<LeadListRow>> {
            *fetched += static_cast<int>(leads.size());
            return madeUpRows(leads);
        },
        BusinessCalendar());
    model.setLeads(idsUpTo(1'000'000));

    for (int row = 0; row < 1'000'000; row += 1000)
        customerAt(model, row); // Dragging the scroll bar from one end to the other.
    LOTBOARD_WAIT_FOR(customerAt(model, 999'000) == u"Customer 999001"_s);

    EXPECT_LE(*fetched, 1024);
}

TEST(LeadTableModel, ReadsAChangedLineAnew)
{
    auto name = std::make_shared<std::atomic<bool>>(false);
    LeadTableModel model(
        [name](const std::vector<LeadId>& leads) -> Result<std::vector<LeadListRow>> {
            auto rows = madeUpRows(leads);
            if (*name)
                rows[0].customerName = u"Grace"_s;
            return rows;
        },
        BusinessCalendar());
    model.setLeads(idsUpTo(3));
    LOTBOARD_WAIT_FOR(customerAt(model, 0) == u"Customer 1"_s);

    *name = true;
    model.refresh({LeadId {1}});

    LOTBOARD_WAIT_FOR(customerAt(model, 0) == u"Grace"_s);
}

TEST(LeadTableModel, SaysWhenLinesCannotBeRead)
{
    LeadTableModel model(
        [](const std::vector<LeadId>&) -> Result<std::vector<LeadListRow>> {
            return Error {Error::Code::Corrupt, {u"a.lotboard"_s}, {}};
        },
        BusinessCalendar());
    QSignalSpy failed(&model, &LeadTableModel::fetchFailed);
    model.setLeads(idsUpTo(3));

    customerAt(model, 0);

    LOTBOARD_WAIT_FOR(failed.count() == 1);
    EXPECT_EQ(customerAt(model, 0), u"…"_s);
}

TEST(LeadTableModel, ShowsTheTimeOfTheStore)
{
    const BusinessCalendar newYork(QTimeZone("America/New_York"), {}, {});
    LeadListRow row;
    row.receivedAt = january(2) + 3h;

    EXPECT_EQ(LeadTableModel::cellText(row, LeadTableModel::ReceivedColumn, newYork),
        u"1 Jan 2024 22:00"_s);
}

TEST(LeadTableModel, FindsTheRowOfALead)
{
    LeadTableModel model(&fetchMadeUp, BusinessCalendar());
    model.setLeads(idsUpTo(10));

    EXPECT_EQ(model.rowOf({4}), 3);
    EXPECT_EQ(model.rowOf({11}), -1);
}
