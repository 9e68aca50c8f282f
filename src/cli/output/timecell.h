#pragma once

#include "base/businesscalendar.h"
#include "services/report/monthreport.h"

#include <optional>

namespace lotboard::cli {

/// An instant as the store's clocks show it; nothing for none.
inline ReportCell timeCell(
    std::optional<std::chrono::sys_seconds> instant, const BusinessCalendar& calendar)
{
    if (!instant)
        return {};
    const LocalTime local = calendar.localTime(*instant);
    return ReportTime {.day = local.day, .minute = local.minute};
}

} // namespace lotboard::cli
