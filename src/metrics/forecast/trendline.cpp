#include "metrics/forecast/trendline.h"

#include <numeric>

namespace lotboard::metrics {

TrendLine trendLine(std::span<const double> values)
{
    const auto count = static_cast<double>(values.size());
    const double middle = (count + 1) / 2;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double together = 0;
    double alone = 0;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const double place = static_cast<double>(at + 1) - middle;
        together += place * (values[at] - mean);
        alone += place * place;
    }
    const double slope = alone > 0 ? together / alone : 0;
    return {mean - slope * middle, slope};
}

} // namespace lotboard::metrics
