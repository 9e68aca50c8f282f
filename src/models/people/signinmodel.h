#pragma once

#include "models/common/jobrunner.h"
#include "services/people/signinservice.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace lotboard {

class Workspace;

/// Signing in: who can, and the password of one of them checked off the GUI thread. A password that
/// was only given to somebody is replaced on the way. Keeps no password longer than that takes.
class SignInModel final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread.
    struct Calls
    {
        std::function<Result<std::vector<Staff>>()> people {};
        std::function<Result<std::optional<Session>>(StaffId, const QString& password)> signIn {};
        std::function<Result<Session>(StaffId, const QString& old, const QString& password)>
            choosePassword {};
    };

    explicit SignInModel(Calls calls, QObject* parent = nullptr);

    void load();
    const std::vector<Staff>& people() const { return m_people; }
    /// How a person is called among the others: with the name they sign in by, if that differs.
    static QString nameOf(const Staff& person);

    void signIn(StaffId who, const QString& password);
    /// After newPasswordNeeded(): the password that the person wants from now on.
    void choosePassword(const QString& password);
    /// Forgets whom a new password was asked of.
    void reset();
    bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void peopleChanged();
    void busyChanged();
    void newPasswordNeeded();
    void signedIn(const lotboard::Session& session);
    void refused(const QString& text);

private:
    template<class Work, class Take>
    void run(Work work, Take take);

    Calls m_calls;
    std::vector<Staff> m_people {};
    StaffId m_who {};
    QString m_given {}; ///< The password that is to be replaced.
    JobRunner m_loading;
    JobRunner m_job;
};

/// `workspace` must outlive the calls.
SignInModel::Calls signInCalls(Workspace& workspace);

} // namespace lotboard
