#pragma once

#include "metrics/query.h"
#include "metrics/statistics/survival.h"

#include <vector>

namespace lotboard::metrics {

class FactTable;

/// How many attempts the leads of one member of a dimension take to a contact.
struct AttemptCurve
{
    DimensionValue member {};
    std::int64_t leads = 0;
    /// The share without a contact after so many attempts, the one that reached the customer
    /// included; who wrote or came before anybody tried counts as reached at the first. Who was
    /// never reached counts for the attempts that were made.
    std::vector<WaitPoint> curve {};
    /// By attempts, from none: how many leads had not been contacted before and were tried that
    /// often.
    std::vector<std::int64_t> atRisk {};
};

/// Of the leads received in the period of `query` that its filter lets through, one curve for each
/// member of `by`, in its natural order, or one of them all where there is none. All else of the
/// query is not looked at. Cost: one pass over leads, contacts and attempts of the period.
std::vector<AttemptCurve> attemptCurves(
    const FactTable& facts, const Query& query, std::optional<Dimension> by);

/// The least number of attempts by which half of the leads were contacted; empty: they never were.
std::optional<int> medianAttempts(const AttemptCurve& curve);
std::int64_t atRiskAt(const AttemptCurve& curve, int attempts);

} // namespace lotboard::metrics
