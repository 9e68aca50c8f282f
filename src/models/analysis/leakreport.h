#pragma once

#include "metrics/leaks/leakfinder.h"
#include "models/common/figurereference.h"
#include "models/common/figuretext.h"

#include <memory>
#include <optional>

namespace lotboard {

/// The causes of a change, with the questions whose records stand behind them, all from one state
/// of the facts.
struct LeakReport
{
    metrics::LeakAnswer answer {};
    FigureStyle style {};
    std::shared_ptr<const metrics::ResultTable> steps {}; ///< On lead date, of the period,
    std::shared_ptr<const metrics::ResultTable> stepsBySource {}; ///< and of each source,
    std::shared_ptr<const metrics::ResultTable> stepsByPerson {}; ///< and of each person.
    std::shared_ptr<const metrics::ResultTable> made {}; ///< Units and gross of the period,
    std::shared_ptr<const metrics::ResultTable> madeBefore {}; ///< and of the other one.

    /// Fewer leads in one of the periods than it takes to judge.
    bool isTooFew() const;
    /// Nothing came in and nothing was sold in either period.
    bool isEmpty() const;
};

/// Pure; call it off the GUI thread. The metrics, groups and basis of `query` do not matter.
LeakReport reportLeaks(
    const metrics::FactTable& facts, const metrics::Query& query, const Period& against);

/// Who is behind a cause in the period: those who did not take the step, or the leads. Empty for
/// causes whose records are not those of one figure, and where `table` has no row for `key`.
std::optional<FigureReference> figureOfCause(const metrics::ResultTable& table,
    metrics::LeakCause cause, const std::optional<metrics::DimensionValue>& key = {});

/// The units or the gross of one of the periods.
FigureReference figureOfWhole(const metrics::ResultTable& made, bool isInGross);

} // namespace lotboard
