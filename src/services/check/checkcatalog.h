#pragma once

#include "services/check/checkservice.h"
#include "storage/repositories/checkrepository.h"

namespace lotboard {

metrics::RecordKind recordKindOf(storage::Entity entity);

/// The finding of a problem, with its words and the metrics it touches, but no records.
CheckFinding describedProblem(storage::DataProblem problem);

} // namespace lotboard
