#include "services/import/rowfields.h"

#include "domain/vehicle.h"
#include "exchange/csv/formulaguard.h"
#include "exchange/csv/numbertext.h"
#include "exchange/csv/valueparser.h"
#include "exchange/phone.h"
#include "services/import/fieldtext.h"
#include "services/import/naturalkey.h"

namespace lotboard {
namespace {

using exchange::Field;

constexpr std::size_t wordCacheLimit = 1000;

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || text.lastIndexOf(u'@') != at || text.contains(u' '))
        return false;
    const QStringView domain = text.sliced(at + 1);
    return domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.');
}

bool isVinShaped(QStringView text)
{
    constexpr qsizetype vinLength = 17;
    return text.size() == vinLength && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber() && c != u'I' && c != u'O' && c != u'Q';
    });
}

/// Vehicles made for North America or in China have one; others put a filler there.
bool isCheckDigitUsual(QStringView vin)
{
    return (vin.front() >= u'1' && vin.front() <= u'5') || vin.front() == u'L' || vin[8].isDigit();
}

ImportReason reasonUnread(exchange::FieldType type)
{
    switch (type) {
    case exchange::FieldType::Money:
        return ImportReason::UnreadableAmount;
    case exchange::FieldType::Day:
    case exchange::FieldType::Instant:
    case exchange::FieldType::Month:
        return ImportReason::UnreadableDate;
    default:
        return ImportReason::MissingValue;
    }
}

} // namespace

RowFields::RowFields(const TableLayout& layout, const BusinessCalendar& calendar,
    QString countryCode, ProblemLog& problems)
    : m_layout(layout)
    , m_calendar(calendar)
    , m_countryCode(std::move(countryCode))
    , m_problems(problems)
{
    m_columnOfField.fill(-1);
    for (const exchange::ColumnMatch& match : layout.mapping.matches())
        m_columnOfField[static_cast<std::size_t>(match.field)] = match.column;
}

std::string_view RowFields::raw(Field field) const
{
    const int index = column(field);
    return index < 0 ? std::string_view {} : m_row->field(index);
}

bool RowFields::has(Field field) const
{
    return !exchange::isBlank(raw(field));
}

exchange::ValueFormat RowFields::format(Field field) const
{
    return m_layout.valueFormats[static_cast<std::size_t>(column(field))];
}

QString RowFields::label(Field field) const
{
    return hasColumn(field) ? m_layout.columnLabel(column(field)) : exchange::fieldLabel(field);
}

void RowFields::warn(ImportReason reason, Field field)
{
    m_problems.warn(reason, label(field), raw(field));
}

void RowFields::warnOfColumn(ImportReason reason, Field field)
{
    if (m_columnWarnings.emplace(reason, field).second)
        m_problems.warnAboutFile(reason, label(field));
}

void RowFields::reject(ImportReason reason, Field field)
{
    m_problems.reject(reason, label(field), raw(field));
}

void RowFields::rejectMissing(Field field)
{
    // What was there but could not be read has been reported already; now it costs the row.
    reject(
        has(field) ? reasonUnread(exchange::fieldType(field)) : ImportReason::MissingValue, field);
}

QString RowFields::text(Field field, TextKind kind)
{
    if (!has(field))
        return {};
    CleanText clean = cleanField(exchange::withoutFormulaGuard(raw(field)), kind);
    if (clean.wasCut)
        warn(ImportReason::TextCut, field);
    return std::move(clean.text);
}

QString RowFields::identifier(Field field)
{
    if (!has(field))
        return {};
    const std::string_view value = exchange::withoutFormulaGuard(raw(field));
    if (exchange::isShortenedNumber(value)) { // Many ids look the same so.
        warn(ImportReason::ShortenedNumber, field);
        return {};
    }
    CleanText clean = cleanField(value, TextKind::Identifier);
    return clean.wasCut ? hashedKey(u"id", value) : std::move(clean.text);
}

QString RowFields::email(Field field)
{
    QString address = text(field, TextKind::Email).toLower();
    if (address.startsWith(u"mailto:"))
        address = address.mid(7);
    if (address.isEmpty() || isEmailAddress(address))
        return address;
    warn(ImportReason::UnreadableEmail, field);
    return {};
}

