#include "asking.h"
#include "metrics/goalfigures.h"

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

/// Five cars by the 14th, the 12th of the 25 selling days of November.
void tellHalfMonth(StoreStory& story)
{
    for (const char* day : {"2026-11-02", "2026-11-05", "2026-11-05", "2026-11-10", "2026-11-14"})
        story.sale(day, {});
    story.unitsGoal("2026-11", 18);
}

Query toDate(MetricId metric)
{
    Query query = november({metric});
    query.today = dayOf("2026-11-14");
    query.period.last = query.today;
    return query;
}

Goal goal(const char* period, double value)
{
    Goal made;
    made.period = periodOf(period);
    made.value = value;
    return made;
}

} // namespace

TEST(GoalFigures, TheMonthToDateStandsAgainstTheWholeMonthsGoal)
{
    StoreStory story;
    tellHalfMonth(story);

    const Figure figure = totalOf(story, toDate(MetricId::GoalAttainment));

    EXPECT_EQ(figure.numerator, 5);
    EXPECT_EQ(figure.denominator, 18);
}

TEST(GoalFigures, TheRunRateGoesOnAsTheSellingDaysWent)
{
    StoreStory story;
    tellHalfMonth(story);

    const Figure figure = totalOf(story, toDate(MetricId::RunRate));

    EXPECT_EQ(figure.numerator, 5);
    EXPECT_DOUBLE_EQ(*figure.value, 5.0 / 12 * 25);
}

TEST(GoalFigures, ThePaceIsTheRunRateWhereTheHistoryIsTooShort)
{
    StoreStory story;
    tellHalfMonth(story);

    const Figure figure = totalOf(story, toDate(MetricId::Pace));

    EXPECT_EQ(figure.value, totalOf(story, toDate(MetricId::RunRate)).value);
    EXPECT_FALSE(figure.interval);
}

TEST(GoalFigures, WhatIsNeededIsSpreadOverTheDaysLeft)
{
    StoreStory story;
    tellHalfMonth(story);

    EXPECT_DOUBLE_EQ(*totalOf(story, toDate(MetricId::NeededPerDay)).value, 1); // 13 in 13 days.
}

TEST(GoalFigures, APersonHasTheirOwnGoalOrNone)
{
    StoreStory story;
    const StaffId ann = story.person("Ann");
    const StaffId bo = story.person("Bo");
    story.sale("2026-11-02", {.credits = {{ann, CreditRole::Sales, wholeDeal}}});
    story.sale("2026-11-02", {.credits = {{bo, CreditRole::Sales, wholeDeal}}});
    story.unitsGoal("2026-11", 4, GoalScope::Person, QString::number(ann.value));
    Query query = november({MetricId::GoalAttainment});
    query.by = {Dimension::Person};

    EXPECT_EQ(rowOf(story, query, QString::number(ann.value))->value, 0.25);
    EXPECT_EQ(rowOf(story, query, QString::number(bo.value))->value, std::nullopt);
}

TEST(GoalOfPeriod, IsThePartBySellingDays)
{
    const StoreStory story; // November 2026 has 25 selling days, its first week six.

    const auto value = goalOfPeriod(
        {goal("2026-11", 50)}, periodOf("2026-11-02..2026-11-08"), story.store().calendar);

    EXPECT_DOUBLE_EQ(value.value_or(0), 12);
}

TEST(GoalOfPeriod, AddsUpMonthsAndPrefersTheShorterGoal)
{
    const StoreStory story;
    const auto& calendar = story.store().calendar;

    EXPECT_DOUBLE_EQ(*goalOfPeriod({goal("2026-10", 20), goal("2026-11", 30)},
                         periodOf("2026-10-01..2026-11-30"), calendar),
        50);
    EXPECT_DOUBLE_EQ(
        *goalOfPeriod({goal("2026", 999), goal("2026-11", 30)}, periodOf("2026-11"), calendar), 30);
}

TEST(GoalOfPeriod, IsNoneWhereADayHasNoGoal)
{
    const StoreStory story;

    EXPECT_EQ(goalOfPeriod({goal("2026-11", 30)}, periodOf("2026-11-01..2026-12-01"),
                  story.store().calendar),
        std::nullopt);
}
