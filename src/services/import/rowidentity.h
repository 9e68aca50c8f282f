#pragma once

#include "base/businesscalendar.h"
#include "services/import/rowdraft.h"

#include <QString>

namespace lotboard {

/// By what a row without an id is known again in a later export, in which its status, its price or
/// its salesperson may have moved on: who, on which day, and from which source or in which car.
/// Empty where the row does not say so much, and for what does not change: a communication.
QString identityOf(const RowDraft& draft, const BusinessCalendar& calendar);

} // namespace lotboard
