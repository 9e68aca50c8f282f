#include "widgets/store/rescue.h"

#include "services/backup/salvage.h"
#include "widgets/common/ask.h"
#include "widgets/common/patientjob.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

bool isDamage(const Error& error)
{
    return error.code == Error::Code::Corrupt || error.code == Error::Code::SchemaDiffers
        || error.code == Error::Code::NotADatabase;
}

/// In the computer's zone: the store's is in the database.
QString timeText(const Backup& backup)
{
    return QLocale().toString(
        QDateTime::fromSecsSinceEpoch(backup.madeAt.time_since_epoch().count()),
        QLocale::ShortFormat);
}

} // namespace

bool Rescue::isNeeded(const QString& path, const Error& error)
{
    return error.code == Error::Code::Corrupt
        || (isDamage(error) && !BackupService::backupsOf(path).empty());
}

bool Rescue::offer(QWidget* parent, const QString& path, const Error& error)
{
    const auto backups = BackupService::backupsOf(path);
    QStringList choices {tr("Save what can be read…")};
    if (!backups.empty())
        choices.prepend(tr("Restore the backup of %1").arg(timeText(backups.front())));
    const auto chosen
        = m_ask.choose(parent, tr("The database is damaged"), errorText(error), choices);
    if (!chosen)
        return false;
    if (*chosen + 1 < choices.size())
        return restore(parent, path, backups);
    salvage(parent, path);
    return false;
}

bool Rescue::restore(QWidget* parent, const QString& path, const std::vector<Backup>& backups)
{
    PatientJob job(parent, tr("Checking and restoring the backup…"), tr("Cancel"));
    for (const Backup& backup : backups) {
        const auto kept
            = job.run([from = backup.path, path, clock = &m_clock](const JobControl& control) {
                  return BackupService::restore(Session::manager(), from, path, *clock, control);
              });
        if (kept) {
            m_ask.tell(parent, tr("The backup was restored"),
                tr("The database is as it was at %1. The damaged file is kept as %2.")
                    .arg(timeText(backup), QFileInfo(*kept).fileName()));
            return true;
        }
        if (kept.error().code == Error::Code::Cancelled)
            return false;
        m_ask.tell(parent, tr("This backup was not restored"), errorText(kept.error()));
        if (!isDamage(kept.error()))
            return false; // The one before would meet the same.
    }
    return false;
}

void Rescue::salvage(QWidget* parent, const QString& path)
{
    const auto where = m_ask.folder(parent, tr("Where to save what can be read"));
    if (!where)
        return;
    const QString folder
        = QDir(*where).filePath(QFileInfo(path).completeBaseName() + u"-salvaged"_s);
    PatientJob job(parent, tr("Saving what can be read…"), tr("Cancel"));
    const auto tables = job.run([path, folder](const JobControl& control) {
        return salvageToFolder(Session::manager(), path, folder, control);
    });
    if (!tables) {
        m_ask.tell(parent, tr("Nothing was saved"), errorText(tables.error()));
        return;
    }
    std::int64_t rows = 0;
    for (const SalvagedTable& table : *tables)
        rows += table.rowCount;
    m_ask.tell(parent, tr("What could be read is saved"),
        tr("Rows saved: %1. They stand in %2, a file for each table. The database was not changed.")
            .arg(QLocale().toString(rows), folder));
}

} // namespace lotboard
