#pragma once

#include "base/result.h"
#include "exchange/csv/csvwriter.h"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace lotboard {

/// The rows of `model` as they stand, with the given columns in the given order, headings first:
/// columns apart by tabs, for a spreadsheet or a mail. Line breaks and tabs in a text become
/// blanks.
QString tableAsText(const QAbstractItemModel& model, const std::vector<int>& columns);

/// The same rows and columns as CSV, numbers as numbers. O(rows); call it for any table that is on
/// the screen, a larger one writes from its service.
Status writeTableAsCsv(
    const QAbstractItemModel& model, const std::vector<int>& columns, exchange::CsvWriter& writer);

} // namespace lotboard
