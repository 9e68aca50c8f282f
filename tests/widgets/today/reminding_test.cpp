#include "widgets/today/reminding.h"

#include "support/days.h"
#include "support/faketray.h"
#include "support/printing.h"
#include "support/waiting.h"
#include "widgets/today/reminderdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RemindingTest : public testing::Test
{
protected:
    RemindingTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        m_toDo.items = {{.kind = WorkKind::CallBack, .lead = {5}, .at = m_clock.now() + 1h}};
    }
    ~RemindingTest() override { JobRunner::waitForAll(); }

    std::unique_ptr<Reminding> begin(StaffId person = {})
    {
        return std::make_unique<Reminding>(
            Reminding::Setting {.calls = {.toDo = [this]() -> Result<WorkToDo> { return m_toDo; },
                                    .lead = [](LeadId lead) -> Result<LeadListRow> {
                                        return LeadListRow {.id = lead, .customerName = u"Ada"_s};
                                    }},
                .clock = &m_clock,
                .person = person,
                .settings = &m_settings,
                .tray = &m_tray});
    }
    /// Has the dialog answered with what `answer` does to it.
    template<class Answer>
    void edit(Reminding& reminding, Answer answer)
    {
        QTimer::singleShot(0, &reminding, [answer] {
            auto* dialog = qobject_cast<ReminderDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            answer(*dialog);
            dialog->accept();
        });
        reminding.edit(nullptr);
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + 12h};
    WorkToDo m_toDo {};
    FakeTray m_tray;
};

} // namespace

TEST_F(RemindingTest, SpeaksThroughTheTrayAndOpensTheLeadThatWasClicked)
{
    const auto reminding = begin();
    EXPECT_TRUE(m_tray.isShown);
    QSignalSpy chosen(reminding.get(), &Reminding::chosen);
    JobRunner::waitForAll();
    QCoreApplication::processEvents(); // The first look.
    m_clock.advance(1h);

    reminding->model().look();
    LOTBOARD_WAIT_FOR(!m_tray.said.empty());
    Q_EMIT m_tray.messageClicked();

    EXPECT_EQ(m_tray.said, QStringList(u"Call back now: Ada"_s));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<LeadId>(), LeadId {5});
}

TEST_F(RemindingTest, KeepsForEachPersonWhetherTheyWantIt)
{
    edit(*begin({1}), [](ReminderDialog& dialog) {
        dialog.findChild<QCheckBox*>(u"onCheck"_s)->setChecked(false);
    });
    EXPECT_FALSE(m_tray.isShown);

    begin({2});
    EXPECT_TRUE(m_tray.isShown);
    begin({1});
    EXPECT_FALSE(m_tray.isShown);
}

TEST_F(RemindingTest, SaysWhereThereIsNoTray)
{
    m_tray.isInDesktop = false;
    const auto reminding = begin();
    EXPECT_FALSE(m_tray.isShown);

    edit(*reminding, [](ReminderDialog& dialog) {
        EXPECT_FALSE(dialog.findChild<QLabel*>(u"noTrayLabel"_s)->isHidden());
        EXPECT_FALSE(dialog.findChild<QCheckBox*>(u"onCheck"_s)->isEnabled());
    });

    EXPECT_TRUE(begin() != nullptr);
    EXPECT_FALSE(m_tray.isShown);
}

TEST_F(RemindingTest, BeginsWhenTheTrayComesAfterTheProgram)
{
    m_tray.isInDesktop = false;
    const auto reminding = begin();
    reminding->lookForTray();
    EXPECT_FALSE(m_tray.isShown);

    m_tray.isInDesktop = true;
    reminding->lookForTray();

    EXPECT_TRUE(m_tray.isShown);
    EXPECT_TRUE(reminding->model().settings().isOn);
}

TEST_F(RemindingTest, WhoWantsNoRemindersGetsNoneFromATrayThatComesLater)
{
    m_settings.setValue(u"reminders/0"_s, saved(ReminderSettings {.isOn = false}));
    m_tray.isInDesktop = false;
    const auto reminding = begin();

    m_tray.isInDesktop = true;
    reminding->lookForTray();

    EXPECT_FALSE(m_tray.isShown);
}

TEST(ReminderDialogTest, GivesBackWhatItWasGiven)
{
    const ReminderSettings night {
        .isOn = true, .quiet = {.isWhileClosed = false, .fromMinute = 1230, .toMinute = 465}};

    EXPECT_EQ(ReminderDialog(night, true).settings(), night);
    EXPECT_EQ(ReminderDialog({}, true).settings(), ReminderSettings());
    EXPECT_EQ(ReminderDialog({.isOn = false}, false).settings(), ReminderSettings {.isOn = false});
}