QString RowFields::vin(Field field)
{
    const QString vin = text(field, TextKind::Identifier).toUpper();
    if (isVinShaped(vin) && isCheckDigitUsual(vin) && !hasValidCheckDigit(vin))
        warn(ImportReason::VinCheckDigit, field);
    return vin;
}

std::optional<Phone> RowFields::phone(Field field)
{
    if (exchange::isShortenedNumber(raw(field))) {
        warn(ImportReason::ShortenedNumber, field);
        return std::nullopt;
    }
    const QString typed = text(field, TextKind::Phone);
    if (typed.isEmpty())
        return std::nullopt;
    Phone phone = exchange::normalizedPhone(typed, m_countryCode);
    if (phone.e164.isEmpty())
        warn(ImportReason::UnreadablePhone, field);
    return phone;
}

std::optional<std::chrono::sys_days> RowFields::day(Field field)
{
    if (!has(field) || isYesNo(field))
        return std::nullopt;
    const auto day = exchange::parseDay(raw(field), format(field).dateOrder);
    if (!day)
        warn(ImportReason::UnreadableDate, field);
    return day;
}

std::optional<std::chrono::sys_seconds> RowFields::instant(
    Field field, Field timeField, DayPart part)
{
    if (!has(field) || isYesNo(field))
        return std::nullopt;
    const auto instant = exchange::parseInstant(raw(field), format(field).dateOrder, m_calendar);
    if (!instant) {
        warn(ImportReason::UnreadableDate, field);
        return std::nullopt;
    }
    const LocalTime local = m_calendar.localTime(*instant);
    if (local.minute != 0 || *instant != m_calendar.instant(local.day, 0))
        return instant;
    if (timeField != field && has(timeField)) {
        if (const auto minute = exchange::parseMinuteOfDay(raw(timeField)))
            return m_calendar.instant(local.day, *minute);
        warn(ImportReason::UnreadableTime, timeField);
    }
    return at(local.day, part);
}

std::optional<Money> RowFields::money(Field field)
{
    if (!has(field))
        return std::nullopt;
    const auto amount = exchange::parseMoney(raw(field), format(field).decimalMark);
    if (!amount)
        warn(ImportReason::UnreadableAmount, field);
    return amount;
}

std::optional<std::int64_t> RowFields::integer(Field field)
{
    if (!has(field))
        return std::nullopt;
    const auto number = exchange::parseInteger(raw(field), format(field).decimalMark);
    if (!number)
        warn(ImportReason::UnreadableNumber, field);
    return number;
}

std::optional<int> RowFields::share(Field field)
{
    if (!has(field))
        return std::nullopt;
    const auto share = exchange::parseShare(raw(field), format(field).decimalMark);
    if (!share)
        warn(ImportReason::UnreadableShare, field);
    return share;
}

std::optional<bool> RowFields::yesNo(Field field)
{
    if (!has(field))
        return std::nullopt;
    const auto answer = exchange::parseBool(raw(field));
    if (!answer)
        warn(ImportReason::UnreadableYesNo, field);
    return answer;
}

bool RowFields::isDoneWithoutDay(Field milestone) const
{
    return has(milestone) && exchange::parseBool(raw(milestone)).value_or(false);
}

bool RowFields::isYesNo(Field field) const
{
    return exchange::isMilestone(field) && exchange::parseBool(raw(field));
}

std::optional<int> RowFields::choiceNumber(
    Field field, const std::function<std::optional<int>(QStringView)>& lookUp)
{
    if (!has(field))
        return std::nullopt;
    WordCache& cache = m_words[static_cast<std::size_t>(field)];
    std::string word(raw(field));
    auto known = cache.find(word);
    if (known == cache.end()) {
        if (cache.size() >= wordCacheLimit)
            cache.clear();
        const auto meaning = lookUp(cleanField(word, TextKind::Name).text);
        known = cache.emplace(std::move(word), meaning).first;
    }
    if (!known->second)
        warn(ImportReason::UnknownWord, field);
    return known->second;
}

} // namespace lotboard
