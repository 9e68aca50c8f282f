#pragma once

#include "domain/plan.h"
#include "storage/rows/rowmapping.h"

#include <array>
#include <vector>

namespace lotboard::storage {

/// Frozen figures as the JSON of a column, and back. What is no such text has no figures.
QString figuresText(const std::vector<FrozenFigure>& figures);
std::vector<FrozenFigure> figuresFromText(const QString& text);

template<>
struct RowMapping<Baseline>
{
    static constexpr Entity entity = Entity::Baseline;
    static constexpr std::array<std::string_view, 5> columns {
        "name", "query", "figures", "frozen_at", "staff_id"};

    template<class Write>
    static void write(const Baseline& baseline, Write write)
    {
        write(baseline.name, baseline.query, figuresText(baseline.figures), baseline.frozenAt,
            nullIfNone(baseline.by));
    }
    static Baseline read(const Statement& row)
    {
        return {.id = row.id<BaselineId>(0),
            .version = row.int64(1),
            .name = row.string(2),
            .query = row.string(3),
            .figures = figuresFromText(row.string(4)),
            .frozenAt = row.instant(5),
            .by = row.id<StaffId>(6)};
    }
};

/// Its history is its parts.
template<>
struct RowMapping<Plan>
{
    static constexpr Entity entity = Entity::Plan;
    static constexpr std::array<std::string_view, 8> columns {
        "name", "what_changes", "from_day", "applies_to", "metric", "aim", "baseline_id", "state"};

    template<class Write>
    static void write(const Plan& plan, Write write)
    {
        write(plan.name, plan.whatChanges, plan.from, plan.appliesTo, plan.metric, plan.aim,
            plan.baseline, plan.state);
    }
    static Plan read(const Statement& row)
    {
        return {.id = row.id<PlanId>(0),
            .version = row.int64(1),
            .name = row.string(2),
            .whatChanges = row.string(3),
            .from = row.day(4),
            .appliesTo = row.string(5),
            .metric = row.string(6),
            .aim = row.real(7),
            .baseline = row.id<BaselineId>(8),
            .state = row.enumerator<PlanState>(9)};
    }
};

} // namespace lotboard::storage
