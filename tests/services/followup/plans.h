#pragma once

#include "services/followup/cadenceservice.h"
#include "services/lead/leadservice.h"
#include "services/unit.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/taskrepository.h"
#include "support/testworkspace.h"

#include <string>
#include <vector>

namespace lotboard {

inline Source addSource(Workspace& workspace, const QString& name)
{
    const auto source = inUnit(workspace, Session::manager(), [&](storage::UnitOfWork& unit) {
        return storage::SourceRepository(unit.database())
            .insert(Session::manager(), unit, Source {.name = name});
    });
    EXPECT_TRUE(succeeded(source));
    return source->value;
}

/// Call on the first day, write on the second, call on the fifth.
inline FollowUpPlan threeSteps(const QString& name, std::vector<SourceId> sources)
{
    return {.cadence = {.name = name, .sources = std::move(sources)},
        .steps = {{.day = 0, .channel = Channel::Call, .what = QStringLiteral("Call")},
            {.day = 1, .channel = Channel::Email, .what = QStringLiteral("Write")},
            {.day = 4, .channel = Channel::Call, .what = QStringLiteral("Call again")}}};
}

/// What is owed to a lead and what was, a line each: "Write 02-01 open".
inline std::vector<std::string> tasksOf(Workspace& workspace, LeadId lead)
{
    const auto tasks = workspace.read([&](storage::Database& database) {
        return storage::TaskRepository(database).ofLead(Session::manager(), lead);
    });
    EXPECT_TRUE(succeeded(tasks));
    std::vector<std::string> lines;
    for (const Task& task : *tasks) {
        const std::chrono::year_month_day due {workspace.store().calendar.businessDay(task.dueAt)};
        const QString day = QStringLiteral("%1-%2")
                                .arg(static_cast<unsigned>(due.month()), 2, 10, QLatin1Char('0'))
                                .arg(static_cast<unsigned>(due.day()), 2, 10, QLatin1Char('0'));
        const QString state = task.doneAt ? QStringLiteral("done")
            : task.skippedAt              ? QStringLiteral("skipped")
                                          : QStringLiteral("open");
        lines.push_back(QStringLiteral("%1 %2 %3").arg(task.what, day, state).toStdString());
    }
    return lines;
}

} // namespace lotboard
