#pragma once

#include "metrics/scorecards/scorecards.h"
#include "models/common/figurereference.h"
#include "models/common/figuretext.h"

#include <memory>
#include <optional>
#include <vector>

namespace lotboard {

/// The scorecards of one rate with the figures that their numbers open to, all from one state of
/// the facts.
struct ScorecardReport
{
    metrics::MetricId rate = metrics::MetricId::ContactRate;
    std::vector<metrics::Scorecard> cards {};
    /// By person and lead date: leads, and the rate.
    std::shared_ptr<const metrics::ResultTable> figures {};
    bool isYoung = false; ///< Some of the leads have not had their time.
    FigureStyle style {};

    /// How many leads of the period are this person's.
    double leadsOf(const metrics::DimensionValue& person) const;
    /// The person's leads, and the person's rate. Empty for whom the figures have no row.
    std::optional<FigureReference> leadsFigure(const metrics::DimensionValue& person) const;
    std::optional<FigureReference> rateFigure(const metrics::DimensionValue& person) const;
};

/// Pure; call it off the GUI thread. The metrics, groups and basis of `query` do not matter.
ScorecardReport reportScorecards(
    const metrics::FactTable& facts, const metrics::Query& query, metrics::MetricId rate);

} // namespace lotboard
