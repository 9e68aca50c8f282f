#include "storage/file/backupretention.h"

#include "support/days.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using std::chrono::hours;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

namespace {

constexpr sys_seconds now = sys_seconds(january(31)) + hours(12);

} // namespace

TEST(BackupRetention, KeepsEverythingOfTwoDays)
{
    std::vector<sys_seconds> madeAt;
    for (int hour = 0; hour < 48; ++hour)
        madeAt.push_back(now - hours(hour));

    EXPECT_TRUE(dispensableBackups(madeAt, now).empty());
}

TEST(BackupRetention, KeepsTheNewestOfADayAfterTwoDays)
{
    const std::vector madeAt {sys_seconds(january(20)) + hours(9),
        sys_seconds(january(20)) + hours(18), sys_seconds(january(20)) + hours(12)};

    EXPECT_EQ(dispensableBackups(madeAt, now), (std::vector<std::size_t> {0, 2}));
}

TEST(BackupRetention, OneBackupADayForTwoYearsLeavesDaysWeeksAndMonths)
{
    std::vector<sys_seconds> madeAt;
    for (int day = 0; day < 730; ++day)
        madeAt.push_back(now - std::chrono::days(day));

    const auto gone = dispensableBackups(madeAt, now);

    // 14 days from 18 January on; the Sundays of the five weeks before theirs, from 17 December on;
    // the last days of the ten months before December.
    EXPECT_EQ(madeAt.size() - gone.size(), 14U + 5U + 10U);
    EXPECT_TRUE(std::find(gone.begin(), gone.end(), 0U) == gone.end());
}

TEST(BackupRetention, AClockThatWasAheadLosesNothing)
{
    const std::vector madeAt {now + hours(500), now + hours(501)};

    EXPECT_TRUE(dispensableBackups(madeAt, now).empty());
}

TEST(BackupRetention, NothingToKeepIsNothingToRemove)
{
    EXPECT_TRUE(dispensableBackups({}, now).empty());
}
