#pragma once

#include "domain/session.h"
#include "storage/changes/auditlog.h"
#include "storage/engine/transaction.h"
#include "storage/file/writelock.h"

#include <chrono>
#include <memory>
#include <optional>

namespace lotboard::storage {

class Database;
class StoreFile;

/// One user action: the write lock of the file, one transaction and its audit rows, from begin() to
/// the end of commit(). Repositories write inside it. Without commit() nothing is stored.
class UnitOfWork
{
public:
    /// Error::Locked, naming the holder, if another program writes for longer than five seconds.
    /// `file`, opened for writing, must outlive the unit. One unit at a time.
    static Result<std::unique_ptr<UnitOfWork>> begin(StoreFile& file, const Session& session);

    Database& database() { return m_database; }
    AuditLog& audit() { return m_audit; }
    /// The one instant of all changes of this unit, UTC.
    std::chrono::sys_seconds at() const { return m_at; }
    StaffId who() const { return m_who; }
    /// What was written so far.
    const SavedAction& action() const { return m_audit.action(); }

    /// Saved for good when this returns success. After a failed COMMIT it is looked up whether the
    /// change is in the file: success, the error (then nothing was saved), or SaveUncertain if the
    /// file does not answer. Called once, last.
    Status commit();

private:
    UnitOfWork(StoreFile& file, WriteLock lock, const Session& session);
    Status commitOrSettle();
    Status settle(const Error& failure);
    bool isInFile();

    // The lock is released last.
    std::optional<WriteLock> m_lock;
    StoreFile& m_file;
    Database& m_database;
    std::chrono::sys_seconds m_at;
    StaffId m_who;
    Transaction m_transaction;
    AuditLog m_audit;
};

} // namespace lotboard::storage
