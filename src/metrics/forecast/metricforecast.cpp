#include "metrics/forecast/metricforecast.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"

#include <algorithm>
#include <array>

namespace lotboard::metrics {
namespace {

constexpr std::array forecastable {MetricId::Units, MetricId::LeadsReceived, MetricId::Gross};
constexpr std::chrono::days startOfMonth {
    3}; ///< So late a store's first month is still a whole one.

/// The whole months that the facts cover, before that of today.
Period wholeMonths(const FactTable& facts, std::chrono::sys_days today)
{
    const Period covered = coveredPeriod(facts);
    if (covered.isEmpty())
        return covered;
    Period months {monthOf(covered.first).first, monthOf(today).first - std::chrono::days(1)};
    if (covered.first - months.first >= startOfMonth)
        months.first = addMonths(months.first, 1);
    return months;
}

/// One value a month, 0 where nothing was counted.
std::vector<double> valuesByMonth(const ResultTable& table, const Period& months)
{
    std::vector<double> values;
    for (auto month = months.first; month <= months.last; month = addMonths(month, 1)) {
        const QString key = periodText(monthOf(month));
        const auto row = std::ranges::find_if(
            table.rows, [&](const ResultRow& line) { return line.keys.front().key == key; });
        values.push_back(row == table.rows.end() ? 0 : row->cells.front().figure.numerator);
    }
    return values;
}

std::vector<std::int64_t> sellingDays(
    const BusinessCalendar& calendar, std::chrono::sys_days first, std::size_t months)
{
    std::vector<std::int64_t> days;
    for (auto month = first; days.size() < months; month = addMonths(month, 1))
        days.push_back(calendar.openDays(monthOf(month)));
    return days;
}

} // namespace

std::chrono::sys_days MetricForecast::firstExpected() const
{
    return addMonths(history.firstMonth, static_cast<int>(history.values.size()));
}

std::span<const MetricId> forecastMetrics()
{
    return forecastable;
}

MetricForecast forecastOf(const FactTable& facts, const ForecastQuestion& question)
{
    MetricForecast answer {.question = question};
    const Period months = wholeMonths(facts, question.today);
    if (months.isEmpty())
        return answer;
    const ResultTable table = evaluate(facts,
        {.metrics = {question.metric},
            .by = {Dimension::Month},
            .period = months,
            .filter = question.filter,
            .today = question.today});
    answer.isWithheld = table.total.cells.front().figure.isWithheld;
    if (answer.isWithheld)
        return answer;
    answer.history = {months.first, valuesByMonth(table, months)};

    const std::size_t count = answer.history.values.size() + question.months;
    std::vector<std::int64_t> days;
    if (question.isBySellingDays)
        days = sellingDays(storeOf(facts).calendar, months.first, count);
    answer.forecast = longForecast(answer.history.values, question.months, days);
    if (answer.forecast && definitionOf(question.metric).unit == Unit::Count) {
        for (ExpectedMonth& month : answer.forecast->months) {
            month.mean = std::max(month.mean, 0.0);
            month.least = 0;
        }
    }
    return answer;
}

} // namespace lotboard::metrics
