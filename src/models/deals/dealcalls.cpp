#include "models/deals/dealcalls.h"

#include "services/deals/dealservice.h"

namespace lotboard {

DealCalls dealCalls(Workspace& workspace, const Session& session)
{
    DealCalls calls;
    calls.choices = [&workspace, session] { return DealService(workspace).choices(session); };
    calls.find
        = [&workspace, session](SaleId sale) { return DealService(workspace).find(session, sale); };
    calls.problems = [&workspace, session](const DealForm& form) {
        return DealService(workspace).problems(session, form);
    };
    calls.save = [&workspace, session](
                     const DealForm& form) { return DealService(workspace).save(session, form); };
    return calls;
}

} // namespace lotboard
