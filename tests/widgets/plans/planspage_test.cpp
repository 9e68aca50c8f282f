#include "widgets/plans/planspage.h"

#include "models/common/benchmarkboard.h"
#include "models/common/jobrunner.h"
#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "widgets/charts/bandchart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/emptystate.h"
#include "widgets/plans/newbaselinedialog.h"
#include "widgets/plans/newplandialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

FrozenFigure contactRate(double successes)
{
    return {.metric = u"contact_rate"_s,
        .period = {january(1), january(28)},
        .windowDays = 7,
        .numerator = successes,
        .denominator = 1000,
        .value = successes / 1000,
        .low = successes / 1000 - 0.03,
        .high = successes / 1000 + 0.03};
}

class PlansPageTest : public testing::Test
{
protected:
    ~PlansPageTest() override { JobRunner::waitForAll(); }

    PlansPageTest()
    {
        m_state.today = january(31);
        m_calls.read = [this](PlanId) -> Result<PlanBoard::State> { return m_state; };
        m_calls.freeze
            = [this](const QString& name, const LeadCohort& leads) -> Result<Saved<Baseline>> {
            m_frozen.emplace_back(name, leads);
            return Saved<Baseline> {{}, {1, 2}};
        };
        m_calls.begin = [this](const Plan& plan) -> Result<Saved<Plan>> {
            m_begun.push_back(plan);
            return Saved<Plan> {plan, {3, 4}};
        };
        m_calls.decide
            = [this](const Plan& plan, PlanService::Decision decision) -> Result<Saved<Plan>> {
            m_decided.emplace_back(plan.name, decision);
            return Saved<Plan> {plan, {5, 6}};
        };
    }

