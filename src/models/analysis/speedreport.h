#pragma once

#include "base/businesscalendar.h"
#include "metrics/effort/nextattempt.h"
#include "metrics/resulttable.h"
#include "models/analysis/attemptreport.h"
#include "models/common/figuretext.h"

#include <memory>

namespace lotboard {

namespace metrics {
class FactTable;
}

/// How fast leads were answered and when customers were reached: the answers to a few questions,
/// all from one state of the facts.
struct SpeedReport
{
    using Answer = std::shared_ptr<const metrics::ResultTable>;

    FigureStyle style {};
    /// By C++ weekday number: Sunday is 0.
    std::array<OpenHours, 7> openHours {};
    std::vector<metrics::DimensionValue> waits {}; ///< "Never answered" last.
    Answer responses {}; ///< Leads of the period by how long they waited: see ResponseFigure.
    Answer reach {}; ///< The reach rate of the attempts of the period, by weekday and hour,
    Answer reachByDay {}; ///< by weekday,
    Answer reachByHour {}; ///< and by hour.
    std::vector<AttemptLine> attempts {};
    std::vector<metrics::NextAttempt> next {}; ///< By attempts so far,
    std::vector<metrics::SourceAttempts> nextBySource {}; ///< and for the leads of each source.

    bool isEmpty() const;
};

/// The metrics of SpeedReport::responses in their order.
enum ResponseFigure : std::size_t { WaitingLeads, WaitingContactRate };

/// Pure; call it off the GUI thread. Period and filter of `query` are looked at, no more: leads are
/// those received in the period, attempts those made in it.
SpeedReport reportSpeed(const metrics::FactTable& facts, const metrics::Query& query);

} // namespace lotboard
