#include "services/import/fieldtext.h"

namespace lotboard {
namespace {

std::string_view withoutOuterBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Printable ASCII in which the gate would change nothing.
bool isPlain(std::string_view text)
{
    char before = 'x';
    for (char c : text) {
        if (c < 0x20 || c > 0x7E || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return true;
}

} // namespace

CleanText cleanField(std::string_view utf8, TextKind kind)
{
    const std::string_view text = withoutOuterBlanks(utf8);
    if (text.size() <= static_cast<std::size_t>(kind) && isPlain(text))
        return {.text = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))};
    return cleanText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())), kind);
}

} // namespace lotboard
