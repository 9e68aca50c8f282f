#pragma once

#include "metrics/scorecards/casemix.h"

#include <optional>

namespace lotboard::metrics {

/// A rate that was worked out from others.
struct ExpectedRate
{
    double rate = 0;
    double variance = 0; ///< Of its error, as those rates are known from so many cases only.
};

/// The rates of a store by kind of lead, to hold one person's leads against (direct
/// standardisation). Does not say who is better.
class StandardRates
{
public:
    explicit StandardRates(const CaseMixes& everybody);

    /// What `cases` would have come to at these rates, made without `without`: the person's own,
    /// who would else be held against themselves. Each lead gets the rate of its source, new or
    /// used, part of the day and age; where fewer than fewestCases are left for that, of its
    /// source, new or used and age; then of its source and age; then of its age; then of all. Empty
    /// without cases and where nothing is left. REQUIRES: `without` is part of what the rates were
    /// made from.
    std::optional<ExpectedRate> expected(const CaseMix& cases, const CaseMix& without) const;

private:
    CaseMix m_totals {}; ///< Of each kind, and of the coarser ones.
};

} // namespace lotboard::metrics
