#include "dashboardsql.h"

#include "metrics/metriccatalog.h"

#include <sqlite3.h>

#include <cmath>
#include <stdexcept>

namespace lotboard::metrics {
namespace {

using namespace std::chrono;

void replace(std::string& text, const std::string& word, const std::string& by)
{
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()))
        text.replace(at, word.size(), by);
}

constexpr auto contacted = "(SELECT lead_id, min(at) AS at FROM ("
                           "SELECT lead_id, at FROM communication WHERE is_automatic = 0 "
                           "AND (is_two_way = 1 OR direction = 1) "
                           "UNION ALL SELECT lead_id, at FROM show) GROUP BY lead_id)";
constexpr auto appointed = "(SELECT lead_id, min(set_at) AS at FROM appointment "
                           "WHERE continues_id IS NULL GROUP BY lead_id)";
constexpr auto due = "(SELECT lead_id, due_at AS at, outcome FROM appointment a WHERE NOT EXISTS "
                     "(SELECT 1 FROM appointment n WHERE n.continues_id = a.id))";

/// Where the leads, the deals or the costs of a statement are, and what it adds up.
struct Statement
{
    std::string amount = "count(*)";
    std::string from {};
    std::string condition {};
    std::string day {};
    std::string person = "l.assigned_staff_id";
    std::string source = "l.source_id";
};

Statement leads()
{
    return {.from = "lead l",
        .condition = "l.status NOT IN (3, 4) AND l.received_day BETWEEN :first AND :last",
        .day = "l.received_day"};
}

Statement leadsWith(const std::string& milestone, const std::string& condition = "1")
{
    return {.from = milestone + " m JOIN lead l ON l.id = m.lead_id",
        .condition = "l.status NOT IN (3, 4) AND m.at >= :from AND m.at < :end AND " + condition,
        .day = ":local(m.at)"};
}

Statement deals(const std::string& amount, bool isByPerson)
{
    Statement deals {
        .amount = isByPerson ? "sum(coalesce(c.basis_points, 10000)) / 10000.0" : amount,
        .from = "sale s LEFT JOIN lead l ON l.id = s.lead_id",
        .condition = "s.kind IN (0, 1) AND s.unwound_day IS NULL AND "
                     "coalesce(s.contract_day, s.delivered_day, s.posted_day) "
                     "BETWEEN :first AND :last",
        .day = "coalesce(s.contract_day, s.delivered_day, s.posted_day)",
        .person = "c.staff_id"};
    if (isByPerson)
        deals.from += " LEFT JOIN sale_credit c ON c.sale_id = s.id";
    return deals;
}

Statement costs()
{
    return {.amount
        = "sum(p.amount_cents * 1.0 * (min(p.to_day, :last) - max(p.from_day, :first) + 1)"
          " / (p.to_day - p.from_day + 1))",
        .from = "spend p",
        .condition = "p.category <> 2 AND p.from_day <= :last AND p.to_day >= :first",
        .source = "p.source_id"};
}

std::vector<Statement> statementsOf(MetricId metric, bool isByPerson)
{
    switch (metric) {
    case MetricId::Leads:
        return {leads()};
    case MetricId::ContactRate:
        return {leadsWith(contacted), leads()};
    case MetricId::Contacted:
        return {leadsWith(contacted)};
    case MetricId::LeadsWithAppointment:
        return {leadsWith(appointed)};
    case MetricId::AppointmentSetRate:
        return {leadsWith(appointed), leadsWith(contacted)};
    case MetricId::ShowRate:
        return {leadsWith(due, "m.outcome = 1"), leadsWith(due)};
    case MetricId::Units:
        return {deals("count(*)", isByPerson)};
    case MetricId::Gross:
        return {deals(
            "sum(coalesce(s.front_gross_cents, 0) + coalesce(s.back_gross_cents, 0))", false)};
    case MetricId::Spend:
        return {costs()};
    default:
        throw std::invalid_argument(definitionOf(metric).id);
    }
}

/// The key of a row as the engine writes it, from `k`, by which the rows were grouped.
std::string keyText(const std::vector<Dimension>& by)
{
    if (by.empty())
        return "''";
    switch (by.front()) {
    case Dimension::Day:
        return "strftime('%Y-%m-%d', k * 86400, 'unixepoch')";
    case Dimension::Month:
        return "strftime('%Y-%m', k * 86400, 'unixepoch')";
    default:
        return "coalesce(k, '')";
    }
}

