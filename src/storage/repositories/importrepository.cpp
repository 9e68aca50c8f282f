#include "storage/repositories/importrepository.h"

#include "storage/changes/permission.h"
#include "storage/changes/rowchange.h"
#include "storage/changes/rowremoval.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectBatches = R"sql(
    SELECT id, file_name, file_sha256, kind, mapping, added_count, changed_count, skipped_count,
           bad_count, imported_at, staff_id, undone_at
      FROM import_batch
)sql";

constexpr std::string_view selectBatchChanges = R"sql(
    SELECT entity, first_row_id, before, after
      FROM import_change WHERE import_batch_id = ? AND after IS NOT NULL ORDER BY id DESC
)sql";

constexpr std::string_view selectRuns = R"sql(
    SELECT entity, first_row_id, last_row_id
      FROM import_change WHERE import_batch_id = ? AND after IS NULL
)sql";

constexpr std::string_view updateUndone = "UPDATE import_batch SET undone_at = ? WHERE id = ?";

ImportBatchRow batchFrom(const Statement& row)
{
    return {.id = row.id<ImportBatchId>(0),
        .fileName = row.string(1),
        .fileSha256 = row.string(2),
        .kind = row.string(3),
        .mapping = row.string(4),
        .addedCount = row.int64(5),
        .changedCount = row.int64(6),
        .skippedCount = row.int64(7),
        .badCount = row.int64(8),
        .importedAt = row.instant(9),
        .importedBy = row.id<StaffId>(10),
        .undoneAt = row.optionalInstant(11)};
}

QJsonObject objectOf(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        .object();
}

Error refusal(const QString& why)
{
    return {Error::Code::InvalidInput,
        {QCoreApplication::translate(
            "Error", "This import cannot be undone any more: %1. Nothing was changed.")
                .arg(why)},
        {}};
}

QString changedSince(Entity entity, std::int64_t id)
{
    return QCoreApplication::translate("Error", "%1 was changed since").arg(rowName(entity, id));
}

/// Takes one batch back, step by step.
class Undo
{
public:
    Undo(Database& database, ImportBatchId batch) : m_database(database), m_batch(batch) { }

    Result<UndoneRows> run()
    {
        readRuns();
        if (const auto restored = restoreChanged(); !restored)
            return restored.error();
        // What refers to others was added last and goes first.
        for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run) {
            if (const auto removed = removeAdded(run->first, run->second); !removed)
                return removed.error();
        }
        return m_undone;
    }

private:
    void readRuns()
    {
        const auto query = m_database.prepare(selectRuns);
        query->bindAll(m_batch);
        while (query->step()) {
            if (const auto entity = entityNamed(query->text(0)))
                m_runs[*entity] = {query->int64(1), query->int64(2)};
        }
    }

    bool isAdded(Entity entity, std::int64_t id) const
    {
        const auto run = m_runs.find(entity);
        return run != m_runs.end() && run->second.contains(id);
    }

    Status restoreChanged()
    {
        const auto changes = m_database.prepare(selectBatchChanges);
        changes->bindAll(m_batch);
        while (changes->step()) {
            const auto entity = entityNamed(changes->text(0));
            const std::int64_t id = changes->int64(1);
            if (!entity)
                return Error {Error::Code::Corrupt, {changes->string(0)}, {}};
            const auto version
                = objectOf(changes->text(3)).value(QStringLiteral("version")).toInteger();
            if (!rowAtVersion(m_database, *entity, id, version))
                return refusal(changedSince(*entity, id));
            writeRow(m_database, *entity, id, objectOf(changes->text(2)));
            m_undone.restored += isAdded(*entity, id) ? 0 : 1;
        }
        return success();
    }

    Status removeAdded(Entity entity, RowSpan run)
    {
        const auto changed
            = m_database.prepare(std::string("SELECT id FROM ").append(tableOf(entity))
                + " WHERE id BETWEEN ? AND ? AND version <> 1 LIMIT 1");
        changed->bindAll(run.first, run.last);
        if (changed->step())
            return refusal(changedSince(entity, changed->int64(0)));
        // Rows of this batch that refer to the run are gone by now, but for those of the run.
        if (const auto used = removeRows(m_database, entity, run))
            return refusal(QCoreApplication::translate("Error", "a later %1 refers to %2")
                               .arg(QCoreApplication::translate("Record", qPrintable(used->table)),
                                   rowName(entity, used->row)));
        m_undone.removed += run.last - run.first + 1;
        return success();
    }

    Database& m_database;
    ImportBatchId m_batch;
    std::map<Entity, RowSpan> m_runs {};
    UndoneRows m_undone {};
};

} // namespace

Result<std::vector<ImportBatchRow>> ImportRepository::batches(const Session& session) const
{
    return permitted(session, Right::ImportFiles, [&]() -> Result<std::vector<ImportBatchRow>> {
        std::vector<ImportBatchRow> batches;
        const auto query
            = m_database.prepare(std::string(selectBatches).append(" ORDER BY id DESC"));
        while (query->step())
            batches.push_back(batchFrom(*query));
        return batches;
    });
}

Result<std::optional<ImportBatchRow>> ImportRepository::batchOfFile(
    const Session& session, const QString& sha256) const
{
    return permitted(session, Right::ImportFiles, [&]() -> Result<std::optional<ImportBatchRow>> {
        const auto query = m_database.prepare(
            std::string(selectBatches)
                .append(" WHERE file_sha256 = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1"));
        query->bindAll(sha256);
        std::optional<ImportBatchRow> newest;
        if (query->step())
            newest = batchFrom(*query);
        return newest;
    });
}

Result<UndoneRows> ImportRepository::undo(
    const Session& session, UnitOfWork& unit, ImportBatchId batch, const JobControl& job) const
{
    if (const auto allowed = checkRight(session, Right::ImportFiles); !allowed)
        return allowed.error();
    return permitted(session, Right::ManageStore, [&]() -> Result<UndoneRows> {
        const Cancellation cancellation(m_database, job);
        const auto before = readRow(m_database, Entity::ImportBatch, batch.value);
        if (before.isEmpty())
            return Error {Error::Code::NotFound,
                {QCoreApplication::translate("Error", "import %1").arg(batch.value)}, {}};
        if (!before.value(QStringLiteral("undone_at")).isNull())
            return refusal(QCoreApplication::translate("Error", "it is undone already"));
        auto undone = Undo(m_database, batch).run();
        if (!undone)
            return undone;
        m_database.prepare(updateUndone)->run(unit.at(), batch);
        unit.audit().record(AuditAction::Undone, Entity::ImportBatch, batch.value, before,
            readRow(m_database, Entity::ImportBatch, batch.value));
        return undone;
    });
}

} // namespace lotboard::storage
