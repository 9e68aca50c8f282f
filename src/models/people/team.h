#pragma once

#include "domain/savedaction.h"
#include "models/common/jobrunner.h"
#include "models/people/teammodel.h"
#include "services/people/signinservice.h"

#include <QObject>

#include <functional>

namespace lotboard {

class Workspace;

/// The people of the store and whether they sign in: read and changed off the GUI thread, one
/// change at a time.
class Team final : public QObject
{
    Q_OBJECT

public:
    /// What the page shows, of one moment.
    struct State
    {
        std::vector<Staff> staff {};
        bool isSignInRequired = false;
        std::chrono::minutes lockAfter {};
        std::chrono::sys_days today {};
    };

    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        std::function<Result<State>()> read {};
        std::function<Result<SavedAction>(const Staff&)> add {};
        std::function<Result<SavedAction>(const Staff&)> save {};
        std::function<Result<SavedAction>(const Staff&)> letGo {};
        std::function<Result<Staff>(StaffId, const QString& password, bool isToBeReplaced)>
            setPassword {};
        std::function<Result<Staff>(StaffId)> removeLogin {};
        std::function<Result<Session>(StaffId, const QString& password)> turnOn {};
        std::function<Status()> turnOff {};
        std::function<Status(std::chrono::minutes)> setLockAfter {};
    };

    explicit Team(Calls calls, QObject* parent = nullptr);

    void load();
    bool isLoaded() const { return m_isLoaded; }
    const State& state() const { return m_state; }
    TeamModel* people() { return &m_people; }
    const TeamModel* people() const { return &m_people; }
    void setWithFormer(bool isWithFormer);

    void add(const Staff& person);
    /// `original` as it was read, `person` as it shall be.
    void save(const Staff& original, const Staff& person);
    void letGo(const Staff& person);
    void setPassword(const Staff& person, const QString& password, bool isToBeReplaced);
    void removeLogin(const Staff& person);
    void turnOn(const Staff& manager, const QString& password);
    void turnOff();
    void setLockAfter(std::chrono::minutes patience);
    bool isBusy() const { return m_change.isRunning(); }

Q_SIGNALS:
    void changed();
    void busyChanged();
    /// What was done, in words for the undo, once it is saved.
    void saved(const QString& text, const lotboard::SavedAction& action);
    /// Saved for good, as a password is: what to say.
    void done(const QString& text);
    /// Nothing was saved: somebody else has saved the person meanwhile, as `theirs`.
    void conflicted(const lotboard::Staff& original, const lotboard::Staff& theirs,
        const lotboard::Staff& ours);
    /// Nothing was saved: why.
    void refused(const QString& text);

private:
    /// `work` answers with a SavedAction if it can be taken back.
    template<class Work>
    void change(Work work, const QString& text);
    void show();
    static Result<Staff> find(const Calls& calls, StaffId person);

    Calls m_calls;
    State m_state {};
    bool m_isLoaded = false;
    bool m_isWithFormer = false;
    TeamModel m_people;
    JobRunner m_loading;
    JobRunner m_change;
};

/// `workspace` must outlive the calls.
Team::Calls teamCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
