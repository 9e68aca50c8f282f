#include "models/today/todaycalls.h"

#include "services/visits/visitservice.h"
#include "services/workspace.h"

namespace lotboard {
namespace {

/// What a page needs to know of something that was saved: how to take it back.
template<class T>
Result<SavedAction> actionOf(const Result<Saved<T>>& saved)
{
    return saved ? Result(saved->action) : Result<SavedAction>(saved.error());
}

} // namespace

TodayCalls todayCalls(Workspace& workspace, const Session& session)
{
    // The services hold nothing but the workspace, so each call makes its own.
    TodayCalls calls;
    calls.work = [&workspace, session](std::optional<StaffId> person) {
        return TodayService(workspace).work(session, person);
    };
    calls.snooze = [&workspace, session](
                       const WorkItem& item, std::chrono::sys_seconds until, const QString& text) {
        return TodayService(workspace).snooze(session, item, until, text);
    };
    calls.skip = [&workspace, session](const WorkItem& item, const QString& text) {
        return TodayService(workspace).skip(session, item, text);
    };
    calls.assign = [&workspace, session](LeadId lead, std::optional<StaffId> person) {
        return TodayService(workspace).assign(session, lead, person);
    };
    calls.currentAppointment = [&workspace, session](AppointmentId appointment) {
        return VisitService(workspace).current(session, appointment);
    };
    calls.confirm = [&workspace, session](AppointmentId appointment) {
        return actionOf(VisitService(workspace).confirm(session, appointment));
    };
    calls.showed = [&workspace, session](AppointmentId appointment) {
        return actionOf(VisitService(workspace).showed(session, appointment));
    };
    calls.noShow = [&workspace, session](AppointmentId appointment) {
        return actionOf(VisitService(workspace).noShow(session, appointment));
    };
    calls.reschedule
        = [&workspace, session](AppointmentId appointment, std::chrono::sys_seconds dueAt) {
              return actionOf(VisitService(workspace).reschedule(session, appointment, dueAt));
          };
    calls.walkIn = [&workspace, session](const LeadForm& form) {
        return actionOf(VisitService(workspace).walkIn(session, form));
    };
    calls.evidence = [&workspace, session] {
        const auto today = workspace.today();
        return EvidenceService(workspace).counts(session, {today - std::chrono::days(29), today});
    };
    calls.leads = leadCalls(workspace, session);
    return calls;
}

} // namespace lotboard
