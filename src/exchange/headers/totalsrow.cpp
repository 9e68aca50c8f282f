#include "exchange/headers/totalsrow.h"

#include "exchange/csv/asciitext.h"
#include "exchange/csv/numbertext.h"
#include "exchange/csv/valueparser.h"

#include <algorithm>
#include <array>

namespace lotboard::exchange {
namespace {

bool isTotalWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 14> words {"total", "totals",
        "total:", "grand total", "grand totals", "subtotal", "sub total", "sub-total", "average",
        "sum", "overall", "合计", "总计", "小计"};
    return std::ranges::any_of(
        words, [text](std::string_view word) { return equalsIgnoringCase(text, word); });
}

/// AutoTrader Total, as the subtotals of a spreadsheet are called.
bool endsWithTotal(std::string_view text)
{
    constexpr std::string_view ending = " total";
    return text.size() > ending.size()
        && equalsIgnoringCase(text.substr(text.size() - ending.size()), ending);
}

bool isNumber(std::string_view text)
{
    return readNumber(text, DecimalMark::Point) || readNumber(text, DecimalMark::Comma);
}

/// Several words with a number among them.
bool isRemark(std::string_view text)
{
    const auto isWordLetter
        = [](char c) { return isLetter(c) || static_cast<unsigned char>(c) >= 0x80; };
    return std::ranges::any_of(text, isDigit) && std::ranges::any_of(text, isWordLetter)
        && (text.find_first_of(" :") != std::string_view::npos
            || text.find("：") != std::string_view::npos || text.starts_with("共"));
}

/// By its first byte, so that an ordinary row costs next to nothing.
bool mayBeginTotal(char c)
{
    return std::string_view("tTgGsSaAoO\xE5\xE6").find(c) != std::string_view::npos;
}

} // namespace

TotalsRow::TotalsRow(const HeaderMapping& mapping) : m_isWide(mapping.matches().size() >= 3)
{
    for (const Field field : {Field::FullName, Field::FirstName, Field::LastName, Field::Staff,
             Field::AssignedTo, Field::Salesperson, Field::SetBy, Field::GreetedBy, Field::Source,
             Field::Campaign, Field::ExternalId, Field::StockNumber}) {
        if (mapping.has(field))
            m_nameColumns.push_back(mapping.columnOf(field));
    }
}

bool TotalsRow::matches(std::span<const std::string_view> fields, bool isFirst) const
{
    const auto first
        = std::ranges::find_if(fields, [](std::string_view text) { return !text.empty(); });
    if (first == fields.end())
        return false;
    const std::string_view text = trimmed(*first);
    if (text.empty())
        return false;
    if (mayBeginTotal(text.front()) && isTotalWord(text))
        return true;
    const auto isAlone = [&] { return std::all_of(first + 1, fields.end(), isBlank); };
    if (m_isWide && first == fields.begin() && isAlone())
        return isRemark(text);
    const auto hasOnlyNumbersBut = [&fields](std::string_view name) {
        int numbers = 0;
        for (const std::string_view field : fields) {
            if (isBlank(field) || field == name)
                continue;
            if (!isNumber(field))
                return 0;
            ++numbers;
        }
        return numbers;
    };
    if (endsWithTotal(text))
        return hasOnlyNumbersBut(*first) >= 1;

    if (!isFirst || m_nameColumns.empty())
        return false;
    const bool hasName = std::ranges::any_of(m_nameColumns, [&fields](int column) {
        const auto index = static_cast<std::size_t>(column);
        return index < fields.size() && !isBlank(fields[index]);
    });
    return !hasName && hasOnlyNumbersBut({}) >= 2;
}

} // namespace lotboard::exchange
