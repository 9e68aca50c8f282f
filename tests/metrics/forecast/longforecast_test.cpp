#include "metrics/forecast/longforecast.h"

#include "metrics/forecast/seasonalnaive.h"
#include "publishedseries.h"
#include "support/shareddata.h"

#include <cmath>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct RealSeries
{
    const char* name = "";
    const char* path = "";
    int column = 0;
    year firstYear {};
};

/// All days but Sundays, from the January of a year on.
std::vector<std::int64_t> sellingDays(year first, std::size_t months)
{
    std::vector<std::int64_t> days;
    for (sys_days month = first / January / 1; days.size() < months;) {
        const sys_days next = addMonths(month, 1);
        std::int64_t open = 0;
        for (sys_days day = month; day < next; day += std::chrono::days(1))
            open += weekday(day) != Sunday;
        days.push_back(open);
        month = next;
    }
    return days;
}

/// The sum of the absolute errors of a year ahead.
double errorsOf(const ExpectedMonths& expected, std::span<const double> actual)
{
    double sum = 0;
    for (std::size_t ahead = 0; ahead < expected.size(); ++ahead)
        sum += std::abs(expected[ahead].mean - actual[ahead]);
    return sum;
}

/// Rises and falls with the year around a line, with a little of something else.
std::vector<double> salesOfStore(std::size_t months)
{
    std::vector<double> values;
    for (std::size_t at = 0; at < months; ++at) {
        const auto month = static_cast<double>(at);
        values.push_back(60 + 0.8 * month + 15 * std::sin(month * 2 * M_PI / 12)
            + static_cast<double>(at * 7 % 5));
    }
    return values;
}

} // namespace

class LongForecastOf : public testing::TestWithParam<RealSeries>
{
};

/// Over the last 24 months, a year ahead from each sixth month: the method is chosen anew each
/// time, from the months before only, and errs less than last year's months do.
TEST_P(LongForecastOf, ErrsLessThanTheSeasonalNaiveMethod)
{
    const RealSeries& real = GetParam();
    const QString path = QString::fromLatin1(real.path);
    LOTBOARD_NEED_SHARED_DATA(path);
    const auto values = realSeries(path, real.column);
    const auto days = sellingDays(real.firstYear, values.size());

    double chosen = 0;
    double naive = 0;
    for (std::size_t origin = values.size() - 24; origin + 12 <= values.size(); origin += 6) {
        const auto history = std::span(values).first(origin);
        const auto held = std::span(values).subspan(origin, 12);
        const auto forecast = longForecast(history, 12, std::span(days).first(origin + 12));
        ASSERT_TRUE(forecast);
        chosen += errorsOf(forecast->months, held);
        naive += errorsOf(seasonalNaive(history, 12), held);
    }

    EXPECT_LT(chosen, naive);
}

INSTANTIATE_TEST_SUITE_P(Series, LongForecastOf,
    testing::Values(RealSeries {"AirPassengers", "series/airpassengers.csv", 2, year(1949)},
        RealSeries {"MarylandNew", "series/maryland_vehicle_sales.csv", 2, year(2002)},
        RealSeries {"UnitedStates", "series/us_vehicle_sales.csv", 1, year(1976)}),
    [](const auto& made) { return std::string(made.param.name); });

TEST(LongForecast, IsNeverChosenWorseThanLastYearsMonths)
{
    for (const std::size_t months : {40u, 52u, 75u}) {
        const auto forecast
            = longForecast(std::span(accidentalDeaths)
                               .first(std::min<std::size_t>(months, accidentalDeaths.size())),
                12);
        ASSERT_TRUE(forecast);
        ASSERT_EQ(forecast->backTest.scores.size(), forecastMethodCount);
        const auto& scores = forecast->backTest.scores;
        EXPECT_LE(scores[static_cast<std::size_t>(forecast->method)].mase,
            scores[static_cast<std::size_t>(ForecastMethod::SeasonalNaive)].mase);
    }
}

TEST(LongForecast, FallsBackWhereNothingIsBetter)
{
    std::vector<double> always;
    for (int month = 0; month < 60; ++month)
        always.push_back(10 + month % 12 * month % 12);

    const auto forecast = longForecast(always, 6);

    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->reason, ForecastReason::NothingBeatsLastYear);
    EXPECT_EQ(forecast->method, ForecastMethod::SeasonalNaive);
    EXPECT_DOUBLE_EQ(forecast->months[3].mean, always[51]);
}

TEST(LongForecast, FollowsATrendThatLastYearDoesNotKnow)
{
    const auto values = salesOfStore(72);

    const auto forecast = longForecast(std::span(values).first(60), 12);

    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->reason, ForecastReason::BestInBackTest);
    EXPECT_LT(errorsOf(forecast->months, std::span(values).last(12)),
        errorsOf(seasonalNaive(std::span(values).first(60), 12), std::span(values).last(12)) / 2);
}

TEST(LongForecast, SaysThatAHistoryIsTooShortToChoose)
{
    const auto values = salesOfStore(shortestBackTest);

    const auto shortOne = longForecast(std::span(values).first(shortestBackTest - 1), 12);
    ASSERT_TRUE(shortOne);
    EXPECT_EQ(shortOne->reason, ForecastReason::ShortHistory);
    EXPECT_EQ(shortOne->method, ForecastMethod::SeasonalNaive);
    EXPECT_TRUE(shortOne->backTest.scores.empty());

    EXPECT_NE(longForecast(values, 12)->reason, ForecastReason::ShortHistory);
    EXPECT_TRUE(longForecast(std::span(values).first(13), 12));
    EXPECT_FALSE(longForecast(std::span(values).first(12), 12));
}

TEST(LongForecast, GoesBySellingDays)
{
    std::vector<double> values;
    std::vector<std::int64_t> days;
    for (int month = 0; month < 60; ++month) {
        days.push_back(20 + month * 5 % 7);
        values.push_back(static_cast<double>(3 * days.back()));
    }
    for (int ahead = 0; ahead < 3; ++ahead)
        days.push_back(20 + ahead);

    const auto forecast = longForecast(values, 3, days);

    ASSERT_TRUE(forecast);
    EXPECT_TRUE(forecast->isBySellingDays);
    for (std::size_t ahead = 0; ahead < 3; ++ahead)
        EXPECT_NEAR(forecast->months[ahead].mean, static_cast<double>(3 * (20 + ahead)), 0.01);
}

TEST(LongForecast, LeavesSellingDaysAsideWhereAMonthHasNone)
{
    const auto values = salesOfStore(40);
    std::vector<std::int64_t> days(43, 25);
    days[41] = 0;

    const auto forecast = longForecast(values, 3, days);

    EXPECT_FALSE(forecast->isBySellingDays);
    EXPECT_EQ(forecast->months, longForecast(values, 3)->months);
}

/// What was forecast with factors before cannot be any more.
TEST(LongForecast, BearsALossInTheMidstOfGains)
{
    auto values = salesOfStore(72);
    values[50] = -20;
    values[60] = 0;

    const auto forecast = longForecast(values, 12);

    ASSERT_TRUE(forecast);
    for (const ExpectedMonth& month : forecast->months)
        EXPECT_TRUE(std::isfinite(month.high95()));
}

TEST(LongForecast, GivesTheSameAnswerAgain)
{
    EXPECT_EQ(
        longForecast(accidentalDeaths, 12)->months, longForecast(accidentalDeaths, 12)->months);
}
