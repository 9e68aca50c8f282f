#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "services/schedule/reportschedule.h"

#include <vector>

namespace lotboard {

class Workspace;

/// A report that was made by schedule.
struct ScheduledReport
{
    Period month {};
    QString folder {};
    QStringList files {};
};

/// Makes the month reports that are due. Whoever asks, a timer of the machine or the open program,
/// the first makes them: what was made stands in the file.
class ScheduleService
{
public:
    /// `workspace` must outlive the service.
    explicit ScheduleService(Workspace& workspace) : m_workspace(workspace) { }

    /// Off, if nobody has decided. Needs Right::ReadBoard.
    Result<ReportSchedule> schedule(const Session& session) const;
    /// A schedule that is switched on begins with last month. Error::Code::InvalidInput, in words,
    /// for one without a whole path, a format, or a day from 1 to 28. Needs Right::ManageStore.
    Result<ReportSchedule> save(const Session& session, const ReportSchedule& schedule);

    /// Makes what is due, oldest first, each written before the next. What could not be written is
    /// due again. Needs Right::ManageStore; nothing while the schedule is off.
    Result<std::vector<ScheduledReport>> makeDue(
        const Session& session, const JobControl& control = {});

private:
    Result<ScheduledReport> make(const Session& session, const ReportSchedule& schedule,
        const Period& month, const JobControl& control);
    Status keep(const Session& session, const ReportSchedule& schedule);

    Workspace& m_workspace;
};

} // namespace lotboard
