#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "services/report/monthreport.h"
#include "services/report/reportformat.h"

#include <span>

namespace lotboard {

class Workspace;

/// Makes the month report: summary.csv, by_source.csv, by_person.csv, by_day.csv, leads.csv and
/// sales.csv, and the document for a reader. Every figure is an answer of metrics::evaluate(); this
/// class only asks and lays out. The same data gives the same CSV files, whoever asks and whenever;
/// the document says besides when it was made.
class ReportService
{
public:
    /// `workspace` must outlive the service.
    explicit ReportService(Workspace& workspace) : m_workspace(workspace) { }

    /// The report of the calendar month that `month` begins in. Of the month that is still running
    /// it holds what there is up to today. Without the rights to export customers and to all
    /// leads (and, for deals, to their grosses) the files that name customers are withheld; without
    /// Right::ReadBoard it is refused. Loads the facts if that has not been done.
    Result<MonthReport> monthReport(
        const Session& session, const Period& month, const JobControl& control = {}) const;

    /// Writes the files into `folder`, which is made if need be; files of these names are replaced,
    /// each whole or not at all. Stops at the first that cannot be written.
    Status writeTo(
        const Session& session, std::span<const NamedFile> files, const QString& folder) const;

private:
    Workspace& m_workspace;
};

} // namespace lotboard
