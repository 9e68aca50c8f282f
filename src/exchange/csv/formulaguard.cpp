#include "exchange/csv/formulaguard.h"

#include <array>

namespace lotboard::exchange {
namespace {

/// ＝ ＋ － ＠ in UTF-8.
constexpr std::array<std::string_view, 4> fullWidthMarks {
    "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool beginsLikeFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        return true;
    for (const std::string_view mark : fullWidthMarks) {
        if (text.starts_with(mark))
            return true;
    }
    return false;
}

} // namespace

bool needsFormulaGuard(std::string_view text)
{
    // Apostrophes of the text's own are looked through, so that removing one guard always gives
    // back the text that was written.
    const std::size_t start = text.find_first_not_of('\'');
    return start != std::string_view::npos && beginsLikeFormula(text.substr(start));
}

std::string_view withoutFormulaGuard(std::string_view text)
{
    if (text.starts_with('\'') && needsFormulaGuard(text))
        text.remove_prefix(1);
    return text;
}

} // namespace lotboard::exchange
