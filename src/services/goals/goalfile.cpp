#include "services/goals/goalfile.h"

#include "exchange/csv/csvreader.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/csv/numbertext.h"
#include "metrics/metriccatalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace lotboard {
namespace {

using exchange::CsvReader;
using exchange::CsvRow;
using metrics::Unit;

enum Field : std::size_t { Metric, For, Name, Month, Value, FieldCount };
constexpr std::array<const char*, FieldCount> headings {"metric", "for", "name", "month", "goal"};
constexpr std::array scopeIds {"store", "team", "person", "source", "territory"};
constexpr int placesRead = 6;
constexpr qsizetype mostProblems = 5;
/// As many decimals as a cent of a rate needs.
constexpr int mostDecimals = 4;

QString words(const char* sentence)
{
    return QCoreApplication::translate("Error", sentence);
}

Error invalid(const QString& sentence)
{
    return {Error::Code::InvalidInput, {sentence}, {}};
}

QString fieldText(const CsvRow& row, int column)
{
    const std::string_view text = column < 0 ? std::string_view() : row.field(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

/// Reads rows with the columns where the heading has them.
class GoalRows
{
public:
    explicit GoalRows(std::span<const GoalMember> members) : m_members(members) { }

    Status readHeadings(const CsvRow& row)
    {
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            const QString heading = fieldText(row, static_cast<int>(i)).toLower();
            const auto found = std::ranges::find_if(headings,
                [&heading](const char* known) { return heading == QLatin1String(known); });
            if (found != headings.end())
                m_columns[static_cast<std::size_t>(found - headings.begin())] = static_cast<int>(i);
        }
        for (const Field needed : {Metric, Month, Value}) {
            if (m_columns[needed] < 0)
                return invalid(words(
                    QT_TRANSLATE_NOOP("Error",
                        "The file has no column “%1”. A file of goals has the columns metric, for, "
                        "name, month and goal. Nothing was saved."))
                                   .arg(QLatin1String(headings[needed])));
        }
        return success();
    }

    Result<GoalEntry> read(const CsvRow& row) const
    {
        const auto text = [&](Field field) { return fieldText(row, m_columns[field]); };
        GoalEntry entry;
        const auto metric = metrics::metricFromId(text(Metric));
        if (!metric)
            return invalid(
                words(QT_TRANSLATE_NOOP("Error", "“%1” is not a metric.")).arg(text(Metric)));
        entry.place.metric = text(Metric);
        const QString scopeText = text(For).isEmpty() ? QStringLiteral("store") : text(For);
        const auto scope = goalScopeFromId(scopeText.toLower());
        if (!scope)
            return invalid(words(
                QT_TRANSLATE_NOOP("Error",
                    "A goal is for a store, team, person, source or territory, not for “%1”."))
                               .arg(scopeText));
        const auto member = memberNamed(m_members, *scope, text(Name));
        if (!member)
            return member.error();
        entry.place.scope = *scope;
        entry.place.scopeKey = member->key;
        const auto month = parsePeriod(text(Month), {});
        if (!month || *month != monthOf(month->first))
            return invalid(words(QT_TRANSLATE_NOOP("Error", "“%1” is not a month such as 2026-11."))
                               .arg(text(Month)));
        entry.place.period = *month;
        return withValue(std::move(entry), text(Value));
    }

private:
    static Result<GoalEntry> withValue(GoalEntry entry, const QString& text)
    {
        if (text.isEmpty())
            return entry;
        const std::string bytes = text.toStdString(); // The number keeps a view of its fraction.
        const auto number = exchange::readNumber(bytes, exchange::DecimalMark::Point);
        if (!number)
            return invalid(words(QT_TRANSLATE_NOOP("Error", "“%1” is not a number.")).arg(text));
        const double value
            = static_cast<double>(scaled(*number, placesRead)) / std::pow(10, placesRead);
        entry.value = value / goalScale(entry.place.metric);
        return entry;
    }

    std::span<const GoalMember> m_members;
    std::array<int, FieldCount> m_columns {-1, -1, -1, -1, -1};
};

} // namespace

QString goalScopeId(GoalScope scope)
{
    return QString::fromLatin1(scopeIds[static_cast<std::size_t>(scope)]);
}

std::optional<GoalScope> goalScopeFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        scopeIds, [id](const char* known) { return id == QLatin1String(known); });
    if (found == scopeIds.end())
        return std::nullopt;
    return static_cast<GoalScope>(found - scopeIds.begin());
}

