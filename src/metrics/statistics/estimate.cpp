#include "metrics/statistics/estimate.h"

#include <cmath>

namespace lotboard::metrics {

Estimate differenceOf(const Estimate& from, const Estimate& to)
{
    const double difference = to.value - from.value;
    return {difference,
        {difference - std::hypot(to.value - to.interval.low, from.interval.high - from.value),
            difference + std::hypot(to.interval.high - to.value, from.value - from.interval.low)}};
}

} // namespace lotboard::metrics
