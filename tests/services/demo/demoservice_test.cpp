#include "services/demo/demoservice.h"

#include "metrics/engine.h"
#include "services/demo/demorecording.h"
#include "services/workspace.h"
#include "storage/changes/auditlog.h"
#include "storage/file/integrity.h"
#include "storage/file/storefile.h"
#include "storage/file/verifiedcopy.h"
#include "storage/repositories/storerepository.h"
#include "support/printing.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class DemoService : public testing::Test
{
protected:
    QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    std::unique_ptr<storage::StoreFile> opened(const QString& path)
    {
        auto file = storage::StoreFile::open(path, storage::Access::Read, m_clock);
        EXPECT_TRUE(succeeded(file));
        return file ? std::move(*file) : nullptr;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock {std::chrono::sys_seconds {}};
    DemoOptions m_options {
        .leads = 300, .until = demo::usualOptions().until, .months = 3, .seed = 5};
};

} // namespace

TEST_F(DemoService, WritesTheRowsOfTheGeneratorWithTheirIds)
{
    const auto report = createDemo(pathOf(u"a.lotboard"_s), m_options);
    ASSERT_TRUE(succeeded(report));
    const demo::DemoRecording rows = demo::recordDemo(m_options);

    EXPECT_EQ(report->leads, 300);
    EXPECT_EQ(report->customers, static_cast<std::int64_t>(rows.customers.size()));
    EXPECT_EQ(report->communications, static_cast<std::int64_t>(rows.communications.size()));
    EXPECT_EQ(report->sales, static_cast<std::int64_t>(rows.sales.size()));
}

TEST_F(DemoService, ItsStoreIsMarkedAndItsReferencesHold)
{
    ASSERT_TRUE(succeeded(createDemo(pathOf(u"a.lotboard"_s), m_options)));

    const auto file = opened(pathOf(u"a.lotboard"_s));
    const auto store = storage::StoreRepository(file->database()).load(Session::manager());
    ASSERT_TRUE(succeeded(store));
    EXPECT_TRUE(store->isDemo);
    EXPECT_EQ(store->name, u"Harbor Motors"_s);
    EXPECT_TRUE(succeeded(storage::checkIntegrity(file->database(), file->path())));
}

TEST_F(DemoService, TheSameOptionsMakeTheSameTables)
{
    ASSERT_TRUE(succeeded(createDemo(pathOf(u"a.lotboard"_s), m_options)));
    ASSERT_TRUE(succeeded(createDemo(pathOf(u"b.lotboard"_s), m_options)));
    m_options.seed = 6;
    ASSERT_TRUE(succeeded(createDemo(pathOf(u"c.lotboard"_s), m_options)));

    const auto digest
        = [&](const QString& name) { return storage::rowDigest(opened(pathOf(name))->database()); };
    EXPECT_EQ(digest(u"a.lotboard"_s), digest(u"b.lotboard"_s));
    EXPECT_NE(digest(u"a.lotboard"_s), digest(u"c.lotboard"_s));
}

TEST_F(DemoService, IsAuditedAsOneRow)
{
    ASSERT_TRUE(succeeded(createDemo(pathOf(u"a.lotboard"_s), m_options)));

    const auto file = opened(pathOf(u"a.lotboard"_s));
    const auto audit = storage::AuditReader(file->database()).newest(Session::manager(), 10);
    ASSERT_TRUE(succeeded(audit));
    ASSERT_EQ(audit->size(), 1U);
    EXPECT_EQ(audit->front().after.value(u"lead"_s).toInt(), 300);
    EXPECT_EQ(audit->front().after.value(u"rows_sha256"_s).toString().size(), 64);
}

TEST_F(DemoService, DoesNotTouchAFileThatIsThere)
{
    QFile file(pathOf(u"a.lotboard"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    const auto report = createDemo(pathOf(u"a.lotboard"_s), m_options);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::CannotWrite);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
}

TEST_F(DemoService, LeavesNothingBehindWhenCancelled)
{
    JobControl* running = nullptr;
    JobControl control([&](std::int64_t done, std::int64_t /*total*/) {
        if (done > 100)
            running->cancel();
    });
    running = &control;

    const auto report = createDemo(pathOf(u"a.lotboard"_s), m_options, control);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Cancelled);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

namespace {

/// What the board shows of the last twelve whole months of the usual demo.
class DemoBoard : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = m_folder.filePath(u"demo.lotboard"_s);
        ASSERT_TRUE(succeeded(createDemo(path, demo::usualOptions())));
        auto opened = Workspace::open(path, m_clock);
        ASSERT_TRUE(succeeded(opened));
        m_workspace = std::move(*opened);
        ASSERT_TRUE(succeeded(m_workspace->loadFacts()));
    }

    metrics::ResultTable answer(
        metrics::MetricId metric, std::vector<metrics::Dimension> by = {}) const
    {
        const Period year {
            addMonths(monthOf(m_until).first, -12), monthOf(addMonths(m_until, -1)).last};
        return metrics::evaluate(*m_workspace->facts(),
            {.metrics = {metric}, .by = std::move(by), .period = year, .today = m_until});
    }
    double value(metrics::MetricId metric) const
    {
        return answer(metric).total.cells.front().figure.value.value_or(-1);
    }

    QTemporaryDir m_folder;
    std::chrono::sys_days m_until = demo::usualOptions().until;
    FixedClock m_clock {demo::demoNow(demo::usualOptions())};
    std::unique_ptr<Workspace> m_workspace;
};

void expectBetween(double low, double value, double high)
{
    EXPECT_GE(value, low);
    EXPECT_LE(value, high);
}

} // namespace

TEST_F(DemoBoard, ShowsAPlausibleStore)
{
    using enum metrics::MetricId;
    expectBetween(0.58, value(ContactRate), 0.69);
    expectBetween(0.44, value(AppointmentSetRate), 0.54);
    expectBetween(0.64, value(ShowRate), 0.72);
    expectBetween(0.115, value(CloseRate), 0.145);
    expectBetween(12 * 45, value(Units), 12 * 60);
    expectBetween(2300'00, value(GrossPerUnit), 2900'00);
    expectBetween(250'00, value(CostPerSale), 600'00);
    expectBetween(5 * 60, value(ResponseTime), 40 * 60);
    expectBetween(0.8, value(GoalAttainment), 1.1);
}

TEST_F(DemoBoard, PeopleAddUpToTheStore)
{
    const auto people = answer(metrics::MetricId::Units, {metrics::Dimension::Person});

    double units = 0;
    for (const metrics::ResultRow& row : people.rows)
        units += *row.cells.front().figure.value;

    EXPECT_NEAR(units, value(metrics::MetricId::Units), 1e-6);
}

TEST(DemoOptions, ForNowAreOnTheClocksOfTheStore)
{
    using namespace std::chrono;
    const auto now = sys_days(2026y / November / 22) + hours(2) + minutes(5);

    const DemoOptions options = demoOptionsAt(now); // Five past nine in the evening before.

    EXPECT_EQ(options.until, sys_days(2026y / November / 21));
    EXPECT_EQ(options.untilMinute, 21 * 60 + 5);
    EXPECT_EQ(demo::demoNow(options), now);
}
