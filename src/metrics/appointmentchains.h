#pragma once

#include "metrics/factcollector.h"

namespace lotboard::metrics {

/// An appointment with its reschedules, by the places of its first and its last row.
struct AppointmentChain
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// The chains of `all`, which stand in order of id, in the order of their first rows. A row that
/// continues one of another lead begins a chain of its own.
std::vector<AppointmentChain> chainsOf(const std::vector<CollectedAppointment>& all);

} // namespace lotboard::metrics
