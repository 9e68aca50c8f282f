#include "models/people/signinmodel.h"

namespace lotboard {

SignInModel::SignInModel(Calls calls, QObject* parent) : QObject(parent), m_calls(std::move(calls))
{
    connect(&m_job, &JobRunner::started, this, &SignInModel::busyChanged);
    connect(&m_job, &JobRunner::finished, this, &SignInModel::busyChanged);
}

void SignInModel::load()
{
    m_loading.start([people = m_calls.people](const JobControl& /*control*/) { return people(); },
        [this](Result<std::vector<Staff>> people) {
            if (!people) {
                Q_EMIT refused(errorText(people.error()));
                return;
            }
            m_people = *std::move(people);
            Q_EMIT peopleChanged();
        });
}

QString SignInModel::nameOf(const Staff& person)
{
    return person.loginName == person.name ? person.name
                                           : tr("%1 (%2)").arg(person.name, person.loginName);
}

template<class Work, class Take>
void SignInModel::run(Work work, Take take)
{
    if (isBusy())
        return;
    m_job.start([work = std::move(work)](const JobControl& /*control*/) { return work(); },
        [this, take = std::move(take)](const auto& answer) {
            if (answer)
                take(*answer);
            else
                Q_EMIT refused(errorText(answer.error()));
        });
}

void SignInModel::signIn(StaffId who, const QString& password)
{
    m_who = who;
    run([call = m_calls.signIn, who, password] { return call(who, password); },
        [this, password](const std::optional<Session>& session) {
            if (session) {
                Q_EMIT signedIn(*session);
                return;
            }
            m_given = password;
            Q_EMIT newPasswordNeeded();
        });
}

void SignInModel::choosePassword(const QString& password)
{
    run([call = m_calls.choosePassword, who = m_who, given = m_given,
            password] { return call(who, given, password); },
        [this](const Session& session) {
            reset();
            Q_EMIT signedIn(session);
        });
}

void SignInModel::reset()
{
    m_given.fill(u'\0');
    m_given.clear();
    m_who = {};
}

SignInModel::Calls signInCalls(Workspace& workspace)
{
    return {.people = [&workspace] { return SignInService(workspace).people(); },
        .signIn
        = [&workspace](StaffId who,
              const QString& password) { return SignInService(workspace).signIn(who, password); },
        .choosePassword =
            [&workspace](StaffId who, const QString& old, const QString& password) {
                return SignInService(workspace).choosePassword(who, old, password);
            }};
}

} // namespace lotboard
