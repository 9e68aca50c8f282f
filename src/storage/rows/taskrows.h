#pragma once

#include "domain/task.h"
#include "storage/rows/rowmapping.h"

#include <array>

namespace lotboard::storage {

template<>
struct RowMapping<Task>
{
    static constexpr Entity entity = Entity::Task;
    static constexpr std::array<std::string_view, 8> columns {"lead_id", "customer_id", "staff_id",
        "due_at", "what", "done_at", "skipped_at", "cadence_step_id"};

    template<class Write>
    static void write(const Task& task, Write write)
    {
        write(task.lead, task.customer, task.staff, task.dueAt, task.what, task.doneAt,
            task.skippedAt, task.cadenceStep);
    }
    static Task read(const Statement& row)
    {
        return {.id = row.id<TaskId>(0),
            .version = row.int64(1),
            .lead = row.optionalId<LeadId>(2),
            .customer = row.optionalId<CustomerId>(3),
            .staff = row.optionalId<StaffId>(4),
            .dueAt = row.instant(5),
            .what = row.string(6),
            .doneAt = row.optionalInstant(7),
            .skippedAt = row.optionalInstant(8),
            .cadenceStep = row.optionalId<CadenceStepId>(9)};
    }
};

} // namespace lotboard::storage
