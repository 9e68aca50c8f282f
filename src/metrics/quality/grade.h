#pragma once

#include "metrics/resulttable.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lotboard::metrics {

/// How far data can be trusted: A is the best.
enum class Grade : std::uint8_t { A, B, C, D, F };

/// "A" to "F": in files and on the screen.
const char* gradeName(Grade grade);

/// What about the data is judged.
enum class Trait : std::uint8_t {
    Completeness, ///< Whether something is missing.
    Consistency, ///< Whether something contradicts something else.
    Freshness, ///< Whether what happened has been entered yet.
};

/// `completeness`: in files and on the command line.
const char* traitId(Trait trait);

/// So many of all records of a kind that a figure rests on.
struct TouchedShare
{
    RecordKind kind {};
    std::int64_t touched = 0;
    std::int64_t all = 0; ///< Not 0.

    double share() const { return static_cast<double>(touched) / static_cast<double>(all); }
    friend bool operator==(const TouchedShare&, const TouchedShare&) = default;
};

/// A: at most 1 % of the records are touched, B: 3 %, C: 10 %, D: 25 %, F: more.
Grade gradeOf(const TouchedShare& share);

/// How long ago the newest record is, held against the store's own rhythm.
struct Freshness
{
    RecordKind kind {};
    std::chrono::sys_days newest {};
    std::int64_t age = 0; ///< Days from the newest until today.
    std::int64_t usualGap = 0; ///< Days; 19 of 20 gaps between days with records were no longer.

    friend bool operator==(const Freshness&, const Freshness&) = default;
};

/// A rhythm takes so many gaps.
constexpr std::size_t fewestGaps = 8;

/// `days` on which there is a record, ascending. Those after `today` count as today. Empty where
/// there are too few to know a rhythm.
std::optional<Freshness> freshnessOf(
    RecordKind kind, std::span<const std::chrono::sys_days> days, std::chrono::sys_days today);

/// A: no older than the usual gap, B: twice, C: four times, D: eight times as old, F: older.
Grade gradeOf(const Freshness& freshness);

} // namespace lotboard::metrics
