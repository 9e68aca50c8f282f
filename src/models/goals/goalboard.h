#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "models/common/actionsaver.h"
#include "models/common/jobrunner.h"
#include "models/goals/goalgridmodel.h"
#include "services/goals/goalservice.h"

#include <QObject>

#include <functional>

namespace lotboard {

class Workspace;

/// The goals of the store: read and changed off the GUI thread. Changes are saved one after
/// another, so that whoever types goes on at once.
class GoalBoard final : public QObject
{
    Q_OBJECT

public:
    /// What the grid shows, of one moment.
    struct State
    {
        std::vector<Goal> goals {};
        std::vector<GoalMember> members {};
    };

    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        std::function<Result<State>()> read {};
        std::function<Result<Saved<int>>(const std::vector<GoalEntry>&)> save {};
        std::function<Result<Saved<int>>(const GoalCopy&)> copy {};
        std::function<Result<Saved<int>>(const GoalShare&)> share {};
        std::function<Result<Saved<int>>(const QString& path)> importFile {};
        std::function<Status(const QString& path)> exportFile {};
    };

    explicit GoalBoard(Calls calls, QObject* parent = nullptr);

    void load();
    bool isLoaded() const { return m_isLoaded; }
    bool isBusy() const { return m_saver.isBusy(); }
    GoalGridModel* grid() { return &m_grid; }

    void save(const std::vector<GoalEntry>& entries);
    void copy(const GoalCopy& copy);
    void share(const GoalShare& share);
    void importFile(const QString& path);
    void exportFile(const QString& path);

Q_SIGNALS:
    void changed();
    /// What was done, in words for the undo, once it is saved.
    void saved(const QString& text, const lotboard::SavedAction& action);
    void reported(const QString& text);
    /// Nothing was saved, or nothing can be shown: why.
    void refused(const QString& text);

private:
    void change(const QString& text, std::function<Result<Saved<int>>()> work);

    Calls m_calls;
    bool m_isLoaded = false;
    GoalGridModel m_grid;
    JobRunner m_loading;
    JobRunner m_exporting;
    ActionSaver m_saver;
};

/// `workspace` must outlive the calls.
GoalBoard::Calls goalCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
