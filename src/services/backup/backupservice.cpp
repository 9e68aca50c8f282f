#include "services/backup/backupservice.h"

#include "services/backup/privatefolder.h"
#include "services/workspace.h"
#include "storage/changes/auditlog.h"
#include "storage/changes/permission.h"
#include "storage/file/backupretention.h"
#include "storage/file/restore.h"
#include "storage/file/verifiedcopy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

// In UTC and without a zone, so that names sort by time: 20261121T143000Z.lotboard
const QString nameFormat = u"yyyyMMdd'T'HHmmss'Z.lotboard'"_s;

QString nameAt(std::chrono::sys_seconds instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC)
        .toString(nameFormat);
}

/// Nothing for a name that is not of this form.
std::optional<std::chrono::sys_seconds> instantOf(const QString& name)
{
    QDateTime parsed = QDateTime::fromString(name, nameFormat);
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeSpec(Qt::UTC);
    return std::chrono::sys_seconds(std::chrono::seconds(parsed.toSecsSinceEpoch()));
}

Result<Backup> copyTo(Workspace& workspace, const QString& path, const JobControl& control)
{
    const auto madeAt = workspace.clock().now();
    const auto copied = workspace.read([&](storage::Database& database) {
        return storage::writeVerifiedCopy(database, path, control);
    });
    if (!copied)
        return copied.error();
    return Backup {.path = path, .madeAt = madeAt, .bytes = QFileInfo(path).size()};
}

/// What a program left behind that ended in the middle of a copy, a day ago or earlier.
void removeRemains(const QString& folder)
{
    constexpr int secondsOfADay = 24 * 60 * 60;
    const auto yesterday = QDateTime::currentDateTimeUtc().addSecs(-secondsOfADay);
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.lotboard.*.tmp"_s}, QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.absoluteFilePath());
    }
}

/// Removes what the rule no longer keeps. `backups` are of one folder.
void prune(const std::vector<Backup>& backups, std::chrono::sys_seconds now)
{
    std::vector<std::chrono::sys_seconds> madeAt;
    for (const Backup& backup : backups)
        madeAt.push_back(backup.madeAt);
    for (const std::size_t position : storage::dispensableBackups(madeAt, now))
        QFile::remove(backups[position].path);
}

} // namespace

QString BackupService::folderOf(const QString& databasePath)
{
    return databasePath + u"-backups"_s;
}

Result<Backup> BackupService::backup(
    const Session& session, const QString& path, const JobControl& control) const
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return Error {Error::Code::CannotWrite,
            {path, QCoreApplication::translate("Error", "there is a file already")}, {}};
    if (!target.dir().exists())
        return Error {Error::Code::CannotWrite,
            {path, QCoreApplication::translate("Error", "there is no such folder")}, {}};
    return copyTo(m_workspace, target.absoluteFilePath(), control);
}

Result<Backup> BackupService::backupNow(const Session& session, const JobControl& control) const
{
    if (const auto allowed = storage::checkRight(session, Right::ReadBoard); !allowed)
        return allowed.error();
    const QString folder = folderOf(m_workspace.path());
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    const auto now = m_workspace.clock().now();
    auto backup = copyTo(m_workspace, QDir(folder).filePath(nameAt(now)), control);
    if (backup)
        prune(list(), now);
    removeRemains(folder);
    return backup;
}

Result<bool> BackupService::isChanged() const
{
    const auto newest = m_workspace.read([](storage::Database& database) {
        return storage::AuditReader(database).newest(Session::manager(), 1);
    });
    if (!newest)
        return newest.error();
    if (newest->empty())
        return false;
    const auto backups = list();
    // A copy of the same second may miss what was saved in it.
    return backups.empty() || backups.front().madeAt <= newest->front().at;
}

Status BackupService::backupIfChanged(const Session& session, const JobControl& control) const
{
    const auto changed = isChanged();
    if (!changed)
        return changed.error();
    if (!*changed)
        return success();
    const auto made = backupNow(session, control);
    return made ? success() : Status(made.error());
}

Status BackupService::backupIfDue(const Session& session, const JobControl& control) const
{
    const auto backups = list();
    if (!backups.empty() && m_workspace.clock().now() - backups.front().madeAt < between)
        return success();
    return backupIfChanged(session, control);
}

std::vector<Backup> BackupService::list() const
{
    return backupsOf(m_workspace.path());
}

std::vector<Backup> BackupService::backupsOf(const QString& databasePath)
{
    std::vector<Backup> backups;
    const QDir folder(folderOf(databasePath));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (const auto madeAt = instantOf(file.fileName()))
            backups.push_back({file.absoluteFilePath(), *madeAt, file.size()});
    }
    std::sort(backups.begin(), backups.end(),
        [](const Backup& a, const Backup& b) { return a.madeAt > b.madeAt; });
    return backups;
}

Result<QString> BackupService::restore(const Session& session, const QString& from,
    const QString& databasePath, const Clock& clock, const JobControl& control)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    return storage::restoreBackup(from, databasePath, clock, control);
}

} // namespace lotboard
