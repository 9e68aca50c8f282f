#include "services/schedule/scheduleservice.h"

#include "services/support/tinystore.h"

#include <QDir>
#include <QFileInfo>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::chrono::sys_days day(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth);
}

class ScheduleServiceTest : public testing::Test
{
protected:
    ReportSchedule wanted() const
    {
        return {.isOn = true, .dayOfMonth = 3, .folder = m_store.folder() + u"/reports"_s};
    }
    std::vector<ScheduledReport> made()
    {
        const auto reports = m_service.makeDue(m_manager);
        EXPECT_TRUE(succeeded(reports));
        return reports ? *reports : std::vector<ScheduledReport> {};
    }

    const Session m_manager = Session::manager();
    TinyStore m_store; // Its clock stands in November 2026.
    ScheduleService m_service {m_store.workspace()};
};

} // namespace

TEST(ReportSchedule, AMonthIsDueFromItsDayOn)
{
    const ReportSchedule schedule {.isOn = true, .dayOfMonth = 3, .next = day(2026, 10, 1)};

    EXPECT_TRUE(dueMonths(schedule, day(2026, 11, 2)).empty());
    EXPECT_EQ(dueMonths(schedule, day(2026, 11, 3)).size(), 1U);
    EXPECT_EQ(dueMonths(schedule, day(2026, 12, 2)).size(), 1U);
}

TEST(ReportSchedule, WhatWasMissedIsDueOldestFirst)
{
    const ReportSchedule schedule {.isOn = true, .dayOfMonth = 28, .next = day(2026, 12, 1)};

    const std::vector<Period> due = dueMonths(schedule, day(2027, 3, 28));

    ASSERT_EQ(due.size(), 3U);
    EXPECT_EQ(due.front(), monthOf(day(2026, 12, 1)));
    EXPECT_EQ(due.back(), monthOf(day(2027, 2, 1)));
}

TEST(ReportSchedule, NothingIsDueWhileItIsOff)
{
    const ReportSchedule schedule {.isOn = false, .next = day(2020, 1, 1)};

    EXPECT_TRUE(dueMonths(schedule, day(2026, 11, 3)).empty());
}

TEST(ReportSchedule, IsReadAsItWasWrittenAndNonsenseAsUsual)
{
    const ReportSchedule schedule {.isOn = true,
        .dayOfMonth = 7,
        .folder = u"/srv/büro"_s,
        .formats = {ReportFormat::Html, ReportFormat::Pdf},
        .next = day(2026, 10, 1)};

    EXPECT_EQ(scheduleFrom(scheduleText(schedule)), schedule);
    EXPECT_EQ(scheduleFrom(u"{"_s), ReportSchedule {});
    EXPECT_EQ(scheduleFrom(u"{\"day\": 99, \"formats\": \"docx\"}"_s),
        (ReportSchedule {.dayOfMonth = 28}));
}

TEST_F(ScheduleServiceTest, BeginsWithLastMonthAndMakesItOnce)
{
    ASSERT_TRUE(succeeded(m_service.save(m_manager, wanted())));

    const auto first = made();

    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first.front().month, TinyStore::october());
    EXPECT_TRUE(QFileInfo::exists(wanted().folder + u"/2026-10/summary.csv"_s));
    EXPECT_TRUE(QFileInfo::exists(wanted().folder + u"/2026-10/report-2026-10.html"_s));
    EXPECT_TRUE(made().empty());
}

TEST_F(ScheduleServiceTest, CatchesUpWhatWasMissed)
{
    ASSERT_TRUE(succeeded(m_service.save(m_manager, wanted())));
    m_store.clock().advance(24h * 61);

    const auto reports = made();

    EXPECT_EQ(reports.size(), 3U);
    EXPECT_EQ(QDir(wanted().folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
        (QStringList {u"2026-10"_s, u"2026-11"_s, u"2026-12"_s}));
}

TEST_F(ScheduleServiceTest, WhatCouldNotBeWrittenIsDueAgain)
{
    ASSERT_TRUE(succeeded(m_service.save(m_manager, wanted())));
    QFile inTheWay(wanted().folder); // A file where the folder is to be.
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    EXPECT_FALSE(m_service.makeDue(m_manager));
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_EQ(made().size(), 1U);
}

TEST_F(ScheduleServiceTest, RefusesAScheduleThatCannotWork)
{
    ReportSchedule nowhere = wanted();
    nowhere.folder = u"reports"_s;
    ReportSchedule late = wanted();
    late.dayOfMonth = 31;
    ReportSchedule nothing = wanted();
    nothing.formats.clear();

    for (const ReportSchedule& schedule : {nowhere, late, nothing}) {
        const auto saved = m_service.save(m_manager, schedule);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, Error::Code::InvalidInput);
    }
}
