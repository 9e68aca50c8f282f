#pragma once

#include "metrics/engine.h"
#include "services/unit.h"
#include "services/workspace.h"
#include "storage/changes/auditlog.h"
#include "storage/changes/rowjson.h"
#include "storage/changes/rowremoval.h"
#include "storage/engine/database.h"

#include <QJsonDocument>

#include <string>
#include <vector>

namespace lotboard {

/// Every row of every audited table with its parts, a line each.
inline std::vector<std::string> rowsOf(storage::Database& database)
{
    std::vector<std::string> lines;
    for (std::size_t number = 0; number < storage::entityCount; ++number) {
        const auto entity = static_cast<storage::Entity>(number);
        const auto ids = database.prepare(
            std::string("SELECT id FROM ").append(storage::tableOf(entity)) + " ORDER BY id");
        while (ids->step()) {
            const auto row = storage::readRow(database, entity, ids->int64(0));
            lines.push_back(std::string(storage::tableOf(entity)) + " "
                + QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString());
        }
    }
    return lines;
}

inline std::vector<std::string> rowsOf(Workspace& workspace)
{
    std::vector<std::string> lines;
    const auto read = workspace.read([&](storage::Database& database) -> Status {
        lines = rowsOf(database);
        return success();
    });
    return read ? lines : std::vector<std::string> {"not read"};
}

/// Makes in `database` what `rows`, oldest first, say was done.
inline void replay(storage::Database& database, const std::vector<storage::AuditRow>& rows)
{
    for (const storage::AuditRow& row : rows) {
        const auto entity = *storage::entityNamed(row.entity.toStdString());
        if (row.after.isEmpty())
            storage::removeRows(database, entity, {row.row, row.row});
        else if (storage::readRow(database, entity, row.row).isEmpty())
            storage::addRow(database, entity, row.after);
        else
            storage::writeRow(database, entity, row.row, row.after);
    }
}

/// Every metric on every basis it has, in all and by a few dimensions, a line each.
inline std::vector<std::string> figuresOf(
    const metrics::FactTable& facts, std::chrono::sys_days today)
{
    const auto number = [](const std::optional<double>& value) {
        return value ? std::to_string(*value) : std::string("-");
    };
    std::vector<std::string> lines;
    for (const auto basis : {metrics::DateBasis::Event, metrics::DateBasis::Lead}) {
        for (const auto dimension : {metrics::Dimension::Source, metrics::Dimension::Person,
                 metrics::Dimension::Month, metrics::Dimension::Make}) {
            metrics::Query query {.by = {dimension},
                .period = metrics::coveredPeriod(facts),
                .basis = basis,
                .today = today};
            for (const metrics::MetricDefinition& metric : metrics::metricCatalog()) {
                if (basis == metrics::DateBasis::Event ? metric.onEventDate : metric.onLeadDate)
                    query.metrics.push_back(metric.metric);
            }
            const auto answer = metrics::evaluate(facts, query);
            for (const metrics::ResultRow& row : answer.rows) {
                std::string line = row.keys.front().key.toStdString();
                for (const metrics::Cell& cell : row.cells)
                    line += " " + number(cell.figure.numerator) + "/"
                        + number(cell.figure.denominator) + "=" + number(cell.figure.value);
                lines.push_back(line);
            }
        }
    }
    return lines;
}

} // namespace lotboard
