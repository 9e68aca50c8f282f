#include "models/visits/visitcalls.h"

#include "services/visits/visitservice.h"

namespace lotboard {

VisitCalls visitCalls(Workspace& workspace, const Session& session)
{
    VisitCalls calls;
    calls.add = [&workspace, session](
                    const Show& visit) { return VisitService(workspace).visit(session, visit); };
    calls.change = [&workspace, session](const Show& visit) {
        return VisitService(workspace).changeVisit(session, visit);
    };
    return calls;
}

} // namespace lotboard
