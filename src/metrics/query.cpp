#include "metrics/query.h"

namespace lotboard::metrics {

using namespace std::chrono;

namespace {

bool isWholeMonths(const Period& period)
{
    return period.first == monthOf(period.first).first && period.last == monthOf(period.last).last;
}

Period previousPeriod(const Period& period)
{
    if (period == yearOf(period.first))
        return yearOf(period.first - days(1));
    if (period == monthOf(period.first))
        return monthOf(period.first - days(1));
    return {period.first - days(period.dayCount()), period.first - days(1)};
}

Period samePeriodLastYear(const Period& period)
{
    // Weeks are compared with weeks: the same weekdays, 52 weeks before.
    if (period == weekOf(period.first))
        return {period.first - days(364), period.last - days(364)};
    const auto first = addMonths(period.first, -12);
    if (isWholeMonths(period))
        return {first, monthOf(addMonths(period.last, -12)).last};
    return {first, addMonths(period.last, -12)};
}

} // namespace

std::optional<Period> comparisonPeriod(const Period& period, Comparison comparison)
{
    if (period == Period::all() || period.isEmpty())
        return std::nullopt;
    switch (comparison) {
    case Comparison::None:
        return std::nullopt;
    case Comparison::PreviousPeriod:
        return previousPeriod(period);
    case Comparison::SameDaysLastMonth: {
        // Of more than a month they would be days of the period itself.
        const Period before {addMonths(period.first, -1), addMonths(period.last, -1)};
        return before.last < period.first ? before : previousPeriod(period);
    }
    case Comparison::SamePeriodLastYear:
        return samePeriodLastYear(period);
    }
    return std::nullopt;
}

} // namespace lotboard::metrics
