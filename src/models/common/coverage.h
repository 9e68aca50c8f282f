#pragma once

#include "base/period.h"

#include <optional>

namespace lotboard {

class BoardFacts;
class BoardState;

/// From when until when the store has figures, until today at most: appointments to come and spend
/// up to the end of the month are none yet. Nothing without facts.
std::optional<Period> coverage(const BoardFacts& facts, const BoardState& state);

} // namespace lotboard
