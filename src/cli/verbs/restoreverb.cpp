#include "cli/verbs/restoreverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "services/backup/backupservice.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Restore
{
    Q_DECLARE_TR_FUNCTIONS(RestoreVerb)
};

} // namespace

VerbHelp RestoreVerb::help() const
{
    return {.name = u"restore"_s,
        .summary = Restore::tr("Puts a backup in the place of the database"),
        .examples = {u"--db store.lotboard restore /media/usb/store-2026-10.lotboard"_s}};
}

void RestoreVerb::setUp(CLI::App& app)
{
    addText(app, "FILE", m_backupPath,
        Restore::tr("The backup; it is verified first and stays as it is"))
        ->required();
}

ExitCode RestoreVerb::run(Context& context)
{
    const auto kept = BackupService::restore(context.session(), m_backupPath,
        context.databasePath(), context.clock(), context.control());
    if (!kept)
        return context.fail(kept.error());
    context.say(kept->isEmpty() ? Restore::tr("Restored %1.").arg(context.databasePath())
                                : Restore::tr("Restored %1. What was there is kept as %2.")
                                      .arg(context.databasePath(), *kept));
    return ExitCode::Done;
}

} // namespace lotboard::cli
