#pragma once

#include "metrics/engine.h"
#include "metrics/facttable.h"

#include "support/printing.h"
#include "support/storestory.h"

namespace lotboard::metrics {

inline void PrintTo(MetricId metric, std::ostream* out)
{
    *out << definitionOf(metric).id;
}

inline Period periodOf(const char* text)
{
    return parsePeriod(QString::fromLatin1(text), {}).value();
}

inline std::chrono::sys_days dayOf(const char* text)
{
    return parseIsoDate(QString::fromLatin1(text)).value();
}

/// A question for one month, November 2026, on its last day.
inline Query november(std::vector<MetricId> metrics, DateBasis basis = DateBasis::Event)
{
    Query query;
    query.metrics = std::move(metrics);
    query.period = periodOf("2026-11");
    query.basis = basis;
    query.today = dayOf("2026-11-30");
    return query;
}

/// The total of the first metric.
inline Figure totalOf(const StoreStory& story, const Query& query)
{
    return evaluate(*buildFactTable(story.feed()), query).total.cells.front().figure;
}

inline Figure totalOf(const StoreStory& story, MetricId metric, DateBasis basis = DateBasis::Event)
{
    return totalOf(story, november({metric}, basis));
}

/// The figure of the first metric in the row of `key`; nothing if there is no such row.
inline std::optional<Figure> rowOf(const StoreStory& story, const Query& query, const QString& key)
{
    const auto table = evaluate(*buildFactTable(story.feed()), query);
    for (const ResultRow& row : table.rows) {
        if (row.keys.front().key == key)
            return row.cells.front().figure;
    }
    return std::nullopt;
}

} // namespace lotboard::metrics
