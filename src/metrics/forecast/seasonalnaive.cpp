#include "metrics/forecast/seasonalnaive.h"

#include <cassert>
#include <cmath>

namespace lotboard::metrics {

ExpectedMonths seasonalNaive(std::span<const double> history, std::size_t months)
{
    assert(history.size() > seasonLength);
    const std::size_t count = history.size();
    double squares = 0;
    for (std::size_t at = seasonLength; at < count; ++at)
        squares += std::pow(history[at] - history[at - seasonLength], 2);
    const double variance = squares / static_cast<double>(count - seasonLength);

    ExpectedMonths expected;
    for (std::size_t ahead = 0; ahead < months; ++ahead) {
        const auto years = static_cast<double>(ahead / seasonLength + 1);
        expected.push_back(
            {history[count - seasonLength + ahead % seasonLength], std::sqrt(variance * years)});
    }
    return expected;
}

double seasonalScale(std::span<const double> history)
{
    assert(history.size() > seasonLength);
    double sum = 0;
    for (std::size_t at = seasonLength; at < history.size(); ++at)
        sum += std::abs(history[at] - history[at - seasonLength]);
    return sum / static_cast<double>(history.size() - seasonLength);
}

} // namespace lotboard::metrics
