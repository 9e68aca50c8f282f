#include "models/leads/leadexport.h"

#include "base/atomicfile.h"
#include "exchange/csv/csvwriter.h"

#include <QRegularExpression>

namespace lotboard {
namespace {

constexpr std::size_t leadsAtOnce = 2000;

void writeCell(exchange::CsvWriter& writer, const LeadListRow& row, int column,
    const BusinessCalendar& calendar)
{
    const auto writeTime = [&](std::chrono::sys_seconds instant) {
        const LocalTime local = calendar.localTime(instant);
        writer.localTime(local.day, local.minute);
    };
    switch (column) {
    case LeadTableModel::ReceivedColumn:
        writeTime(row.receivedAt);
        break;
    case LeadTableModel::LastContactColumn:
        if (row.lastContactAt)
            writeTime(*row.lastContactAt);
        else
            writer.empty();
        break;
    case LeadTableModel::AttemptsColumn:
        writer.integer(row.attempts);
        break;
    case LeadTableModel::ContactsColumn:
        writer.integer(row.contacts);
        break;
    default:
        writer.text(LeadTableModel::cellText(row, column, calendar));
    }
}

} // namespace

LeadExport::LeadExport(LeadTableModel::RowFetch fetch, const BusinessCalendar& calendar,
    LeadIds leads, std::vector<int> columns)
    : m_fetch(std::move(fetch))
    , m_calendar(calendar)
    , m_leads(std::move(leads))
    , m_columns(std::move(columns))
{
}

template<class TakeRow>
Status LeadExport::forEachRow(
    const Session& session, const JobControl& control, TakeRow takeRow) const
{
    if (!session.may(Right::ExportCustomers))
        return Error {Error::Code::Forbidden,
            {LeadTableModel::tr("taking names of customers out of the program")}, {}};
    const std::size_t count = m_leads ? m_leads->size() : 0;
    for (std::size_t from = 0; from < count; from += leadsAtOnce) {
        if (control.isCancelled())
            return Error {Error::Code::Cancelled, {}, {}};
        control.progressed(static_cast<std::int64_t>(from), static_cast<std::int64_t>(count));
        const auto first = m_leads->begin() + static_cast<std::ptrdiff_t>(from);
        const auto last
            = m_leads->begin() + static_cast<std::ptrdiff_t>(std::min(from + leadsAtOnce, count));
        const auto rows = m_fetch(std::vector<LeadId>(first, last));
        if (!rows)
            return rows.error();
        for (const LeadListRow& row : *rows) {
            if (Status status = takeRow(row); !status)
                return status;
        }
    }
    return success();
}

Result<QString> LeadExport::text(const Session& session, const JobControl& control) const
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\r\\n]"));
    QStringList titles;
    for (const int column : m_columns)
        titles << LeadTableModel::columnTitle(column);
    QString text = titles.join(u'\t') + u'\n';
    const Status status = forEachRow(session, control, [&](const LeadListRow& row) {
        QStringList cells;
        for (const int column : m_columns)
            cells << LeadTableModel::cellText(row, column, m_calendar)
                         .replace(breaks, QStringLiteral(" "));
        text += cells.join(u'\t') + u'\n';
        return success();
    });
    if (!status)
        return status.error();
    return text;
}

Status LeadExport::saveCsv(
    const Session& session, const QString& path, const JobControl& control) const
{
    AtomicFile file(path);
    if (Status status = file.open(); !status)
        return status;
    exchange::CsvWriter writer([&](QByteArrayView bytes) { return file.write(bytes); });
    for (const int column : m_columns)
        writer.text(LeadTableModel::columnTitle(column));
    writer.endRow();
    const Status rows = forEachRow(session, control, [&](const LeadListRow& row) {
        for (const int column : m_columns)
            writeCell(writer, row, column, m_calendar);
        writer.endRow();
        return success();
    });
    if (!rows)
        return rows;
    if (Status status = writer.finish(); !status)
        return status;
    return file.commit();
}

} // namespace lotboard
