#pragma once

#include "cli/output/outputformat.h"
#include "services/report/monthreport.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace lotboard::cli {

using Cell = ReportCell;

/// A column of a listing. Numbers stand to the right, texts to the left.
struct Column
{
    QString id {}; ///< In CSV headings and JSON: stable, English.
    QString title {}; ///< In tables.
    bool isNumber = false;
};

/// Rows of cells to be printed in any format. Knows nothing of where they come from.
struct Listing
{
    std::vector<Column> columns {};
    std::vector<std::vector<Cell>> rows {}; ///< As many cells as columns.
    bool hasTotal = false; ///< The last row is the total of the others.
    QStringList notes {}; ///< Under the table only.
};

/// An object a row, with a member a column.
QJsonArray listingJson(const Listing& listing);

/// UTF-8, with a line break at the end. A table: columns as wide as their widest cell, numbers in
/// the user's locale. CSV: as the files of a report. JSON: as listingJson().
QByteArray listingBytes(const Listing& listing, OutputFormat format);

} // namespace lotboard::cli
