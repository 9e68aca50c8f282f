#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace lotboard::exchange {

/// Writes rows by RFC 4180: UTF-8 without a mark, CR LF, quotes where needed. Texts that a
/// spreadsheet would take for a formula get a leading apostrophe (see formulaguard.h); numbers
/// stay numbers, in the form of the C locale. Does not know where the bytes go.
class CsvWriter
{
public:
    using Sink = std::function<Status(QByteArrayView)>;

    /// `sink` gets the bytes in blocks, for example to AtomicFile::write().
    explicit CsvWriter(Sink sink);
    /// Appends to `target`, which must outlive the writer.
    explicit CsvWriter(QByteArray* target);

    CsvWriter& text(QStringView value);
    CsvWriter& text(std::string_view utf8);
    CsvWriter& integer(std::int64_t value);
    /// With exactly `decimals` digits after the point. Empty if `value` is not finite.
    CsvWriter& decimal(double value, int decimals);
    /// In units with two decimals: 1234.50.
    CsvWriter& money(Money value);
    CsvWriter& money(const std::optional<Money>& value);
    /// 2026-10-21.
    CsvWriter& day(std::chrono::sys_days value);
    CsvWriter& day(const std::optional<std::chrono::sys_days>& value);
    /// 2026-10-21 14:05 for `minute` 845 of the local day.
    CsvWriter& localTime(std::chrono::sys_days day, int minute);
    CsvWriter& empty();
    CsvWriter& endRow();

    /// Hands the last bytes to the sink. The first error of the sink, if any; after an error
    /// nothing more was given to it.
    Status finish();

private:
    void startField();
    void flushIfFull();

    Sink m_sink;
    QByteArray m_buffer {};
    Status m_status = success();
    bool m_isRowStarted = false;
};

} // namespace lotboard::exchange
