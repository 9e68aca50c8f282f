#include "metrics/forecast/pacebacktest.h"

#include "../asking.h"
#include "madeupdays.h"

#include <cmath>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;

namespace {

const Period twoYears {sys_days(year(2024) / 11 / 1), sys_days(year(2026) / 11 / 30)};
const Period thisMonth = {sys_days(year(2026) / 11 / 1), sys_days(year(2026) / 11 / 30)};
const sys_days today {sys_days(year(2026) / 11 / 14)};

/// Mean and variance of what comes after `today`, each day of the past weighed by its age.
Remainder slowRest(const DaySeries& series, const BusinessCalendar& calendar)
{
    const DayWeights weights(series, calendar, thisMonth.first);
    const auto weightOn = [&](sys_days day) {
        return weights.weightOf(dayKinds(calendar, {day, day}).front());
    };
    double cases = 0;
    double seen = 0;
    int age = 0;
    for (sys_days day = today; day >= *series.firstAmount(); day -= days(1)) {
        if (thisMonth.first - day > days(DayWeights::longestMemory))
            break;
        if (weightOn(day) <= 0)
            continue;
        const double kept = std::pow(0.5, age / PaceForecaster::halfLife);
        cases += kept * series.amountOn(day) / weights.dispersion();
        seen += kept * weightOn(day);
        ++age;
    }
    double left = 0;
    for (sys_days day = today + days(1); day <= thisMonth.last; day += days(1))
        left += weightOn(day);
    const double mean = cases / seen * left * weights.dispersion();
    return {mean, weights.dispersion() * mean * (1 + left / seen), true};
}

} // namespace

TEST(PaceForecaster, IsWhatWeighingEachDayByItsAgeSays)
{
    const BusinessCalendar calendar = weekdaysCalendar();
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        const DaySeries series = randomDays(twoYears, 1.5, seed);

        const PaceForecast forecast = PaceForecaster(series, calendar, thisMonth).forecast(today);

        ASSERT_TRUE(forecast.isLearned());
        const Remainder slow = slowRest(series, calendar);
        EXPECT_NEAR(forecast.rest->mean(), slow.mean(), 1e-9);
        EXPECT_NEAR(forecast.rest->variance(), slow.variance(), 1e-9);
        EXPECT_EQ(forecast.low(), series.sum({thisMonth.first, today}) + slow.quantile(0.1));
        EXPECT_NEAR(*forecast.chanceOf(40), slow.chanceOf(40 - forecast.soFar), 1e-9);
    }
}

TEST(PaceForecaster, KnowsNothingOfWhatIsToCome)
{
    const BusinessCalendar calendar = weekdaysCalendar();
    const DaySeries series = randomDays(twoYears, 1.5, 7);
    DaySeries otherwise = series;
    for (auto day = today + days(1); day <= thisMonth.last; day += days(1))
        otherwise.amounts[static_cast<std::size_t>((day - series.first).count())] = 50;

    const PaceForecast one = PaceForecaster(series, calendar, thisMonth).forecast(today);
    const PaceForecast other = PaceForecaster(otherwise, calendar, thisMonth).forecast(today);

    EXPECT_EQ(one.rest->mean(), other.rest->mean());
    EXPECT_EQ(one.rest->variance(), other.rest->variance());
    EXPECT_EQ(one.soFar, other.soFar);
}

TEST(PaceForecaster, PutsTheRunRateBeside)
{
    const DaySeries series = randomDays(twoYears, 1.5, 1);

    const PaceForecast forecast
        = PaceForecaster(series, weekdaysCalendar(), thisMonth).forecast(today);

    EXPECT_EQ(forecast.sellingDays, 25);
    EXPECT_EQ(forecast.sellingDaysOver, 12);
    EXPECT_DOUBLE_EQ(*forecast.runRate, forecast.soFar / 12 * 25);
}

TEST(PaceForecaster, HasARunRateOnlyWhereTheHistoryIsTooShort)
{
    const DaySeries series = randomDays({thisMonth.first - days(60), thisMonth.last}, 1.5, 1);

    const PaceForecast forecast
        = PaceForecaster(series, weekdaysCalendar(), thisMonth).forecast(today);

    EXPECT_FALSE(forecast.isLearned());
    EXPECT_EQ(forecast.best(), forecast.runRate);
    EXPECT_FALSE(forecast.chanceOf(10));
    EXPECT_TRUE(PaceForecaster(series, weekdaysCalendar(), thisMonth).fan(today).empty());
}

