#include "models/goals/monthpace.h"

#include "metrics/withheld.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"

#include "support/printing.h"
#include "support/storestory.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const std::chrono::sys_days today = 2026y / std::chrono::November / 14;

class MonthPaceTest : public testing::Test
{
protected:
    ~MonthPaceTest() override { JobRunner::waitForAll(); }
    MonthPaceTest() { state.setToday(today); }

    /// A sale on four of five open days since `first`.
    static StoreStory steadyStore(std::chrono::sys_days first)
    {
        StoreStory story;
        int number = 0;
        for (auto day = first; day <= today; day += days(1)) {
            if (story.store().calendar.isOpenDay(day) && ++number % 5 != 0)
                story.sale(story.keep(isoDate(day).toStdString()), {.frontCents = 100'000});
        }
        return story;
    }
    void tell(const StoreStory& story, const Session& session = Session::manager())
    {
        facts.setFacts(metrics::factsFor(session, metrics::buildFactTable(story.feed())));
        model.refresh();
        LOTBOARD_WAIT_FOR(model.isCurrent());
    }
    QString value(const QString& name) const
    {
        for (const MonthPace::Line& line : model.lines()) {
            if (line.name == name)
                return line.value;
        }
        return u"(none)"_s;
    }
    QVariant drawn(int day, int column)
    {
        return model.fan()->index(day - 1, column).data(ChartRole);
    }

    BoardState state;
    BoardFacts facts;
    MonthPace model {state, facts};
};

} // namespace

TEST_F(MonthPaceTest, SaysWhereTheMonthEndsAndHowSureThatIs)
{
    StoreStory story = steadyStore(2025y / std::chrono::June / 1);
    story.unitsGoal("2026-11", 20);

    tell(story);

    EXPECT_EQ(model.condition(), MonthPace::Condition::Ready);
    EXPECT_EQ(model.title(), u"Units, November 2026"_s);
    EXPECT_EQ(value(u"Goal"_s), u"20"_s);
    EXPECT_NE(value(u"Forecast"_s), u"(none)"_s);
    EXPECT_NE(value(u"Chance of the goal"_s), u"–"_s);
    EXPECT_TRUE(model.advice().isEmpty());
    EXPECT_TRUE(model.backTestSummary().contains(u"12 months"_s));
    EXPECT_EQ(model.backTest()->rowCount(), 13);
}

TEST_F(MonthPaceTest, OpensTheFanWhereTheLineEnds)
{
    tell(steadyStore(2025y / std::chrono::June / 1));

    EXPECT_EQ(model.today(), 14);
    EXPECT_FALSE(drawn(13, PaceFanModel::LowColumn).isValid());
    EXPECT_EQ(drawn(14, PaceFanModel::LowColumn), drawn(14, PaceFanModel::SoFarColumn));
    EXPECT_FALSE(drawn(15, PaceFanModel::SoFarColumn).isValid());
    EXPECT_LT(drawn(30, PaceFanModel::LowColumn).toDouble(),
        drawn(30, PaceFanModel::HighColumn).toDouble());
}

TEST_F(MonthPaceTest, HasAFanThatKeepsTheRulesOfQt)
{
    const QAbstractItemModelTester tester(
        model.fan(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    tell(steadyStore(2025y / std::chrono::June / 1));

    EXPECT_EQ(model.fan()->rowCount(), 30);
}

TEST_F(MonthPaceTest, SaysThatThereIsNoGoal)
{
    tell(steadyStore(2025y / std::chrono::June / 1));

    EXPECT_EQ(value(u"Chance of the goal"_s), u"–"_s);
    EXPECT_TRUE(model.advice().contains(u"No goal"));
}

TEST_F(MonthPaceTest, FallsBackToTheRunRateWhereTheHistoryIsTooShort)
{
    tell(steadyStore(2026y / std::chrono::October / 1));

    EXPECT_EQ(value(u"Forecast"_s), u"(none)"_s);
    EXPECT_NE(value(u"Run rate"_s), u"–"_s);
    EXPECT_TRUE(model.advice().contains(u"too short"));
    EXPECT_FALSE(model.hasBackTest());
    EXPECT_TRUE(model.backTestSummary().isEmpty());
}

TEST_F(MonthPaceTest, SaysThatGrossesAreWithheld)
{
    tell(steadyStore(2025y / std::chrono::June / 1), {.who = {1}, .role = Role::Associate});

    model.setMetric(metrics::MetricId::Gross);
    LOTBOARD_WAIT_FOR(model.isCurrent());

    EXPECT_EQ(model.condition(), MonthPace::Condition::Withheld);
    model.setMetric(metrics::MetricId::Leads);
    LOTBOARD_WAIT_FOR(model.isCurrent());
    EXPECT_EQ(model.condition(), MonthPace::Condition::Ready);
}

TEST_F(MonthPaceTest, WaitsForTheFacts)
{
    model.refresh();

    EXPECT_EQ(model.condition(), MonthPace::Condition::Loading);
    EXPECT_TRUE(model.lines().empty());
}

TEST(ChanceText, IsNeverCertain)
{
    EXPECT_EQ(chanceText(0.0001), u"under 1%"_s);
    EXPECT_EQ(chanceText(0.424), u"42%"_s);
    EXPECT_EQ(chanceText(0.9999), u"over 99%"_s);
}
