#pragma once

#include "base/businesscalendar.h"
#include "base/money.h"
#include "base/textgate.h"
#include "domain/people.h"
#include "exchange/csv/csvreader.h"
#include "exchange/headers/importfield.h"
#include "services/import/daypart.h"
#include "services/import/problemlog.h"
#include "services/import/tablelayout.h"

#include <QString>

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

namespace lotboard {

/// The fields of one row of a table, read as what they are to hold. A value that cannot be read is
/// reported and then missing; the caller decides what the row cannot do without. Midnight sharp
/// counts as a date without a time, because that is how exports write one.
class RowFields
{
public:
    /// `layout`, `calendar` and `problems` must outlive this.
    RowFields(const TableLayout& layout, const BusinessCalendar& calendar, QString countryCode,
        ProblemLog& problems);

    /// Valid until the reader moves on.
    void setRow(const exchange::CsvRow& row) { m_row = &row; }
    const exchange::CsvRow& row() const { return *m_row; }
    ProblemLog& problems() { return m_problems; }

    bool hasColumn(exchange::Field field) const { return column(field) >= 0; }
    /// There is a column for it, and this row has something in it.
    bool has(exchange::Field field) const;
    /// As it stands in the file.
    std::string_view raw(exchange::Field field) const;

    QString text(exchange::Field field, TextKind kind = TextKind::Name);
    /// An id of another system. One that is too long becomes a hash, so that it stays unique.
    QString identifier(exchange::Field field);
    QString email(exchange::Field field);
    QString vin(exchange::Field field);
    std::optional<Phone> phone(exchange::Field field);
    /// A milestone that the row only says yes or no to has no day.
    std::optional<std::chrono::sys_days> day(exchange::Field field);
    /// `timeField` is looked at where the date has no time, and may be the same field.
    std::optional<std::chrono::sys_seconds> instant(
        exchange::Field field, exchange::Field timeField, DayPart part);
    std::optional<std::chrono::sys_seconds> instant(exchange::Field field, DayPart part)
    {
        return instant(field, field, part);
    }
    std::optional<Money> money(exchange::Field field);
    std::optional<std::int64_t> integer(exchange::Field field);
    std::optional<int> share(exchange::Field field);
    std::optional<bool> yesNo(exchange::Field field);
    /// It happened, and the row does not say when.
    bool isDoneWithoutDay(exchange::Field milestone) const;
    /// The meaning of a word by `lookUp`, which is asked once for each different word.
    template<class T>
    std::optional<T> choice(exchange::Field field, std::optional<T> (*lookUp)(QStringView))
    {
        const auto number = choiceNumber(field, [lookUp](QStringView word) -> std::optional<int> {
            const auto meaning = lookUp(word);
            return meaning ? std::optional(static_cast<int>(*meaning)) : std::nullopt;
        });
        return number ? std::optional(static_cast<T>(*number)) : std::nullopt;
    }

    void warn(ImportReason reason, exchange::Field field);
    /// About the column and not about this row, so only the first time.
    void warnOfColumn(ImportReason reason, exchange::Field field);
    /// Rejects the row for want of `field`.
    void rejectMissing(exchange::Field field);
    void reject(ImportReason reason, exchange::Field field);

    std::chrono::sys_seconds at(std::chrono::sys_days day, DayPart part) const
    {
        return instantOf(day, part, m_calendar);
    }
    const BusinessCalendar& calendar() const { return m_calendar; }
    const TableLayout& layout() const { return m_layout; }

private:
    static constexpr std::size_t fieldCount = static_cast<std::size_t>(exchange::Field::Note) + 1;
    using WordCache = std::unordered_map<std::string, std::optional<int>>;

    int column(exchange::Field field) const
    {
        return m_columnOfField[static_cast<std::size_t>(field)];
    }
    bool isYesNo(exchange::Field field) const; ///< And not the day of a milestone.
    exchange::ValueFormat format(exchange::Field field) const;
    QString label(exchange::Field field) const;
    std::optional<int> choiceNumber(
        exchange::Field field, const std::function<std::optional<int>(QStringView)>& lookUp);

    const TableLayout& m_layout;
    const BusinessCalendar& m_calendar;
    QString m_countryCode;
    ProblemLog& m_problems;
    const exchange::CsvRow* m_row = nullptr;
    std::array<int, fieldCount> m_columnOfField {};
    std::array<WordCache, fieldCount> m_words {};
    std::set<std::pair<ImportReason, exchange::Field>> m_columnWarnings {}; ///< Given already.
};

} // namespace lotboard
