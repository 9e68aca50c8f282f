#include "metrics/forecast/etsmodel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lotboard::metrics {
namespace {

constexpr double impossible = std::numeric_limits<double>::infinity();

double withSeason(EtsSeason season, double value, double effect)
{
    switch (season) {
    case EtsSeason::None:
        return value;
    case EtsSeason::Additive:
        return value + effect;
    case EtsSeason::Multiplicative:
        return value * effect;
    }
    return value;
}

double withoutSeason(EtsSeason season, double value, double effect)
{
    switch (season) {
    case EtsSeason::None:
        return value;
    case EtsSeason::Additive:
        return value - effect;
    case EtsSeason::Multiplicative:
        return value / effect;
    }
    return value;
}

/// Adds up logarithms, taking few of them: they cost more than the model.
class LogarithmSum
{
public:
    void add(double factor)
    {
        m_product *= factor;
        if (m_product < 1e-100 || m_product > 1e100)
            flush();
    }
    double value()
    {
        flush();
        return m_sum;
    }

private:
    void flush()
    {
        m_sum += std::log(m_product);
        m_product = 1;
    }

    double m_product = 1;
    double m_sum = 0;
};

} // namespace

QString etsName(const EtsForm& form)
{
    const QString error
        = form.error == EtsError::Additive ? QStringLiteral("A") : QStringLiteral("M");
    const QString trend = form.trend == EtsTrend::None ? QStringLiteral("N")
        : form.trend == EtsTrend::Additive             ? QStringLiteral("A")
                                                       : QStringLiteral("Ad");
    const QString season = form.season == EtsSeason::None ? QStringLiteral("N")
        : form.season == EtsSeason::Additive              ? QStringLiteral("A")
                                                          : QStringLiteral("M");
    return QStringLiteral("ETS(%1,%2,%3)").arg(error, trend, season);
}

EtsPath follow(
    const EtsForm& form, const EtsParameters& parameters, std::span<const double> history)
{
    EtsPath path {parameters.start};
    EtsState& state = path.end;
    LogarithmSum logarithms;
    const bool isRelative = form.error == EtsError::Multiplicative;
    for (std::size_t at = 0; at < history.size(); ++at) {
        double& season = state.seasons[at % seasonLength];
        const double trend = parameters.phi * state.trend;
        const double base = state.level + trend;
        const double expected = withSeason(form.season, base, season);
        if ((isRelative && expected <= 0)
            || (form.season == EtsSeason::Multiplicative && (base <= 0 || season <= 0)))
            return {state, impossible, impossible};

        const double error = history[at] - expected;
        path.squaredErrors += isRelative ? std::pow(error / expected, 2) : error * error;
        if (isRelative)
            logarithms.add(expected);

        const double level
            = base + parameters.alpha * (withoutSeason(form.season, history[at], season) - base);
        if (form.hasSeason())
            season += parameters.gamma * (withoutSeason(form.season, history[at], base) - season);
        if (form.hasTrend())
            state.trend
                = trend + parameters.beta / parameters.alpha * (level - state.level - trend);
        state.level = level;
    }
    std::rotate(state.seasons.begin(),
        state.seasons.begin() + static_cast<std::ptrdiff_t>(history.size() % seasonLength),
        state.seasons.end());
    const auto count = static_cast<double>(history.size());
    path.deviance = count * std::log(std::max(path.squaredErrors, 1e-300)) + 2 * logarithms.value();
    return path;
}

std::vector<double> meansAfter(
    const EtsForm& form, const EtsState& state, double phi, std::size_t months)
{
    std::vector<double> means;
    double trendWeight = 0;
    double damping = 1;
    for (std::size_t ahead = 0; ahead < months; ++ahead) {
        damping *= phi;
        trendWeight += damping;
        means.push_back(withSeason(form.season, state.level + trendWeight * state.trend,
            state.seasons[ahead % seasonLength]));
    }
    return means;
}

} // namespace lotboard::metrics
