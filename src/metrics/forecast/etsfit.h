#pragma once

#include "metrics/forecast/etsmodel.h"

#include <optional>
#include <vector>

namespace lotboard::metrics {

/// A model of the family fitted to a history.
struct EtsFit
{
    EtsForm form {};
    EtsParameters parameters {};
    EtsPath path {};
    std::size_t parameterCount = 0; ///< Free ones, without the variance of the error.
    std::size_t months = 0; ///< Of the history.

    /// Of the error; relative where that is multiplicative.
    double variance() const;
    /// Akaike's criterion corrected for small samples; the least is the best of several models for
    /// one history. Infinite where the history is too short for so many parameters.
    double aicc() const;
};

/// The most likely parameters of one form. Empty where the history is too short for its parameters,
/// or where it has values that a form with a multiplicative part cannot have: 0 and below.
/// `before`: parameters to search from, such as those of a history one month shorter.
std::optional<EtsFit> fitEts(const EtsForm& form, std::span<const double> history,
    const std::optional<EtsParameters>& before = {});

/// The form with the least AICc of the fifteen whose intervals exist: all but those with an
/// additive error and a multiplicative season. Forms with a season take two years of history. Empty
/// below four months.
std::optional<EtsFit> chooseEts(std::span<const double> history);

/// Intervals as in Hyndman, Koehler, Ord and Snyder (2008), chapter 6: exact for forms with an
/// additive error and for those without a multiplicative season, else its approximation.
ExpectedMonths expectedMonths(const EtsFit& fit, std::size_t months);

} // namespace lotboard::metrics
