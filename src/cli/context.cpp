#include "cli/context.h"

#include "services/workspace.h"

#include <QFileDevice>

namespace lotboard::cli {

Result<std::unique_ptr<Workspace>> Context::openWorkspace() const
{
    return Workspace::open(m_databasePath, m_clock);
}

Result<std::unique_ptr<Workspace>> Context::openBoard() const
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
