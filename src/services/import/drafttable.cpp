#include "services/import/drafttable.h"

namespace lotboard {

DraftTable::DraftTable(const QString& path, const TableLayout& layout, const Store& store,
    std::chrono::sys_seconds now, const JobControl& control)
    : m_path(path)
    , m_layout(layout)
    , m_control(control)
    , m_totals(layout.mapping)
    , m_problems(m_report)
    , m_fields(layout, store.calendar, store.countryCode, m_problems)
    , m_drafts(m_fields, now)
{
}

Status DraftTable::open()
{
    auto reader = openTable(m_path, m_layout, m_control);
    if (!reader)
        return reader.error();
    m_reader = *std::move(reader);
    return success();
}

Result<std::optional<ReadRow>> DraftTable::next()
{
    if (!m_reader) {
        if (const auto opened = open(); !opened)
            return opened.error();
    }
    const auto more = m_reader->next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<ReadRow>();
    read(m_reader->row());
    m_isFirst = false;
    return std::optional(std::move(m_row));
}

void DraftTable::read(const exchange::CsvRow& row)
{
    m_row = {.line = row.line};
    m_problems.beginRow(row.line);
    if (m_totals.matches(row.fields, m_isFirst)) {
        m_row.isTotals = true;
        m_problems.warn(ImportReason::TotalsRow);
    } else if (row.problem != exchange::CsvProblem::None) {
        m_problems.reject(row.problem);
    } else {
        m_fields.setRow(row);
        m_row.draft = m_drafts.read();
    }
    if (m_report.problemCount > 0)
        m_row.problems = std::exchange(m_report, {}).problems;
}

} // namespace lotboard
