#include "models/data/fixcalls.h"

namespace lotboard {

FixCalls fixCalls(Workspace& workspace, const Session& session)
{
    return {.leads = leadCalls(workspace, session),
        .deals = dealCalls(workspace, session),
        .visits = visitCalls(workspace, session),
        .appointments = appointmentCalls(workspace, session)};
}

} // namespace lotboard
