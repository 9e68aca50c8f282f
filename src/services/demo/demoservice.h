#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace lotboard {

/// What the made-up dealership looks like. The same options make the same rows.
struct DemoOptions
{
    std::int64_t leads = 9000; ///< 1 to 5,000,000, spread over the months.
    std::chrono::sys_days until {}; ///< The last day: what is "today" in the demo.
    int untilMinute = 14 * 60 + 30; ///< Of the last day, 1 to 1439: what is "now".
    int months = 24; ///< Of history, the month of `until` included; 1 to 120.
    std::uint64_t seed = 1;
};

/// Options for a dealership whose "now" is `now`, UTC, on the clocks of its own zone: what somebody
/// who just wants to look around is shown.
DemoOptions demoOptionsAt(std::chrono::sys_seconds now);

/// How many rows were made.
struct DemoReport
{
    std::int64_t customers = 0;
    std::int64_t vehicles = 0;
    std::int64_t leads = 0;
    std::int64_t communications = 0;
    std::int64_t appointments = 0;
    std::int64_t shows = 0;
    std::int64_t sales = 0;
};

/// Makes a new database at `path` with a dealership that does not exist: "Harbor Motors", marked
/// as a demo. Everything is written in one transaction. Error::Code::CannotWrite if there is a
/// file already, InvalidInput if the options are out of range. A failed or cancelled run leaves no
/// file behind. About a second for 9,000 leads: not on the GUI thread.
Result<DemoReport> createDemo(
    const QString& path, const DemoOptions& options, const JobControl& control = {});

} // namespace lotboard
