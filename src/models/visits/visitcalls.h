#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "domain/show.h"

#include <functional>

namespace lotboard {

class Workspace;

/// What the form of a visit asks, on behalf of one session, on pool threads. See VisitService.
struct VisitCalls
{
    std::function<Result<Saved<Show>>(const Show& visit)> add {};
    std::function<Result<Saved<Show>>(const Show& visit)> change {};
    /// This visit as it stands now.
    std::function<Result<Show>(const Show& visit)> current {};
};

/// `workspace` must outlive the calls.
VisitCalls visitCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
