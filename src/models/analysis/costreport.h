#pragma once

#include "metrics/costs/unsoldsources.h"
#include "models/common/figurereference.h"
#include "models/common/figuretext.h"

#include <optional>
#include <vector>

namespace lotboard {

/// What the tab of costs asks.
struct CostQuestion
{
    metrics::CostKind kind = metrics::CostKind::Media;
    bool isByCampaign = false;

    friend bool operator==(const CostQuestion&, const CostQuestion&) = default;
};

/// What each step cost, with the sources that sold nothing, all from one state of the facts.
struct CostReport
{
    CostQuestion question {};
    metrics::CostLadder ladder {};
    std::vector<metrics::UnsoldSource> unsold {};
    FigureStyle style {};

    /// The filter singles out what no cost can be said to belong to, such as a person.
    bool isNotAttributable() const { return ladder.total.spend.isNotAttributable; }
    bool hasSpend() const { return ladder.total.hasSpend; }
    /// What `metric` opens to, in a row or the total; one of ladder.figures.
    FigureReference figureOf(metrics::MetricId metric, std::optional<std::size_t> row) const;
};

/// Pure; call it off the GUI thread. The metrics and groups of `query` do not matter.
CostReport reportCosts(
    const metrics::FactTable& facts, const metrics::Query& query, const CostQuestion& question);

} // namespace lotboard
