#include "metrics/forecast/methodset.h"

#include "metrics/forecast/seasonalnaive.h"
#include "metrics/forecast/theta.h"

#include <cassert>

namespace lotboard::metrics {
namespace {

/// As unsure as the methods are on average: they err together, so that their mean is hardly surer.
ExpectedMonths meanOf(std::span<const ExpectedMonths> methods)
{
    ExpectedMonths mean(methods.front().size());
    const auto count = static_cast<double>(methods.size());
    for (const ExpectedMonths& expected : methods) {
        for (std::size_t at = 0; at < mean.size(); ++at) {
            mean[at].mean += expected[at].mean / count;
            mean[at].deviation += expected[at].deviation / count;
        }
    }
    return mean;
}

} // namespace

ExpectedByMethod MethodSet::expect(std::span<const double> history, std::size_t months)
{
    assert(history.size() > seasonLength);
    const bool isFormKept = m_smoothing && history.size() < m_chosenAt + seasonLength;
    if (isFormKept)
        m_smoothing = fitEts(m_smoothing->form, history, m_smoothing->parameters);
    // A form with factors cannot go on where a month is 0 or a loss.
    if (!isFormKept || !m_smoothing) {
        m_smoothing = chooseEts(history);
        m_chosenAt = history.size();
    }
    assert(m_smoothing);
    ExpectedByMethod expected {seasonalNaive(history, months), expectedMonths(*m_smoothing, months),
        theta(history, months), {}};
    expected.back() = meanOf(std::span(expected).first(forecastMethodCount - 1));
    return expected;
}

std::optional<EtsForm> MethodSet::smoothingForm() const
{
    if (!m_smoothing)
        return {};
    return m_smoothing->form;
}

} // namespace lotboard::metrics
