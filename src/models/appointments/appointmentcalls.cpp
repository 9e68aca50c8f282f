#include "models/appointments/appointmentcalls.h"

#include "services/visits/visitservice.h"

namespace lotboard {
namespace {

template<class T>
Result<SavedAction> actionOf(const Result<Saved<T>>& saved)
{
    return saved ? Result<SavedAction>(saved->action) : saved.error();
}

} // namespace

AppointmentCalls appointmentCalls(Workspace& workspace, const Session& session)
{
    using Time = AppointmentCalls::Time;
    AppointmentCalls calls;
    calls.between = [&workspace, session](Time from, Time to) {
        return AppointmentService(workspace).between(session, from, to);
    };
    calls.current = [&workspace, session](
                        AppointmentId id) { return VisitService(workspace).current(session, id); };
    calls.confirm = [&workspace, session](AppointmentId id) {
        return actionOf(VisitService(workspace).confirm(session, id));
    };
    calls.showed = [&workspace, session](AppointmentId id) {
        return actionOf(VisitService(workspace).showed(session, id));
    };
    calls.noShow = [&workspace, session](AppointmentId id) {
        return actionOf(VisitService(workspace).noShow(session, id));
    };
    calls.cancel = [&workspace, session](AppointmentId id) {
        return actionOf(VisitService(workspace).cancel(session, id));
    };
    calls.reschedule = [&workspace, session](AppointmentId id, Time dueAt) {
        return actionOf(VisitService(workspace).reschedule(session, id, dueAt));
    };
    calls.book = [&workspace, session](LeadId lead, Time dueAt) {
        return actionOf(VisitService(workspace).book(session, lead, dueAt));
    };
    return calls;
}

} // namespace lotboard
