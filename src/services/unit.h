#pragma once

#include "services/workspace.h"
#include "storage/changes/unitofwork.h"

namespace lotboard {

/// One user action: `work(unit)` in one transaction under the write lock, saved if it succeeds, and
/// the published numbers brought up to date. Its result is returned only once it is saved; after a
/// failure nothing is. For services.
template<class Work>
auto inUnit(Workspace& workspace, const Session& session, Work work)
    -> decltype(work(std::declval<storage::UnitOfWork&>()))
{
    using Answer = decltype(work(std::declval<storage::UnitOfWork&>()));
    auto answer = workspace.write([&](storage::StoreFile& file) -> Answer {
        auto unit = storage::UnitOfWork::begin(file, session);
        if (!unit)
            return unit.error();
        auto done = work(**unit);
        if (!done)
            return done;
        if (const auto saved = (*unit)->commit(); !saved)
            return saved.error();
        return done;
    });
    if (!answer)
        return answer;
    // What is saved stays saved if the numbers cannot follow: they do at the next occasion.
    if (const auto caughtUp = workspace.catchUp(); !caughtUp)
        workspace.reportProblem(caughtUp.error());
    return answer;
}

} // namespace lotboard
