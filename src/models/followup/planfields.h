#pragma once

#include "domain/cadence.h"
#include "domain/source.h"
#include "models/common/formfield.h"

#include <vector>

namespace lotboard {

/// What somebody can change in a follow-up plan, in words. They keep a copy of `sources`.
std::vector<FormField<FollowUpPlan>> planFields(const std::vector<Source>& sources);

} // namespace lotboard
