#include "metrics/dimensioncodes.h"

#include <algorithm>

namespace lotboard::metrics {

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

struct FixedValue
{
    const char* key = "";
    const char* label = "";
};

// By code; the surface may translate the labels by their keys.
constexpr std::array channels {FixedValue {},
    FixedValue {"internet", QT_TRANSLATE_NOOP("DimensionValue", "Internet")},
    FixedValue {"phone", QT_TRANSLATE_NOOP("DimensionValue", "Phone")},
    FixedValue {"walk-in", QT_TRANSLATE_NOOP("DimensionValue", "Walk-in")},
    FixedValue {"text", QT_TRANSLATE_NOOP("DimensionValue", "Text")},
    FixedValue {"chat", QT_TRANSLATE_NOOP("DimensionValue", "Chat")},
    FixedValue {"email", QT_TRANSLATE_NOOP("DimensionValue", "E-mail")}};
constexpr std::array conditions {FixedValue {},
    FixedValue {"new", QT_TRANSLATE_NOOP("DimensionValue", "New")},
    FixedValue {"used", QT_TRANSLATE_NOOP("DimensionValue", "Used")},
    FixedValue {"certified", QT_TRANSLATE_NOOP("DimensionValue", "Certified")}};
constexpr std::array departments {FixedValue {},
    FixedValue {"sales", QT_TRANSLATE_NOOP("DimensionValue", "Sales")},
    FixedValue {"internet", QT_TRANSLATE_NOOP("DimensionValue", "Internet")},
    FixedValue {"service", QT_TRANSLATE_NOOP("DimensionValue", "Service")},
    FixedValue {"finance", QT_TRANSLATE_NOOP("DimensionValue", "Finance")},
    FixedValue {"parts", QT_TRANSLATE_NOOP("DimensionValue", "Parts")},
    FixedValue {"reception", QT_TRANSLATE_NOOP("DimensionValue", "Reception")}};
constexpr std::array weekdays {FixedValue {},
    FixedValue {"1", QT_TRANSLATE_NOOP("DimensionValue", "Monday")},
    FixedValue {"2", QT_TRANSLATE_NOOP("DimensionValue", "Tuesday")},
    FixedValue {"3", QT_TRANSLATE_NOOP("DimensionValue", "Wednesday")},
    FixedValue {"4", QT_TRANSLATE_NOOP("DimensionValue", "Thursday")},
    FixedValue {"5", QT_TRANSLATE_NOOP("DimensionValue", "Friday")},
    FixedValue {"6", QT_TRANSLATE_NOOP("DimensionValue", "Saturday")},
    FixedValue {"7", QT_TRANSLATE_NOOP("DimensionValue", "Sunday")}};
/// The keys are the minutes of these bounds.
constexpr std::array responses {FixedValue {},
    FixedValue {"0", QT_TRANSLATE_NOOP("DimensionValue", "Within 5 min")},
    FixedValue {"5", QT_TRANSLATE_NOOP("DimensionValue", "5 to 10 min")},
    FixedValue {"10", QT_TRANSLATE_NOOP("DimensionValue", "10 to 15 min")},
    FixedValue {"15", QT_TRANSLATE_NOOP("DimensionValue", "15 to 30 min")},
    FixedValue {"30", QT_TRANSLATE_NOOP("DimensionValue", "30 to 60 min")},
    FixedValue {"60", QT_TRANSLATE_NOOP("DimensionValue", "1 to 4 h")},
    FixedValue {"240", QT_TRANSLATE_NOOP("DimensionValue", "4 to 24 h")},
    FixedValue {"1440", QT_TRANSLATE_NOOP("DimensionValue", "Later")}};
constexpr std::array responseMinutes {0, 5, 10, 15, 30, 60, 240, 1440};
static_assert(responses.size() == responseMinutes.size() + 1);
constexpr Code hourCodes = 25; ///< None, then 0 to 23.

std::span<const FixedValue> fixedValues(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Channel:
        return channels;
    case Dimension::NewUsed:
        return conditions;
    case Dimension::Department:
        return departments;
    case Dimension::Weekday:
        return weekdays;
    case Dimension::Response:
        return responses;
    default:
        return {};
    }
}

