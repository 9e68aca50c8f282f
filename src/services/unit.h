#pragma once

#include "domain/savedaction.h"
#include "services/followup/followuprules.h"
#include "services/workspace.h"
#include "storage/changes/unitofwork.h"

#include <type_traits>

namespace lotboard {

/// One user action: `work(unit)`, and what follows from it for follow-ups, in one transaction under
/// the write lock, saved if it succeeds, and the published numbers brought up to date. `work`
/// returns a Result or a Status; the answer is its value with what was saved (Result<Saved<T>>), or
/// only that (Result<SavedAction>). It is returned only once it is saved; after a failure nothing
/// is. For services.
template<class Work>
auto inUnit(Workspace& workspace, const Session& session, Work work)
{
    using Done = decltype(work(std::declval<storage::UnitOfWork&>()));
    constexpr bool hasValue = !std::is_same_v<Done, Status>;
    SavedAction action;
    auto done = workspace.write([&](storage::StoreFile& file) -> Done {
        auto unit = storage::UnitOfWork::begin(file, session);
        if (!unit)
            return unit.error();
        auto answer = work(**unit);
        if (!answer)
            return answer;
        if (const auto settled = settleFollowUps(**unit, workspace); !settled)
            return settled.error();
        action = (*unit)->action();
        if (const auto saved = (*unit)->commit(); !saved)
            return saved.error();
        return answer;
    });
    const auto catchUp = [&workspace] {
        // What is saved stays saved if the numbers cannot follow: they do at the next occasion.
        if (const auto caughtUp = workspace.catchUp(); !caughtUp)
            workspace.reportProblem(caughtUp.error());
    };
    if constexpr (hasValue) {
        using Answer = Saved<std::decay_t<decltype(*done)>>;
        if (!done)
            return Result<Answer>(done.error());
        catchUp();
        return Result<Answer>(Answer {*std::move(done), action});
    } else {
        if (!done)
            return Result<SavedAction>(done.error());
        catchUp();
        return Result<SavedAction>(action);
    }
}

/// inUnit() for what nobody takes back, such as a password: its answer is what `work` returns.
template<class Work>
auto inLastingUnit(Workspace& workspace, const Session& session, Work work)
    -> decltype(work(std::declval<storage::UnitOfWork&>()))
{
    auto saved = inUnit(workspace, session, std::move(work));
    if (!saved)
        return saved.error();
    if constexpr (std::is_same_v<decltype(work(std::declval<storage::UnitOfWork&>())), Status>)
        return success();
    else
        return std::move(saved->value);
}

} // namespace lotboard
