#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard {

class Workspace;

/// Who may sit down at this store's program, and as whom. Signing in is off until a manager turns
/// it on: then everybody works in the manager's session. It keeps people at one desk apart; it does
/// not keep anybody from a file that the computer lets them read (docs/decisions/0012).
///
/// Passwords are checked with about 60 ms of processor time: not on the GUI thread.
class SignInService
{
public:
    static constexpr int fewestLetters = 8;
    static constexpr int mostLetters = 200;
    static constexpr std::chrono::minutes usualPatience {10};

    /// `workspace` must outlive the service.
    explicit SignInService(Workspace& workspace) : m_workspace(workspace) { }

    /// Whether people have to sign in.
    Result<bool> isRequired() const;
    /// Who can sign in today, by name. Asks for no session: it is what somebody without one sees.
    Result<std::vector<Staff>> people() const;

    /// That one of people() who signs in as `name`, without regard to case.
    /// Error::Code::InvalidInput.
    Result<Staff> personNamed(const QString& name) const;
    /// The session of `who`. None if the password is right but has to be replaced first, see
    /// choosePassword(). Error::Code::InvalidInput if the password is wrong, or if it is too soon
    /// after wrong ones: each is counted in the database before it is checked, so that neither
    /// another window nor a new start gives another try.
    Result<std::optional<Session>> signIn(StaffId who, const QString& password);
    /// signIn() with a new password in place of the old one. Error::Code::InvalidInput, too, if the
    /// new one is too short or the old one again.
    Result<Session> choosePassword(StaffId who, const QString& old, const QString& password);
    /// What `session` may do by now; none if that person may not sign in any more.
    Result<std::optional<Session>> current(const Session& session) const;

    /// After how long without a key or the mouse the desk is to be locked; zero: never by itself.
    Result<std::chrono::minutes> lockAfter() const;

    // What follows needs Right::ManageStore.

    Result<SavedAction> setLockAfter(const Session& session, std::chrono::minutes patience);

    /// The first person of a new store; with a password, people sign in from the beginning.
    /// Error::Code::InvalidInput as StaffService::add() and turnOn().
    Status setUpManager(const Session& session, const QString& name, const QString& password);
    /// From now on people sign in; `manager` with this password. The manager's session. What can be
    /// taken back is that people sign in; the password stays, as any does.
    /// Error::Code::InvalidInput if that is not a manager, or the password is too short.
    Result<Saved<Session>> turnOn(const Session& session, StaffId manager, const QString& password);
    /// Passwords stay: signing in can be turned on again by taking this back.
    Result<SavedAction> turnOff(const Session& session);
    /// Gives a person a first or another password, and forgets the wrong tries. Who has no name to
    /// sign in with gets their own. `isToBeReplaced`: by one of their own when they next sign in.
    Result<Staff> setPassword(
        const Session& session, StaffId who, const QString& password, bool isToBeReplaced);
    /// They sign in no more. Error::Code::InvalidInput if no manager could then.
    Result<Staff> removeLogin(const Session& session, StaffId who);

    /// How long the next try has to wait after so many wrong ones in a row: nothing after three,
    /// then 5 s, twice as long each time, at most 15 minutes.
    static std::chrono::seconds waitAfter(int failedTries);

private:
    Status countTry(StaffId who);
    Status check(StaffId who, const QString& password);
    Status forgetTries(StaffId who);
    Result<Staff> activePerson(StaffId who) const;

    Workspace& m_workspace;
};

} // namespace lotboard
