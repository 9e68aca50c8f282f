#include "widgets/reports/scheduledialog.h"

#include "support/scriptedask.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

TEST(ScheduleDialog, GivesWhatWasChosenAndKeepsWhatIsNotAsked)
{
    ScriptedAsk ask;
    ask.path = u"/srv/reports"_s;
    ReportSchedule before;
    before.next = std::chrono::sys_days(std::chrono::days(20'000));
    ScheduleDialog dialog(before, ask);

    dialog.findChild<QCheckBox*>(u"onCheck"_s)->setChecked(true);
    dialog.findChild<QSpinBox*>(u"daySpin"_s)->setValue(7);
    dialog.findChild<QPushButton*>(u"folderButton"_s)->click();

    const ReportSchedule after = dialog.schedule();
    EXPECT_TRUE(after.isOn);
    EXPECT_EQ(after.dayOfMonth, 7);
    EXPECT_EQ(after.folder, u"/srv/reports"_s);
    EXPECT_EQ(after.formats, before.formats);
    EXPECT_EQ(after.next, before.next);
}

TEST(ScheduleDialog, IsNotSavedWithoutAFolder)
{
    ScriptedAsk ask;
    ScheduleDialog dialog({}, ask);
    const auto* save
        = dialog.findChild<QDialogButtonBox*>(u"buttonBox"_s)->button(QDialogButtonBox::Ok);

    EXPECT_TRUE(save->isEnabled());
    dialog.findChild<QCheckBox*>(u"onCheck"_s)->setChecked(true);
    EXPECT_FALSE(save->isEnabled());
    dialog.findChild<QLineEdit*>(u"folderEdit"_s)->setText(u"/srv/reports"_s);
    EXPECT_TRUE(save->isEnabled());
}
