#include "models/common/coverage.h"

#include "metrics/facttable.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"

#include <algorithm>

namespace lotboard {

std::optional<Period> coverage(const BoardFacts& facts, const BoardState& state)
{
    if (!facts.facts())
        return std::nullopt;
    Period covered = metrics::coveredPeriod(*facts.facts());
    covered.last = std::min(covered.last, state.today());
    return covered.isEmpty() ? std::nullopt : std::optional(covered);
}

} // namespace lotboard
