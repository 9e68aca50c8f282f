#pragma once

#include "base/businesscalendar.h"
#include "base/result.h"

#include <QStringList>

#include <array>

namespace lotboard::cli {

/// The open hours of a week from texts such as `mon-fri=9:00-20:00` and `sat=9:00-18:00`; days that
/// none names are closed. By C++ weekday number, see BusinessCalendar. Error::Code::InvalidInput
/// for anything else.
Result<std::array<OpenHours, 7>> parseOpenHours(const QStringList& texts);

} // namespace lotboard::cli
