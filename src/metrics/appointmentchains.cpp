#include "metrics/appointmentchains.h"

#include <algorithm>
#include <limits>

namespace lotboard::metrics {

std::vector<AppointmentChain> chainsOf(const std::vector<CollectedAppointment>& all)
{
    constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> next(all.size(), none);
    std::vector<bool> isContinuation(all.size());
    const auto idOf = [](const CollectedAppointment& one) { return one.fact.id; };
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const AppointmentId before = all[i].fact.continues;
        const auto found = std::ranges::lower_bound(all, before, {}, idOf);
        if (!before.isValid() || found == all.end() || found->fact.id != before
            || found->lead != all[i].lead)
            continue;
        next[static_cast<std::size_t>(found - all.begin())] = i;
        isContinuation[i] = true;
    }
    std::vector<AppointmentChain> found;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        if (isContinuation[i])
            continue;
        std::uint32_t last = i;
        while (next[last] != none)
            last = next[last];
        found.push_back({i, last});
    }
    return found;
}

} // namespace lotboard::metrics