const IdCodes* idCodes(const Directory& directory, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Source:
        return &directory.sources;
    case Dimension::Campaign:
        return &directory.campaigns;
    case Dimension::Person:
        return &directory.people;
    case Dimension::Store:
        return &directory.stores;
    case Dimension::Territory:
        return &directory.territories;
    default:
        return nullptr;
    }
}

const TextCodes* textCodes(const Directory& directory, Dimension dimension)
{
    switch (dimension) {
    case Dimension::SourceGroup:
        return &directory.sourceGroups;
    case Dimension::Team:
        return &directory.teams;
    case Dimension::Make:
        return &directory.makes;
    case Dimension::Model:
        return &directory.models;
    case Dimension::PostalCode:
        return &directory.postalCodes;
    case Dimension::LostReason:
        return &directory.lostReasons;
    default:
        return nullptr;
    }
}

Code weekdayCode(DayNumber day)
{
    return weekday(dayOf(day)).iso_encoding();
}

template<class T>
void fillFromLeads(const FactTable& facts, const EventColumns& columns,
    std::vector<T> LeadColumns::*column, std::span<Code> codes)
{
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const LeadSlot lead = columns.lead[row];
        codes[row] = lead == noLead ? 0 : static_cast<Code>(facts.leadValue(column, lead));
    }
}

template<class T>
void fillFromMoney(const EventColumns& columns, T MoneyRow::*field, std::span<Code> codes)
{
    for (std::size_t row = 0; row < codes.size(); ++row)
        codes[row] = static_cast<Code>(columns.money[row].*field);
}

void fillDates(const FactTable& facts, Stream stream, const EventColumns& columns,
    Dimension dimension, DateBasis basis, std::span<Code> codes)
{
    const bool mayLackDate = stream == Stream::ExcludedSale && basis == DateBasis::Event;
    const auto& dayOfEach = basis == DateBasis::Lead ? columns.arrival : columns.day;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (mayLackDate && (columns.flags[row] & flag::withoutDate)) {
            codes[row] = noCode;
            continue;
        }
        // A deal without a lead is never selected by the date of the lead.
        const DayNumber day = std::clamp(dayOfEach[row], facts.firstDay(), facts.lastDay());
        codes[row] = codeOfDay(facts, dimension, day);
    }
}

void fillHours(
    const FactTable& facts, const EventColumns& columns, DateBasis basis, std::span<Code> codes)
{
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const LeadSlot lead = columns.lead[row];
        std::uint8_t hour = columns.hour[row];
        if (basis == DateBasis::Lead)
            hour = lead == noLead ? noHour : facts.leadValue(&LeadColumns::hour, lead);
        codes[row] = hour == noHour ? 0 : hour + 1U;
    }
}

/// People of what the row itself says, or those that its lead is assigned to.
void fillPeople(
    const FactTable& facts, Stream stream, const EventColumns& columns, std::span<Code> codes)
{
    if (isStreamOfLeads(stream))
        fillFromLeads(facts, columns, &LeadColumns::person, codes);
    else
        std::ranges::copy(columns.person, codes.begin());
}

void fillLeadCodes(
    const FactTable& facts, const EventColumns& columns, Dimension dimension, std::span<Code> codes)
{
    switch (dimension) {
    case Dimension::Source:
        return fillFromLeads(facts, columns, &LeadColumns::source, codes);
    case Dimension::Campaign:
        return fillFromLeads(facts, columns, &LeadColumns::campaign, codes);
    case Dimension::Store:
        return fillFromLeads(facts, columns, &LeadColumns::store, codes);
    case Dimension::Channel:
        return fillFromLeads(facts, columns, &LeadColumns::channel, codes);
    case Dimension::NewUsed:
        return fillFromLeads(facts, columns, &LeadColumns::condition, codes);
    case Dimension::Make:
        return fillFromLeads(facts, columns, &LeadColumns::make, codes);
    case Dimension::Model:
        return fillFromLeads(facts, columns, &LeadColumns::model, codes);
    case Dimension::Territory:
        return fillFromLeads(facts, columns, &LeadColumns::territory, codes);
    case Dimension::PostalCode:
        return fillFromLeads(facts, columns, &LeadColumns::postalCode, codes);
    case Dimension::LostReason:
        return fillFromLeads(facts, columns, &LeadColumns::lostReason, codes);
    case Dimension::Response:
        return fillFromLeads(facts, columns, &LeadColumns::response, codes);
    default:
        std::ranges::fill(codes, 0);
    }
}

