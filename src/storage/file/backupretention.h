#pragma once

#include <chrono>
#include <cstddef>
#include <span>
#include <vector>

namespace lotboard::storage {

/// Which backups need not be kept any longer, as positions in `madeAt`, ascending. Kept are all of
/// the last two days, the newest of each of the last 14 days, of the last 8 weeks (from Monday) and
/// of the last 12 months, all in UTC and counted back from the day of `now`; and whatever is later
/// than `now`.
std::vector<std::size_t> dispensableBackups(
    std::span<const std::chrono::sys_seconds> madeAt, std::chrono::sys_seconds now);

} // namespace lotboard::storage
