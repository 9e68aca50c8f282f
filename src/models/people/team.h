#pragma once

#include "models/common/recordboard.h"
#include "models/people/teammodel.h"
#include "services/people/signinservice.h"

#include <functional>

namespace lotboard {

class Workspace;

/// The people of the store and whether they sign in: read and changed off the GUI thread, one
/// change at a time.
class Team final : public RecordBoard
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
        std::function<Result<Saved<Staff>>(const Staff&)> add {};
        std::function<Result<Saved<Staff>>(const Staff&)> save {};
        std::function<Result<Saved<Staff>>(const Staff&)> letGo {};
        std::function<Result<Staff>(StaffId, const QString& password, bool isToBeReplaced)>
            setPassword {};
        std::function<Result<Staff>(StaffId)> removeLogin {};
        std::function<Result<Saved<Session>>(StaffId, const QString& password)> turnOn {};
        std::function<Result<SavedAction>()> turnOff {};
        std::function<Result<SavedAction>(std::chrono::minutes)> setLockAfter {};
    };

    explicit Team(Calls calls, QObject* parent = nullptr);

    void load() override;
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

Q_SIGNALS:
    /// Nothing was saved: somebody else has saved the person meanwhile, as `theirs`.
    void conflicted(const lotboard::Staff& original, const lotboard::Staff& theirs,
        const lotboard::Staff& ours);

private:
    void showPeople();
    static Result<Staff> find(const Calls& calls, StaffId person);

    Calls m_calls;
    State m_state {};
    bool m_isWithFormer = false;
    TeamModel m_people;
};

/// `workspace` must outlive the calls.
Team::Calls teamCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
