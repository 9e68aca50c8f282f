#pragma once

#include "base/clock.h"
#include "base/jobcontrol.h"
#include "domain/store.h"
#include "storage/engine/sqlite/sqlitedatabase.h"
#include "storage/file/writelock.h"
#include "storage/migrations/migrations.h"

#include <functional>
#include <memory>
#include <span>

namespace lotboard::storage {

/// Replaced by tests only.
struct StoreFileParts
{
    std::function<Result<std::unique_ptr<Database>>(const QString&, Access)> opener = openSqlite;
    std::span<const Migration> migrations = shippedMigrations();
};

/// A store's database as a file, and one connection to it: creates it, refuses what is not one,
/// brings an older one up to date. Knows no table but those of migrations. Used from one thread at
/// a time. Writing goes through UnitOfWork.
class StoreFile
{
public:
    /// A new file (mode 0600) with the schema and one store. Error::CannotWrite if there is
    /// something at `path` already. `clock` must outlive the file.
    static Result<std::unique_ptr<StoreFile>> create(
        const QString& path, const Store& store, const Clock& clock, StoreFileParts parts = {});

    /// Refuses by name, and without having written anything: NotFound, NotAFile, NotADatabase,
    /// NewerSchema, SchemaDiffers, Corrupt. A file of an older schema is brought up to date first,
    /// after a verified backup beside it, whatever `access` says; Error::Locked if another program
    /// is writing meanwhile.
    static Result<std::unique_ptr<StoreFile>> open(
        const QString& path, Access access, const Clock& clock, StoreFileParts parts = {});

    /// The version of the schema of the file at `path`, or why open() refuses it. Writes nothing.
    static Result<int> inspect(const QString& path, const StoreFileParts& parts = {});

    /// What open() does first to a file of an older schema; nothing to one of this. Cancelled by
    /// `job`: then it is as it was. Half a minute and more for a million leads.
    static Status bringUpToDate(
        const QString& path, const Clock& clock, const JobControl& job, StoreFileParts parts = {});

    /// A further connection to the same file that only reads, for another thread. Cheap: what
    /// open() looks at is not looked at again.
    Result<std::unique_ptr<StoreFile>> openReader() const;

    /// Makes a checkpoint if it was opened for writing and nobody holds the write lock.
    ~StoreFile();
    StoreFile(const StoreFile&) = delete;
    StoreFile& operator=(const StoreFile&) = delete;

    /// Absolute, symbolic links resolved.
    const QString& path() const { return m_path; }
    const Clock& clock() const { return m_clock; }
    Database& database() const { return *m_database; }

    /// Whether another file stands at the path by now, such as a restored backup: then this one
    /// must be opened anew, with reopen() or altogether.
    bool wasReplaced() const;
    Status reopen();

private:
    struct Identity
    {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        friend bool operator==(const Identity&, const Identity&) = default;
    };
    static Identity identityOf(const QString& path);

    StoreFile(QString path, Access access, const Clock& clock, StoreFileParts parts,
        std::unique_ptr<Database> database);

    QString m_path;
    Access m_access;
    const Clock& m_clock;
    StoreFileParts m_parts;
    std::unique_ptr<Database> m_database;
    Identity m_identity {};
};

} // namespace lotboard::storage