TEST(PaceForecaster, LearnsNothingFromAFewSales)
{
    const auto series = madeUpDays(
        twoYears, [](sys_days day) { return day.time_since_epoch().count() % 40 ? 0. : 1.; });

    EXPECT_FALSE(PaceForecaster(series, weekdaysCalendar(), thisMonth).isLearned());
}

TEST(PaceForecaster, IsSureOnTheLastDay)
{
    const DaySeries series = randomDays(twoYears, 1.5, 1);

    const PaceForecast forecast
        = PaceForecaster(series, weekdaysCalendar(), thisMonth).forecast(thisMonth.last);

    EXPECT_EQ(forecast.low(), forecast.soFar);
    EXPECT_EQ(forecast.high(), forecast.soFar);
    EXPECT_EQ(*forecast.chanceOf(forecast.soFar), 1);
    EXPECT_EQ(*forecast.chanceOf(forecast.soFar + 1), 0);
    EXPECT_FALSE(forecast.neededPerDay(forecast.soFar + 1));
}

TEST(PaceForecaster, FansOutToTheEndOfTheMonth)
{
    const DaySeries series = randomDays(twoYears, 1.5, 1);
    const BusinessCalendar calendar = weekdaysCalendar();
    const PaceForecaster forecaster(series, calendar, thisMonth);

    const PaceForecast forecast = forecaster.forecast(today);
    const std::vector<PaceDay> fan = forecaster.fan(today);

    ASSERT_EQ(fan.size(), 16);
    EXPECT_EQ(fan.front().low, forecast.soFar); // A Sunday.
    EXPECT_EQ(fan.front().high, forecast.soFar);
    EXPECT_EQ(fan.back().low, forecast.low());
    EXPECT_EQ(fan.back().high, forecast.high());
    for (std::size_t i = 1; i < fan.size(); ++i)
        EXPECT_GE(fan[i].high, fan[i - 1].high);
}

TEST(PaceForecaster, SaysWhatEachDayLeftMustBring)
{
    const DaySeries series = randomDays(twoYears, 1.5, 1);

    const PaceForecast forecast
        = PaceForecaster(series, weekdaysCalendar(), thisMonth).forecast(today);

    EXPECT_DOUBLE_EQ(*forecast.neededPerDay(forecast.soFar + 26), 2);
    EXPECT_EQ(forecast.neededPerDay(forecast.soFar - 1), 0);
}

TEST(PaceBackTest, IsTheForecastOfEachDayHeldAgainstTheEnd)
{
    const BusinessCalendar calendar = weekdaysCalendar();
    const DaySeries series = randomDays(twoYears, 1.5, 11);

    const PaceBackTest test = backTestPace(series, calendar, today, 3);

    PaceScore slow;
    for (const char* text : {"2026-08", "2026-09", "2026-10"}) {
        const Period tested = periodOf(text);
        for (auto day = tested.first; day <= tested.last; day += days(1)) {
            if (calendar.openDays({day + days(1), tested.last}) == 0 || !calendar.isOpenDay(day))
                continue;
            const PaceForecast forecast = PaceForecaster(series, calendar, tested).forecast(day);
            const double end = series.sum(tested);
            ++slow.forecasts;
            slow.error += std::abs(forecast.middle() - end);
            slow.runRateError += std::abs(*forecast.runRate - end);
            slow.held += forecast.low() <= end && end <= forecast.high() ? 1 : 0;
        }
    }
    ASSERT_EQ(test.months.size(), 3);
    EXPECT_EQ(test.total.forecasts, slow.forecasts);
    EXPECT_DOUBLE_EQ(test.total.error, slow.error);
    EXPECT_DOUBLE_EQ(test.total.runRateError, slow.runRateError);
    EXPECT_EQ(test.total.held, slow.held);
}

TEST(PaceBackTest, LeavesOutMonthsWithTooShortAHistory)
{
    const DaySeries series = randomDays({sys_days(year(2026) / 4 / 1), thisMonth.last}, 1.5, 1);

    const PaceBackTest test = backTestPace(series, weekdaysCalendar(), today);

    ASSERT_EQ(test.months.size(), 7);
    EXPECT_EQ(test.months[0].score.forecasts, 0);
    EXPECT_EQ(test.months[2].score.forecasts, 0);
    EXPECT_GT(test.months[3].score.forecasts, 0);
}
