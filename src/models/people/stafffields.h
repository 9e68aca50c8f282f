#pragma once

#include "domain/people.h"
#include "models/common/formfield.h"

#include <vector>

namespace lotboard {

/// What somebody can change in a person of the store, in words.
std::vector<FormField<Staff>> staffFields();

} // namespace lotboard
