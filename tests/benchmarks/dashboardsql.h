#pragma once

#include "base/businesscalendar.h"
#include "metrics/query.h"
#include "metrics/resulttable.h"

#include <map>
#include <string>
#include <vector>

struct sqlite3;

namespace lotboard::metrics {

/// One part of the dashboard by plain SQL, as a program without a table of facts would ask it: one
/// statement for each number. Response times are left out on both sides, as SQL knows no opening
/// hours.
class DashboardSql
{
public:
    /// Reads the database at `path`; `calendar` is that of its store, whose unwound deals are taken
    /// out of the month of their sale and whose deals count on their contract.
    DashboardSql(const QString& path, const BusinessCalendar& calendar);
    ~DashboardSql();
    DashboardSql(const DashboardSql&) = delete;
    DashboardSql& operator=(const DashboardSql&) = delete;

    /// A number of each row, by the key of the row; empty key: "none", or the total.
    using Column = std::map<std::string, double>;
    struct Columns
    {
        Column numerators {};
        Column denominators {}; ///< Empty where nothing is divided.
    };

    /// One for each of the metrics of `query`, which has no filter and is on event date.
    std::vector<Columns> ask(const Query& query);

private:
    Column run(const std::string& sql);
    std::string localDay(const std::string& instant) const;

    sqlite3* m_database = nullptr;
    BusinessCalendar m_calendar;
};

/// What differs between an answer of the engine and the same by SQL; empty: nothing.
std::string difference(const ResultTable& table, std::vector<DashboardSql::Columns> columns);

} // namespace lotboard::metrics