    void addBaseline()
    {
        m_state.baselines = {{.id = {1},
            .name = u"Winter"_s,
            .query = u"--period 2024-01-01..2024-01-28 --basis lead"_s,
            .figures = {contactRate(500)}}};
    }
    void addPlan()
    {
        addBaseline();
        const Plan plan {.id = {1},
            .name = u"<b>Two calls</b>"_s,
            .whatChanges = u"Two calls"_s,
            .from = january(29),
            .metric = u"contact_rate"_s,
            .aim = 0.55,
            .baseline = {1}};
        PlanFindings findings {.plan = plan,
            .baseline = m_state.baselines.front(),
            .baselineLeads = leadsOf(m_state.baselines.front()),
            .planLeads = {.period = {january(29), january(29) + std::chrono::days(90)}},
            .metrics = {comparedMetric(contactRate(500), contactRate(600), 0.55)}};
        findings.weeks = {{.week = {january(1), january(7)}, .figure = {.value = 0.5}}};
        m_state.plans = {plan};
        m_state.findings = findings;
        m_state.leadsText = u"All leads"_s;
    }
    void open(Session session = Session::manager())
    {
        m_page = std::make_unique<PlansPage>(PlansPage::Setting {
            .calls = m_calls, .session = session, .ask = &m_ask, .benchmarks = &m_benchmarks});
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
    template<class Dialog, class Type>
    void inDialog(QPushButton* button, Type type)
    {
        QTimer::singleShot(0, m_page.get(), [type] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
            type(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        button->click();
    }
    static void press(QDialog& dialog, Qt::Key key)
    {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key);
    }

    PlanBoard::State m_state {};
    PlanBoard::Calls m_calls {};
    ScriptedAsk m_ask {};
    std::vector<std::pair<QString, LeadCohort>> m_frozen {};
    std::vector<Plan> m_begun {};
    std::vector<std::pair<QString, PlanService::Decision>> m_decided {};
    std::vector<Benchmark> m_entered {};
    BenchmarkBoard m_benchmarks {
        {.read = [this]() -> Result<std::vector<Benchmark>> { return m_entered; }}};
    std::unique_ptr<PlansPage> m_page {};
};

} // namespace

TEST_F(PlansPageTest, WithoutABaselineOffersTheLastThirteenWeeks)
{
    open();
    EXPECT_TRUE(child<EmptyState>("emptyState")->isVisible());
    QSignalSpy saved(m_page.get(), &Page::actionSaved);

    inDialog<NewBaselineDialog>(child<QPushButton>("freeze"), [](NewBaselineDialog& dialog) {
        QTest::keyClicks(dialog.focusWidget(), u"Winter"_s);
        press(dialog, Qt::Key_Return);
    });

    ASSERT_TRUE(saved.wait(10'000));
    ASSERT_EQ(m_frozen.size(), 1U);
    EXPECT_EQ(m_frozen[0].first, u"Winter"_s);
    // 2024-01-31 is a Wednesday.
    EXPECT_EQ(
        m_frozen[0].second.period, (Period {january(28) - std::chrono::days(90), january(28)}));
    EXPECT_TRUE(m_frozen[0].second.filter.empty());
}

TEST_F(PlansPageTest, APlanIsBegunByKeyboard)
{
    addBaseline();
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);

    inDialog<NewPlanDialog>(child<QPushButton>("addButton"), [](NewPlanDialog& dialog) {
        EXPECT_FALSE(
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
        QTest::keyClicks(dialog.focusWidget(), u"Two calls"_s);
        press(dialog, Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"Two calls in the first hour"_s);
        dialog.findChild<QDoubleSpinBox*>()->setValue(55);
        press(dialog, Qt::Key_Return);
    });

    ASSERT_TRUE(saved.wait(10'000));
    ASSERT_EQ(m_begun.size(), 1U);
    EXPECT_EQ(m_begun[0].name, u"Two calls"_s);
    EXPECT_EQ(m_begun[0].metric, u"contact_rate"_s);
    EXPECT_DOUBLE_EQ(m_begun[0].aim, 0.55);
    EXPECT_EQ(m_begun[0].baseline, BaselineId {1});
    EXPECT_EQ(m_begun[0].from, january(31) + std::chrono::days(1));
}

TEST_F(PlansPageTest, DrawsTheBenchmarksOfTheMetricThatAPlanIsToMove)
{
    addPlan();
    open();
    EXPECT_EQ(child<BandChart>("weekChart")->accessibleDescription(), QString());

    m_entered = {{.metric = u"contact_rate"_s, .value = 0.6, .source = u"20-group 2026"_s},
        {.metric = u"show_rate"_s, .value = 0.5, .source = u"Maker"_s}};
    m_benchmarks.load();

    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return !child<BandChart>("weekChart")->accessibleDescription().isEmpty(); }));
    EXPECT_EQ(child<BandChart>("weekChart")->accessibleDescription(),
        u"Benchmark 60.0% · 20-group 2026"_s);
}

TEST_F(PlansPageTest, ShowsThePlanAndItsVerdict)
{
    addPlan();
    open();

    EXPECT_EQ(child<QComboBox>("planCombo")->currentText(), u"<b>Two calls</b>"_s);
    EXPECT_EQ(child<QLabel>("badge")->text(), u"Working: contact rate is up"_s);
    EXPECT_EQ(child<DataTableView>("verdictTable")->model()->rowCount(), 1);
    EXPECT_TRUE(child<QPushButton>("decideButton")->isEnabled());
}

TEST_F(PlansPageTest, DecidingIsAskedAndSaved)
{
    addPlan();
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    m_ask.choice = 0;

    child<QPushButton>("decideButton")->click();

    ASSERT_TRUE(saved.wait(10'000));
    ASSERT_EQ(m_decided.size(), 1U);
    EXPECT_EQ(m_decided[0].second, PlanService::Decision::Keep);
}

TEST_F(PlansPageTest, WhoMayNotManageTheStoreLooksOnly)
{
    addPlan();
    open({.who = {2}, .role = Role::Associate});

    for (const char* button : {"addButton", "freezeButton", "decideButton"})
        EXPECT_FALSE(child<QPushButton>(button)->isVisibleTo(m_page.get())) << button;
    EXPECT_EQ(child<DataTableView>("verdictTable")->model()->rowCount(), 1);
}
