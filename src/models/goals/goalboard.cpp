#include "models/goals/goalboard.h"

#include "services/wording/datetext.h"

namespace lotboard {

GoalBoard::GoalBoard(Calls calls, QObject* parent) : QObject(parent), m_calls(std::move(calls))
{
    connect(&m_saver, &ActionSaver::saved, this, &GoalBoard::saved);
    connect(&m_saver, &ActionSaver::failed, this,
        [this](const QString& /*text*/, const QString& message) { Q_EMIT refused(message); });
    connect(&m_grid, &GoalGridModel::entered, this, &GoalBoard::save);
    connect(&m_grid, &GoalGridModel::refused, this, &GoalBoard::refused);
}

void GoalBoard::load()
{
    m_loading.start([read = m_calls.read](const JobControl& /*control*/) { return read(); },
        [this](Result<State> state) {
            if (!state) {
                Q_EMIT refused(errorText(state.error()));
                return;
            }
            m_isLoaded = true;
            m_grid.setGoals(std::move(state->goals), std::move(state->members));
            Q_EMIT changed();
        });
}

void GoalBoard::save(const std::vector<GoalEntry>& entries)
{
    if (!entries.empty())
        change(tr("change of %n goal(s)", nullptr, static_cast<int>(entries.size())),
            [save = m_calls.save, entries] { return save(entries); });
}

void GoalBoard::copy(const GoalCopy& copy)
{
    change(tr("goals of %1 from %2").arg(monthText(copy.to.first), monthText(copy.from.first)),
        [call = m_calls.copy, copy] { return call(copy); });
}

void GoalBoard::share(const GoalShare& share)
{
    change(tr("goals shared out for %1").arg(monthText(share.month.first)),
        [call = m_calls.share, share] { return call(share); });
}

void GoalBoard::importFile(const QString& path)
{
    change(tr("import of goals"), [call = m_calls.importFile, path] { return call(path); });
}

void GoalBoard::exportFile(const QString& path)
{
    m_exporting.start(
        [call = m_calls.exportFile, path](const JobControl& /*control*/) { return call(path); },
        [this, path](const Status& written) {
            if (written)
                Q_EMIT reported(tr("The goals were saved as %1").arg(path));
            else
                Q_EMIT refused(errorText(written.error()));
        });
}

void GoalBoard::change(const QString& text, std::function<Result<Saved<int>>()> work)
{
    const auto reload = [this] { load(); };
    m_saver.save(
        text,
        [work = std::move(work)]() -> Result<SavedAction> {
            const auto done = work();
            return done ? Result<SavedAction>(done->action) : Result<SavedAction>(done.error());
        },
        reload,
        [reload] {
            reload();
            return false;
        });
}

GoalBoard::Calls goalCalls(Workspace& workspace, const Session& session)
{
    // The service holds nothing but the workspace, so each call makes its own.
    GoalBoard::Calls calls;
    calls.read = [&workspace, session]() -> Result<GoalBoard::State> {
        auto goals = GoalService(workspace).goals(session);
        if (!goals)
            return goals.error();
        auto members = GoalService(workspace).members(session);
        if (!members)
            return members.error();
        return GoalBoard::State {*std::move(goals), *std::move(members)};
    };
    calls.save = [&workspace, session](const std::vector<GoalEntry>& entries) {
        return GoalService(workspace).save(session, entries);
    };
    calls.copy = [&workspace, session](
                     const GoalCopy& copy) { return GoalService(workspace).copy(session, copy); };
    calls.share = [&workspace, session](const GoalShare& share) {
        return GoalService(workspace).share(session, share);
    };
    calls.importFile = [&workspace, session](const QString& path) {
        return GoalService(workspace).importFile(session, path);
    };
    calls.exportFile = [&workspace, session](const QString& path) {
        return GoalService(workspace).exportFile(session, path);
    };
    return calls;
}

} // namespace lotboard
