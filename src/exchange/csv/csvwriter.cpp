#include "exchange/csv/csvwriter.h"

#include "base/period.h"
#include "exchange/csv/formulaguard.h"

#include <QLocale>

#include <charconv>
#include <cmath>

namespace lotboard::exchange {
namespace {

constexpr qsizetype writtenBytes = 65'536;

bool needsQuotes(std::string_view text)
{
    // In the first line a bare "sep=;" would be taken for the name of the separator.
    return text.find_first_of(",\"\r\n") != std::string_view::npos || text.front() == ' '
        || text.back() == ' ' || text.starts_with("sep=");
}

template<class Number, class... Format>
void appendNumber(QByteArray& buffer, Number value, Format... format)
{
    std::array<char, 400> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, format...);
    buffer.append(digits.data(), end.ptr - digits.data());
}

void appendTwoDigits(QByteArray& buffer, int value)
{
    buffer.append(static_cast<char>('0' + value / 10));
    buffer.append(static_cast<char>('0' + value % 10));
}

} // namespace

CsvWriter::CsvWriter(Sink sink) : m_sink(std::move(sink))
{
    m_buffer.reserve(writtenBytes + 4096);
}

CsvWriter::CsvWriter(QByteArray* target)
    : CsvWriter([target](QByteArrayView bytes) {
        target->append(bytes);
        return success();
    })
{
}

void CsvWriter::startField()
{
    if (m_isRowStarted)
        m_buffer.append(',');
    m_isRowStarted = true;
}

CsvWriter& CsvWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    return text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

CsvWriter& CsvWriter::text(std::string_view utf8)
{
    startField();
    if (utf8.empty())
        return *this;
    const bool isGuarded = needsFormulaGuard(utf8);
    if (!needsQuotes(utf8)) {
        if (isGuarded)
            m_buffer.append('\'');
        m_buffer.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
        return *this;
    }
    m_buffer.append('"');
    if (isGuarded)
        m_buffer.append('\'');
    for (const char c : utf8) {
        if (c == '"')
            m_buffer.append('"');
        m_buffer.append(c);
    }
    m_buffer.append('"');
    return *this;
}

CsvWriter& CsvWriter::integer(std::int64_t value)
{
    startField();
    appendNumber(m_buffer, value);
    return *this;
}

CsvWriter& CsvWriter::decimal(double value, int decimals)
{
    startField();
    if (std::isfinite(value))
        appendNumber(m_buffer, value, std::chars_format::fixed, decimals);
    return *this;
}

CsvWriter& CsvWriter::money(Money value)
{
    startField();
    // Without a sign, so that the smallest number there is needs no special care.
    const auto cents = value.cents() < 0
        ? std::uint64_t {0} - static_cast<std::uint64_t>(value.cents())
        : static_cast<std::uint64_t>(value.cents());
    if (value.cents() < 0)
        m_buffer.append('-');
    appendNumber(m_buffer, cents / 100);
    m_buffer.append('.');
    appendTwoDigits(m_buffer, static_cast<int>(cents % 100));
    return *this;
}

CsvWriter& CsvWriter::money(const std::optional<Money>& value)
{
    return value ? money(*value) : empty();
}

CsvWriter& CsvWriter::day(std::chrono::sys_days value)
{
    startField();
    m_buffer.append(isoDate(value).toLatin1());
    return *this;
}

CsvWriter& CsvWriter::day(const std::optional<std::chrono::sys_days>& value)
{
    return value ? day(*value) : empty();
}

CsvWriter& CsvWriter::localTime(std::chrono::sys_days value, int minute)
{
    day(value);
    m_buffer.append(' ');
    appendTwoDigits(m_buffer, minute / 60);
    m_buffer.append(':');
    appendTwoDigits(m_buffer, minute % 60);
    return *this;
}

CsvWriter& CsvWriter::empty()
{
    startField();
    return *this;
}

CsvWriter& CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_isRowStarted = false;
    flushIfFull();
    return *this;
}

void CsvWriter::flushIfFull()
{
    if (m_buffer.size() < writtenBytes)
        return;
    if (m_status)
        m_status = m_sink(m_buffer);
    m_buffer.resize(0);
}

Status CsvWriter::finish()
{
    if (m_status && !m_buffer.isEmpty())
        m_status = m_sink(m_buffer);
    m_buffer.resize(0);
    return m_status;
}

} // namespace lotboard::exchange
