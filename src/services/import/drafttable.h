#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/store.h"
#include "exchange/headers/totalsrow.h"
#include "services/import/draftreader.h"
#include "services/import/problemlog.h"
#include "services/import/rowfields.h"
#include "services/import/tableinspector.h"

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard {

/// A row of a table as a draft, with what there is to be said about it.
struct ReadRow
{
    std::int64_t line = 0;
    std::optional<RowDraft> draft {}; ///< None: rejected, or a row of totals.
    bool isTotals = false;
    std::vector<ImportProblem> problems {};
};

/// The rows of a table, one after the other, as drafts. Does not know the database, so that it can
/// be used on a thread of its own.
class DraftTable
{
public:
    /// All must outlive the table.
    DraftTable(const QString& path, const TableLayout& layout, const Store& store,
        std::chrono::sys_seconds now, const JobControl& control);

    /// Nothing at the end. Errors: cancelled, cannot be read.
    Result<std::optional<ReadRow>> next();

private:
    Status open();
    void read(const exchange::CsvRow& row);

    const QString& m_path;
    const TableLayout& m_layout;
    const JobControl& m_control;
    std::optional<exchange::CsvReader> m_reader {};
    exchange::TotalsRow m_totals;
    ImportReport m_report {}; ///< Only of the row that is being read.
    ProblemLog m_problems;
    RowFields m_fields;
    DraftReader m_drafts;
    ReadRow m_row {};
    bool m_isFirst = true;
};

} // namespace lotboard
