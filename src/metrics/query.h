#pragma once

#include "base/period.h"
#include "metrics/dimension.h"
#include "metrics/metriccatalog.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard::metrics {

/// Which date puts a fact into a period. See "date basis" in the handbook.
enum class DateBasis : std::uint8_t {
    Event, ///< Every event in the period in which it happened.
    Lead ///< Only leads received in the period, and how far they have got.
};

enum class Comparison : std::uint8_t {
    None,
    PreviousPeriod, ///< As many days just before; a whole month, week or year: the one before.
    SameDaysLastMonth, ///< 1–21 November against 1–21 October; of more, the days before.
    SamePeriodLastYear,
};

/// Lets through what has one of `keys` in `dimension` (see DimensionValue::key).
struct FilterCondition
{
    Dimension dimension {};
    QStringList keys {};

    friend bool operator==(const FilterCondition&, const FilterCondition&) = default;
};

/// All conditions must hold; none: everything.
using Filter = std::vector<FilterCondition>;

/// A question that the engine answers with a ResultTable. A plain value: tiles, charts, tables,
/// saved views, files and the command line all ask with it.
struct Query
{
    std::vector<MetricId> metrics {};
    std::vector<Dimension> by {}; ///< None, one or two.
    Period period {};
    DateBasis basis = DateBasis::Event;
    std::optional<int> windowDays {}; ///< On lead date: only steps within so many days of arrival.
    Filter filter {};
    Comparison comparison = Comparison::None;
    std::chrono::sys_days today {}; ///< The store's: what is ripe, elapsed, or still to come.

    friend bool operator==(const Query&, const Query&) = default;
};

/// The period that `period` is compared with. Empty for Comparison::None and for all time.
std::optional<Period> comparisonPeriod(const Period& period, Comparison comparison);

} // namespace lotboard::metrics
