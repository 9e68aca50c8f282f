#include "cli/arguments/openhours.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::cli;
using namespace Qt::StringLiterals;

TEST(OpenHours, AreGivenForADayOrForARangeOfDays)
{
    const auto hours = parseOpenHours({u"mon-fri=9:00-20:30"_s, u"Sat=09:00-18:00"_s});

    ASSERT_TRUE(succeeded(hours));
    EXPECT_TRUE((*hours)[0].isClosed());
    for (std::size_t day = 1; day <= 5; ++day)
        EXPECT_EQ((*hours)[day], (OpenHours {.fromMinute = 540, .toMinute = 1230})) << day;
    EXPECT_EQ((*hours)[6], (OpenHours {.fromMinute = 540, .toMinute = 1080}));
}

TEST(OpenHours, MayRunOverTheEndOfTheWeekAndToMidnight)
{
    const auto hours = parseOpenHours({u"sat-mon=0:00-24:00"_s});

    ASSERT_TRUE(succeeded(hours));
    EXPECT_FALSE((*hours)[0].isClosed());
    EXPECT_FALSE((*hours)[1].isClosed());
    EXPECT_TRUE((*hours)[2].isClosed());
    EXPECT_EQ((*hours)[6].toMinute, 1440);
}

TEST(OpenHours, AreRefusedWhereTheyMakeNoSense)
{
    for (const QString& text : {u"mon"_s, u"mon=9-20"_s, u"moo=9:00-20:00"_s, u"mon=20:00-9:00"_s,
             u"mon=9:60-20:00"_s, u"mon=9:00-24:30"_s, u"mon-foo=9:00-20:00"_s, QString()})
        EXPECT_FALSE(parseOpenHours({text})) << text.toStdString();
}
