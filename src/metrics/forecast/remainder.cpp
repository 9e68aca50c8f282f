#include "metrics/forecast/remainder.h"

#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/poisson.hpp>

#include <cmath>

namespace lotboard::metrics {

namespace {

/// Fifteen digits are more than any forecast has.
using Policy = boost::math::policies::policy<
    boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>,
    boost::math::policies::promote_double<false>>;

/// Calls `ask` with the distribution that has this mean and variance.
template<class Ask>
double withCounts(double mean, double variance, Ask ask)
{
    const double excess = variance - mean;
    // So near to Poisson that the other form would be all rounding.
    if (excess < mean * 1e-9)
        return ask(boost::math::poisson_distribution<double, Policy>(mean));
    const double size = mean * mean / excess;
    return ask(
        boost::math::negative_binomial_distribution<double, Policy>(size, size / (size + mean)));
}

boost::math::gamma_distribution<double, Policy> amounts(double mean, double variance)
{
    return {mean * mean / variance, variance / mean};
}

} // namespace

double Remainder::quantile(double probability) const
{
    if (m_mean <= 0)
        return 0;
    if (!m_isCounted)
        return boost::math::quantile(amounts(m_mean, m_variance), probability);
    return withCounts(m_mean, m_variance,
        [probability](const auto& counts) { return boost::math::quantile(counts, probability); });
}

double Remainder::chanceOf(double amount) const
{
    if (amount <= 0)
        return 1;
    if (m_mean <= 0)
        return 0;
    if (!m_isCounted)
        return boost::math::cdf(boost::math::complement(amounts(m_mean, m_variance), amount));
    // Half a unit missing takes a whole one.
    const double most = std::ceil(amount) - 1;
    return withCounts(m_mean, m_variance, [most](const auto& counts) {
        return boost::math::cdf(boost::math::complement(counts, most));
    });
}

} // namespace lotboard::metrics
