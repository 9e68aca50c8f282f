#pragma once

#include "metrics/crosstable.h"
#include "models/analysis/explorepicture.h"

#include <optional>
#include <vector>

namespace lotboard {

/// What is asked beside what the bar at the top says.
struct ExploreChoice
{
    std::vector<metrics::MetricId> metrics {};
    std::optional<metrics::Dimension> lines {};
    std::optional<metrics::Dimension> columns {}; ///< Without lines: none.
    std::optional<int> top {}; ///< See CrossQuery.
    bool withIntervals = false;
    Picture picture = Picture::Table;
    std::optional<metrics::MetricId> drawn {}; ///< Empty, or not among the figures: the first.

    friend bool operator==(const ExploreChoice&, const ExploreChoice&) = default;
};

/// The way by source, the ten greatest.
ExploreChoice firstChoice();

/// `base` with what was chosen, such of the figures as exist on its basis.
metrics::CrossQuery crossQueryOf(const ExploreChoice& choice, const metrics::Query& base);
/// The choice that `asked` comes from.
ExploreChoice choiceOf(const metrics::CrossQuery& asked);

/// How the choice is shown, as the comment behind a question: `bars contact_rate intervals`.
QString lookText(const ExploreChoice& choice);
/// The choice that a saved view holds, with its look; empty for what is no question.
std::optional<ExploreChoice> choiceFromView(QStringView view);

} // namespace lotboard
