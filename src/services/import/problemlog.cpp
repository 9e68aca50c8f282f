#include "services/import/problemlog.h"

namespace lotboard {
namespace {

constexpr qsizetype shownValueLength = 80;

QString shown(std::string_view value)
{
    // Four bytes are enough for any character, so a huge field is not decoded as a whole.
    const auto bytes = std::min(value.size(), static_cast<std::size_t>(shownValueLength) * 4);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(bytes)).left(shownValueLength);
}

} // namespace

void ProblemLog::beginRow(std::int64_t line)
{
    m_line = line;
    m_isRejected = false;
    m_lastWarned.reset();
}

void ProblemLog::warn(
    decltype(ImportProblem::reason) reason, const QString& column, std::string_view value)
{
    ++m_report.warningCount;
    add({.line = m_line,
        .column = column,
        .severity = ImportSeverity::Warning,
        .reason = reason,
        .value = shown(value)});
    m_lastWarned = column;
}

void ProblemLog::reject(
    decltype(ImportProblem::reason) reason, const QString& column, std::string_view value)
{
    if (!m_isRejected)
        ++m_report.badRowCount;
    m_isRejected = true;
    if (m_lastWarned == column)
        takeBackWarning();
    add({.line = m_line,
        .column = column,
        .severity = ImportSeverity::BadRow,
        .reason = reason,
        .value = shown(value)});
}

void ProblemLog::take(std::vector<ImportProblem> problems)
{
    for (ImportProblem& problem : problems) {
        const bool isWarning = problem.severity == ImportSeverity::Warning;
        m_report.warningCount += isWarning ? 1 : 0;
        m_report.badRowCount += isWarning || m_isRejected ? 0 : 1;
        m_isRejected |= !isWarning;
        add(std::move(problem));
    }
}

void ProblemLog::takeBackWarning()
{
    const bool wasKept
        = m_report.problemCount == static_cast<std::int64_t>(m_report.problems.size());
    if (wasKept)
        m_report.problems.pop_back();
    --m_report.problemCount;
    --m_report.warningCount;
    m_lastWarned.reset();
}

void ProblemLog::warnAboutFile(ImportReason reason, const QString& column, std::string_view value)
{
    const std::int64_t line = std::exchange(m_line, 0);
    warn(reason, column, value);
    m_line = line;
}

void ProblemLog::add(ImportProblem problem)
{
    ++m_report.problemCount;
    if (m_report.problems.size() < importProblemLimit)
        m_report.problems.push_back(std::move(problem));
}

} // namespace lotboard
