#include "exchange/phone.h"

#include "base/textgate.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

namespace lotboard::exchange {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t longestE164 = 16; ///< The plus and fifteen digits.

/// Ten digits of North America, with or without the 1 in front and the usual marks between them:
/// most of what an import sees, and what the library would say of it. Empty for anything else.
QString northAmericanNumber(QStringView typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!QStringView(u" ()-.").contains(c))
            return {};
    }
    if (digits.size() == 11 && digits.front() == u'1')
        digits.remove(0, 1);
    const bool isNumber = digits.size() == 10 && digits[0] >= u'2' && digits[3] >= u'2';
    return isNumber ? u"+1" + digits : QString();
}

QString e164(const QString& typed, const QString& countryCode)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(typed.toStdString(), countryCode.toUpper().toStdString(), &number)
        != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    // By length, not by ranges in use: new ranges are opened, and a number that was typed is worth
    // a try. Seven digits without an area code are not enough.
    if (util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return {};
    std::string text;
    util.Format(number, PhoneNumberUtil::E164, &text);
    // Some countries' plans have room for more, but no network carries it.
    return text.size() <= longestE164 ? QString::fromStdString(text) : QString();
}

/// Empty if it has what no phone number has.
QString digitsOf(QStringView typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
        else if (!QStringView(u"+-./() \u00A0").contains(c))
            return {};
    }
    return digits;
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

} // namespace

Phone normalizedPhone(QStringView asTyped, QStringView countryCode)
{
    Phone phone;
    phone.asTyped = cleanText(asTyped, TextKind::Phone).text;
    if (countryCode == u"US" || countryCode == u"CA")
        phone.e164 = northAmericanNumber(phone.asTyped);
    const bool hasDigit = std::ranges::any_of(phone.asTyped, [](QChar c) { return c.isDigit(); });
    if (phone.e164.isEmpty() && hasDigit)
        phone.e164 = e164(phone.asTyped, countryCode.toString());
    return phone;
}

std::vector<QString> phoneBeginnings(QStringView typed, QStringView countryCode)
{
    const QString digits = digitsOf(typed);
    if (digits.isEmpty())
        return {};
    if (typed.trimmed().startsWith(u'+'))
        return {u'+' + digits};
    // In many countries a zero stands before the area code, two before the code of a country.
    const QString significant = withoutZeros(digits).toString();
    if (digits.startsWith(u"00"))
        return {u'+' + significant};
    const int country = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(
        countryCode.toString().toUpper().toStdString());
    std::vector<QString> beginnings;
    if (country > 0)
        beginnings.push_back(QStringLiteral("+%1").arg(country) + significant);
    if (!digits.startsWith(u'0'))
        beginnings.push_back(u'+' + digits);
    return beginnings;
}

QString phoneDigits(QStringView typed)
{
    return digitsOf(typed);
}

} // namespace lotboard::exchange
