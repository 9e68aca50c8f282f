#pragma once

#include "metrics/forecast/etsfit.h"

#include <array>
#include <optional>
#include <span>

namespace lotboard::metrics {

enum class ForecastMethod : std::uint8_t {
    SeasonalNaive,
    Smoothing, ///< Exponential smoothing, the form chosen by AICc.
    Theta,
    Mean, ///< Of those before.
};
constexpr std::size_t forecastMethodCount = static_cast<std::size_t>(ForecastMethod::Mean) + 1;

/// What each method expects, in their order.
using ExpectedByMethod = std::array<ExpectedMonths, forecastMethodCount>;

/// All methods, for the histories of one series, each longer than the one before: the form of
/// exponential smoothing is kept until a history is longer by a year, its parameters follow.
class MethodSet
{
public:
    /// REQUIRES: more than a year of `history`.
    ExpectedByMethod expect(std::span<const double> history, std::size_t months);

    /// Of exponential smoothing; empty before expect().
    std::optional<EtsForm> smoothingForm() const;

private:
    std::optional<EtsFit> m_smoothing {};
    std::size_t m_chosenAt = 0; ///< Months of the history that the form was chosen for.
};

} // namespace lotboard::metrics
