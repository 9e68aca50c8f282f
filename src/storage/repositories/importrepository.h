#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "storage/rows/rowwriter.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard::storage {

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
    std::vector<LeadId> leads {}; ///< Whose facts changed, ascending; many for a big batch.
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
    /// it is undone already.
    Result<UndoneRows> undo(
        const Session& session, UnitOfWork& unit, ImportBatchId batch, const JobControl& job) const;

private:
    Database& m_database;
};

/// Writes one batch, in one unit of work: about 200,000 rows a second. Ids are given out as
/// rows are added, so that later rows of the file can refer to earlier ones at once. Nothing is
/// looked up or checked beyond the constraints of the tables; after an error, only the whole unit
/// can be given up.
class ImportWriter
{
public:
    /// Error::Forbidden without Right::ImportFiles. `expectedRows` of the file decides whether
    /// indexes are dropped and built anew at the end, which pays for large files in small
    /// databases.
    static Result<std::unique_ptr<ImportWriter>> begin(
        const Session& session, UnitOfWork& unit, std::int64_t expectedRows);
    ~ImportWriter();

    /// Adds a Source, Campaign, Staff, Customer, Vehicle, Lead, Communication, Appointment, Show,
    /// Sale or Spend, and returns its id. Its own id and version are ignored. A lead's day of
    /// arrival is computed by the store's calendar.
    template<class T>
    Result<decltype(T::id)> add(const T& value)
    {
        return attempt([&]() -> Result<decltype(T::id)> { return m_rows.add(value); });
    }

    /// Replaces a stored row and its parts; Error::Conflict if it is not at the version of `value`
    /// (a row that this batch has added is at 1, each change counts one up).
    template<class T>
    Status change(const T& value)
    {
        return change(
            RowMapping<T>::entity, value.id.value, value.version, [&] { m_rows.change(value); });
    }

    /// Builds indexes, records what the batch did, and audits it as one row. The counts of what was
    /// added and changed are the caller's, as they stand in its report. Called once, before the
    /// unit is committed.
    Result<ImportBatchId> finish(const ImportBatchRow& batch);

private:
    ImportWriter(UnitOfWork& unit, bool dropsIndexes);
    Status change(
        Entity entity, std::int64_t id, std::int64_t version, const std::function<void()>& write);

    struct Change;
    UnitOfWork& m_unit;
    RowWriter m_rows;
    std::vector<Change> m_changes;
    std::vector<std::string> m_droppedIndexes {};
};

} // namespace lotboard::storage
