#pragma once

#include "exchange/adf/adfrepair.h"
#include "exchange/adf/prospectbuilder.h"

#include <vector>

namespace lotboard::exchange {

/// The prospects in a repaired document. Streams; its own stack holds as many elements as are open.
std::vector<AdfProspect> parseAdf(const AdfRepair& document, const BusinessCalendar& calendar,
    const AdfSurroundings& surroundings);

} // namespace lotboard::exchange
