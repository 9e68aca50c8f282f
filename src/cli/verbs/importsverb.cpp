#include "cli/verbs/importsverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "cli/output/timecell.h"
#include "services/import/importservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Imports
{
    Q_DECLARE_TR_FUNCTIONS(ImportsVerb)
};

std::vector<Column> importColumns()
{
    return {{.id = u"id"_s, .title = Imports::tr("Id"), .isNumber = true},
        {.id = u"file"_s, .title = Imports::tr("File")},
        {.id = u"kind"_s, .title = Imports::tr("Kind")},
        {.id = u"added"_s, .title = Imports::tr("Added"), .isNumber = true},
        {.id = u"changed"_s, .title = Imports::tr("Changed"), .isNumber = true},
        {.id = u"skipped"_s, .title = Imports::tr("Skipped"), .isNumber = true},
        {.id = u"bad"_s, .title = Imports::tr("Bad"), .isNumber = true},
        {.id = u"imported_at"_s, .title = Imports::tr("Imported")},
        {.id = u"undone_at"_s, .title = Imports::tr("Undone")}};
}

} // namespace

VerbHelp ImportsVerb::help() const
{
    return {.name = u"imports"_s,
        .summary = Imports::tr("The imports that were made, newest first"),
        .examples = {u"--db store.lotboard imports"_s}};
}

void ImportsVerb::setUp(CLI::App& app)
{
    addFormat(app, m_format);
}

ExitCode ImportsVerb::run(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto batches = ImportService(**workspace).batches(context.session());
    if (!batches)
        return context.fail(batches.error());

    Listing listing {.columns = importColumns()};
    const Store store = (*workspace)->store();
    for (const ImportBatch& batch : *batches)
        listing.rows.push_back({batch.id.value, batch.fileName, batch.kind, batch.addedCount,
            batch.changedCount, batch.skippedCount, batch.badCount,
            timeCell(batch.importedAt, store.calendar), timeCell(batch.undoneAt, store.calendar)});
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
