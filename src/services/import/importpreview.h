#pragma once

#include "exchange/csv/columnprofile.h"
#include "services/import/importproblem.h"
#include "services/import/importreport.h"
#include "services/import/importrequest.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// One column of a file, as far as it was understood.
struct PreviewColumn
{
    QString name {}; ///< Empty without a header row.
    QStringList samples {}; ///< The first few different values that are not blank.
    exchange::ContentKind content
        = exchange::ContentKind::Empty; ///< Of dates and numbers in all rows.
    std::optional<exchange::Field> field {}; ///< Nothing: the column is left out.
    double confidence = 0; ///< Of the match, 1 if the user chose it.
};

/// What a file is, before anything of it is imported.
struct ImportPreview
{
    /// As asked, with what was found out filled in; but the order of dates and the decimal mark,
    /// which each column has for itself, only where they were asked for.
    ImportRequest request {};
    std::int64_t rowCount = 0; ///< Of data, bad ones included; in an ADF file: its leads.

    // Of a Csv
    std::optional<exchange::DateOrder> dateOrder {}; ///< Of the first column of dates.
    std::optional<exchange::DecimalMark> decimalMark {}; ///< Of the first column of amounts.
    bool isDateOrderCertain = true; ///< False: every date of the file fits several orders.
    bool isDecimalMarkCertain = true;
    std::vector<PreviewColumn> columns {};
    std::vector<QStringList> sampleRows {}; ///< The first 20, as they stand in the file.
    std::vector<exchange::Field> missingFields {}; ///< Needed and not found: not importable yet.

    /// The newest batch, not undone, of a file with the same content.
    std::optional<ImportBatch> alreadyImported {};

    bool isImportable() const { return missingFields.empty(); }
};

} // namespace lotboard