double goalScale(const QString& metric)
{
    const auto known = metrics::metricFromId(metric);
    switch (known ? definitionOf(*known).unit : Unit::Number) {
    case Unit::Rate:
        return 100;
    case Unit::Money:
        return 1.0 / 100;
    case Unit::Duration:
        return 1.0 / 60;
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return 1;
}

QString goalNumberText(const QString& metric, double value)
{
    QString text = QString::number(value * goalScale(metric), 'f', mostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<GoalMember> memberNamed(
    std::span<const GoalMember> members, GoalScope scope, const QString& name)
{
    std::vector<GoalMember> found;
    for (const GoalMember& member : members) {
        if (member.scope != scope)
            continue;
        if (scope == GoalScope::Store)
            return member;
        if (member.name.compare(name, Qt::CaseInsensitive) == 0)
            found.push_back(member);
    }
    if (found.size() == 1)
        return found.front();
    for (const GoalMember& member : members) {
        if (member.scope == scope && member.key == name)
            return member;
    }
    const char* sentence = found.empty()
        ? QT_TRANSLATE_NOOP("Error", "The store has no %1 “%2”.")
        : QT_TRANSLATE_NOOP("Error", "More than one %1 is called “%2”.");
    return invalid(words(sentence).arg(goalScopeId(scope), name));
}

QByteArray goalFileBytes(std::span<const Goal> goals, std::span<const GoalMember> members)
{
    QByteArray bytes;
    exchange::CsvWriter writer(&bytes);
    for (const char* heading : headings)
        writer.text(std::string_view(heading));
    writer.endRow();
    for (const Goal& goal : goals) {
        const auto owner = std::ranges::find_if(members, [&goal](const GoalMember& member) {
            return member.scope == goal.scope && member.key == goal.scopeKey;
        });
        // Of two people of one name the name would not say which.
        const bool isNameClear
            = owner != members.end() && memberNamed(members, goal.scope, owner->name).hasValue();
        writer.text(goal.metric).text(goalScopeId(goal.scope));
        writer.text(isNameClear ? owner->name : goal.scopeKey);
        writer.text(periodText(goal.period)).text(goalNumberText(goal.metric, goal.value));
        writer.endRow();
    }
    [[maybe_unused]] const Status written = writer.finish(); // Memory takes everything.
    return bytes;
}

Result<std::vector<GoalEntry>> readGoalFile(
    const QString& path, std::span<const GoalMember> members)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    GoalRows rows(members);
    std::vector<GoalEntry> entries;
    QStringList problems;
    bool isFirst = true;
    while (true) {
        const auto hasRow = reader->next();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            break;
        if (isFirst) {
            if (const auto understood = rows.readHeadings(reader->row()); !understood)
                return understood.error();
            isFirst = false;
            continue;
        }
        const auto entry = rows.read(reader->row());
        if (entry)
            entries.push_back(*entry);
        else if (problems.size() < mostProblems)
            problems.append(words(QT_TRANSLATE_NOOP("Error", "Line %1: %2"))
                                .arg(reader->row().line)
                                .arg(errorText(entry.error())));
    }
    if (!problems.isEmpty())
        return invalid(words(QT_TRANSLATE_NOOP("Error", "Nothing of the file was saved.\n%1"))
                           .arg(problems.join(u'\n')));
    return entries;
}

} // namespace lotboard
