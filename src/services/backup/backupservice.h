#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace lotboard {

class Clock;
class Workspace;

/// A copy of a database at one moment.
struct Backup
{
    QString path {};
    std::chrono::sys_seconds madeAt {}; ///< UTC.
    std::int64_t bytes = 0;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Makes, lists and restores verified copies of a database. Whoever changes much at once asks it
/// for one first; docs/decisions says when.
class BackupService
{
public:
    /// How old the newest copy may become while something is saved.
    static constexpr std::chrono::minutes between {30};

    /// `workspace` must outlive the service.
    explicit BackupService(Workspace& workspace) : m_workspace(workspace) { }

    /// A verified copy at `path`. Needs Right::ManageStore. Error::Code::CannotWrite if there is a
    /// file already.
    Result<Backup> backup(
        const Session& session, const QString& path, const JobControl& control = {}) const;

    /// A verified copy in the folder of this database, named by the time; then removes the copies
    /// that storage::dispensableBackups() names. Needs Right::ReadBoard only: it changes nothing.
    Result<Backup> backupNow(const Session& session, const JobControl& control = {}) const;

    /// Whether something was saved since the newest of the copies was made. Cheap.
    Result<bool> isChanged() const;

    /// backupNow(), if something was saved since the newest of the copies was made.
    Status backupIfChanged(const Session& session, const JobControl& control = {}) const;

    /// The same, if the newest is older than `between` as well.
    Status backupIfDue(const Session& session, const JobControl& control = {}) const;

    /// The copies that backupNow() made of this database, newest first.
    std::vector<Backup> list() const;
    /// The same of a database that need not be open, or be one any more.
    static std::vector<Backup> backupsOf(const QString& databasePath);

    /// Puts the copy at `from` in the place of the database at `databasePath`: verified first,
    /// swapped in one step, and what was there kept beside it. The path of the kept file, empty if
    /// there was none. Needs Right::ManageStore. A workspace that is open on `databasePath` reads
    /// the old file until it writes: close it before and open it anew. Error::Code::Locked if
    /// another program is writing.
    static Result<QString> restore(const Session& session, const QString& from,
        const QString& databasePath, const Clock& clock, const JobControl& control = {});

    /// `/home/a/store.lotboard-backups` for `/home/a/store.lotboard`.
    static QString folderOf(const QString& databasePath);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
