#include "models/visits/visitcalls.h"

#include "services/lead/leadservice.h"
#include "services/visits/visitservice.h"

#include <algorithm>

namespace lotboard {

VisitCalls visitCalls(Workspace& workspace, const Session& session)
{
    VisitCalls calls;
    calls.add = [&workspace, session](
                    const Show& visit) { return VisitService(workspace).visit(session, visit); };
    calls.change = [&workspace, session](const Show& visit) {
        return VisitService(workspace).changeVisit(session, visit);
    };
    calls.current = [&workspace, session](const Show& visit) -> Result<Show> {
        const auto history = LeadService(workspace).history(session, visit.lead);
        if (!history)
            return history.error();
        const auto found = std::ranges::find(history->shows, visit.id, &Show::id);
        if (found == history->shows.end())
            return Error {Error::Code::NotFound, {}, {}};
        return *found;
    };
    return calls;
}

} // namespace lotboard
