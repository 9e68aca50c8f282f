#include "metrics/forecast/pace.h"

#include "../asking.h"
#include "metrics/withheld.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

namespace {

const std::chrono::sys_days midNovember = dayOf("2026-11-14");

/// A sale on most days of half a year, every fourth shared with `colleague`.
struct SteadyStore
{
    SteadyStore()
    {
        int number = 0;
        for (auto day = dayOf("2026-05-01"); day <= midNovember; day += std::chrono::days(1)) {
            if (!story.store().calendar.isOpenDay(day) || ++number % 5 == 0)
                continue;
            const int shared = number % 4 == 0 ? 5000 : 0;
            StoreStory::SaleDetails details {.frontCents = 100'000};
            details.credits.push_back({.staff = seller, .basisPoints = wholeDeal - shared});
            if (shared > 0)
                details.credits.push_back({.staff = colleague, .basisPoints = shared});
            story.sale(story.keep(isoDate(day).toStdString()), details);
        }
        story.unitsGoal("2026-11", 25);
        story.unitsGoal("2026-11", 12, GoalScope::Person, QString::number(colleague.value));
    }

    FactTablePtr facts() const { return buildFactTable(story.feed()); }
    Filter onlyColleague() const
    {
        return {{Dimension::Person, {QString::number(colleague.value)}}};
    }

    StoreStory story {};
    StaffId seller = story.person("Ann");
    StaffId colleague = story.person("Ben");
};

} // namespace

TEST(Pace, StandsBesideTheGoalOfTheStore)
{
    const SteadyStore store;
    const auto facts = store.facts();

    const auto pace = paceOf(*facts, MetricId::Units, {}, midNovember);

    ASSERT_TRUE(pace);
    EXPECT_EQ(pace->goal, 25);
    Query asked = november({MetricId::RunRate});
    asked.today = midNovember;
    asked.period.last = midNovember;
    const Figure runRate = totalOf(store.story, asked);
    EXPECT_EQ(pace->forecast.soFar, runRate.numerator);
    EXPECT_DOUBLE_EQ(*pace->forecast.runRate, *runRate.value);
    ASSERT_TRUE(pace->chance());
    EXPECT_GT(*pace->chance(), 0);
    EXPECT_LT(*pace->chance(), 0.5);
}

TEST(Pace, IsAFigureThatStandsInEveryAnswer)
{
    const SteadyStore store;
    const auto facts = store.facts();
    Query asked = november({MetricId::Pace, MetricId::RunRate});
    asked.today = midNovember;
    asked.period.last = midNovember;
    asked.by = {Dimension::Person};

    const ResultTable answer = evaluate(*facts, asked);

    const auto expectForecast = [](const Figure& figure, const PaceForecast& forecast) {
        EXPECT_DOUBLE_EQ(figure.numerator, forecast.soFar);
        EXPECT_DOUBLE_EQ(figure.value.value(), forecast.best().value());
        ASSERT_EQ(figure.interval.has_value(), forecast.isLearned());
        if (forecast.isLearned()) {
            EXPECT_LT(figure.interval->low, forecast.low());
            EXPECT_GT(figure.interval->high, forecast.high());
        }
    };
    const auto inAll = paceOf(*facts, MetricId::Units, {}, midNovember);
    ASSERT_TRUE(inAll->forecast.isLearned());
    expectForecast(answer.total.cells[0].figure, inAll->forecast);
    ASSERT_EQ(answer.rows.size(), 2U);
    for (const ResultRow& row : answer.rows) {
        const Filter onlyThem {{Dimension::Person, {row.keys.front().key}}};
        expectForecast(
            row.cells[0].figure, paceOf(*facts, MetricId::Units, onlyThem, midNovember)->forecast);
    }
}

TEST(Pace, BeyondTheMonthGoesOnAsOnAverage)
{
    const SteadyStore store;
    const auto facts = store.facts();
    Query asked = november({MetricId::Pace, MetricId::RunRate});
    asked.today = midNovember;
    asked.period.last = dayOf("2026-12-31");

    const ResultRow total = evaluate(*facts, asked).total;

    EXPECT_EQ(total.cells[0].figure.value, total.cells[1].figure.value);
    EXPECT_FALSE(total.cells[0].figure.interval);
}

TEST(Pace, OfOnePersonCountsSharesAgainstTheirOwnGoal)
{
    const SteadyStore store;
    const auto facts = store.facts();

    const auto pace = paceOf(*facts, MetricId::Units, store.onlyColleague(), midNovember);

    ASSERT_TRUE(pace);
    EXPECT_EQ(pace->goal, 12);
    Query asked = november({MetricId::Units});
    asked.filter = store.onlyColleague();
    EXPECT_EQ(pace->forecast.soFar, totalOf(store.story, asked).numerator);
}

TEST(Pace, HasNoGoalWhereSeveralAreMeant)
{
    const SteadyStore store;
    const auto facts = store.facts();
    Filter both = store.onlyColleague();
    both.front().keys.append(QString::number(store.seller.value));

    const auto pace = paceOf(*facts, MetricId::Units, both, midNovember);

    ASSERT_TRUE(pace);
    EXPECT_FALSE(pace->goal);
    EXPECT_FALSE(pace->chance());
    EXPECT_FALSE(pace->neededPerDay());
}

TEST(Pace, IsWithheldFromWhoMayNotKnowTheAmounts)
{
    const SteadyStore store;
    const Session associate {.who = store.colleague, .role = Role::Associate};
    const auto facts = factsFor(associate, store.facts());

    EXPECT_FALSE(paceOf(*facts, MetricId::Gross, {}, midNovember));
    EXPECT_TRUE(paceOf(*facts, MetricId::Units, {}, midNovember));
}

TEST(Pace, ExistsForWhatAddsUpDayByDay)
{
    const SteadyStore store;
    const auto facts = store.facts();

    EXPECT_TRUE(paceOf(*facts, MetricId::Leads, {}, midNovember));
    EXPECT_TRUE(paceOf(*facts, MetricId::Gross, {}, midNovember));
    EXPECT_FALSE(paceOf(*facts, MetricId::ContactRate, {}, midNovember));
    EXPECT_FALSE(paceOf(*facts, MetricId::Spend, {}, midNovember));
}

TEST(Pace, OfAnEmptyStoreIsNothing)
{
    const StoreStory story;
    const auto facts = buildFactTable(story.feed());

    const auto pace = paceOf(*facts, MetricId::Units, {}, midNovember);

    ASSERT_TRUE(pace);
    EXPECT_EQ(pace->forecast.runRate, 0);
    EXPECT_FALSE(pace->forecast.isLearned());
    EXPECT_TRUE(backTestOf(*facts, MetricId::Units, {}, midNovember)->months.empty());
}
