#include "models/leads/leadcalls.h"

#include "services/deals/dealservice.h"
#include "services/workspace.h"

namespace lotboard {

LeadCalls leadCalls(Workspace& workspace, const Session& session)
{
    // The service holds nothing but the workspace, so each call makes its own.
    LeadCalls calls;
    calls.list = [&workspace, session](const LeadListQuery& query, const JobControl& control) {
        return LeadService(workspace).list(session, query, control);
    };
    calls.rows = [&workspace, session](const std::vector<LeadId>& leads) {
        return LeadService(workspace).rows(session, leads);
    };
    calls.history = [&workspace, session](
                        LeadId lead) { return LeadService(workspace).history(session, lead); };
    calls.choices = [&workspace, session] { return LeadService(workspace).choices(session); };
    calls.create = [&workspace, session](const LeadForm& form) {
        return LeadService(workspace).create(session, form);
    };
    calls.save = [&workspace, session](
                     const LeadForm& form) { return LeadService(workspace).save(session, form); };
    calls.bulk = [&workspace, session](const std::vector<LeadId>& leads,
                     const LeadBulkChange& change, const JobControl& control) {
        return LeadBulkService(workspace).change(session, leads, change, control);
    };
    calls.plans = [&workspace, session] { return CadenceService(workspace).plans(session); };
    calls.followUp = [&workspace, session](CadenceId plan, const std::vector<LeadId>& leads,
                         const JobControl& control) {
        return CadenceService(workspace).apply(session, plan, leads, control);
    };
    calls.known = [&workspace, session](const Customer& typed, const JobControl& control) {
        return CustomerService(workspace).known(session, typed, control);
    };
    calls.customer = [&workspace, session](CustomerId customer) {
        return CustomerService(workspace).find(session, customer);
    };
    calls.log = [&workspace, session](const LeadLogEntry& entry) {
        const auto logged = LeadLog(workspace).log(session, entry);
        return logged ? Result(logged->action) : Result<SavedAction>(logged.error());
    };
    calls.stock = [&workspace, session]() -> Result<std::vector<Vehicle>> {
        auto choices = DealService(workspace).choices(session);
        return choices ? Result(std::move(choices->stock))
                       : Result<std::vector<Vehicle>>(choices.error());
    };
    calls.say = [&workspace, session](const SaidWishes& wishes) {
        return ConsentService(workspace).record(session, wishes);
    };
    calls.total = [&workspace] {
        const metrics::FactTablePtr facts = workspace.facts();
        return facts ? metrics::leadCount(*facts) : 0;
    };
    return calls;
}

} // namespace lotboard
