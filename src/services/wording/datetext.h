#pragma once

#include "base/businesscalendar.h"

#include <QString>

#include <chrono>

namespace lotboard {

// Dates and times as the reader's locale writes them, on the store's clocks.

/// "21 Nov 2026": the order and the name of the month are the locale's.
QString storeDayText(std::chrono::sys_days day);
/// "21 Nov 2026 14:05".
QString storeTimeText(std::chrono::sys_seconds instant, const BusinessCalendar& calendar);
/// "14:05", or "2:05 PM".
QString storeClockText(std::chrono::sys_seconds instant, const BusinessCalendar& calendar);
/// "today 2:05 PM", "yesterday 2:05 PM", "tomorrow 10:00 AM", "Monday 10:00 AM" within a week;
/// storeTimeText() for what lies further away.
QString storeNearTimeText(std::chrono::sys_seconds instant, std::chrono::sys_seconds now,
    const BusinessCalendar& calendar);
/// The format of storeDayText() for a field that is filled in; see QDate::toString().
QString storeDayFormat();
/// The format of storeTimeText() likewise.
QString storeTimeFormat();
/// "November 2026", for the month that `day` lies in.
QString monthText(std::chrono::sys_days day);

} // namespace lotboard
