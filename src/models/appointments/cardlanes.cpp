#include "models/appointments/cardlanes.h"

#include <algorithm>
#include <numeric>

namespace lotboard {
namespace {

int headEnd(const CardTime& time)
{
    return std::min(time.to, time.from + cardHeadMinutes);
}

/// Puts those whose heads overlap side by side; `order` is by beginning.
void spreadHeads(const std::vector<CardTime>& times, const std::vector<std::size_t>& order,
    std::vector<CardLane>& places)
{
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
            laneEnds.push_back(headEnd(time));
        else
            *free = headEnd(time);
        group.push_back(i);
    }
    closeGroup();
}

bool shareWidth(const CardLane& a, const CardLane& b)
{
    return a.lane * b.lanes < (b.lane + 1) * a.lanes && b.lane * a.lanes < (a.lane + 1) * b.lanes;
}

/// The least depth that nothing has over which it would lie.
std::size_t freeDepth(std::vector<std::size_t> taken)
{
    std::ranges::sort(taken);
    std::size_t depth = 0;
    for (const std::size_t other : taken) {
        if (other == depth)
            ++depth;
    }
    return depth;
}

} // namespace

std::vector<CardLane> cardLanes(const std::vector<CardTime>& times)
{
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return times[i].from; });

    std::vector<CardLane> places(times.size());
    spreadHeads(times, order, places);
    for (auto i = order.begin(); i != order.end(); ++i) {
        std::vector<std::size_t> covered;
        for (auto earlier = order.begin(); earlier != i; ++earlier) {
            if (times[*i].from < times[*earlier].to && shareWidth(places[*i], places[*earlier]))
                covered.push_back(places[*earlier].depth);
        }
        places[*i].depth = freeDepth(std::move(covered));
    }
    return places;
}

} // namespace lotboard
