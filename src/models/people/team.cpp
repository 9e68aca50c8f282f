#include "models/people/team.h"

#include "models/common/saveattempt.h"
#include "services/people/staffservice.h"
#include "services/workspace.h"

#include <algorithm>
#include <type_traits>

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

Result<SavedAction> actionOf(const Result<Saved<Staff>>& saved)
{
    return saved ? Result<SavedAction>(saved->action) : saved.error();
}

} // namespace

Team::Team(Calls calls, QObject* parent) : QObject(parent), m_calls(std::move(calls))
{
    connect(&m_change, &JobRunner::started, this, &Team::busyChanged);
    connect(&m_change, &JobRunner::finished, this, &Team::busyChanged);
}

void Team::load()
{
    m_loading.start([read = m_calls.read](const JobControl& /*control*/) { return read(); },
        [this](Result<State> state) {
            if (!state) {
                Q_EMIT refused(errorText(state.error()));
                return;
            }
            m_state = *std::move(state);
            m_isLoaded = true;
            show();
        });
}

void Team::setWithFormer(bool isWithFormer)
{
    m_isWithFormer = isWithFormer;
    show();
}

void Team::show()
{
    m_people.load(m_state.staff, m_state.today, m_isWithFormer);
    Q_EMIT changed();
}

template<class Work>
void Team::change(Work work, const QString& text)
{
    if (isBusy())
        return;
    using Answer = decltype(work());
    m_change.start([work = std::move(work)](const JobControl& /*control*/) { return work(); },
        [this, text](const Answer& answer) {
            if (!answer)
                Q_EMIT refused(errorText(answer.error()));
            else if constexpr (std::is_same_v<Answer, Result<SavedAction>>)
                Q_EMIT saved(text, *answer);
            else
                Q_EMIT done(text);
            load();
        });
}

void Team::add(const Staff& person)
{
    change([call = m_calls.add, person] { return call(person); },
        tr("new person %1").arg(person.name));
}

void Team::save(const Staff& original, const Staff& person)
{
    if (isBusy())
        return;
    m_change.start(
        [calls = m_calls, person](const JobControl& /*control*/) {
            return attemptToSave(
                [&] { return calls.save(person); }, [&] { return find(calls, person.id); });
        },
        [this, original, person](const SaveAttempt<SavedAction, Staff>& attempt) {
            if (attempt.saved)
                Q_EMIT saved(tr("change of %1").arg(person.name), *attempt.saved);
            else if (attempt.theirs)
                Q_EMIT conflicted(original, *attempt.theirs, person);
            else
                Q_EMIT refused(errorText(attempt.saved.error()));
            load();
        });
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
        tr("From now on people sign in"));
}

void Team::turnOff()
{
    change([call = m_calls.turnOff] { return call(); }, tr("Nobody has to sign in any more"));
}

void Team::setLockAfter(std::chrono::minutes patience)
{
    change([call = m_calls.setLockAfter, patience] { return call(patience); }, tr("Saved"));
}

Team::Calls teamCalls(Workspace& workspace, const Session& session)
{
    // The services hold nothing but the workspace, so each call makes its own.
    Team::Calls calls;
    calls.read = [&workspace, session] { return readState(workspace, session); };
    calls.add = [&workspace, session](const Staff& person) {
        return actionOf(StaffService(workspace).add(session, person));
    };
    calls.save = [&workspace, session](const Staff& person) {
        return actionOf(StaffService(workspace).save(session, person));
    };
    calls.letGo = [&workspace, session](const Staff& person) {
        return actionOf(StaffService(workspace).letGo(session, person));
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
