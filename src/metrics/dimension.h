#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace lotboard::metrics {

/// By what figures can be grouped and filtered.
enum class Dimension : std::uint8_t {
    Source,
    SourceGroup,
    Campaign,
    Person,
    Team,
    Department,
    Store,
    Channel,
    NewUsed,
    Make,
    Model,
    Territory,
    PostalCode,
    Weekday,
    Hour,
    Day,
    Week,
    Month,
    LostReason,
    Response, ///< How long the lead waited for its first attempt, in business time.
};

/// All of them, in the order above.
std::span<const Dimension> allDimensions();
/// How a command line and a stored query write it: `source`, `source-group`, `new-used`, ….
QString dimensionId(Dimension dimension);
std::optional<Dimension> dimensionFromId(QStringView id);
/// English; translated where it is shown (context "Dimension").
const char* dimensionName(Dimension dimension);

/// One member of a dimension. `key` is what filters and stored queries hold: it stays the same
/// whatever else is in the store (an id as a number for sources, campaigns, people, stores and
/// territories; an ISO date, week or month; 0–23 for hours; 1 (Monday) to 7 for weekdays; the
/// minutes that a wait is longer than; the text
/// itself for the others). An empty key is "none": no source, nobody.
struct DimensionValue
{
    Dimension dimension {};
    QString key {};
    QString label {}; ///< For people. Empty for "none"; the surface says it in the user's words.

    friend bool operator==(const DimensionValue&, const DimensionValue&) = default;
};

} // namespace lotboard::metrics