/// What a deal or a cost says itself. Answers whether it does.
bool fillMoneyCodes(const FactTable& facts, Stream stream, const EventColumns& columns,
    Dimension dimension, std::span<Code> codes)
{
    const bool isSpend = stream == Stream::Spend;
    if (isSpend && dimension == Dimension::Source)
        fillFromMoney(columns, &MoneyRow::source, codes);
    else if (isSpend && dimension == Dimension::Campaign)
        fillFromMoney(columns, &MoneyRow::campaign, codes);
    else if (isSpend && dimension == Dimension::Store)
        std::ranges::fill(codes, isSpendAttributable(facts, dimension) ? 1 : 0);
    else if (!isSpend && dimension == Dimension::Store)
        fillFromMoney(columns, &MoneyRow::store, codes);
    else if (!isSpend && dimension == Dimension::NewUsed)
        fillFromMoney(columns, &MoneyRow::condition, codes);
    else if (!isSpend && dimension == Dimension::Make)
        fillFromMoney(columns, &MoneyRow::make, codes);
    else if (!isSpend && dimension == Dimension::Model)
        fillFromMoney(columns, &MoneyRow::model, codes);
    else
        return false;
    return true;
}

QString calendarKey(Dimension dimension, const Period& period)
{
    if (dimension == Dimension::Day)
        return isoDate(period.first);
    if (dimension == Dimension::Month)
        return isoDate(period.first).first(7);
    // ISO 8601: the week belongs to the year of its Thursday.
    const year_month_day thursday(period.first + days(3));
    const auto yearStart = sys_days(thursday.year() / 1 / 1);
    const auto week = (period.first + days(3) - yearStart).count() / 7 + 1;
    return u"%1-W%2"_s.arg(static_cast<int>(thursday.year()), 4, 10, QLatin1Char('0'))
        .arg(week, 2, 10, QLatin1Char('0'));
}

} // namespace

void fillCodes(const FactTable& facts, Stream stream, const EventColumns& columns,
    Dimension dimension, DateBasis basis, std::span<Code> codes)
{
    const auto translate = [&] {
        const std::vector<Code>& translation = *translationOf(facts.directory(), dimension);
        for (Code& code : codes)
            code = translation[code];
    };
    switch (dimension) {
    case Dimension::Weekday:
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
        return fillDates(facts, stream, columns, dimension, basis, codes);
    case Dimension::Hour:
        return fillHours(facts, columns, basis, codes);
    case Dimension::Person:
        return fillPeople(facts, stream, columns, codes);
    case Dimension::Team:
    case Dimension::Department:
        fillPeople(facts, stream, columns, codes);
        return translate();
    case Dimension::SourceGroup:
        fillCodes(facts, stream, columns, Dimension::Source, basis, codes);
        return translate();
    default:
        if (!hasMoney(stream) || !fillMoneyCodes(facts, stream, columns, dimension, codes))
            fillLeadCodes(facts, columns, dimension, codes);
    }
}

const std::vector<Code>* translationOf(const Directory& directory, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Team:
        return &directory.teamOfPerson;
    case Dimension::Department:
        return &directory.departmentOfPerson;
    case Dimension::SourceGroup:
        return &directory.groupOfSource;
    default:
        return nullptr;
    }
}

Code codeOfDay(const FactTable& facts, Dimension dimension, DayNumber day)
{
    const auto index = static_cast<std::size_t>(day - facts.firstDay());
    if (dimension == Dimension::Weekday)
        return weekdayCode(day);
    if (dimension == Dimension::Month)
        return facts.monthOfDay()[index];
    if (dimension == Dimension::Week)
        return static_cast<Code>((index + weekdayCode(facts.firstDay()) - 1) / 7);
    return static_cast<Code>(index);
}

Code responseCode(std::int64_t businessSeconds)
{
    const auto isAbove = [](int minutes, std::int64_t seconds) { return minutes * 60 < seconds; };
    const auto bound = std::ranges::partition_point(
        responseMinutes, [&](int minutes) { return isAbove(minutes, businessSeconds); });
    return std::max<Code>(1, static_cast<Code>(bound - responseMinutes.begin()));
}

