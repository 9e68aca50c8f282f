#include "cli/verbs/closeverb.h"

#include "cli/arguments/monthoption.h"
#include "cli/context.h"
#include "services/close/closeservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Close
{
    Q_DECLARE_TR_FUNCTIONS(CloseVerb)
};

} // namespace

VerbHelp CloseVerb::help() const
{
    return {.name = u"close"_s,
        .summary = Close::tr("Closes a month: keeps its figures and report as they are now"),
        .examples = {u"--db store.lotboard close --month 2026-10"_s,
            u"--db store.lotboard close --month 2026-10 --reopen"_s}};
}

void CloseVerb::setUp(CLI::App& app)
{
    addMonth(app, m_month)->required();
    app.add_flag("--reopen", m_isReopening,
        Close::tr("Open it again: what was kept of it is forgotten").toStdString());
}

ExitCode CloseVerb::run(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto month = monthFrom(m_month, (*workspace)->today());
    if (!month)
        return context.refuse(month.error());
    CloseService service(**workspace);
    if (m_isReopening) {
        if (const auto reopened = service.reopen(context.session(), *month); !reopened)
            return context.fail(reopened.error());
        context.say(Close::tr("%1 is open again.").arg(periodText(*month)));
        return ExitCode::Done;
    }
    const auto closed = service.close(context.session(), *month, context.control());
    if (!closed)
        return context.fail(closed.error());
    context.say(Close::tr("%1 is closed. Its report can be written again as it is now with "
                          "“report --as-closed”.")
                    .arg(periodText(*month)));
    return ExitCode::Done;
}

} // namespace lotboard::cli
