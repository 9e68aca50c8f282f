#include "cli/context.h"

#include "cli/arguments/passwordsource.h"
#include "services/people/signinservice.h"
#include "services/workspace.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace lotboard::cli {
namespace {

struct SignIn
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

Result<std::unique_ptr<Workspace>> Context::openWorkspace()
{
    auto workspace = Workspace::open(m_databasePath, m_clock);
    if (!workspace)
        return workspace;
    if (const auto signedIn = signIn(**workspace); !signedIn)
        return signedIn.error();
    return workspace;
}

Status Context::signIn(Workspace& workspace)
{
    SignInService service(workspace);
    const auto isRequired = service.isRequired();
    if (!isRequired)
        return isRequired.error();
    if (!*isRequired)
        return success();
    const auto refuse = [](const QString& sentence) {
        return Error {.code = Error::Code::InvalidInput, .arguments = {sentence}};
    };
    if (m_person.isEmpty())
        return refuse(SignIn::tr("People sign in to this store: say who you are with --as-person "
                                 "NAME. Nothing was done."));
    const auto person = service.personNamed(m_person);
    if (!person)
        return person.error();
    const auto password = readPassword(person->name);
    if (!password)
        return password.error();
    const auto session = service.signIn(person->id, *password);
    if (!session)
        return session.error();
    if (!*session)
        return refuse(SignIn::tr("%1 has to choose a password first: sign in once in the window.")
                          .arg(person->name));
    m_session = **session;
    return success();
}

Result<std::unique_ptr<Workspace>> Context::openBoard()
{
    auto workspace = openWorkspace();
    if (!workspace)
        return workspace;
    if (const auto loaded = (*workspace)->loadFacts(m_control); !loaded)
        return loaded.error();
    // Where it cannot be written, such as in a folder to read only, the next call takes as long.
    (void)(*workspace)->keepFacts();
    return workspace;
}

ExitCode Context::print(const QByteArray& bytes)
{
    auto* file = qobject_cast<QFileDevice*>(&m_out);
    if (m_out.write(bytes) == bytes.size() && (!file || file->flush()))
        return ExitCode::Done;
    return fail({.code = Error::Code::CannotWrite,
        .arguments = {QStringLiteral("stdout"), m_out.errorString()}});
}

void Context::say(const QString& message)
{
    m_messages.write(message.toUtf8() + '\n');
}

ExitCode Context::fail(const Error& error)
{
    say(errorText(error));
    return error.code == Error::Code::Locked ? ExitCode::Locked : ExitCode::Failed;
}

ExitCode Context::refuse(const Error& error)
{
    say(errorText(error));
    return ExitCode::Usage;
}

} // namespace lotboard::cli
