#pragma once

#include "metrics/scorecards/casemix.h"
#include "metrics/statistics/estimate.h"

#include <optional>
#include <span>
#include <vector>

namespace lotboard::metrics {

/// What one person's rate says beside that of the others.
enum class Standing : std::uint8_t { TooFew, NoDifferenceSeen, Better, Worse };

/// One person's rate beside what the same leads would have given with the store's average.
struct Scorecard
{
    DimensionValue person {};
    Proportion observed {};
    /// At the rates of everybody else, see StandardRates; empty where there is nobody else.
    std::optional<double> expected {};
    /// Observed less expected, with a 95 % interval that looks at this person alone.
    std::optional<Estimate> difference {};
    /// The difference drawn towards 0 by what the differences of all people say about chance, see
    /// shrinkToZero(). Whoever stands out does so by this.
    std::optional<Estimate> fair {};
    Standing standing = Standing::TooFew;
};

/// The rates that have a scorecard. In each the higher is the better.
std::span<const MetricId> scorecardRates();

/// The people whose leads (or appointments, see MetricDefinition::personMeans) the filter of
/// `query` lets through, in their natural order. By lead date, with the window of `query`.
/// Conditions on people, teams and departments choose whom to list; all others are still what they
/// are held against. REQUIRES: `rate` is one of scorecardRates(). Cost: two passes over the leads
/// of the period and their steps.
std::vector<Scorecard> scorecards(const FactTable& facts, const Query& query, MetricId rate);

} // namespace lotboard::metrics
