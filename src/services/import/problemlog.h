#pragma once

#include "services/import/importreport.h"

#include <QString>

#include <optional>
#include <string_view>

namespace lotboard {

/// Collects the remarks about a file, row by row, into a report: all are counted, the first
/// `importProblemLimit` are kept.
class ProblemLog
{
public:
    /// `report` must outlive the log.
    explicit ProblemLog(ImportReport& report) : m_report(report) { }

    /// From now on remarks are about this row.
    void beginRow(std::int64_t line);
    /// The row is imported without, or in spite of, what is wrong.
    void warn(decltype(ImportProblem::reason) reason, const QString& column = {},
        std::string_view value = {});
    /// The row is not imported. Takes the place of a warning about the same column just before: a
    /// value could not be read, and the row cannot do without it.
    void reject(decltype(ImportProblem::reason) reason, const QString& column = {},
        std::string_view value = {});
    /// Remarks about this row that were collected elsewhere.
    void take(std::vector<ImportProblem> problems);
    /// A remark about the file as a whole, at its place before all rows.
    void warnAboutFile(ImportReason reason, const QString& column, std::string_view value = {});

    /// Whether this row was rejected.
    bool isRejected() const { return m_isRejected; }

private:
    void add(ImportProblem problem);
    void takeBackWarning();

    ImportReport& m_report;
    std::int64_t m_line = 0;
    bool m_isRejected = false;
    std::optional<QString> m_lastWarned {}; ///< The column of a warning that came last.
};

} // namespace lotboard
