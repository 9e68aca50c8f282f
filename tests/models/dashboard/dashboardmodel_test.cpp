#include "models/dashboard/dashboardmodel.h"

#include "metrics/leaks/leakfinder.h"
#include "metrics/withheld.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"

#include "support/fallencontacts.h"
#include "support/printing.h"
#include "support/storestory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace lotboard;
using namespace std::chrono_literals;
using State = DashboardModel::Condition;

namespace {

std::string dayText(const char* month, int day)
{
    return QStringLiteral("2026-%1-%2")
        .arg(QLatin1String(month))
        .arg(day, 2, 10, QChar(u'0'))
        .toStdString();
}

/// A store whose contact rate fell from 80% in October to 50% in November, with a goal of 24 units.
StoreStory fallingStore()
{
    StoreStory story;
    const StaffId ann = story.person("Ann");
    const SourceId website = story.source("Website");
    const auto addMonth = [&](const char* month, int leads, int contacted) {
        for (int at = 0; at < leads; ++at) {
            const std::string day = dayText(month, at % 20 + 1);
            const LeadId lead
                = story.lead(story.keep(day + " 10:00"), {.source = website, .assignedTo = ann});
            if (at < contacted)
                story.call(lead, story.keep(day + " 10:05"), ann, StoreStory::Answer::Spoke);
        }
    };
    addMonth("10", 100, 80);
    addMonth("11", 100, 50);
    for (int day = 2; day <= 13; ++day)
        story.sale(story.keep(dayText("11", day)),
            {.credits = {{.staff = ann, .basisPoints = wholeDeal}}, .frontCents = 200'000});
    story.unitsGoal("2026-11", 24);
    return story;
}

class DashboardOfAFallingStore : public testing::Test
{
protected:
    DashboardOfAFallingStore() : model(state, facts)
    {
        state.setToday(2026y / std::chrono::November / 21);
    }

    /// With the story's facts, once they were answered.
    void tell(const StoreStory& told)
    {
        facts.setFacts(metrics::buildFactTable(told.feed()));
        waitForAnswer();
    }

    void waitForAnswer()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    QString tile(int row, int role) { return tiles().index(row).data(role).toString(); }
    const TileModel& tiles() { return *model.tiles(); }

    BoardState state;
    BoardFacts facts;
    DashboardModel model;
};

} // namespace

TEST_F(DashboardOfAFallingStore, HasModelsThatKeepTheRulesOfQt)
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester tiles(model.tiles(), fatal);
    const QAbstractItemModelTester funnel(model.funnel(), fatal);
    const QAbstractItemModelTester pace(model.pace(), fatal);
    const QAbstractItemModelTester team(model.team(), fatal);
    const QAbstractItemModelTester sources(model.sources(), fatal);

    tell(fallingStore());
    state.setPeriodText(QStringLiteral("all"));
    waitForAnswer();

    EXPECT_GT(model.pace()->rowCount(), 0);
}

TEST_F(DashboardOfAFallingStore, ShowsEachFigureWithItsChange)
{
    tell(fallingStore());

    EXPECT_EQ(model.condition(), State::Ready);
    EXPECT_EQ(tile(dashboard::TileLeads, TileModel::ValueRole), QStringLiteral("100"));
    EXPECT_EQ(tile(dashboard::TileContactRate, TileModel::ValueRole), QStringLiteral("50.0%"));
    EXPECT_EQ(tile(dashboard::TileContactRate, TileModel::ChangeRole), QStringLiteral("−30.0 pts"));
    EXPECT_EQ(model.tiles()
                  ->index(dashboard::TileContactRate)
                  .data(TileModel::ChangeToneRole)
                  .value<Tone>(),
        Tone::Bad);
    EXPECT_EQ(tile(dashboard::TileContactRate, TileModel::NoteRole), QString());
    EXPECT_EQ(tile(dashboard::TileShowRate, TileModel::ValueRole), QStringLiteral("–"));
}

TEST_F(DashboardOfAFallingStore, SetsUnitsAgainstTheGoalAndTheSellingDays)
{
    tell(fallingStore());
    const QModelIndex units = model.tiles()->index(dashboard::TileUnits);

    // 18 of the 25 selling days (Monday to Saturday) are over; 12 ÷ 18 × 25 = 16.7.
    EXPECT_EQ(units.data(TileModel::ValueRole).toString(), QStringLiteral("12"));
    EXPECT_EQ(units.data(ProgressRole).toDouble(), 0.5);
    EXPECT_NEAR(units.data(TileModel::ExpectedRole).toDouble(), 18.0 / 25, 1e-9);
    EXPECT_EQ(units.data(TileModel::ChangeRole).toString(), QStringLiteral("Pace 17 · goal 24"));
}

TEST_F(DashboardOfAFallingStore, HasNoForecastWithAShortHistory)
{
    tell(fallingStore());

    EXPECT_FALSE(model.pace()->index(29, PaceModel::ForecastColumn).data(ChartRole).isValid());
    EXPECT_FALSE(model.pace()->verdict().contains(QStringLiteral("Chance")));
}

TEST_F(DashboardOfAFallingStore, PutsTheForecastBesideTheGoalOnceItHasAHistory)
{
    StoreStory story = fallingStore();
    for (auto day = std::chrono::sys_days(2026y / std::chrono::April / 1);
         day < std::chrono::sys_days(2026y / std::chrono::November / 1);
         day += std::chrono::days(1)) {
        if (story.store().calendar.isOpenDay(day))
            story.sale(story.keep(isoDate(day).toStdString()), {});
    }

    tell(story);

    const QModelIndex units = model.tiles()->index(dashboard::TileUnits);
    const double low = units.data(TileModel::LowRole).toDouble();
    EXPECT_GE(low, 0.5);
    EXPECT_GT(units.data(TileModel::HighRole).toDouble(), low);
    const PaceModel& pace = *model.pace();
    EXPECT_EQ(pace.index(20, PaceModel::LowColumn).data(ChartRole).toDouble(), 12);
    EXPECT_LT(pace.index(29, PaceModel::LowColumn).data(ChartRole).toDouble(),
        pace.index(29, PaceModel::HighColumn).data(ChartRole).toDouble());
    EXPECT_TRUE(pace.verdict().contains(QStringLiteral("Chance of reaching the goal")));
}

TEST_F(DashboardOfAFallingStore, DrawsARunningTotalUpToToday)
{
    tell(fallingStore());
    const PaceModel& pace = *model.pace();
    const auto at
        = [&](int day, int column) { return pace.index(day - 1, column).data(ChartRole); };

    EXPECT_EQ(pace.rowCount(), 30);
    EXPECT_EQ(pace.today(), 21);
    EXPECT_EQ(at(1, PaceModel::ActualColumn).toDouble(), 0);
    EXPECT_EQ(at(13, PaceModel::ActualColumn).toDouble(), 12);
    EXPECT_EQ(at(21, PaceModel::ActualColumn).toDouble(), 12);
    EXPECT_FALSE(at(22, PaceModel::ActualColumn).isValid());
    EXPECT_EQ(at(30, PaceModel::GoalColumn).toDouble(), 24);
    EXPECT_FALSE(at(20, PaceModel::RunRateColumn).isValid());
    EXPECT_EQ(at(21, PaceModel::RunRateColumn).toDouble(), 12);
    EXPECT_NEAR(at(30, PaceModel::RunRateColumn).toDouble(), 12.0 / 18 * 25, 1e-9);
    EXPECT_TRUE(pace.verdict().startsWith(QStringLiteral("5.3 units behind the goal line.")))
        << pace.verdict().toStdString();
}

TEST_F(DashboardOfAFallingStore, NamesTheLeakAndOpensToThoseLostThere)
{
    tell(fallingStore());
    const FunnelModel& funnel = *model.funnel();

    EXPECT_TRUE(funnel.leakText().startsWith(QStringLiteral("Most are lost here: 50"))
        || funnel.leakText().contains(QStringLiteral("contact rate fell by 30.0 pts")))
        << funnel.leakText().toStdString();
    ASSERT_TRUE(funnel.leak().has_value());
    const FigureReference& leak = *funnel.leak();
    EXPECT_EQ(leak.selection, RecordSelection::Missed);
    EXPECT_EQ(leak.query.metrics[leak.metric], metrics::MetricId::ContactRate);
    EXPECT_EQ(*leak.cell.figure.denominator - leak.cell.figure.numerator, 50);
}

/// Half of the leads are not contacted any more; the rest goes on as before.
TEST_F(DashboardOfAFallingStore, NamesTheStepThatTheLeakFinderBlames)
{
    StoreStory story;
    for (int at = 0; at < 120; ++at) {
        const int day = at % 20 + 1;
        const auto goes = [&](const char* month, int contacted) {
            goesOneDay(story, dayText(month, day), {},
                {at < contacted, at < contacted / 2, at < contacted / 2, at < contacted / 4});
        };
        goes("10", 120);
        goes("11", 60);
    }
    tell(story);

    const QString leak = model.funnel()->leakText();
    EXPECT_TRUE(leak.startsWith(QStringLiteral("Biggest leak: the contact rate fell by 50.0 pts")))
        << leak.toStdString();
    const auto parts = metrics::findLeaks(*facts.facts(), state.query(),
        {2026y / std::chrono::October / 1, 2026y / std::chrono::October / 21})
                           .total.split.cars;
    EXPECT_NEAR(parts[metrics::LeakCause::Contact], -15, 1e-9);
}

TEST_F(DashboardOfAFallingStore, CountsTheFunnelFromTheSameFigures)
{
    tell(fallingStore());
    const FunnelModel& funnel = *model.funnel();

    EXPECT_EQ(funnel.index(0, FunnelModel::CountColumn).data().toString(), QStringLiteral("100"));
    EXPECT_EQ(funnel.index(1, FunnelModel::CountColumn).data(ChartRole).toDouble(), 50);
    EXPECT_EQ(
        funnel.index(1, FunnelModel::CountColumn).data(FunnelModel::ComparisonRole).toDouble(), 80);
    EXPECT_EQ(funnel.index(1, FunnelModel::RateColumn).data().toString(), QStringLiteral("50.0%"));
    EXPECT_EQ(funnel.index(1, FunnelModel::ChangeColumn).data(ToneRole).value<Tone>(), Tone::Bad);
}

TEST_F(DashboardOfAFallingStore, SaysWhatTheRatesOfYoungLeadsWillComeTo)
{
    tell(fallingStore());
    const FunnelModel& funnel = *model.funnel();
    const QModelIndex expected = funnel.index(1, FunnelModel::ExpectedColumn);
    EXPECT_EQ(expected.data().toString(), QString());

    state.setBasis(metrics::DateBasis::Lead);
    state.setWindowDays(30);
    waitForAnswer();

    EXPECT_TRUE(expected.data().toString().startsWith(QStringLiteral("→ 50.0% to ")))
        << expected.data().toString().toStdString();
    EXPECT_TRUE(funnel.index(1, FunnelModel::RateColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Expected in the end: ")));
}

TEST_F(DashboardOfAFallingStore, KeepsTheOldFiguresUntilTheNewArrive)
{
    tell(fallingStore());
    const QSignalSpy resets(model.tiles(), &QAbstractItemModel::modelReset);

    state.setPeriodText(QStringLiteral("last-month"));
    EXPECT_FALSE(model.isCurrent());
    EXPECT_EQ(tile(dashboard::TileContactRate, TileModel::ValueRole), QStringLiteral("50.0%"));

    waitForAnswer();
    EXPECT_EQ(tile(dashboard::TileContactRate, TileModel::ValueRole), QStringLiteral("80.0%"));
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(DashboardOfAFallingStore, SaysWhyThereIsNothingToShow)
{
    model.refresh();
    EXPECT_EQ(model.condition(), State::NoDatabase);
    facts.setLoading();
    EXPECT_EQ(model.condition(), State::Loading);
    facts.setFailed({Error::Code::Corrupt, {QStringLiteral("x.db")}, {}});
    EXPECT_EQ(model.condition(), State::Failed);
    EXPECT_TRUE(model.problem().contains(QStringLiteral("x.db")));

    tell(StoreStory());
    EXPECT_EQ(model.condition(), State::NoLeads);

    // Sales were imported, and no lead.
    StoreStory salesAlone;
    salesAlone.sale("2026-11-05", {});
    tell(salesAlone);
    EXPECT_EQ(model.condition(), State::Ready);

    tell(fallingStore());
    state.setPeriodText(QStringLiteral("2019-01"));
    waitForAnswer();
    EXPECT_EQ(model.condition(), State::NothingInPeriod);
    ASSERT_TRUE(model.coveredPeriod().has_value());
    EXPECT_EQ(
        model.coveredPeriod()->first, std::chrono::sys_days(2026y / std::chrono::October / 1));
}

TEST_F(DashboardOfAFallingStore, TellsAnAssociateThatGrossesAreWithheld)
{
    const StoreStory story = fallingStore();
    facts.setFacts(metrics::factsFor(
        {.who = {99}, .role = Role::Associate}, metrics::buildFactTable(story.feed())));
    waitForAnswer();

    const QModelIndex gross = tiles().index(5);
    ASSERT_EQ(gross.data(), QStringLiteral("Gross per unit"));
    EXPECT_EQ(tile(5, TileModel::ValueRole), QStringLiteral("withheld"));
    EXPECT_FALSE(tile(5, TileModel::NoteRole).isEmpty());
    EXPECT_TRUE(gross.data(TileModel::TrendRole).value<QList<QPointF>>().isEmpty());
    EXPECT_EQ(tile(4, TileModel::ValueRole), QStringLiteral("12"));
}