std::string keyOf(const Statement& statement, const std::vector<Dimension>& by)
{
    if (by.empty())
        return "''";
    if (by.front() == Dimension::Person)
        return statement.person;
    return by.front() == Dimension::Source ? statement.source : statement.day;
}

} // namespace

DashboardSql::DashboardSql(const QString& path, const BusinessCalendar& calendar)
    : m_calendar(calendar)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr)
        != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
    // As much memory as the program itself has for its numbers.
    run("PRAGMA cache_size = -400000");
    run("PRAGMA mmap_size = 4000000000");
}

DashboardSql::~DashboardSql()
{
    sqlite3_close(m_database);
}

/// The zone's offset stands in the statement, so that SQL need not call back for each row.
std::string DashboardSql::localDay(const std::string& instant) const
{
    std::string cases;
    std::int64_t offset = 0;
    for (sys_days day = 2020y / January / 1; day < sys_days(2030y / January / 1); day += days(1)) {
        const sys_seconds noon = day + hours(12);
        const auto local = m_calendar.localTime(noon);
        const auto here
            = (local.day - day).count() * 86400 + local.minute * 60 - hours(12) / seconds(1);
        if (here != offset) { // The clocks were set that night, at an hour without business.
            const auto until = (day + hours(7)).time_since_epoch() / seconds(1);
            cases += "WHEN " + instant + " < " + std::to_string(until) + " THEN "
                + std::to_string(offset) + ' ';
            offset = here;
        }
    }
    return "((" + instant + " + CASE " + cases + "ELSE " + std::to_string(offset)
        + " END) / 86400)";
}

std::vector<DashboardSql::Columns> DashboardSql::ask(const Query& query)
{
    const bool isByPerson = query.by == std::vector {Dimension::Person};
    const auto number = [](auto value) { return std::to_string(value); };
    std::vector<Columns> columns;
    for (const MetricId metric : query.metrics) {
        std::vector<Column> sides;
        for (const Statement& statement : statementsOf(metric, isByPerson)) {
            std::string sql = "SELECT " + keyText(query.by) + ", sum(n) FROM (SELECT "
                + keyOf(statement, query.by) + " AS k, " + statement.amount + " AS n FROM "
                + statement.from + " WHERE " + statement.condition + " GROUP BY 1) GROUP BY 1";
            replace(sql, ":local(m.at)", localDay("m.at"));
            replace(sql, ":first", number(query.period.first.time_since_epoch().count()));
            replace(sql, ":last", number(query.period.last.time_since_epoch().count()));
            replace(sql, ":from",
                number(m_calendar.instant(query.period.first, 0).time_since_epoch().count()));
            replace(sql, ":end",
                number(
                    m_calendar.instant(query.period.last + days(1), 0).time_since_epoch().count()));
            sides.push_back(run(sql));
        }
        columns.push_back({sides.front(), sides.size() > 1 ? sides.back() : Column {}});
    }
    return columns;
}

DashboardSql::Column DashboardSql::run(const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database) + (": " + sql));
    Column column;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (sqlite3_column_count(statement) < 2)
            continue;
        const auto* key = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
        column[key ? key : ""] = sqlite3_column_double(statement, 1);
    }
    sqlite3_finalize(statement);
    return column;
}

std::string difference(const ResultTable& table, std::vector<DashboardSql::Columns> columns)
{
    std::string found;
    const auto compare = [&](const std::string& key, const ResultRow& row) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const MetricDefinition& metric = definitionOf(table.query.metrics[i]);
            // Of a cost each day is rounded by itself.
            const double tolerance = metric.unit == Unit::Money ? 50 : 1e-6;
            const Figure& figure = row.cells[i].figure;
            const auto check = [&](DashboardSql::Column& column, double value) {
                const double other = std::exchange(column[key], 0);
                if (std::abs(other - value) > tolerance)
                    found += metric.id + (" of '" + key) + "': " + std::to_string(value)
                        + ", by SQL " + std::to_string(other) + '\n';
            };
            check(columns[i].numerators, figure.numerator);
            if (!columns[i].denominators.empty())
                check(columns[i].denominators, figure.denominator.value_or(0));
        }
    };
    if (table.query.by.empty())
        compare({}, table.total);
    for (const ResultRow& row : table.rows)
        compare(row.keys.front().key.toStdString(), row);
    for (const auto& [numerators, denominators] : columns) {
        for (const auto& [key, value] : numerators)
            found += value != 0 ? "only SQL has a row '" + key + "'\n" : "";
    }
    return found;
}

} // namespace lotboard::metrics
