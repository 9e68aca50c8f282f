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

/// Where it stands beside what it overlaps with: in which of how many lanes of equal width.
struct CardLane
{
    std::size_t lane = 0;
    std::size_t lanes = 1;

    friend bool operator==(const CardLane&, const CardLane&) = default;
};

/// A lane for each of `times`, in any order, so that no two that overlap share one. All of a group
/// that hangs together by overlaps have the same number of lanes: as many as overlap at its busiest
/// moment. O(n log n + n · lanes).
std::vector<CardLane> cardLanes(const std::vector<CardTime>& times);

} // namespace lotboard
