#include "cli/verbs/undoimportverb.h"

#include "cli/context.h"
#include "services/import/importservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct UndoImport
{
    Q_DECLARE_TR_FUNCTIONS(UndoImportVerb)
};

} // namespace

VerbHelp UndoImportVerb::help() const
{
    return {.name = u"undo-import"_s,
        .summary = UndoImport::tr("Takes an import back: what it added and what it changed"),
        .examples = {u"--db store.lotboard undo-import 3"_s}};
}

void UndoImportVerb::setUp(CLI::App& app)
{
    app.add_option(
           "ID", m_batch.value, UndoImport::tr("As the verb imports lists it").toStdString())
        ->required()
        ->check(CLI::PositiveNumber)
        ->type_name(std::string());
}

ExitCode UndoImportVerb::run(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto undone
        = ImportService(**workspace).undo(context.session(), m_batch, context.control());
    if (!undone)
        return context.fail(undone.error());
    context.say(
        UndoImport::tr("Import %1 was taken back: %2 records removed, %3 as they were before.")
            .arg(m_batch.value)
            .arg(undone->removed)
            .arg(undone->restored));
    return ExitCode::Done;
}

} // namespace lotboard::cli
