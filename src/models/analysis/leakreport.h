#pragma once

#include "domain/baseline.h"
#include "metrics/leaks/leakfinder.h"
#include "models/common/figurereference.h"
#include "models/common/figuretext.h"

#include <memory>
#include <optional>

namespace lotboard {

/// What the period is held against.
struct LeakChoice
{
    metrics::LeakYardstick yardstick = metrics::LeakYardstick::Period;
    BaselineId baseline {}; ///< Of LeakYardstick::Baseline.

    friend bool operator==(const LeakChoice&, const LeakChoice&) = default;
};

/// The causes of a change, with the questions whose records stand behind them, all from one state
/// of the facts.
struct LeakReport
{
    metrics::LeakAnswer answer {};
    QString baseline {}; ///< Its name; empty unless it is held against one.
    FigureStyle style {};
    std::shared_ptr<const metrics::ResultTable> steps {}; ///< On lead date, of the period,
    std::shared_ptr<const metrics::ResultTable> stepsBySource {}; ///< and of each source,
    std::shared_ptr<const metrics::ResultTable> stepsByPerson {}; ///< and of each person.
    std::shared_ptr<const metrics::ResultTable> made {}; ///< Units and gross of the period,
    /// And of the other one; null of a baseline and of goals.
    std::shared_ptr<const metrics::ResultTable> madeBefore {};

    /// Fewer leads in one of the periods than it takes to judge.
    bool isTooFew() const;
    /// There is a row for at least one source or person, in cars or in gross.
    bool hasRows(const std::vector<metrics::LeakRow>& rows, bool isInGross) const;
    /// Nothing came in and nothing was sold in either period.
    bool isEmpty() const;
};

/// Pure; call it off the GUI thread. The metrics, groups and basis of `query` do not matter.
LeakReport reportLeaks(
    const metrics::FactTable& facts, const metrics::Query& query, const Period& against);
/// The same of what leaksAgainstBaseline() or leaksAgainstGoals() answered.
LeakReport reportLeaks(
    const metrics::FactTable& facts, const metrics::Query& query, metrics::LeakAnswer answer);

/// Who is behind a cause in the period: those who did not take the step, or the leads. Empty for
/// causes whose records are not those of one figure, and where `table` has no row for `key`.
std::optional<FigureReference> figureOfCause(const metrics::ResultTable& table,
    metrics::LeakCause cause, const std::optional<metrics::DimensionValue>& key = {});

/// The units or the gross of one of the periods.
FigureReference figureOfWhole(const metrics::ResultTable& made, bool isInGross);

} // namespace lotboard
