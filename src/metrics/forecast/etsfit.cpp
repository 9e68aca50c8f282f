#include "metrics/forecast/etsfit.h"

#include "metrics/forecast/etssearch.h"
#include "metrics/forecast/minimise.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lotboard::metrics {
namespace {

constexpr int mostQuestions = 3000;
constexpr int mostQuestionsNearby = 250; ///< When the parameters of a similar history are known.
constexpr std::size_t shortestHistory = 4;

constexpr std::array allForms {
    EtsForm {EtsError::Additive, EtsTrend::None, EtsSeason::None},
    EtsForm {EtsError::Additive, EtsTrend::Additive, EtsSeason::None},
    EtsForm {EtsError::Additive, EtsTrend::Damped, EtsSeason::None},
    EtsForm {EtsError::Additive, EtsTrend::None, EtsSeason::Additive},
    EtsForm {EtsError::Additive, EtsTrend::Additive, EtsSeason::Additive},
    EtsForm {EtsError::Additive, EtsTrend::Damped, EtsSeason::Additive},
    EtsForm {EtsError::Multiplicative, EtsTrend::None, EtsSeason::None},
    EtsForm {EtsError::Multiplicative, EtsTrend::Additive, EtsSeason::None},
    EtsForm {EtsError::Multiplicative, EtsTrend::Damped, EtsSeason::None},
    EtsForm {EtsError::Multiplicative, EtsTrend::None, EtsSeason::Additive},
    EtsForm {EtsError::Multiplicative, EtsTrend::Additive, EtsSeason::Additive},
    EtsForm {EtsError::Multiplicative, EtsTrend::Damped, EtsSeason::Additive},
    EtsForm {EtsError::Multiplicative, EtsTrend::None, EtsSeason::Multiplicative},
    EtsForm {EtsError::Multiplicative, EtsTrend::Additive, EtsSeason::Multiplicative},
    EtsForm {EtsError::Multiplicative, EtsTrend::Damped, EtsSeason::Multiplicative},
};

bool canHaveMade(const EtsForm& form, std::span<const double> history)
{
    if (history.size() < shortestHistory)
        return false;
    if (form.hasSeason() && history.size() < 2 * seasonLength)
        return false;
    const bool isRelative
        = form.error == EtsError::Multiplicative || form.season == EtsSeason::Multiplicative;
    return !isRelative || std::ranges::all_of(history, [](double value) { return value > 0; });
}

} // namespace

double EtsFit::variance() const
{
    return path.squaredErrors / static_cast<double>(months - parameterCount);
}

double EtsFit::aicc() const
{
    if (months < parameterCount + 3)
        return std::numeric_limits<double>::infinity();
    const auto free = static_cast<double>(parameterCount + 1); // The variance is one, too.
    return path.deviance + 2 * free
        + 2 * free * (free + 1) / (static_cast<double>(months) - free - 1);
}

std::optional<EtsFit> fitEts(const EtsForm& form, std::span<const double> history,
    const std::optional<EtsParameters>& before)
{
    if (!canHaveMade(form, history))
        return {};
    const EtsSearch search(form, history);
    const auto start = search.parametersFrom(before ? *before : search.firstGuess());
    const auto found = minimise(
        start, [&](std::span<const double> values) { return search.cost(values); },
        before ? mostQuestionsNearby : mostQuestions);

    EtsFit fit {form, search.modelFrom(found), {}, start.size(), history.size()};
    if (fit.months < fit.parameterCount + 3)
        return {};
    fit.path = follow(form, fit.parameters, history);
    return fit;
}

std::optional<EtsFit> chooseEts(std::span<const double> history)
{
    std::optional<EtsFit> best;
    for (const EtsForm& form : allForms) {
        auto fit = fitEts(form, history);
        if (fit && (!best || fit->aicc() < best->aicc()))
            best = std::move(fit);
    }
    return best;
}

} // namespace lotboard::metrics
