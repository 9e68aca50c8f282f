#include "widgets/goals/goalspage.h"

#include "metrics/facttable.h"
#include "models/common/benchmarkboard.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/storestory.h"
#include "support/waiting.h"
#include "widgets/common/datatableview.h"

#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class GoalsPageTest : public testing::Test
{
protected:
    ~GoalsPageTest() override { JobRunner::waitForAll(); }

    void open(Session session = Session::manager())
    {
        m_state.setToday(2026y / std::chrono::November / 14);
        m_facts.setFacts(metrics::buildFactTable(m_story.feed()));
        GoalBoard::Calls calls;
        calls.read = []() -> Result<GoalBoard::State> {
            return GoalBoard::State {{{.id = {1},
                                         .version = 2,
                                         .metric = u"units"_s,
                                         .period = november(),
                                         .value = 58}},
                {{GoalScope::Store, {}, u"<b>Harbor</b>"_s},
                    {GoalScope::Person, u"1"_s, u"Ann"_s}}};
        };
        calls.save = [this](const std::vector<GoalEntry>& entries) -> Result<Saved<int>> {
            m_saved = entries;
            return Saved<int> {static_cast<int>(entries.size()), {1, 2}};
        };
        calls.share = [this](const GoalShare& share) -> Result<Saved<int>> {
            m_shared = share;
            return Saved<int> {1, {3, 4}};
        };
        m_page = std::make_unique<GoalsPage>(GoalsPage::Setting {.calls = calls,
            .session = session,
            .state = &m_state,
            .facts = &m_facts,
            .ask = &m_ask,
            .benchmarks = &m_benchmarks});
        m_page->resize(1200, 900);
        m_page->show();
        m_page->activate();
        LOTBOARD_WAIT_FOR(m_page->isReady());
    }
    static Period november() { return *parsePeriod(u"2026-11", {}); }
    DataTableView& table() { return *m_page->findChild<DataTableView*>(u"table"_s); }
    void select(int row, int month)
    {
        table().setFocus();
        table().setCurrentIndex(
            table().model()->index(row, GoalGridModel::FirstMonthColumn + month - 1));
    }

    StoreStory m_story {};
    BoardState m_state {};
    BoardFacts m_facts {};
    ScriptedAsk m_ask {};
    std::vector<GoalEntry> m_saved {};
    std::optional<GoalShare> m_shared {};
    std::vector<Benchmark> m_entered {};
    BenchmarkBoard m_benchmarks {
        {.read = [this]() -> Result<std::vector<Benchmark>> { return m_entered; },
            .enter = [this](const Benchmark& benchmark) -> Result<Saved<Benchmark>> {
                m_entered.push_back(benchmark);
                return Saved<Benchmark> {benchmark, {5, 5}};
            },
            .remove = [this](const Benchmark& /*benchmark*/) -> Result<SavedAction> {
                m_entered.clear();
                return SavedAction {6, 6};
            }}};
    std::unique_ptr<GoalsPage> m_page {};
};

} // namespace

TEST_F(GoalsPageTest, AGoalIsTypedIntoItsCellAndCanBeTakenBack)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    select(1, 11);

    QTest::keyClicks(&table(), u"9"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    LOTBOARD_WAIT_FOR(saved.size() == 1);
    ASSERT_EQ(m_saved.size(), 1);
    EXPECT_EQ(m_saved[0].value, 9);
    EXPECT_EQ(m_saved[0].version, 0);
    EXPECT_EQ(m_saved[0].place.scopeKey, u"1"_s);
    EXPECT_EQ(m_saved[0].place.period, november());
}

TEST_F(GoalsPageTest, CellsComeFromASpreadsheetAndGoWithDelete)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    select(0, 11);
    QGuiApplication::clipboard()->setText(u"60\t62\n10\t11\n"_s);

    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);

    LOTBOARD_WAIT_FOR(saved.size() == 1);
    EXPECT_EQ(m_saved.size(), 4);
    QTest::keyClick(&table(), Qt::Key_Delete);
    LOTBOARD_WAIT_FOR(saved.size() == 2);
    ASSERT_EQ(m_saved.size(), 1);
    EXPECT_FALSE(m_saved[0].value);
    EXPECT_EQ(m_saved[0].version, 2);
}

TEST_F(GoalsPageTest, WhatIsNoGoalIsSaidAndNotSaved)
{
    open();
    select(0, 11);
    QGuiApplication::clipboard()->setText(u"60\tmany"_s);

    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);

    ASSERT_EQ(m_ask.told.size(), 1);
    EXPECT_TRUE(m_ask.told.front().contains(u"many"));
    EXPECT_TRUE(m_saved.empty());
}

TEST_F(GoalsPageTest, TheGoalOfTheMonthWithTheCursorIsSharedOut)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    select(0, 12);
    m_ask.choice = 0;

    m_page->findChild<QPushButton*>(u"shareButton"_s)->click();

    LOTBOARD_WAIT_FOR(saved.size() == 1);
    EXPECT_EQ(m_shared->month, *parsePeriod(u"2026-12", {}));
    EXPECT_EQ(m_shared->over, GoalScope::Person);
}

TEST_F(GoalsPageTest, WhoMayNotManageTheStoreOnlyLooks)
{
    open({.who = {1}, .role = Role::Associate});
    select(0, 11);

    QTest::keyClicks(&table(), u"9"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);

    EXPECT_FALSE(m_page->findChild<QPushButton*>(u"shareButton"_s)->isVisible());
    EXPECT_TRUE(m_saved.empty());
}

TEST_F(GoalsPageTest, ABenchmarkIsEnteredWithItsSourceAndTakenAway)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    QTimer::singleShot(0, m_page.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog);
        auto* enter = dialog->findChild<QPushButton*>(u"enterButton"_s);
        EXPECT_FALSE(enter->isEnabled()) << "without a source";
        dialog->findChild<QDoubleSpinBox*>(u"valueSpin"_s)->setValue(60);
        dialog->findChild<QLineEdit*>(u"sourceEdit"_s)->setText(u"20-group <b>2026</b>"_s);
        enter->click();
        auto* shown = dialog->findChild<DataTableView*>(u"table"_s);
        LOTBOARD_WAIT_FOR(shown->model()->rowCount() == 1);
        EXPECT_EQ(shown->model()->index(0, 1).data().toString(), u"60.0%"_s);
        EXPECT_EQ(shown->model()->index(0, 2).data().toString(), u"20-group <b>2026</b>"_s);
        shown->selectRow(0);
        dialog->findChild<QPushButton*>(u"removeButton"_s)->click();
        LOTBOARD_WAIT_FOR(shown->model()->rowCount() == 0);
        dialog->close();
    });

    m_page->findChild<QToolButton*>(u"benchmarksButton"_s)->click();

    EXPECT_EQ(saved.size(), 2);
    EXPECT_TRUE(m_entered.empty());
}
