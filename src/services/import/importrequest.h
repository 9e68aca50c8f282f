#pragma once

#include "exchange/csv/csvformat.h"
#include "exchange/csv/valueformat.h"
#include "exchange/headers/importfield.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

enum class ImportFileType : std::uint8_t {
    Detect, ///< Adf if the beginning of the file looks like it, otherwise Csv.
    Csv,
    Adf,
};

/// A wish of the user: this field is in that column, whatever the names say.
struct ColumnChoice
{
    exchange::Field field {};
    int column = -1; ///< From 0. -1: the column with `columnName`, or none if that is empty, too.
    QString columnName {}; ///< As in the header row, without regard to case.

    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

/// A file, and how it is to be read. Everything but the path may be left open: it is then found out
/// from the file. A preview answers with a request in which everything found out stands as a wish,
/// so that what was shown is what is imported.
struct ImportRequest
{
    QString filePath {};
    ImportFileType fileType = ImportFileType::Detect;
    std::optional<exchange::ImportKind> kind {}; ///< Of a Csv; empty: the one that fits best.
    exchange::CsvFormat csv {};
    std::optional<bool> hasHeader {};
    std::optional<exchange::DateOrder> dateOrder {};
    std::optional<exchange::DecimalMark> decimalMark {};
    std::vector<ColumnChoice> columns {}; ///< Stronger than what the names say.

    friend bool operator==(const ImportRequest&, const ImportRequest&) = default;
};

} // namespace lotboard
