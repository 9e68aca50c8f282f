#pragma once

namespace lotboard::cli {

/// For people, for a spreadsheet, for a program.
enum class OutputFormat { Table, Csv, Json };

} // namespace lotboard::cli