Code codeCount(const FactTable& facts, Dimension dimension)
{
    if (const auto fixed = fixedValues(dimension); !fixed.empty())
        return static_cast<Code>(fixed.size());
    if (const IdCodes* ids = idCodes(facts.directory(), dimension))
        return ids->size();
    if (const TextCodes* texts = textCodes(facts.directory(), dimension))
        return texts->size();
    if (dimension == Dimension::Hour)
        return hourCodes;
    if (facts.lastDay() < facts.firstDay())
        return 0;
    return static_cast<Code>(calendarIndex(facts, dimension, facts.lastDay()) + 1);
}

std::int32_t calendarIndex(const FactTable& facts, Dimension dimension, DayNumber day)
{
    const DayNumber first = facts.firstDay();
    if (dimension == Dimension::Week)
        return (numberOf(weekOf(dayOf(day)).first) - numberOf(weekOf(dayOf(first)).first)) / 7;
    if (dimension == Dimension::Month) {
        const year_month_day a(dayOf(first));
        const year_month_day b(dayOf(day));
        return static_cast<std::int32_t>((b.year() / b.month() - a.year() / a.month()).count());
    }
    return day - first;
}

Period calendarPeriod(const FactTable& facts, Dimension dimension, std::int32_t index)
{
    const sys_days first = dayOf(facts.firstDay());
    if (dimension == Dimension::Week)
        return weekOf(first + days(7 * index));
    if (dimension == Dimension::Month)
        return monthOf(addMonths(monthOf(first).first, index));
    return {first + days(index), first + days(index)};
}

DimensionValue valueOf(const FactTable& facts, Dimension dimension, Code code)
{
    if (isCalendarDimension(dimension)) {
        const QString key = calendarKey(
            dimension, calendarPeriod(facts, dimension, static_cast<std::int32_t>(code)));
        return {dimension, key, key};
    }
    if (code == 0)
        return {dimension, {}, {}};
    if (dimension == Dimension::Hour)
        return {dimension, QString::number(code - 1), QString::number(code - 1)};
    if (const IdCodes* ids = idCodes(facts.directory(), dimension))
        return {dimension, QString::number(ids->idOf(code)), ids->labelOf(code)};
    if (const TextCodes* texts = textCodes(facts.directory(), dimension))
        return {dimension, texts->textOf(code), texts->textOf(code)};
    const FixedValue& fixed = fixedValues(dimension)[code];
    return {dimension, QString::fromLatin1(fixed.key), QString::fromLatin1(fixed.label)};
}

std::optional<Code> codeOfKey(const FactTable& facts, Dimension dimension, const QString& key)
{
    const Code count = codeCount(facts, dimension);
    if (isCalendarDimension(dimension)) {
        const auto period = parsePeriod(key, {});
        if (!period || count == 0)
            return std::nullopt;
        const auto index = calendarIndex(facts, dimension, numberOf(period->first));
        const bool isKnown = index >= 0 && index < static_cast<std::int32_t>(count)
            && calendarKey(dimension, calendarPeriod(facts, dimension, index)) == key;
        return isKnown ? std::optional(static_cast<Code>(index)) : std::nullopt;
    }
    for (Code code = 0; code < count; ++code) {
        if (valueOf(facts, dimension, code).key == key)
            return code;
    }
    return std::nullopt;
}

bool isSpendAttributable(const FactTable& facts, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Source:
    case Dimension::SourceGroup:
    case Dimension::Campaign:
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Weekday:
        return true;
    case Dimension::Store:
        return facts.directory().stores.size() == 2; // None and the only one.
    default:
        return false;
    }
}

bool standsBefore(const DimensionValue& a, const DimensionValue& b)
{
    if (a.key.isEmpty() != b.key.isEmpty())
        return b.key.isEmpty();
    switch (a.dimension) {
    case Dimension::Hour:
    case Dimension::Response:
        return a.key.toInt() < b.key.toInt();
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Weekday:
        return a.key < b.key;
    default: {
        const int order = a.label.compare(b.label, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.key < b.key;
    }
    }
}

} // namespace lotboard::metrics
