#include "models/appointments/cardlanes.h"

#include <algorithm>
#include <numeric>

namespace lotboard {

std::vector<CardLane> cardLanes(const std::vector<CardTime>& times)
{
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return times[i].from; });

    std::vector<CardLane> places(times.size());
    std::vector<int> laneEnds; // Of the group.
    std::vector<std::size_t> group;
    const auto closeGroup = [&] {
        for (const std::size_t i : group)
            places[i].lanes = laneEnds.size();
        group.clear();
        laneEnds.clear();
    };
    for (const std::size_t i : order) {
        const CardTime& time = times[i];
        if (std::ranges::all_of(laneEnds, [&](int end) { return end <= time.from; }))
            closeGroup();
        const auto free = std::ranges::find_if(laneEnds, [&](int end) { return end <= time.from; });
        places[i].lane = static_cast<std::size_t>(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.push_back(time.to);
        else
            *free = time.to;
        group.push_back(i);
    }
    closeGroup();
    return places;
}

} // namespace lotboard
