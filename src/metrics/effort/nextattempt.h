#pragma once

#include "metrics/query.h"
#include "metrics/resulttable.h"
#include "metrics/statistics/rates.h"

#include <optional>
#include <vector>

namespace lotboard::metrics {

class FactTable;

/// How well attempts in one hour, by the store's clock, reached the customer.
struct AttemptHour
{
    std::optional<int> weekday {}; ///< 1 is Monday; empty: on any day.
    int hour = 0;
    Proportion observed {};
    /// The chance that an attempt reaches the customer: what was observed, drawn towards the rate
    /// of all hours the more the fewer attempts it rests on.
    Estimate chance {};
    bool isTooFew = false;
};

struct NextAttempt
{
    Proportion all {}; ///< At any hour.
    std::vector<AttemptHour>
        hours {}; ///< Of each weekday. Best first; those too few to judge last.
    std::vector<AttemptHour> hoursOfAnyDay {}; ///< In the same order.

    /// The best hour of a weekday if it is above the rate of all hours by more than chance; where
    /// none is, the best hour of any day likewise; else none.
    const AttemptHour* best() const;
};

/// Who was tried so often or more is taken together.
constexpr int mostAttemptsApart = 3;

/// When to try leads that were not reached yet: one answer for those that were not tried so far,
/// for those tried once, and so on to mostAttemptsApart. From the attempts made in the period of
/// `query` at leads that stood there; its filter holds, too. Each hour's rate is its distance to
/// that of all hours, shrunk by shrinkToZero(). Cost: one pass over the attempts up to the end of
/// the period.
std::vector<NextAttempt> nextAttempts(const FactTable& facts, const Query& query);

/// The same for the leads of one source.
struct SourceAttempts
{
    DimensionValue source {};
    std::vector<NextAttempt> next {}; ///< As nextAttempts() answers it.
};

/// For each source with attempts, by name: nextAttempts() of its leads. Cost: as for all of them.
std::vector<SourceAttempts> nextAttemptsBySource(const FactTable& facts, const Query& query);

} // namespace lotboard::metrics
