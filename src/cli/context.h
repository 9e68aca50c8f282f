#pragma once

#include "base/clock.h"
#include "base/jobcontrol.h"
#include "base/result.h"
#include "cli/exitcode.h"
#include "domain/session.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace lotboard {
class Workspace;
}

namespace lotboard::cli {

/// What a verb works with: the database that was named, the clock, and the two streams. Results go
/// to `out`, everything said to a person to `messages`.
class Context
{
public:
    /// All must outlive the context.
    Context(const Clock& clock, const JobControl& control, QIODevice& out, QIODevice& messages)
        : m_clock(clock)
        , m_control(control)
        , m_out(out)
        , m_messages(messages)
    {
    }

    const Clock& clock() const { return m_clock; }
    const JobControl& control() const { return m_control; }
    /// On whose behalf the verb works: of the person who signed in to the database that was opened;
    /// the manager's, where nobody has to, and for what is done to files.
    const Session& session() const { return m_session; }

    /// Empty if none was named.
    QString databasePath() const { return m_databasePath; }
    void setDatabasePath(const QString& path) { m_databasePath = path; }

    /// Who is to sign in, where people have to; empty: nobody was named.
    void setPerson(const QString& name) { m_person = name; }

    /// The database that was named, with the person signed in. Its facts are not loaded.
    Result<std::unique_ptr<Workspace>> openWorkspace();
    /// The same with its facts, for verbs that ask for numbers.
    Result<std::unique_ptr<Workspace>> openBoard();

    /// ExitCode::Failed, with a message, if the bytes could not be written.
    ExitCode print(const QByteArray& bytes);
    /// One line for the person, not part of the result.
    void say(const QString& message);
    /// Says why, and what to end with: ExitCode::Locked or ExitCode::Failed.
    ExitCode fail(const Error& error);
    /// Says what was not understood; ExitCode::Usage.
    ExitCode refuse(const Error& error);

private:
    Status signIn(Workspace& workspace);

    const Clock& m_clock;
    const JobControl& m_control;
    QIODevice& m_out;
    QIODevice& m_messages;
    QString m_databasePath {};
    QString m_person {};
    Session m_session = Session::manager();
};

} // namespace lotboard::cli
