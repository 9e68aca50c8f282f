#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "base/strongid.h"
#include "domain/session.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// A file that was imported.
struct ImportBatchRow
{
    ImportBatchId id {};
    QString fileName {}; ///< Without its folder.
    QString fileSha256 {};
    QString kind {}; ///< `leads`, …, `wide`, `adf`.
    QString mapping {}; ///< How the file was read, as JSON; storage does not look into it.
    std::int64_t addedCount = 0;
    std::int64_t changedCount = 0;
    std::int64_t skippedCount = 0;
    std::int64_t badCount = 0;
    std::chrono::sys_seconds importedAt {};
    StaffId importedBy {}; ///< Zero: the program.
    std::optional<std::chrono::sys_seconds> undoneAt {};

    friend bool operator==(const ImportBatchRow&, const ImportBatchRow&) = default;
};

/// What an undo took back, parts of rows not counted.
struct UndoneRows
{
    std::int64_t removed = 0;
    std::int64_t restored = 0;
};

/// The batches of a database. Needs Right::ImportFiles, undo() also Right::ManageStore.
class ImportRepository
{
public:
    /// `database` must outlive the repository.
    explicit ImportRepository(Database& database) : m_database(database) { }

    /// Newest first, those undone as well.
    Result<std::vector<ImportBatchRow>> batches(const Session& session) const;
    /// The newest batch, not undone, of a file with this content.
    Result<std::optional<ImportBatchRow>> batchOfFile(
        const Session& session, const QString& sha256) const;

    /// Removes what the batch added and restores what it changed, as part of `unit`. Refused as a
    /// whole, with Error::InvalidInput and the row by name, where one of its rows was changed since
    /// or a row from elsewhere refers to one; NotFound if there is no such batch, InvalidInput if
    /// it is undone already. After an error `unit` must not be committed.
    Result<UndoneRows> undo(
        const Session& session, UnitOfWork& unit, ImportBatchId batch, const JobControl& job) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
