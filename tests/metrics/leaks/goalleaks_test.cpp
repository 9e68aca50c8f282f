#include "metrics/leaks/goalleaks.h"

#include "../randomstore.h"
#include "metrics/engine.h"
#include "metrics/facttable.h"
#include "metrics/goalfigures.h"
#include "metrics/leaks/causenames.h"

#include "support/fallencontacts.h"

#include <algorithm>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;

namespace {

constexpr Period novemberOfGoals {2026y / 11 / 1, 2026y / 11 / 30};

void addGoal(StoreStory& story, MetricId metric, const Period& period, double value)
{
    story.goals.push_back({.id = {static_cast<std::int64_t>(story.goals.size()) + 1},
        .metric = QString::fromLatin1(definitionOf(metric).id),
        .period = period,
        .value = value});
}

std::optional<LeakAnswer> novemberAgainstGoals(const StoreStory& story)
{
    const auto facts = buildFactTable(story.feed());
    return findLeaksAgainstGoals(
        *facts, {.period = novemberOfGoals, .today = 2026y / December / 20});
}

bool isUnchanged(const LeakAnswer& answer, LeakCause cause)
{
    return std::ranges::find(answer.unchanged, cause) != answer.unchanged.end();
}

/// For each metric of leaks goals over each month that the store has, or none.
void addRandomGoals(RandomStore& random, const Period& covered)
{
    for (const LeakCause cause : leakCauses(LeakYardstick::Goals, false)) {
        if (random.happens(0.4))
            continue;
        const MetricId metric = goalMetricOf(cause);
        const double unit = definitionOf(metric).unit == Unit::Rate ? 100 : 1;
        for (Period month = monthOf(covered.first); month.first <= covered.last;
             month = monthOf(month.last + days(1)))
            addGoal(random.story, metric, month, random.number(0, 100) / unit);
    }
}

} // namespace

TEST(GoalLeaks, BlameLeadsThatDidNotCome)
{
    StoreStory story = fallenContacts(); // Forty leads in November, three of which bought.
    addGoal(story, MetricId::Leads, novemberOfGoals, 80);

    const auto answer = novemberAgainstGoals(story);

    ASSERT_TRUE(answer);
    EXPECT_DOUBLE_EQ(answer->total.before.leads, 80);
    EXPECT_DOUBLE_EQ(answer->total.before.units().cars, 6);
    EXPECT_NEAR(answer->total.split.cars[LeakCause::LeadVolume], -3, 1e-9);
    EXPECT_NEAR(answer->total.split.cars[LeakCause::Contact], 0, 1e-9);
    EXPECT_FALSE(isUnchanged(*answer, LeakCause::LeadVolume));
    EXPECT_TRUE(isUnchanged(*answer, LeakCause::Contact));
}

TEST(GoalLeaks, MoveAStepInTheProportionOfItsGoal)
{
    StoreStory story = fallenContacts();
    addGoal(story, MetricId::ContactRate, novemberOfGoals, 1.0); // Of 40 leads 21 were contacted.

    const auto answer = novemberAgainstGoals(story);

    ASSERT_TRUE(answer);
    EXPECT_NEAR(answer->total.before.units().cars, 3 * 40.0 / 21, 1e-9);
    EXPECT_NEAR(answer->total.split.cars[LeakCause::Contact], 3 - 3 * 40.0 / 21, 1e-9);
}

TEST(GoalLeaks, KeepApartWhatAGoalForUnitsAsksBeyondTheSteps)
{
    StoreStory story = fallenContacts();
    addGoal(story, MetricId::Units, novemberOfGoals, 10);

    const auto answer = novemberAgainstGoals(story);

    ASSERT_TRUE(answer);
    EXPECT_NEAR(answer->total.split.cars[LeakCause::UnitsGoal], -7, 1e-9);
    EXPECT_NEAR(answer->total.split.cars.sum(), -7, 1e-9);
}

