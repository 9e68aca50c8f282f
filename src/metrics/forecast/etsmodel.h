#pragma once

#include "metrics/forecast/monthlyseries.h"
#include "metrics/forecast/seasons.h"

#include <QString>

#include <span>

namespace lotboard::metrics {

/// How the error enters an exponential smoothing model.
enum class EtsError : std::uint8_t { Additive, Multiplicative };
enum class EtsTrend : std::uint8_t { None, Additive, Damped };
enum class EtsSeason : std::uint8_t { None, Additive, Multiplicative };

/// One member of the exponential smoothing family.
struct EtsForm
{
    EtsError error {};
    EtsTrend trend {};
    EtsSeason season {};

    bool hasTrend() const { return trend != EtsTrend::None; }
    bool hasSeason() const { return season != EtsSeason::None; }
    friend bool operator==(const EtsForm&, const EtsForm&) = default;
};

/// `ETS(M,Ad,M)`, as the books write it.
QString etsName(const EtsForm& form);

/// The level, the trend and the season of a moment.
struct EtsState
{
    double level = 0;
    double trend = 0;
    SeasonalPattern seasons {}; ///< Of the next twelve months.
};

/// What a model learns from a history.
struct EtsParameters
{
    double alpha = 0; ///< How fast the level follows, here and below: 0 never, 1 at once.
    double beta = 0; ///< The trend.
    double gamma = 0; ///< The season.
    double phi = 1; ///< What is left of the trend after a month.
    EtsState start {}; ///< Before the first month.
};

/// How a model with its parameters went through a history.
struct EtsPath
{
    EtsState end {};
    double squaredErrors = 0; ///< Relative ones where the error is multiplicative.
    /// −2 × logarithm of the likelihood, but for what depends on the number of months only;
    /// infinite where the model cannot have made the history.
    double deviance = 0;
};

/// The state space models of R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder, "Forecasting
/// with exponential smoothing" (2008), chapter 2; the likelihood is that of chapter 5.
/// Cost: a few divisions a month.
EtsPath follow(
    const EtsForm& form, const EtsParameters& parameters, std::span<const double> history);

/// Each month as expected from `state` on, without intervals.
std::vector<double> meansAfter(
    const EtsForm& form, const EtsState& state, double phi, std::size_t months);

} // namespace lotboard::metrics
