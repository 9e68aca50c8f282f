#include "exchange/csv/columnprofile.h"

#include "exchange/csv/asciitext.h"
#include "exchange/csv/datetimetext.h"
#include "exchange/csv/numbertext.h"
#include "exchange/csv/valueparser.h"

#include <algorithm>

namespace lotboard::exchange {
namespace {

/// What one pass over a value tells.
struct Letters
{
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t dateMarks = 0; ///< / - . and blanks
    bool hasAt = false;
    bool isPhoneLike = true; ///< Digits and what people put between them only.
    bool hasPhoneMark = false;
    bool isBeyondAscii = false;
};

Letters lettersOf(std::string_view text)
{
    Letters letters;
    for (const char c : text) {
        if (isDigit(c)) {
            ++letters.digits;
            continue;
        }
        letters.letters += isLetter(c) ? 1 : 0;
        letters.dateMarks += c == '/' || c == '-' || c == '.' || c == ' ' ? 1 : 0;
        letters.hasAt |= c == '@';
        letters.isPhoneLike &= c == '-' || c == '.' || c == ' ' || c == '(' || c == ')' || c == '+';
        letters.hasPhoneMark |= c == '(' || c == '-' || c == '+';
        letters.isBeyondAscii |= static_cast<unsigned char>(c) >= 0x80;
    }
    return letters;
}

bool isVin(std::string_view text, const Letters& letters)
{
    return text.size() == 17 && letters.digits >= 4 && letters.digits + letters.letters == 17
        && text.find_first_of("IOQioq") == std::string_view::npos;
}

bool isPhone(std::string_view text, const Letters& letters)
{
    if (!letters.isPhoneLike || letters.digits < 7 || letters.digits > 15)
        return false;
    if (letters.digits == text.size())
        return letters.digits == 10 && text[0] >= '2' && text[3] >= '2';
    return letters.digits >= 10 || letters.hasPhoneMark;
}

/// A number of days that a dealership may have written: years from 1954 to 2064.
bool isSerial(std::string_view text, const Letters& letters)
{
    constexpr std::string_view first = "20000";
    constexpr std::string_view last = "60000";
    const std::string_view whole = text.substr(0, first.size());
    return letters.digits + letters.dateMarks == text.size() && whole >= first && whole <= last
        && readSerial(text);
}

std::size_t indexOf(ContentKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

void ColumnProfile::add(std::string_view field)
{
    const std::string_view text = trimmed(field);
    if (isBlank(text))
        return;
    ++m_filled;
    m_countByKind[indexOf(classify(text))]++;
}

ContentKind ColumnProfile::classify(std::string_view text)
{
    const Letters letters = lettersOf(text);
    if (letters.hasAt)
        return text.find('.') != std::string_view::npos && text.find(' ') == std::string_view::npos
            ? ContentKind::Email
            : ContentKind::Text;
    if (isVin(text, letters))
        return ContentKind::Vin;
    if (letters.digits == 0)
        return parseBool(text) ? ContentKind::YesNo : ContentKind::Text;

    if (isSerial(text, letters)) {
        ++m_serials;
        return classifyNumber(text);
    }
    const bool mayBeDate = letters.digits >= 3
        && (letters.dateMarks >= 2 || letters.isBeyondAscii || letters.digits == 8
            || letters.digits == 14);
    if (mayBeDate) {
        if (const auto shape = dateShape(text)) {
            countDate(*shape);
            return shape->hasTime ? ContentKind::Instant : ContentKind::Day;
        }
    }
    if (isPhone(text, letters))
        return ContentKind::Phone;
    constexpr std::size_t longestCurrency = 3;
    return letters.letters > longestCurrency ? ContentKind::Text : classifyNumber(text);
}

void ColumnProfile::countDate(const DateShape& shape)
{
    if (!shape.dependsOnOrder)
        return;
    ++m_orderedDates;
    for (std::size_t i = 0; i < m_readableByOrder.size(); ++i)
        m_readableByOrder[i] += shape.dayByOrder[i] ? 1 : 0;
}

ContentKind ColumnProfile::classifyNumber(std::string_view text)
{
    const auto withPoint = readNumber(text, DecimalMark::Point);
    const auto withComma = readNumber(text, DecimalMark::Comma);
    if (!withPoint && !withComma)
        return ContentKind::Text;

    // Read one way only, the value says which way. 1,234 and 1.234 can be read both ways, unless
    // nobody would write the number so: 0.125.
    bool isPoint = withPoint.has_value();
    bool isSure = isPoint != withComma.has_value();
    if (!isSure && (withPoint->whole == 0) != (withComma->whole == 0)) {
        isPoint = withPoint->whole == 0;
        isSure = true;
    }
    if (text.find_first_of(".,") != std::string_view::npos)
        (!isSure ? m_unsureMarks : isPoint ? m_surePoints : m_sureCommas)++;
    const auto& better = isPoint ? withPoint : withComma;
    if (better->hasPercent)
        return ContentKind::Percent;
    if (better->hasCurrency)
        return ContentKind::Money;
    return better->fraction.empty() ? ContentKind::Integer : ContentKind::Decimal;
}

ContentKind ColumnProfile::kind() const
{
    if (m_filled == 0)
        return ContentKind::Empty;
    const auto count = [this](ContentKind kind) { return m_countByKind[indexOf(kind)]; };
    const auto isMost = [this](std::int64_t values) { return values * 10 >= m_filled * 9; };

    for (const ContentKind kind : {ContentKind::Email, ContentKind::Vin, ContentKind::Phone,
             ContentKind::YesNo, ContentKind::Percent}) {
        if (isMost(count(kind)))
            return kind;
    }
    if (isMost(count(ContentKind::Day) + count(ContentKind::Instant)))
        return count(ContentKind::Instant) > 0 ? ContentKind::Instant : ContentKind::Day;
    const std::int64_t plain = count(ContentKind::Integer) + count(ContentKind::Decimal);
    if (isMost(plain + count(ContentKind::Money))) {
        if (count(ContentKind::Money) > 0)
            return ContentKind::Money;
        return count(ContentKind::Decimal) > 0 ? ContentKind::Decimal : ContentKind::Integer;
    }
    return ContentKind::Text;
}

DateOrder ColumnProfile::dateOrder() const
{
    if (hasSerials())
        return DateOrder::Serial;
    // The first of the greatest: Mdy where nothing speaks against it.
    const auto best = std::ranges::max_element(m_readableByOrder);
    return static_cast<DateOrder>(best - m_readableByOrder.begin());
}

bool ColumnProfile::isDateOrderCertain() const
{
    return m_orderedDates == 0
        || std::ranges::count(m_readableByOrder, *std::ranges::max_element(m_readableByOrder)) == 1;
}

DecimalMark ColumnProfile::decimalMark() const
{
    return m_sureCommas > m_surePoints ? DecimalMark::Comma : DecimalMark::Point;
}

bool ColumnProfile::isDecimalMarkCertain() const
{
    return m_surePoints != m_sureCommas || m_surePoints + m_unsureMarks == 0;
}

} // namespace lotboard::exchange
