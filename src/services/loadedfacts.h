#pragma once

#include "metrics/withheld.h"
#include "services/workspace.h"

namespace lotboard {

/// The facts as the session may know them, read first if nobody has yet.
inline Result<metrics::FactTablePtr> loadedFacts(
    Workspace& workspace, const Session& session, const JobControl& control = {})
{
    if (!workspace.facts()) {
        if (const auto loaded = workspace.loadFacts(control); !loaded)
            return loaded.error();
    }
    return metrics::factsFor(session, workspace.facts());
}

} // namespace lotboard
