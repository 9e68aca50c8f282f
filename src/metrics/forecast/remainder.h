#pragma once

namespace lotboard::metrics {

/// What the rest of a month may still bring: a distribution known by its mean and variance.
/// Counted things: negative binomial, as they are where the level of a Poisson process is only
/// known as a gamma distribution. Money: gamma.
class Remainder
{
public:
    /// Nothing more comes.
    Remainder() = default;
    /// REQUIRES: 0 <= mean; 0 < variance if 0 < mean. Counted: mean <= variance.
    Remainder(double mean, double variance, bool isCounted)
        : m_mean(mean)
        , m_variance(variance)
        , m_isCounted(isCounted)
    {
    }

    double mean() const { return m_mean; }
    double variance() const { return m_variance; }
    /// The least amount that is not passed with this probability; 0 < probability < 1.
    double quantile(double probability) const;
    /// The probability that at least `amount` comes.
    double chanceOf(double amount) const;

private:
    double m_mean = 0;
    double m_variance = 0;
    bool m_isCounted = true;
};

} // namespace lotboard::metrics
