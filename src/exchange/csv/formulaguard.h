#pragma once

#include <QStringView>

#include <string_view>

namespace lotboard::exchange {

/// Whether a spreadsheet would take `text` for a formula: it begins with `= + - @`, a tab, a CR or
/// a full-width form of the four, perhaps behind apostrophes.
bool needsFormulaGuard(std::string_view text);

/// Undoes the apostrophe that CsvWriter::text() puts before such a text; any other text is
/// returned as it is. UTF-8.
std::string_view withoutFormulaGuard(std::string_view text);

} // namespace lotboard::exchange
