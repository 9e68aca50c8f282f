#pragma once

#include "base/businesscalendar.h"

#include <QDateTime>

#include <chrono>

namespace lotboard {

// Days and instants as Qt's fields take them.

QDate dateOf(std::chrono::sys_days day);
std::chrono::sys_days dayOf(QDate date);

/// What the store's clocks show at `instant`, to the minute, as a QDateTime without a zone of its
/// own.
QDateTime wallClock(std::chrono::sys_seconds instant, const BusinessCalendar& calendar);
/// When the store's clocks show this; see BusinessCalendar::instant().
std::chrono::sys_seconds instantOf(const QDateTime& wallClock, const BusinessCalendar& calendar);

} // namespace lotboard
