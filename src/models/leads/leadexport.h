#pragma once

#include "base/jobcontrol.h"
#include "domain/session.h"
#include "models/leads/leadtablemodel.h"

#include <QString>

#include <vector>

namespace lotboard {

/// All leads of a list, with the columns that the table shows, in their order on the screen. Reads
/// the lines it needs by itself, so it belongs on a job's thread. Needs Right::ExportCustomers;
/// ends early with Error::Code::Cancelled, and then nothing is written.
class LeadExport
{
public:
    LeadExport(LeadTableModel::RowFetch fetch, const BusinessCalendar& calendar, LeadIds leads,
        std::vector<int> columns);

    /// Headings and lines, columns apart by tabs.
    Result<QString> text(const Session& session, const JobControl& control) const;
    Status saveCsv(const Session& session, const QString& path, const JobControl& control) const;

private:
    template<class TakeRow>
    Status forEachRow(const Session& session, const JobControl& control, TakeRow takeRow) const;

    LeadTableModel::RowFetch m_fetch;
    BusinessCalendar m_calendar;
    LeadIds m_leads;
    std::vector<int> m_columns;
};

} // namespace lotboard
