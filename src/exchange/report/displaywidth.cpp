#include "exchange/report/displaywidth.h"

#include <unicode/uchar.h>

#include <QList>

namespace lotboard::exchange {
namespace {

int placesOf(char32_t letter)
{
    const auto category = u_charType(static_cast<UChar32>(letter));
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(static_cast<UChar32>(letter), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += placesOf(letter);
    return width;
}

} // namespace lotboard::exchange
