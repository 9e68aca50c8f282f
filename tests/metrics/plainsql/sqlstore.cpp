#include "metrics/plainsql/sqlstore.h"

#include "metrics/plainsql/sqldefinitions.h"
#include "metrics/plainsql/storetables.h"

#include <sqlite3.h>

#include <cmath>
#include <stdexcept>

namespace lotboard::metrics {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> quantileOf(const std::vector<double>& sorted, double cases, double quantile)
{
    const auto at = [&sorted](double rank) -> std::optional<double> {
        const auto index = static_cast<std::size_t>(rank) - 1;
        return index < sorted.size() ? std::optional(sorted[index]) : std::nullopt;
    };
    if (cases == 0)
        return std::nullopt;
    if (quantile != 0.5)
        return at(std::ceil(cases * quantile));
    const auto low = at(std::floor((cases + 1) / 2));
    const auto high = at(std::floor(cases / 2) + 1);
    return low && high ? std::optional((*low + *high) / 2) : std::nullopt;
}

} // namespace

SqlStore::SqlStore(const StoreStory& story)
{
    sqlite3_open(":memory:", &m_database);
    defineFunctions(m_database, story);
    run(QString::fromLatin1(recordTables));
    for (const QString& statement : insertsOf(story))
        run(statement);
    run(QString::fromLatin1(countedTables));
}

SqlStore::~SqlStore()
{
    sqlite3_close(m_database);
}

void SqlStore::run(const QString& sql)
{
    char* message = nullptr;
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        throw std::logic_error(message);
}

std::vector<QStringList> SqlStore::select(const QString& sql)
{
    std::vector<QStringList> rows;
    char* message = nullptr;
    const auto take = [](void* list, int count, char** values, char**) {
        QStringList row;
        for (int i = 0; i < count; ++i)
            row.append(QString::fromUtf8(values[i]));
        static_cast<std::vector<QStringList>*>(list)->push_back(row);
        return 0;
    };
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), take, &rows, &message) != SQLITE_OK)
        throw std::logic_error(message + sql.toStdString());
    return rows;
}

QString SqlStore::conditions(const Query& query, const Period& period) const
{
    const bool isLeadDate = query.basis == DateBasis::Lead;
    QString text = (isLeadDate ? u"arrival between %1 and %2"_s : u"day between %1 and %2"_s)
                       .arg(period.first.time_since_epoch().count())
                       .arg(period.last.time_since_epoch().count());
    if (isLeadDate && query.windowDays)
        text += u" and delay <= %1"_s.arg(*query.windowDays);
    for (const FilterCondition& condition : query.filter)
        text += u" and "_s + keyExpression(condition.dimension, query.basis) + u" in ('"_s
            + condition.keys.join(u"','"_s) + u"')"_s;
    return text;
}

SqlStore::Sums SqlStore::sum(const QString& view, const QString& amount, const QString& condition,
    const Query& query, const Period& period, bool isTotal)
{
    QStringList keys;
    for (std::size_t i = 0; i < query.by.size() && !isTotal; ++i)
        keys.append(keyExpression(query.by[i], query.basis));
    QString sql = u"select "_s;
    for (const QString& key : keys)
        sql += key + u", "_s;
    sql += u"sum("_s + amount + u") from "_s + joined(view) + u" where "_s
        + conditions(query, period) + u" and "_s + condition;
    sql.replace(u":event"_s, query.basis == DateBasis::Event ? u"1"_s : u"0"_s);
    sql += keys.isEmpty() ? u" having count(*) > 0"_s : u" group by "_s + keys.join(u", "_s);
    Sums sums;
    for (QStringList row : select(sql)) {
        const double value = row.takeLast().toDouble();
        sums[row] = value;
    }
    return sums;
}

std::map<QStringList, std::vector<double>> SqlStore::valuesOf(const QString& view,
    const QString& value, const Query& query, const Period& period, bool isTotal)
{
    QString sql = u"select "_s;
    for (std::size_t i = 0; i < query.by.size() && !isTotal; ++i)
        sql += keyExpression(query.by[i], query.basis) + u", "_s;
    sql += value + u" from "_s + joined(view) + u" where "_s + conditions(query, period)
        + u" order by "_s + value;
    std::map<QStringList, std::vector<double>> values;
    for (QStringList row : select(sql)) {
        const double number = row.takeLast().toDouble();
        values[row].push_back(number);
    }
    return values;
}

SqlStore::Rows SqlStore::rows(
    MetricId metric, const Query& query, const Period& period, bool isTotal)
{
    const SqlDefinition definition = definitionOfMetric(metric);
    const auto sumOf = [&](const SqlSide& side) {
        Sums sums = sum(side.view, side.amount, side.condition, query, period, isTotal);
        for (auto& [key, amount] : sums)
            amount /= side.scale;
        return sums;
    };
    Rows rows;
    if (isTotal)
        rows[{}] = {};
    for (const auto& [key, amount] : sumOf(definition.numerator))
        rows[key].numerator = amount;
    if (definition.denominator) {
        for (const auto& [key, amount] : sumOf(*definition.denominator))
            rows[key].denominator = amount;
    }
    auto values = definition.value.isEmpty()
        ? std::map<QStringList, std::vector<double>> {}
        : valuesOf(definition.numerator.view, definition.value, query, period, isTotal);
    for (auto& [key, parts] : rows) {
        if (metric == MetricId::SourceRoi)
            parts.numerator -= parts.denominator;
        if (!definition.value.isEmpty())
            parts.value = quantileOf(values[key], parts.denominator, definition.quantile);
        else if (!definition.denominator)
            parts.value = parts.numerator;
        else if (parts.denominator > 0)
            parts.value = parts.numerator / parts.denominator;
    }
    return rows;
}

Exclusions SqlStore::exclusions(const Query& query)
{
    const QString where = conditions(query, query.period);
    const auto count = [&](const QString& view, const QString& condition) {
        const auto rows = select(
            u"select count(distinct id) from "_s + joined(view) + u" where "_s + condition);
        return static_cast<std::int64_t>(rows.front().front().toLongLong());
    };
    // A deal without a date is left out of whatever period and window.
    Query dateless = query;
    dateless.windowDays.reset();
    if (query.basis == DateBasis::Event)
        dateless.period = Period::all();
    const QString anyDate = conditions(dateless, dateless.period)
                                .replace(u"day between"_s, u"coalesce(day, 0) between"_s);
    return {.duplicateLeads = count(u"f_received"_s, where + u" and status = 4"_s),
        .invalidLeads = count(u"f_received"_s, where + u" and status = 3"_s),
        .otherSales = count(u"f_excluded"_s, where + u" and reason = 'other'"_s),
        .unwoundSales = count(u"f_excluded"_s, where + u" and reason = 'unwound'"_s),
        .salesWithoutDate = count(u"f_excluded"_s, anyDate + u" and reason = 'dateless'"_s)};
}

} // namespace lotboard::metrics
