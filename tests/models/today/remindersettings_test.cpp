#include "models/today/remindersettings.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(ReminderSettingsTest, AreReadAsTheyWereSaved)
{
    const ReminderSettings night {
        .isOn = false, .quiet = {.isWhileClosed = false, .fromMinute = 1200, .toMinute = 480}};

    EXPECT_EQ(reminderSettings(saved(night)), night);
    EXPECT_EQ(reminderSettings(saved({})), ReminderSettings());
}

TEST(ReminderSettingsTest, AreAsUsualWhereNothingSensibleIsSaved)
{
    EXPECT_EQ(reminderSettings({}), ReminderSettings());
    EXPECT_EQ(reminderSettings({{u"quietFrom"_s, 1500}, {u"quietTo"_s, 480}}), ReminderSettings());
    EXPECT_EQ(
        reminderSettings({{u"quietFrom"_s, 60}, {u"quietTo"_s, u"late"_s}}).quiet.fromMinute, 60);
}
