#pragma once

#include "metrics/query.h"
#include "metrics/statistics/estimate.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard::metrics {

/// Below so many in the denominator, or with a wider 95 % interval, a rate is "too few to judge".
constexpr std::int64_t fewestCases = 30;
constexpr double widestInterval = 0.20;

/// One figure with all that is needed to explain it. Where something is divided, `value` is
/// numerator ÷ denominator, except for medians and percentiles: there the numerator is how many
/// have an answer (such as leads answered), the denominator how many were asked for (all leads),
/// and `value` the middle one, those without an answer standing last.
struct Figure
{
    double numerator = 0; ///< In the unit of what is counted; money in cents.
    std::optional<double> denominator {}; ///< Empty where nothing is divided.
    std::optional<double> value {}; ///< Empty where there is nothing to divide by, or no case.
    std::optional<Interval> interval {}; ///< 95 %: Wilson for rates, order statistics for medians.
    /// Of leads that have not all had their time: what it will have come to when they have, with a
    /// 95 % interval. See Ripening.
    std::optional<Estimate> expected {};
    std::int64_t cases = 0; ///< On how many it rests: the denominator of a rate.
    bool isTooFew = false; ///< Shown in grey and never coloured good or bad.
    bool isUnripe
        = false; ///< A lead has not had the time of the window, an appointment is to come.
    bool isAboveWhole = false; ///< A rate above 100 %, which event dates allow.
    bool isStillWaiting = false; ///< A median that falls on leads without an answer: no value.
    bool isWithheld = false; ///< Whoever asks may not know it: nothing else of it is filled in.
    bool isNotAttributable = false; ///< Spend by person, say: no value, whatever the numerator.
};

struct Cell
{
    Figure figure {};
    std::optional<Figure> comparison {}; ///< Of the comparison period, if one was asked for.
};

struct ResultRow
{
    std::vector<DimensionValue> keys {}; ///< One for each Query::by.
    std::vector<Cell> cells {}; ///< One for each Query::metrics.
};

/// What the period held but the figures leave out. Each can be opened.
struct Exclusions
{
    std::int64_t duplicateLeads = 0;
    std::int64_t invalidLeads = 0;
    std::int64_t otherSales = 0; ///< Fleet, wholesale, dealer trades.
    std::int64_t unwoundSales = 0;
    std::int64_t salesWithoutDate = 0;

    friend bool operator==(const Exclusions&, const Exclusions&) = default;
};

/// The answer to a Query. Rows stand in the natural order of the dimension (days and hours by time,
/// people and sources by label, "none" last); `total` is computed from the facts, not from the
/// rows.
struct ResultTable
{
    Query query {};
    std::optional<Period> comparisonPeriod {};
    std::vector<ResultRow> rows {}; ///< Empty if nothing is grouped: then there is only the total.
    ResultRow total {};
    Exclusions exclusions {};
};

/// What a number counts, one by one.
enum class RecordKind : std::uint8_t { Lead, Communication, Appointment, Show, Sale, Spend };

struct RecordRef
{
    RecordKind kind {};
    std::int64_t id = 0; ///< The row's id in its table.
    std::int64_t lead = 0; ///< 0: belongs to none.
    double amount = 1; ///< What it adds: 1, a share of a deal, cents; less than 0 for an unwind.

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

/// Which side of a figure to open.
enum class RecordPart : std::uint8_t {
    Numerator,
    Denominator,
    Excluded ///< What was left out of the denominator: duplicates, invalid leads, other sales.
};

} // namespace lotboard::metrics