TEST(GoalLeaks, HaveARowForEachSourceAndPersonWithGoalsOfTheirOwn)
{
    StoreStory story = fallenContacts(); // Twenty leads of each source; all are Ann's.
    addGoal(story, MetricId::Leads, novemberOfGoals, 80);
    addGoal(story, MetricId::Leads, novemberOfGoals, 30);
    story.goals.back().scope = GoalScope::Source;
    story.goals.back().scopeKey = QStringLiteral("2");
    addGoal(story, MetricId::ContactRate, novemberOfGoals, 1.0);
    story.goals.back().scope = GoalScope::Person;
    story.goals.back().scopeKey = QStringLiteral("1");

    const auto answer = novemberAgainstGoals(story);

    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->bySource.size(), 1U) << "Website has none";
    const LeakRow& source = answer->bySource.front();
    EXPECT_EQ(source.key.label, QStringLiteral("AutoTrader"));
    EXPECT_DOUBLE_EQ(source.before.leads, 30);
    EXPECT_DOUBLE_EQ(source.after.leads, 20);
    ASSERT_EQ(answer->byPerson.size(), 1U);
    EXPECT_EQ(answer->byPerson.front().key.label, QStringLiteral("Ann"));
    EXPECT_LT(answer->byPerson.front().split.cars[LeakCause::Contact], 0);
    EXPECT_DOUBLE_EQ(answer->byPerson.front().split.cars[LeakCause::LeadVolume], 0);

    const auto facts = buildFactTable(story.feed());
    const auto filtered = findLeaksAgainstGoals(*facts,
        {.period = novemberOfGoals,
            .filter = {{Dimension::Source, {QStringLiteral("2")}}},
            .today = 2026y / December / 20});
    ASSERT_TRUE(filtered);
    EXPECT_DOUBLE_EQ(filtered->total.before.leads, 30) << "the row is what a filter gives";
    EXPECT_DOUBLE_EQ(filtered->total.split.cars.sum(), source.split.cars.sum());
    EXPECT_TRUE(filtered->bySource.empty());
}

TEST(GoalLeaks, NeedAGoalForEveryDayOfThePeriod)
{
    StoreStory story = fallenContacts();
    EXPECT_FALSE(novemberAgainstGoals(story));

    addGoal(story, MetricId::Leads, monthOf(2026y / 10 / 1), 80);
    EXPECT_FALSE(novemberAgainstGoals(story));
}

/// Over random stores and goals: the parts add up to the units less those that the goals ask for,
/// and a cause without a goal has no part in it.
TEST(GoalLeaks, AddUpToTheDistanceFromTheGoals)
{
    int compared = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomStore random(seed);
        const Period covered = coveredPeriod(*buildFactTable(random.story.feed(), 16));
        if (covered.isEmpty())
            continue;
        addRandomGoals(random, covered);
        const auto facts = buildFactTable(random.story.feed(), 16);
        const Query query {.metrics = {MetricId::Units}, .period = covered, .today = covered.last};
        const auto answer = findLeaksAgainstGoals(*facts, query);
        if (!answer)
            continue;
        ++compared;

        const double units = evaluate(*facts, query).total.cells[0].figure.numerator;
        const auto goal = goalOf(*facts, MetricId::Units, {}, covered);
        const LeakRow& total = answer->total;
        ASSERT_NEAR(total.after.units().cars, units, 1e-9) << seed;
        ASSERT_NEAR(total.split.cars.sum(), units - total.before.units().cars, 1e-9) << seed;
        if (goal) {
            ASSERT_NEAR(total.before.units().cars, *goal, 1e-9) << seed;
        }
        for (const LeakCause cause : answer->unchanged)
            ASSERT_NEAR(total.split.cars[cause], 0, 1e-9) << seed << ' ' << causeName(cause);
        for (const double part : total.split.cars.values)
            ASSERT_TRUE(std::isfinite(part)) << seed;
    }
    EXPECT_GT(compared, 20);
}
