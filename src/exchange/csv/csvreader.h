#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "exchange/csv/csvformat.h"
#include "exchange/csv/csvproblem.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace lotboard::exchange {

/// One row as it stands in the file. The views are valid until the next call of next().
struct CsvRow
{
    std::int64_t line = 0; ///< Where it begins, from 1; a field in quotes may span several lines.
    std::span<const std::string_view> fields {}; ///< UTF-8, without quotes. Empty for a bad row.
    CsvProblem problem = CsvProblem::None;

    /// The text of a column, empty where the row is too short to have it.
    std::string_view field(int column) const
    {
        const auto index = static_cast<std::size_t>(column);
        return index < fields.size() ? fields[index] : std::string_view {};
    }
};

/// Reads a file of separated values, row by row, whatever its size, in bounded memory: RFC 4180
/// and what is met in the wild (other separators and encodings, CR and LF alone, a missing last
/// line end, `sep=;` in the first line, quotes inside unquoted text). Rows without any value are
/// passed over. A bad row is handed out as such and never stops the file. Does not know about
/// headers, types or what the columns mean; a formula guard (see formulaguard.h) is left in place.
///
/// Not thread-safe; one thread at a time.
class CsvReader
{
public:
    /// Opens the file and finds out its encoding (valid UTF-8 wins) and its separator, where
    /// `wish` does not say. Errors: not a file, cannot be read, empty, not text (a spreadsheet, a
    /// PDF, an archive), an unknown encoding. `control`, if given, must outlive the reader; its
    /// progress counts bytes.
    static Result<CsvReader> open(
        const QString& path, const CsvFormat& wish = {}, const JobControl* control = nullptr);

    ~CsvReader();
    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;

    /// As detected or wished for; both members are set.
    const CsvFormat& format() const;

    /// Moves to the next row: true with row(), false at the end. Errors: cancelled, cannot be
    /// read.
    Result<bool> next();
    const CsvRow& row() const;

    /// From now on, a row with values beyond `count` columns is bad. A short row is never bad.
    void expectColumns(int count);

    /// Starts again with the first row. Forgets expectColumns().
    Status rewind();

private:
    class State;
    explicit CsvReader(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace lotboard::exchange
