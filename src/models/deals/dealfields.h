#pragma once

#include "models/common/formfield.h"
#include "services/deals/dealform.h"

#include <vector>

namespace lotboard {

/// All fields of a deal's form, in its order, but for the lead and the customer, which stay. They
/// keep a copy of `staff`, who can have a share.
std::vector<FormField<DealForm>> dealFields(const std::vector<Staff>& staff);

} // namespace lotboard
