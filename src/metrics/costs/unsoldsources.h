#pragma once

#include "metrics/costs/costladder.h"

namespace lotboard::metrics {

/// Why a source that cost something may have sold nothing.
enum class UnsoldReason : std::uint8_t {
    NoLeads, ///< It brought none in the period.
    YoungLeads, ///< Its leads of the period have not had their time: sales are still expected.
    FewLeads, ///< So few that none may well be chance.
    None, ///< Enough leads, old enough: they do not buy.
};

/// A source with spend and without a sale.
struct UnsoldSource
{
    DimensionValue source {};
    double spend = 0; ///< Cents.
    double leads = 0; ///< Received in the period.
    double usualSales = 0; ///< At the close rate of all other leads of the period.
    double stillExpected = 0; ///< Sales by the store's lag curve, see Ripening.
    UnsoldReason reason = UnsoldReason::None;
};

/// The sources of `query` that cost something (by `kind`) and sold nothing on the basis of `query`,
/// the dearest first. Chance is told by how likely so many leads sell nothing at the close rate of
/// the others: from 5 % on it may be. Cost: that of evaluate().
std::vector<UnsoldSource> unsoldSources(const FactTable& facts, const Query& query, CostKind kind);

} // namespace lotboard::metrics
