#pragma once

#include <cstddef>
#include <vector>

namespace lotboard {

/// When something on a board begins and ends, in minutes of its day; it does not include its end.
struct CardTime
{
    int from = 0;
    int to = 0;
};

/// How long after its beginning a card is never covered by another: it takes that long to write who
/// comes.
constexpr int cardHeadMinutes = 30;

/// Where it stands beside what begins at nearly the same time: in which of how many lanes of equal
/// width; and how far it is indented, to lie over what has begun before.
struct CardLane
{
    std::size_t lane = 0;
    std::size_t lanes = 1;
    std::size_t depth = 0;

    friend bool operator==(const CardLane&, const CardLane&) = default;
};

/// A lane for each of `times`, in any order, so that no two whose heads overlap share one. All of a
/// group whose heads hang together have the same number of lanes: as many as overlap at its busiest
/// moment. Two that overlap later and lie over each other differ in depth; the later one is on top.
/// O(n²) at worst, for a day.
std::vector<CardLane> cardLanes(const std::vector<CardTime>& times);

} // namespace lotboard
