#pragma once

#include "metrics/resulttable.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace lotboard::metrics {

class FactTable;

/// What counts as cost.
enum class CostKind : std::uint8_t {
    Media, ///< Media and vendors.
    Loaded, ///< With the labour of acquisition that was entered as a cost.
};

/// What a lead may come to, in order.
enum class CostStep : std::uint8_t { Lead, Contact, Appointment, Show, Sale };
constexpr std::size_t costStepCount = static_cast<std::size_t>(CostStep::Sale) + 1;

/// The catalog's figure of that step: Leads, Contacted, AppointmentsSet, Shows, Units.
MetricId countOf(CostStep step);
/// The catalog's cost of that step, which is without labour.
MetricId costOf(CostStep step);
MetricId spendOf(CostKind kind);

/// What one source, or one campaign of it, cost and what came of it.
struct CostRow
{
    std::vector<DimensionValue> keys {}; ///< As those of CostLadder::figures; of the total: none.
    bool hasSpend = false; ///< Else nothing was entered, which is not a cost of 0.
    Figure spend {};
    std::array<Figure, costStepCount> costs {}; ///< By CostStep; without a value where no spend is.
    Figure roi {}; ///< (Gross − spend) ÷ spend.

    const Figure& cost(CostStep step) const { return costs[static_cast<std::size_t>(step)]; }
};

/// The costs of a period, step by step.
struct CostLadder
{
    CostKind kind = CostKind::Media;
    /// All that the rows are made of, grouped as they are and in the same order.
    std::shared_ptr<const ResultTable> figures {};
    std::vector<CostRow> rows {};
    CostRow total {};
};

/// Spend of the period of `query` against what came of it on the basis of `query`: what happened in
/// the period, or what the leads received in it have come to. `by`: Source, or Source and Campaign.
/// Cost: that of evaluate().
CostLadder costLadder(const FactTable& facts, const Query& query, CostKind kind,
    std::vector<Dimension> by = {Dimension::Source});

} // namespace lotboard::metrics
