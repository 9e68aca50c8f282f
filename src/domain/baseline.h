#pragma once

#include "base/period.h"
#include "base/strongid.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

using BaselineId = StrongId<struct BaselineTag>;

/// What some of the leads behind a figure add to it.
struct FrozenPart
{
    QString key {}; ///< The source or person, as a filter names it; empty: none.
    double numerator = 0;
    double denominator = 0;

    friend bool operator==(const FrozenPart&, const FrozenPart&) = default;
};

/// One figure as it was when it was frozen, with all that a later comparison needs. On lead date:
/// of the leads of `period`, what they did within `windowDays` of their arrival.
struct FrozenFigure
{
    QString metric {}; ///< Its id in the catalog, such as "contact_rate".
    Period period {}; ///< Of the leads that had the time of the window; empty if none had.
    int windowDays = 0;
    double numerator = 0;
    std::optional<double> denominator {}; ///< Empty where nothing is divided.
    std::optional<double> value {};
    std::optional<double> low {}; ///< 95 %, like the next. Empty for means: see `squares`.
    std::optional<double> high {};
    double squares = 0; ///< Of means: the sum of the squared values of the cases.
    std::int64_t leftOut = 0; ///< Leads that did not have the time of the window.
    std::vector<FrozenPart> sources {}; ///< Of rates: by source,
    std::vector<FrozenPart> people {}; ///< and by whose leads they are; empty in older baselines.
    std::optional<FrozenPart> others {}; ///< Of rates: the leads that the filter leaves out.

    friend bool operator==(const FrozenFigure&, const FrozenFigure&) = default;
};

/// A named period of leads whose figures are kept as they were, whatever is edited later.
struct Baseline
{
    BaselineId id {};
    std::int64_t version = 1;
    QString name {};
    QString query {}; ///< Which leads: metrics::queryText() with a period and a filter.
    std::vector<FrozenFigure> figures {}; ///< In the order of the catalog.
    std::chrono::sys_seconds frozenAt {};
    StaffId by {}; ///< Zero: the program itself.

    friend bool operator==(const Baseline&, const Baseline&) = default;
};

} // namespace lotboard
