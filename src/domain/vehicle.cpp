#include "domain/vehicle.h"

#include <array>

namespace lotboard {
namespace {

constexpr qsizetype vinLength = 17;
constexpr qsizetype checkDigitPosition = 8;
constexpr std::array<int, vinLength> weights {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

/// The value of a character by 49 CFR 565.15 table III; -1 for one that a VIN cannot have.
int transliterated(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'A' && c <= u'H')
        return c.unicode() - u'A' + 1;
    if (c >= u'J' && c <= u'R' && c != u'O' && c != u'Q')
        return c.unicode() - u'J' + 1;
    if (c >= u'S' && c <= u'Z')
        return c.unicode() - u'S' + 2;
    return -1;
}

} // namespace

bool hasValidCheckDigit(QStringView vin)
{
    if (vin.size() != vinLength)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < vinLength; ++i) {
        const int value = transliterated(vin[i].toUpper());
        if (value < 0)
            return false;
        sum += value * weights[static_cast<std::size_t>(i)];
    }
    const int remainder = sum % 11;
    const QChar expected = remainder == 10 ? u'X' : QChar(u'0' + remainder);
    return vin[checkDigitPosition].toUpper() == expected;
}

} // namespace lotboard
