#pragma once

#include "exchange/adf/adfprospect.h"
#include "services/import/naturalkey.h"
#include "services/import/problemlog.h"
#include "services/import/rowdraft.h"

#include <chrono>

namespace lotboard {

/// The draft of an ADF lead; its warnings go into the problem log. A lead without an id gets one
/// from `keys`; one without a readable date arrived at `now`.
RowDraft adfDraft(const exchange::AdfProspect& prospect, const QString& countryCode,
    std::chrono::sys_seconds now, NaturalKeys& keys, ProblemLog& problems);

} // namespace lotboard
