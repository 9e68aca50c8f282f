#include "services/close/closeservice.h"

#include "metrics/withheld.h"
#include "services/report/reportservice.h"
#include "services/unit.h"
#include "services/workspace.h"
#include "storage/changes/permission.h"
#include "storage/repositories/monthcloserepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace lotboard {
namespace {

using storage::MonthCloseRepository;

Error invalid(const char* sentence, const Period& month)
{
    return {Error::Code::InvalidInput,
        {QCoreApplication::translate("Error", sentence).arg(periodText(month))}, {}};
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// All files of the report, whole: half a report is not what a month is closed with.
Result<std::vector<MonthCloseFile>> filesOf(const MonthReport& report)
{
    if (!report.withheld.isEmpty() || report.withholdsGrosses)
        return Error {Error::Code::Forbidden,
            {QCoreApplication::translate("Error", "close a month without seeing all of it")}, {}};
    const ReportFormats all(allReportFormats.begin(), allReportFormats.end());
    const auto files = reportFiles(report, all);
    if (!files)
        return files.error();
    std::vector<MonthCloseFile> kept;
    for (const NamedFile& file : *files)
        kept.push_back({file.name, file.bytes, sha256(file.bytes)});
    return kept;
}

} // namespace

Result<std::vector<MonthClose>> CloseService::closedMonths(const Session& session) const
{
    return m_workspace.read(
        [&](storage::Database& database) { return MonthCloseRepository(database).all(session); });
}

Result<MonthClose> CloseService::closedMonth(const Session& session, const Period& month) const
{
    const Period whole = monthOf(month.first);
    const auto found = m_workspace.read([&](storage::Database& database) {
        return MonthCloseRepository(database).find(session, whole.first);
    });
    if (!found)
        return found.error();
    if (!*found)
        return invalid(QT_TRANSLATE_NOOP("Error", "The month %1 is not closed."), whole);
    return **found;
}

Result<MonthClose> CloseService::close(
    const Session& session, const Period& month, const JobControl& control)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    const Period whole = monthOf(month.first);
    if (whole.last >= m_workspace.today())
        return invalid(
            QT_TRANSLATE_NOOP("Error", "The month %1 is not over yet. Nothing was closed."), whole);
    const auto report = ReportService(m_workspace).monthReport(session, whole, control);
    if (!report)
        return report.error();
    const auto files = filesOf(*report);
    if (!files)
        return files.error();
    return inLastingUnit(
        m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<MonthClose> {
            MonthCloseRepository months(unit.database());
            const auto before = months.find(session, whole.first);
            if (!before)
                return before.error();
            if (*before)
                return invalid(
                    QT_TRANSLATE_NOOP("Error", "The month %1 is closed already."), whole);
            return months.insert(session, unit,
                {.month = whole.first,
                    .closedAt = unit.at(),
                    .who = unit.who(),
                    .figures = figuresText(reportedFigures(*report))},
                *files);
        });
}

Status CloseService::reopen(const Session& session, const Period& month)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed;
    const auto closed = closedMonth(session, month);
    if (!closed)
        return closed.error();
    return inLastingUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        return MonthCloseRepository(unit.database()).remove(session, unit, *closed);
    });
}

Result<std::vector<NamedFile>> CloseService::files(
    const Session& session, const Period& month) const
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    const auto closed = closedMonth(session, month);
    if (!closed)
        return closed.error();
    const auto kept = m_workspace.read([&](storage::Database& database) {
        return MonthCloseRepository(database).files(session, closed->id);
    });
    if (!kept)
        return kept.error();
    std::vector<NamedFile> files;
    for (const MonthCloseFile& file : *kept) {
        if (sha256(file.content) != file.sha256)
            return Error {Error::Code::Corrupt, {m_workspace.path()},
                QStringLiteral("month_close_file ") + file.name};
        files.push_back({file.name, file.content});
    }
    return files;
}

Result<std::vector<Restatement>> CloseService::restated(
    const Session& session, const Period& month, const JobControl& control) const
{
    const auto closed = closedMonth(session, month);
    if (!closed)
        return closed.error();
    const auto report
        = ReportService(m_workspace).monthReport(session, monthOf(month.first), control);
    if (!report)
        return report.error();
    auto restated = restatements(figuresFrom(closed->figures), reportedFigures(*report));
    if (!session.may(Right::ReadGrosses))
        std::erase_if(restated,
            [](const Restatement& figure) { return metrics::saysGross(figure.reported.metric); });
    return restated;
}

} // namespace lotboard
