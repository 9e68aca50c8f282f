#include "fuzz/fuzztargets.h"

#include "exchange/csv/valueparser.h"
#include "exchange/phone.h"
#include "fuzz/cleanliness.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using namespace exchange;
using namespace std::chrono;

QString wrongDate(std::string_view text)
{
    const BusinessCalendar calendar(QTimeZone::utc(), {}, {});
    for (const DateOrder order : {DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd}) {
        const auto day = parseDay(text, order);
        const auto instant = parseInstant(text, order, calendar);
        if (day.has_value() != instant.has_value())
            return u"a day without its instant"_s;
        if (!day)
            continue;
        if (!year_month_day(*day).ok() || *day < sys_days(year(1000) / 1 / 1)
            || *day > sys_days(year(9999) / 12 / 31))
            return u"a day that no calendar has"_s;
        if (abs(*instant - sys_seconds(*day)) > days(2))
            return u"an instant far from its day"_s;
    }
    return {};
}

QString wrongNumber(std::string_view text)
{
    constexpr std::int64_t limit = 100'000'000'000'000; // Fourteen digits.
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
        if (const auto money = parseMoney(text, mark);
            money && std::abs(money->cents()) > limit * 100)
            return u"an amount beyond its limit"_s;
        if (const auto number = parseInteger(text, mark); number && std::abs(*number) > limit)
            return u"a number beyond its limit"_s;
        if (const auto share = parseShare(text, mark); share && (*share < 0 || *share > 10'000))
            return u"a share that is none"_s;
    }
    if (const auto minute = parseMinuteOfDay(text); minute && (*minute < 0 || *minute >= 24 * 60))
        return u"a minute that no day has"_s;
    return {};
}

QString wrongPhone(const QString& text)
{
    static const QRegularExpression e164(u"^(\\+[1-9][0-9]{4,14})?$"_s);
    for (const QString& country : {u"US"_s, u"CN"_s, u"DE"_s, QString()}) {
        const Phone phone = normalizedPhone(text, country);
        if (!e164.match(phone.e164).hasMatch())
            return u"not a number in E.164: "_s + phone.e164;
        if (!isClean(phone.asTyped, TextKind::Phone))
            return u"a phone number that is not clean"_s;
    }
    return {};
}

} // namespace

QString fuzzValues(QByteArrayView input)
{
    const std::string_view text(input.data(), static_cast<std::size_t>(input.size()));
    (void)isBlank(text);
    (void)parseBool(text);
    if (QString wrong = wrongDate(text); !wrong.isEmpty())
        return wrong;
    if (QString wrong = wrongNumber(text); !wrong.isEmpty())
        return wrong;
    return wrongPhone(QString::fromUtf8(input));
}

} // namespace lotboard
