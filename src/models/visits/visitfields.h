#pragma once

#include "base/businesscalendar.h"
#include "domain/people.h"
#include "domain/show.h"
#include "models/common/formfield.h"

#include <vector>

namespace lotboard {

/// What somebody can change in a visit that was saved, in words. They keep a copy of `staff`, who
/// may have greeted.
std::vector<FormField<Show>> visitFields(
    const std::vector<Staff>& staff, const BusinessCalendar& calendar);

} // namespace lotboard
