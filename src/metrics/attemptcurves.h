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
};

/// Of the leads received in the period of `query` that its filter lets through, one curve for each
/// member of `by`, in its natural order. All else of the query is not looked at. Cost: one pass
/// over leads, contacts and attempts of the period.
std::vector<AttemptCurve> attemptCurves(const FactTable& facts, const Query& query, Dimension by);

} // namespace lotboard::metrics
