#include "storage/file/restore.h"

#include "storage/file/integrity.h"
#include "storage/file/storefile.h"
#include "storage/file/verifiedcopy.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace lotboard::storage {
namespace {

Status moveFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return success();
    return Error {Error::Code::CannotWrite, {to, QString::fromLocal8Bit(std::strerror(errno))}, {}};
}

/// A rename is on the disk only when its folder is.
void syncFolder(const QString& folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Everything that was committed is in the file itself afterwards, so that it can be kept alone.
/// A damaged file is kept as it is, with its log.
bool emptyLog(const QString& path)
{
    auto database = openSqlite(path, Access::Write);
    if (!database || !checkIntegrity(**database, path))
        return false;
    const auto done = attempt([&]() -> Status {
        (*database)->checkpoint();
        return success();
    });
    return done.hasValue() && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

Result<QString> moveAside(const QString& path, const Clock& clock)
{
    if (!QFileInfo::exists(path))
        return QString();
    const auto now = QDateTime::fromSecsSinceEpoch(clock.now().time_since_epoch().count(), Qt::UTC);
    QString kept = path + now.toString(QStringLiteral("'.replaced-'yyyyMMdd'T'HHmmss'Z'"));
    for (int copy = 2; QFileInfo::exists(kept); ++copy)
        kept = path + now.toString(QStringLiteral("'.replaced-'yyyyMMdd'T'HHmmss'Z'"))
            + QStringLiteral("-%1").arg(copy);
    const bool isLogEmpty = emptyLog(path);
    // A hard link first: until the new file is in its place the old one stays there.
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) != 0)
        return Error {
            Error::Code::CannotWrite, {kept, QString::fromLocal8Bit(std::strerror(errno))}, {}};
    const QString log = path + QStringLiteral("-wal");
    if (!isLogEmpty && QFileInfo::exists(log)) {
        if (const auto moved = moveFile(log, kept + QStringLiteral("-wal")); !moved)
            return moved.error();
    }
    return kept;
}

} // namespace

Result<QString> restoreBackup(
    const QString& backupPath, const QString& path, const Clock& clock, const JobControl& job)
{
    const QString folder = QFileInfo(path).dir().canonicalPath();
    if (folder.isEmpty() || path.startsWith(u"file:") || QFileInfo(path).isDir())
        return Error {Error::Code::NotAFile, {path}, {}};
    const QString target = QFileInfo::exists(path)
        ? QFileInfo(path).canonicalFilePath()
        : QDir(folder).filePath(QFileInfo(path).fileName());

    if (const auto version = StoreFile::inspect(backupPath); !version)
        return version.error();
    auto backup = openSqlite(QFileInfo(backupPath).canonicalFilePath(), Access::Read);
    if (!backup)
        return backup.error();
    const QString incoming = target + QStringLiteral(".restoring");
    if (const auto copied = writeVerifiedCopy(**backup, incoming, job); !copied)
        return copied.error();

    const auto lock = WriteLock::acquire(target);
    if (!lock) {
        QFile::remove(incoming);
        return lock.error();
    }
    auto kept = moveAside(target, clock);
    if (!kept) {
        QFile::remove(incoming);
        return kept;
    }
    // A log of the old file must not be taken for one of the new.
    for (const auto* ending : {"-wal", "-shm"})
        QFile::remove(target + QLatin1String(ending));
    if (const auto moved = moveFile(incoming, target); !moved) {
        QFile::remove(incoming);
        return moved.error();
    }
    syncFolder(folder);
    return kept;
}

} // namespace lotboard::storage
