#include "cli/verbs/salvageverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "services/backup/salvage.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Salvage
{
    Q_DECLARE_TR_FUNCTIONS(SalvageVerb)
};

Listing tableListing(const std::vector<SalvagedTable>& tables)
{
    Listing listing {.columns = {{.id = u"table"_s, .title = Salvage::tr("Table")},
                         {.id = u"rows"_s, .title = Salvage::tr("Rows"), .isNumber = true},
                         {.id = u"whole"_s, .title = Salvage::tr("All of it")}}};
    for (const SalvagedTable& table : tables) {
        if (table.rowCount > 0 || !table.isWhole)
            listing.rows.push_back({table.name, table.rowCount,
                table.isWhole ? Salvage::tr("yes") : Salvage::tr("no")});
    }
    return listing;
}

} // namespace

VerbHelp SalvageVerb::help() const
{
    return {.name = u"salvage"_s,
        .summary = Salvage::tr("Saves what can be read of a damaged database as CSV files"),
        .examples = {u"--db store.lotboard salvage --out salvaged"_s}};
}

void SalvageVerb::setUp(CLI::App& app)
{
    addText(app, "--out", m_folder,
        Salvage::tr("The folder for the files, one a table; it is made if need be, and must be "
                    "empty. The database stays as it is"))
        ->required()
        ->type_name("DIR");
    addFormat(app, m_format);
}

ExitCode SalvageVerb::run(Context& context)
{
    const auto tables
        = salvageToFolder(context.session(), context.databasePath(), m_folder, context.control());
    if (!tables)
        return context.fail(tables.error());
    const bool isWhole = std::all_of(
        tables->begin(), tables->end(), [](const SalvagedTable& table) { return table.isWhole; });
    context.say(isWhole ? Salvage::tr("Everything could be read.")
                        : Salvage::tr("A part could not be read. What could is saved."));
    return context.print(listingBytes(tableListing(*tables), m_format));
}

} // namespace lotboard::cli
