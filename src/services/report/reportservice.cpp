#include "services/report/reportservice.h"

#include "base/atomicfile.h"
#include "services/loadedfacts.h"
#include "services/report/figuretables.h"
#include "services/report/monthdocument.h"
#include "services/report/recordtables.h"
#include "storage/changes/permission.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using metrics::Dimension;

/// Steps of the report, told to whoever waits.
class Steps
{
public:
    Steps(const JobControl& control, std::int64_t total) : m_control(control), m_total(total) { }

    /// False if the job was cancelled.
    bool next()
    {
        m_control.progressed(++m_done, m_total);
        return !m_control.isCancelled();
    }

private:
    const JobControl& m_control;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};

/// Those that the session may not read are empty.
struct RecordLines
{
    std::vector<storage::LeadWithNames> leads {};
    std::vector<storage::SaleWithNames> sales {};
};

/// Whether the session may take all leads of a month with their names out of the program, and all
/// deals: half a list would look like a whole one.
bool mayExportLeads(const Session& session)
{
    return session.may(Right::ExportCustomers) && session.may(Right::ReadAllLeads);
}

bool mayExportSales(const Session& session)
{
    return mayExportLeads(session) && session.may(Right::ReadGrosses);
}

Result<RecordLines> readLines(
    Workspace& workspace, const Session& session, const BusinessCalendar& calendar, Period month)
{
    return workspace.read([&](storage::Database& database) -> Result<RecordLines> {
        const storage::MonthReader reader(database);
        auto leads = reader.leads(session, calendar.instant(month.first, 0),
            calendar.instant(month.last + std::chrono::days(1), 0));
        if (!leads)
            return leads.error();
        if (!mayExportSales(session))
            return RecordLines {.leads = std::move(*leads)};
        auto sales = reader.sales(session, month);
        if (!sales)
            return sales.error();
        return RecordLines {std::move(*leads), std::move(*sales)};
    });
}

LeftOutContacts leftOutOf(const std::vector<storage::LeadWithNames>& leads)
{
    LeftOutContacts leftOut;
    for (const storage::LeadWithNames& lead : leads) {
        leftOut.phones += lead.isPhoneLeftOut ? 1 : 0;
        leftOut.emails += lead.isEmailLeftOut ? 1 : 0;
    }
    return leftOut;
}

} // namespace

Result<MonthReport> ReportService::monthReport(
    const Session& session, const Period& month, const JobControl& control) const
{
    if (const auto allowed = storage::checkRight(session, Right::ReadBoard); !allowed)
        return allowed.error();
    const auto loaded = loadedFacts(m_workspace, session, control);
    if (!loaded)
        return loaded.error();
    const metrics::FactTable& facts = **loaded;
    const auto today = m_workspace.today();
    MonthReport report {
        .month = monthOf(month.first), .withholdsGrosses = !session.may(Right::ReadGrosses)};
    const Period days = reportedDays(report.month, today);

    Steps steps(control, 5);
    report.files.push_back(summaryFile(facts, report.month, today));
    const auto addDimension = [&](const QString& name, Dimension dimension) {
        if (steps.next())
            report.files.push_back(dimensionFile(facts, name, dimension, report.month, today));
    };
    addDimension(u"by_source.csv"_s, Dimension::Source);
    addDimension(u"by_person.csv"_s, Dimension::Person);
    addDimension(u"by_day.csv"_s, Dimension::Day);
    if (!steps.next())
        return Error {Error::Code::Cancelled};
    report.document = monthDocument(report, m_workspace.store(), m_workspace.clock().now());
    if (!mayExportSales(session))
        report.withheld << u"sales.csv"_s;
    if (!mayExportLeads(session)) {
        report.withheld.prepend(u"leads.csv"_s);
        return report;
    }
    const auto lines = readLines(m_workspace, session, metrics::storeOf(facts).calendar, days);
    if (!lines)
        return lines.error();
    report.leftOut = leftOutOf(lines->leads);
    report.files.push_back(leadsFile(facts, lines->leads, report.month, today));
    if (mayExportSales(session))
        report.files.push_back(salesFile(facts, lines->sales, report.month, today));
    return report;
}

Status ReportService::writeTo(
    const Session& session, std::span<const NamedFile> files, const QString& folder) const
{
    if (const auto allowed = storage::checkRight(session, Right::ReadBoard); !allowed)
        return allowed;
    QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return Error {Error::Code::CannotWrite,
            {folder, QCoreApplication::translate("Error", "the folder could not be made")}};
    for (const NamedFile& file : files) {
        if (const auto written = writeFileAtomically(directory.filePath(file.name), file.bytes);
            !written)
            return written;
    }
    return success();
}

} // namespace lotboard
