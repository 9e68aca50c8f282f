#include "storage/file/storefile.h"

#include "storage/engine/transaction.h"
#include "storage/file/integrity.h"
#include "storage/file/verifiedcopy.h"
#include "storage/repositories/storerepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lotboard::storage {
namespace {

QString systemReason(int systemError)
{
    return QString::fromLocal8Bit(std::strerror(systemError));
}

/// What the first page of the file says, read without SQLite: a file that is not ours is not even
/// opened as a database, which might leave a log beside it.
Status checkHeader(const QString& path)
{
    constexpr qint64 headerSize = 100;
    constexpr qsizetype applicationIdAt = 68;

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::CannotRead, {path, file.errorString()}};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0"))
        || qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        return Error {Error::Code::NotADatabase, {path}};
    return success();
}

Result<QString> existingPath(const QString& path)
{
    if (path.startsWith(u"file:"))
        return Error {Error::Code::NotAFile, {path}};
    const QFileInfo info(path);
    if (!info.exists())
        return Error {Error::Code::NotFound, {path}};
    if (!info.isFile())
        return Error {Error::Code::NotAFile, {path}};
    return info.canonicalFilePath();
}

Result<int> versionOf(const QString& path, const StoreFileParts& parts)
{
    if (const auto checked = checkHeader(path); !checked)
        return checked.error();
    auto database = parts.opener(path, Access::Read);
    if (!database)
        return database.error();
    return attempt([&]() -> Result<int> {
        const int version = schemaVersion(**database);
        const auto known = static_cast<int>(parts.migrations.size());
        if (version > known)
            return Error {
                Error::Code::NewerSchema, {QString::number(version), QString::number(known)}};
        if (!hasExpectedSchema(**database, parts.migrations))
            return Error {Error::Code::SchemaDiffers, {path}};
        return version;
    });
}

Status migrate(const QString& path, int version, const Clock& clock, const JobControl& job,
    const StoreFileParts& parts)
{
    const auto lock = WriteLock::acquire(path);
    if (!lock)
        return lock.error();
    auto database = parts.opener(path, Access::Write);
    if (!database)
        return database.error();
    const QString backup = QStringLiteral("%1.before-schema-%2").arg(path).arg(version + 1);
    if (const auto copied = writeVerifiedCopy(**database, backup, job); !copied)
        return copied;
    job.progressed(0, 0); // How long the rest takes is not known.
    return attempt([&]() -> Status {
        Transaction transaction(**database);
        {
            const Cancellation cancellation(**database, job);
            applyMigrations(**database, parts.migrations, clock.now());
        }
        if (const auto checked = checkIntegrity(**database, path, job); !checked)
            return checked;
        if (job.isCancelled())
            return Error {Error::Code::Cancelled, {}};
        transaction.commit();
        (*database)->checkpoint();
        return success();
    });
}

Status makeEmptyFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
        O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error {Error::Code::CannotWrite, {path, systemReason(errno)}};
    ::close(descriptor);
    return success();
}

Result<std::unique_ptr<Database>> fill(
    const QString& path, const Store& store, const Clock& clock, const StoreFileParts& parts)
{
    const auto lock = WriteLock::acquire(path);
    if (!lock)
        return lock.error();
    auto database = parts.opener(path, Access::Write);
    if (!database)
        return database;
    const auto filled = attempt([&]() -> Status {
        Transaction transaction(**database);
        applyMigrations(**database, parts.migrations, clock.now());
        StoreRepository::writeNew(**database, store);
        transaction.commit();
        (*database)->checkpoint(); // The first page says whose file it is.
        return success();
    });
    if (!filled)
        return filled.error();
    return database;
}

} // namespace

StoreFile::StoreFile(QString path, Access access, const Clock& clock, StoreFileParts parts,
    std::unique_ptr<Database> database)
    : m_path(std::move(path))
    , m_access(access)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_database(std::move(database))
    , m_identity(identityOf(m_path))
{
}

StoreFile::~StoreFile()
{
    if (m_access != Access::Write)
        return;
    const auto lock = WriteLock::acquire(m_path, {});
    if (!lock || wasReplaced())
        return;
    try {
        m_database->checkpoint();
    } catch (const DatabaseError&) {
        // The log holds everything; the next one to write tries again.
    }
}

Result<std::unique_ptr<StoreFile>> StoreFile::create(
    const QString& path, const Store& store, const Clock& clock, StoreFileParts parts)
{
    if (path.startsWith(u"file:"))
        return Error {Error::Code::NotAFile, {path}};
    const QFileInfo info(path);
    const QString folder = info.dir().canonicalPath();
    if (folder.isEmpty())
        return Error {Error::Code::CannotWrite, {path, systemReason(ENOENT)}};
    const QString absolute = QDir(folder).filePath(info.fileName());
    if (const auto made = makeEmptyFile(absolute); !made)
        return made.error();
    auto database = fill(absolute, store, clock, parts);
    if (!database) {
        for (const auto* ending : {"", "-wal", "-shm"})
            QFile::remove(absolute + QLatin1String(ending));
        return database.error();
    }
    return std::unique_ptr<StoreFile>(
        new StoreFile(absolute, Access::Write, clock, std::move(parts), std::move(*database)));
}

Result<std::unique_ptr<StoreFile>> StoreFile::open(
    const QString& path, Access access, const Clock& clock, StoreFileParts parts)
{
    if (const auto done = bringUpToDate(path, clock, JobControl(), parts); !done)
        return done.error();
    const auto existing = existingPath(path);
    if (!existing)
        return existing.error();
    // Opening for writing may turn the write-ahead log on, which writes to the file.
    std::optional<WriteLock> lock;
    if (access == Access::Write) {
        auto acquired = WriteLock::acquire(*existing);
        if (!acquired)
            return acquired.error();
        lock.emplace(std::move(*acquired));
    }
    auto database = parts.opener(*existing, access);
    if (!database)
        return database.error();
    return std::unique_ptr<StoreFile>(
        new StoreFile(*existing, access, clock, std::move(parts), std::move(*database)));
}

Result<int> StoreFile::inspect(const QString& path, const StoreFileParts& parts)
{
    const auto existing = existingPath(path);
    if (!existing)
        return existing.error();
    return versionOf(*existing, parts);
}

Status StoreFile::bringUpToDate(
    const QString& path, const Clock& clock, const JobControl& job, StoreFileParts parts)
{
    const auto existing = existingPath(path);
    if (!existing)
        return existing.error();
    const auto version = versionOf(*existing, parts);
    if (!version)
        return version.error();
    if (*version == static_cast<int>(parts.migrations.size()))
        return success();
    return migrate(*existing, *version, clock, job, parts);
}

Result<std::unique_ptr<StoreFile>> StoreFile::openReader() const
{
    auto database = m_parts.opener(m_path, Access::Read);
    if (!database)
        return database.error();
    return std::unique_ptr<StoreFile>(
        new StoreFile(m_path, Access::Read, m_clock, m_parts, std::move(*database)));
}

StoreFile::Identity StoreFile::identityOf(const QString& path)
{
    struct stat found
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

bool StoreFile::wasReplaced() const
{
    return identityOf(m_path) != m_identity;
}

Status StoreFile::reopen()
{
    return attempt([&]() -> Status {
        m_database->reopen();
        m_identity = identityOf(m_path);
        return success();
    });
}

} // namespace lotboard::storage
