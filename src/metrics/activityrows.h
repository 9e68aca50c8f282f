#pragma once

#include "metrics/rowcontext.h"

namespace lotboard::metrics {

/// What people did about each lead before it was reached, by LeadIndex.
struct AttemptCounts
{
    std::vector<std::uint16_t> beforeContact {};
    std::vector<std::uint16_t> daysBeforeContact {};
};

// What these make rows of does not stay collected.

AttemptCounts makeAttempts(RowContext& context);
/// The rows of appointments; notes when each lead first made one.
void makeAppointments(RowContext& context);
/// The rows of visits; notes when each lead first came.
void makeShows(RowContext& context);

} // namespace lotboard::metrics
