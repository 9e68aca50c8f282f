#pragma once

#include "metrics/crosstable.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace lotboard {

/// As what an answer is shown; the table is always there.
enum class Picture : std::uint8_t { Table, Bars, Stacked, Lines, HeatMap, Funnel };

/// For files: `bars`.
QString pictureId(Picture picture);
std::optional<Picture> pictureFromId(QStringView id);
QString pictureName(Picture picture);

/// Why the figure at `metric` cannot be shown so, and what to choose instead; empty: it can.
QString pictureProblem(const metrics::CrossTable& table, Picture picture, std::size_t metric);

/// The figures that a funnel is made of: counts, by their place in the question.
std::vector<std::size_t> funnelSteps(const metrics::CrossTable& table);

} // namespace lotboard
