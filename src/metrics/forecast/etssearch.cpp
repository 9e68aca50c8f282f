#include "metrics/forecast/etssearch.h"

#include "metrics/forecast/trendline.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {
namespace {

constexpr double least = 1e-4; ///< Of a smoothing parameter; the most is as far from 1.
constexpr double leastDamping = 0.80;
constexpr double mostDamping = 0.98;
constexpr double worstCost = 1e12;
constexpr double farAway = 100; ///< Many times the mean of the history.
constexpr std::size_t firstYears = 4 * seasonLength;

FreeParameter part(double start)
{
    return {start, least, 1 - least, 0.1};
}

Composition compositionOf(EtsSeason season)
{
    return season == EtsSeason::Multiplicative ? Composition::Multiplicative
                                               : Composition::Additive;
}

} // namespace

EtsSearch::EtsSearch(const EtsForm& form, std::span<const double> history)
    : m_form(form)
    , m_history(history.begin(), history.end())
{
    double sum = 0;
    for (const double value : history)
        sum += std::abs(value);
    if (sum > 0)
        m_scale = sum / static_cast<double>(history.size());
    for (double& value : m_history)
        value /= m_scale;
}

EtsParameters EtsSearch::firstGuess() const
{
    EtsParameters guess {.alpha = 0.2, .beta = 0.02, .gamma = 0.04};
    std::vector<double> adjusted = m_history;
    if (m_form.hasSeason()) {
        const Composition composition = compositionOf(m_form.season);
        const auto first = std::span(m_history).first(std::min(m_history.size(), firstYears));
        guess.start.seasons = seasonalPattern(first, composition);
        for (double& season : guess.start.seasons) {
            if (composition == Composition::Multiplicative)
                season = std::max(season, 0.01);
        }
        adjusted = withoutSeasons(m_history, guess.start.seasons, composition);
    }
    const TrendLine line
        = trendLine(std::span(adjusted).first(std::min(adjusted.size(), 2 * seasonLength)));
    guess.phi = m_form.trend == EtsTrend::Damped ? mostDamping - 0.005 : 1;
    guess.start.level = m_form.hasTrend() ? line.start : line.start + line.slope;
    guess.start.trend = m_form.hasTrend() ? line.slope : 0;
    if (m_form.error == EtsError::Multiplicative)
        guess.start.level = std::max(guess.start.level, 0.01);
    return scaled(guess, m_scale);
}

EtsParameters EtsSearch::scaled(EtsParameters model, double factor) const
{
    model.start.level *= factor;
    model.start.trend *= factor;
    if (m_form.season == EtsSeason::Additive) {
        for (double& season : model.start.seasons)
            season *= factor;
    }
    return model;
}

std::vector<FreeParameter> EtsSearch::parametersFrom(const EtsParameters& model) const
{
    const EtsParameters start = scaled(model, 1 / m_scale);
    std::vector<FreeParameter> parameters {part(start.alpha)};
    if (m_form.hasTrend())
        parameters.push_back(part(start.beta / start.alpha));
    if (m_form.hasSeason())
        parameters.push_back(part(start.gamma / (1 - start.alpha)));
    if (m_form.trend == EtsTrend::Damped)
        parameters.push_back({start.phi, leastDamping, mostDamping, 0.01});
    const double lowest = m_form.error == EtsError::Multiplicative ? 1e-3 : -farAway;
    parameters.push_back({start.start.level, lowest, farAway, 0.05});
    if (m_form.hasTrend())
        parameters.push_back({start.start.trend, -farAway, farAway, 0.005});
    if (m_form.hasSeason()) {
        const double low = m_form.season == EtsSeason::Multiplicative ? 1e-3 : -farAway;
        for (std::size_t month = 0; month + 1 < seasonLength; ++month)
            parameters.push_back({start.start.seasons[month], low, farAway, 0.05});
    }
    return parameters;
}

EtsParameters EtsSearch::scaledModelFrom(std::span<const double> values) const
{
    EtsParameters model;
    std::size_t at = 0;
    model.alpha = values[at++];
    if (m_form.hasTrend())
        model.beta = values[at++] * model.alpha;
    if (m_form.hasSeason())
        model.gamma = values[at++] * (1 - model.alpha);
    if (m_form.trend == EtsTrend::Damped)
        model.phi = values[at++];
    model.start.level = values[at++];
    if (m_form.hasTrend())
        model.start.trend = values[at++];
    if (!m_form.hasSeason())
        return model;
    // The twelve effects add up to nothing, or make no difference on average.
    const bool isFactor = m_form.season == EtsSeason::Multiplicative;
    double rest = isFactor ? static_cast<double>(seasonLength) : 0;
    for (std::size_t month = 0; month + 1 < seasonLength; ++month) {
        model.start.seasons[month] = values[at++];
        rest -= model.start.seasons[month];
    }
    model.start.seasons.back() = rest;
    return model;
}

EtsParameters EtsSearch::modelFrom(std::span<const double> values) const
{
    return scaled(scaledModelFrom(values), m_scale);
}

double EtsSearch::cost(std::span<const double> values) const
{
    const double deviance = follow(m_form, scaledModelFrom(values), m_history).deviance;
    return std::isfinite(deviance) ? std::min(deviance, worstCost) : worstCost;
}

} // namespace lotboard::metrics
