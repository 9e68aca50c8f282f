#include "widgets/followup/followuppage.h"

#include "models/common/jobrunner.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "widgets/common/datatableview.h"
#include "widgets/followup/plandialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

FollowUpPlan webPlan()
{
    return {.cadence = {.id = {1}, .name = u"<b>Web</b>"_s, .sources = {{1}}},
        .steps = {{.id = {1}, .cadence = {1}, .what = u"Call"_s},
            {.id = {2},
                .cadence = {1},
                .day = 3,
                .channel = Channel::Email,
                .what = u"Send the offer"_s}}};
}

class FollowUpPageTest : public testing::Test
{
protected:
    ~FollowUpPageTest() override { JobRunner::waitForAll(); }

    FollowUpPageTest()
    {
        m_calls.read = [this]() -> Result<FollowUpPlans::State> { return m_state; };
        m_calls.save = [this](const FollowUpPlan& plan) -> Result<Saved<FollowUpPlan>> {
            m_saved.push_back(plan);
            return Saved<FollowUpPlan> {plan, {1, 2}};
        };
        m_calls.drop = [this](CadenceId plan) -> Result<SavedAction> {
            m_dropped.push_back(plan);
            return SavedAction {3, 4};
        };
    }

    void open(Session session = Session::manager())
    {
        m_page = std::make_unique<FollowUpPage>(
            FollowUpPage::Setting {.calls = m_calls, .session = session, .ask = &m_ask});
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->isReady(); }, 10'000));
    }
    template<class Widget>
    Widget* child(const char* name)
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    /// Opens a dialog by `button`, and lets `type` work in it.
    template<class Type>
    void inDialog(const char* button, Type type)
    {
        QTimer::singleShot(0, m_page.get(), [type] {
            auto* dialog = qobject_cast<PlanDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
            type(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        child<QPushButton>(button)->click();
    }
    static void press(PlanDialog& dialog, Qt::Key key)
    {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key);
    }
    static QPushButton* saveButton(PlanDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }

    FollowUpPlans::State m_state {.plans = {webPlan()},
        .sources = {{.id = {1}, .name = u"Website"_s}, {.id = {2}, .name = u"Phone"_s}}};
    std::vector<FollowUpPlan> m_saved {};
    std::vector<CadenceId> m_dropped {};
    FollowUpPlans::Calls m_calls {};
    ScriptedAsk m_ask {};
    std::unique_ptr<FollowUpPage> m_page {};
};

} // namespace

TEST_F(FollowUpPageTest, ShowsEachPlanWithItsSourcesAndSteps)
{
    open();

    const auto* model = child<DataTableView>("planTable")->model();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0, PlanListModel::NameColumn).data(), u"<b>Web</b>"_s);
    EXPECT_EQ(model->index(0, PlanListModel::SourcesColumn).data(), u"Website"_s);
    EXPECT_EQ(model->index(0, PlanListModel::StepsColumn).data(), u"day 0 Call, day 3 E-mail"_s);
}

TEST_F(FollowUpPageTest, SaysWhatAPlanIsWhereThereIsNone)
{
    m_state.plans.clear();

    open();

    EXPECT_TRUE(child<QWidget>("emptyState")->isVisible());
    EXPECT_FALSE(child<QPushButton>("editButton")->isEnabled());
}

TEST_F(FollowUpPageTest, WhoeverMayNotManageTheStoreLooksOn)
{
    open({.who = {3}, .role = Role::Associate});

    EXPECT_TRUE(child<DataTableView>("planTable")->isVisible());
    for (const char* button : {"addButton", "editButton", "dropButton"})
        EXPECT_FALSE(child<QPushButton>(button)->isVisible());
}

TEST_F(FollowUpPageTest, APlanIsMadeWithTheKeyboardAlone)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);

    inDialog("addButton", [](PlanDialog& dialog) {
        EXPECT_FALSE(saveButton(dialog)->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"nameEdit"_s), u"Phone"_s);
        press(dialog, Qt::Key_Tab);
        press(dialog, Qt::Key_Down);
        press(dialog, Qt::Key_Space);
        press(dialog, Qt::Key_Tab);
        press(dialog, Qt::Key_Tab); // From the steps to the button that adds one.
        press(dialog, Qt::Key_Space);
        EXPECT_TRUE(saveButton(dialog)->isEnabled());
        saveButton(dialog)->setFocus();
        press(dialog, Qt::Key_Space);
    });

    ASSERT_TRUE(QTest::qWaitFor([&] { return !saved.isEmpty(); }, 10'000));
    ASSERT_EQ(m_saved.size(), 1U);
    EXPECT_EQ(m_saved[0].cadence.name, u"Phone"_s);
    EXPECT_EQ(m_saved[0].cadence.sources, std::vector {SourceId {2}});
    ASSERT_EQ(m_saved[0].steps.size(), 2U);
    EXPECT_EQ(m_saved[0].steps[1].day, 1);
    EXPECT_EQ(saved[0][1].value<SavedAction>(), (SavedAction {1, 2}));
}

TEST_F(FollowUpPageTest, AnEditedPlanKeepsItsSteps)
{
    open();

    inDialog("editButton", [](PlanDialog& dialog) {
        auto* steps = dialog.findChild<QTableView*>(u"stepTable"_s);
        steps->setFocus();
        steps->model()->setData(steps->model()->index(1, StepModel::DayColumn), 5, Qt::EditRole);
        saveButton(dialog)->click();
    });

    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_saved.empty(); }, 10'000));
    FollowUpPlan expected = webPlan();
    expected.steps[1].day = 5;
    EXPECT_EQ(m_saved[0], expected);
}

TEST_F(FollowUpPageTest, ANameThatAnotherPlanHasIsRefusedAtOnce)
{
    open();

    inDialog("addButton", [](PlanDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"nameEdit"_s), u"<b>Web</b>"_s);
        EXPECT_FALSE(saveButton(dialog)->isEnabled());
    });

    EXPECT_TRUE(m_saved.empty());
}

TEST_F(FollowUpPageTest, AsksBeforeAPlanIsTakenOutOfUse)
{
    open();
    m_ask.accepts = false;
    child<QPushButton>("dropButton")->click();
    EXPECT_EQ(m_ask.questions.size(), 1U);
    EXPECT_TRUE(m_dropped.empty());

    m_ask.accepts = true;
    child<QPushButton>("dropButton")->click();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_dropped.empty(); }, 10'000));
}
