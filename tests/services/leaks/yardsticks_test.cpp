#include "services/leaks/yardsticks.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"
#include "metrics/withheld.h"
#include "services/plans/freezing.h"

#include "support/fallencontacts.h"
#include "support/printing.h"

#include <array>
#include <cmath>
#include <random>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr Period frozenOctober {2026y / 10 / 1, 2026y / 10 / 31};
constexpr Period heldNovember {2026y / 11 / 1, 2026y / 11 / 30};
constexpr sys_days longAfter = 2027y / 2 / 1;

Baseline octoberFrozen(const FactTable& facts)
{
    return {.id = {1},
        .name = u"October"_s,
        .figures = frozenFigures(facts, {frozenOctober, {}}, longAfter)};
}

/// Two months of leads of three sources, each with its own luck; some skip steps.
StoreStory luckyAndUnlucky(unsigned seed)
{
    std::mt19937 random(seed);
    const auto happens = [&](double chance) { return std::bernoulli_distribution(chance)(random); };
    StoreStory story;
    const std::array sources {story.source("Website"), story.source("AutoTrader"), SourceId {}};
    for (const char* month : {"2026-10-", "2026-11-"}) {
        std::array<double, 4> luck {};
        for (double& chance : luck)
            chance = std::uniform_real_distribution(0.0, 1.0)(random);
        for (int at = 0; at < 60; ++at) {
            const std::string day = month + std::to_string(10 + at % 20);
            goesOneDay(story, day, {.source = sources[static_cast<std::size_t>(at) % 3]},
                {happens(luck[0]), happens(luck[1]), happens(luck[2]), happens(luck[3])});
        }
    }
    return story;
}

double soldWithinWindow(const FactTable& facts, const Period& period)
{
    return evaluate(facts,
        {.metrics = {MetricId::CloseRate},
            .period = period,
            .basis = DateBasis::Lead,
            .windowDays = 30,
            .today = longAfter})
        .total.cells[0]
        .figure.numerator;
}

} // namespace

TEST(LeakYardsticks, FindWhatFellSinceABaseline)
{
    const StoreStory story = fallenContacts(); // Eight of forty bought, then three.
    const auto facts = buildFactTable(story.feed());

    const auto answer = leaksAgainstBaseline(
        *facts, {.period = heldNovember, .today = longAfter}, octoberFrozen(*facts));

    ASSERT_TRUE(succeeded(answer));
    EXPECT_EQ(answer->against, frozenOctober);
    EXPECT_EQ(answer->daysAfter, 30);
    EXPECT_NEAR(answer->total.before.leads, 40 * 30.0 / 31, 1e-9);
    EXPECT_NEAR(answer->total.before.units().cars, 8 * 30.0 / 31, 1e-9);
    EXPECT_DOUBLE_EQ(answer->total.after.units().cars, 3);
    EXPECT_LT(answer->total.split.cars[LeakCause::Contact], -4);
    EXPECT_EQ(answer->bySource.size(), 2u);
    EXPECT_EQ(answer->bySource[0].key.label, u"AutoTrader"_s);
    ASSERT_EQ(answer->byPerson.size(), 1u);
    EXPECT_EQ(answer->byPerson[0].key.label, u"Ann"_s);
    EXPECT_NEAR(answer->byPerson[0].split.cars.sum(), 3 - 8 * 30.0 / 31, 1e-9);
    EXPECT_FALSE(answer->asked);
}

TEST(LeakYardsticks, SplitTheGrossOfTheWholeAtThatOfAllCars)
{
    const auto facts = buildFactTable(fallenContacts().feed()); // $1,500 a car.

    const auto answer = leaksAgainstBaseline(
        *facts, {.period = heldNovember, .today = longAfter}, octoberFrozen(*facts));

    ASSERT_TRUE(succeeded(answer));
    EXPECT_TRUE(answer->hasGross);
    EXPECT_FALSE(answer->hasGrossOfRows);
    const double before = 8 * 30.0 / 31 * 1'500'00;
    EXPECT_NEAR(answer->total.before.units().gross, before, 1e-6);
    EXPECT_NEAR(answer->total.after.units().gross, 3 * 1'500'00, 1e-6);
    EXPECT_NEAR(answer->total.split.gross.sum(), 3 * 1'500'00 - before, 1e-6);
    EXPECT_NEAR(answer->total.split.gross[LeakCause::GrossPerCar], 0, 1e-6) << "each made as much";
    EXPECT_EQ(answer->bySource[0].split.gross.sum(), 0) << "nothing is made up";

    const auto withheld
        = leaksAgainstBaseline(*factsFor({.who = {9}, .role = Role::Associate}, facts),
            {.period = heldNovember, .today = longAfter}, octoberFrozen(*facts));
    ASSERT_TRUE(succeeded(withheld));
    EXPECT_FALSE(withheld->hasGross);
    EXPECT_EQ(withheld->total.before.units().gross, 0);
}

