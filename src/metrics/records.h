#pragma once

#include "metrics/query.h"
#include "metrics/resulttable.h"

namespace lotboard::metrics {

class FactTable;

/// What the period of `query` held but its figures leave out.
Exclusions exclusionsOf(const FactTable& facts, const Query& query);

} // namespace lotboard::metrics
