#include "models/people/team.h"

#include "services/people/staffservice.h"
#include "services/workspace.h"

#include <algorithm>

namespace lotboard {
namespace {

Result<Team::State> readState(Workspace& workspace, const Session& session)
{
    auto staff = StaffService(workspace).all(session);
    if (!staff)
        return staff.error();
    const SignInService signIn(workspace);
    const auto isRequired = signIn.isRequired();
    if (!isRequired)
        return isRequired.error();
    const auto patience = signIn.lockAfter();
    if (!patience)
        return patience.error();
    return Team::State {.staff = *std::move(staff),
        .isSignInRequired = *isRequired,
        .lockAfter = *patience,
        .today = workspace.today()};
}

} // namespace

Team::Team(Calls calls, QObject* parent) : RecordBoard(parent), m_calls(std::move(calls)) { }

void Team::load()
{
    readRecords(m_calls.read, [this](State state) {
        m_state = std::move(state);
        showPeople();
    });
}

void Team::setWithFormer(bool isWithFormer)
{
    m_isWithFormer = isWithFormer;
    showPeople();
    Q_EMIT changed();
}

void Team::showPeople()
{
    m_people.load(m_state.staff, m_state.today, m_isWithFormer);
}

void Team::add(const Staff& person)
{
    change([call = m_calls.add, person] { return call(person); },
        tr("new person %1").arg(person.name));
}

void Team::save(const Staff& original, const Staff& person)
{
    changeRecord([save = m_calls.save, person] { return save(person); },
        [calls = m_calls, id = person.id] { return find(calls, id); },
        tr("change of %1").arg(person.name),
        [this, original, person](
            const Staff& theirs) { Q_EMIT conflicted(original, theirs, person); });
}

Result<Staff> Team::find(const Calls& calls, StaffId person)
{
    const auto state = calls.read();
    if (!state)
        return state.error();
    const auto found = std::ranges::find(state->staff, person, &Staff::id);
    return found == state->staff.end() ? Result<Staff>(Error {Error::Code::NotFound, {}, {}})
                                       : Result<Staff>(*found);
}

void Team::letGo(const Staff& person)
{
    change([call = m_calls.letGo, person] { return call(person); },
        tr("last day of %1").arg(person.name));
}

void Team::setPassword(const Staff& person, const QString& password, bool isToBeReplaced)
{
    change([call = m_calls.setPassword, id = person.id, password,
               isToBeReplaced] { return call(id, password, isToBeReplaced); },
        tr("%1 has another password. Ctrl+Z does not take this back.").arg(person.name));
}

void Team::removeLogin(const Staff& person)
{
    change([call = m_calls.removeLogin, id = person.id] { return call(id); },
        tr("%1 does not sign in any more. Ctrl+Z does not take this back.").arg(person.name));
}

void Team::turnOn(const Staff& manager, const QString& password)
{
    change([call = m_calls.turnOn, id = manager.id, password] { return call(id, password); },
        tr("signing in turned on"));
}

void Team::turnOff()
{
    change([call = m_calls.turnOff] { return call(); }, tr("signing in turned off"));
}

void Team::setLockAfter(std::chrono::minutes patience)
{
    change([call = m_calls.setLockAfter, patience] { return call(patience); },
        patience.count() > 0
            ? tr("lock after %n minute(s)", nullptr, static_cast<int>(patience.count()))
            : tr("no lock by itself"));
}

Team::Calls teamCalls(Workspace& workspace, const Session& session)
{
    // The services hold nothing but the workspace, so each call makes its own.
    Team::Calls calls;
    calls.read = [&workspace, session] { return readState(workspace, session); };
    calls.add = [&workspace, session](
                    const Staff& person) { return StaffService(workspace).add(session, person); };
    calls.save = [&workspace, session](
                     const Staff& person) { return StaffService(workspace).save(session, person); };
    calls.letGo = [&workspace, session](const Staff& person) {
        return StaffService(workspace).letGo(session, person);
    };
    calls.setPassword
        = [&workspace, session](StaffId who, const QString& password, bool isToBeReplaced) {
              return SignInService(workspace).setPassword(session, who, password, isToBeReplaced);
          };
    calls.removeLogin = [&workspace, session](StaffId who) {
        return SignInService(workspace).removeLogin(session, who);
    };
    calls.turnOn = [&workspace, session](StaffId manager, const QString& password) {
        return SignInService(workspace).turnOn(session, manager, password);
    };
    calls.turnOff = [&workspace, session] { return SignInService(workspace).turnOff(session); };
    calls.setLockAfter = [&workspace, session](std::chrono::minutes patience) {
        return SignInService(workspace).setLockAfter(session, patience);
    };
    return calls;
}

} // namespace lotboard