TEST(LeakYardsticks, KnowNoPeopleOfABaselineThatKeptNone)
{
    const auto facts = buildFactTable(fallenContacts().feed());
    Baseline older = octoberFrozen(*facts);
    for (FrozenFigure& figure : older.figures)
        figure.people.clear();

    const auto answer
        = leaksAgainstBaseline(*facts, {.period = heldNovember, .today = longAfter}, older);

    ASSERT_TRUE(succeeded(answer));
    EXPECT_TRUE(answer->byPerson.empty());
    EXPECT_EQ(answer->bySource.size(), 2u);
}

TEST(LeakYardsticks, TakeTheLastRipeLeadsWhereThoseOfThePeriodAreTooYoung)
{
    const auto facts = buildFactTable(fallenContacts().feed());
    constexpr sys_days today = 2026y / 12 / 20;

    const auto answer = leaksAgainstBaseline(*facts,
        {.period = {2026y / 12 / 1, 2026y / 12 / 31}, .today = today}, octoberFrozen(*facts));

    ASSERT_TRUE(succeeded(answer));
    EXPECT_EQ(answer->period, (Period {2026y / 10 / 21, 2026y / 11 / 19}));
    EXPECT_EQ(answer->asked, (Period {2026y / 12 / 1, 2026y / 12 / 31}));
    const auto same = leaksAgainstBaseline(
        *facts, {.period = answer->period, .today = today}, octoberFrozen(*facts));
    ASSERT_TRUE(succeeded(same));
    EXPECT_EQ(answer->total.after, same->total.after);
    EXPECT_FALSE(same->asked);
}

TEST(LeakYardsticks, KeepTheFiguresOfABaselineWhateverIsEditedLater)
{
    StoreStory story = fallenContacts();
    const Baseline baseline = octoberFrozen(*buildFactTable(story.feed()));
    goesOneDay(story, "2026-10-15", {}, {});
    const auto facts = buildFactTable(story.feed());

    const auto answer
        = leaksAgainstBaseline(*facts, {.period = heldNovember, .today = longAfter}, baseline);

    ASSERT_TRUE(succeeded(answer));
    EXPECT_NEAR(answer->total.before.units().cars, 8 * 30.0 / 31, 1e-9);
}

/// Parts, rows and sources add up to what the facts say, however the steps were taken.
TEST(LeakYardsticks, AddUpToTheDistanceFromABaseline)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const StoreStory story = luckyAndUnlucky(seed);
        const auto facts = buildFactTable(story.feed());
        const auto answer = leaksAgainstBaseline(
            *facts, {.period = heldNovember, .today = longAfter}, octoberFrozen(*facts));
        ASSERT_TRUE(succeeded(answer));

        const double change = soldWithinWindow(*facts, heldNovember)
            - soldWithinWindow(*facts, frozenOctober) * 30 / 31;
        ASSERT_NEAR(answer->total.split.cars.sum(), change, 1e-9) << seed;
        double ofPeople = 0;
        for (const LeakRow& row : answer->byPerson)
            ofPeople += row.split.cars.sum();
        ASSERT_NEAR(ofPeople, change, 1e-9) << seed;
        double ofSources = 0;
        for (const LeakRow& row : answer->bySource) {
            const double ofRow = row.after.units().cars - row.before.units().cars;
            ASSERT_NEAR(row.split.cars.sum(), ofRow, 1e-9) << seed;
            ofSources += ofRow;
            for (const double part : row.split.cars.values)
                ASSERT_TRUE(std::isfinite(part)) << seed;
        }
        ASSERT_NEAR(ofSources, change, 1e-9) << seed;
    }
}

TEST(LeakYardsticks, SayWhyABaselineCannotBeHeldAgainstAPeriod)
{
    const StoreStory story = fallenContacts();
    const auto facts = buildFactTable(story.feed());
    const Baseline baseline = octoberFrozen(*facts);

    const auto ever
        = leaksAgainstBaseline(*facts, {.period = Period::all(), .today = longAfter}, baseline);
    ASSERT_FALSE(ever);
    EXPECT_TRUE(errorText(ever.error()).contains(u"Choose a period"_s));

    const auto others = leaksAgainstBaseline(*facts,
        {.period = heldNovember, .filter = {{Dimension::Source, {u"1"_s}}}, .today = longAfter},
        baseline);
    ASSERT_FALSE(others);
    EXPECT_TRUE(errorText(others.error()).contains(u"filter"_s));

    EXPECT_FALSE(leaksAgainstBaseline(
        *facts, {.period = heldNovember, .today = longAfter}, {.name = u"Nothing"_s}));
}

TEST(LeakYardsticks, SayWhichGoalsToSet)
{
    const auto facts = buildFactTable(fallenContacts().feed());

    const auto answer = leaksAgainstGoals(*facts, {.period = heldNovember, .today = longAfter});

    ASSERT_FALSE(answer);
    EXPECT_TRUE(errorText(answer.error()).contains(u"Goals & pace"_s));
}
