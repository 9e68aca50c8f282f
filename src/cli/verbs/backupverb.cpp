#include "cli/verbs/backupverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "cli/output/timecell.h"
#include "services/backup/backupservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Backups
{
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)
};

Listing backupListing(const std::vector<Backup>& backups, const BusinessCalendar& calendar)
{
    Listing listing {.columns = {{.id = u"made_at"_s, .title = Backups::tr("Made")},
                         {.id = u"bytes"_s, .title = Backups::tr("Bytes"), .isNumber = true},
                         {.id = u"file"_s, .title = Backups::tr("File")}}};
    for (const Backup& backup : backups)
        listing.rows.push_back({timeCell(backup.madeAt, calendar), backup.bytes, backup.path});
    return listing;
}

} // namespace

VerbHelp BackupVerb::help() const
{
    return {.name = u"backup"_s,
        .summary = Backups::tr("Makes a verified copy of the database"),
        .examples = {u"--db store.lotboard backup"_s,
            u"--db store.lotboard backup /media/usb/store-2026-10.lotboard"_s,
            u"--db store.lotboard backup --list"_s}};
}

void BackupVerb::setUp(CLI::App& app)
{
    addText(app, "FILE", m_path,
        Backups::tr("The new file. Without it, into the folder beside the database, where old "
                    "copies make room for new ones"));
    app.add_flag("--list", m_isList, Backups::tr("List the copies in that folder").toStdString())
        ->excludes("FILE");
    addFormat(app, m_format);
}

ExitCode BackupVerb::run(Context& context)
{
    const auto workspace = context.openWorkspace();
    if (!workspace)
        return context.fail(workspace.error());
    const BackupService service(**workspace);
    if (m_isList)
        return context.print(
            listingBytes(backupListing(service.list(), (*workspace)->store().calendar), m_format));

    const auto backup = m_path.isEmpty()
        ? service.backupNow(context.session(), context.control())
        : service.backup(context.session(), m_path, context.control());
    if (!backup)
        return context.fail(backup.error());
    context.say(Backups::tr("The copy was made and verified."));
    return context.print(backup->path.toUtf8() + '\n');
}

} // namespace lotboard::cli
