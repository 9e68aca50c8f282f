#pragma once

#include "base/businesscalendar.h"
#include "exchange/csv/columnprofile.h"
#include "exchange/csv/csvformat.h"
#include "exchange/headers/headermatcher.h"

#include <QStringList>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// How the rows of a table are to be understood: found out by reading all of it once, or wished.
struct TableLayout
{
    exchange::CsvFormat format {};
    bool hasHeader = true;
    /// Of the header; above it is what reports put over a table: its title, the period.
    std::int64_t headerLine = 1;
    QStringList columnNames {}; ///< Empty names without a header row.
    exchange::HeaderMapping mapping {};
    std::vector<exchange::ColumnProfile> profiles {}; ///< By column; of words the first rows only.
    std::vector<exchange::ValueFormat> valueFormats {}; ///< By column.
    bool isDateOrderGiven = false; ///< Wished for, so that no column is in doubt.
    bool isDecimalMarkGiven = false;
    std::int64_t rowCount = 0; ///< Without the header.
    exchange::SampleRows sampleRows {}; ///< The first ones, without the header.
    /// The newest arrival in the file that is not in the future.
    std::optional<std::chrono::sys_days> latestArrival {};

    int columnCount() const { return static_cast<int>(profiles.size()); }
    /// Whether the dates of a column could be read in two ways, and nothing tells in which.
    bool isAmbiguousDate(const exchange::ColumnMatch& match) const;
    bool isAmbiguousNumber(const exchange::ColumnMatch& match) const;
    /// How the first mapped column of dates, or of amounts, is read.
    std::optional<exchange::DateOrder> dateOrder() const;
    std::optional<exchange::DecimalMark> decimalMark() const;
    /// For messages: its name in the file, or its number from 1.
    QString columnLabel(int column) const;
};

} // namespace lotboard
