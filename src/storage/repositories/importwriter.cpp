#include "storage/repositories/importwriter.h"

#include "storage/changes/permission.h"
#include "storage/changes/rowchange.h"
#include "storage/repositories/salerepository.h"

#include <QJsonDocument>

namespace lotboard::storage {
namespace {

// Filled in at the end; what the batch changes refers to it before.
constexpr std::string_view insertBatch = R"sql(
    INSERT INTO import_batch (file_name, file_sha256, kind, mapping, added_count, changed_count,
                              skipped_count, bad_count, imported_at, staff_id)
    VALUES ('', '', '', '', 0, 0, 0, 0, ?, ?)
    RETURNING id
)sql";

constexpr std::string_view updateBatch = R"sql(
    UPDATE import_batch
       SET file_name = ?, file_sha256 = ?, kind = ?, mapping = ?, added_count = ?,
           changed_count = ?, skipped_count = ?, bad_count = ?
     WHERE id = ?
)sql";

constexpr std::string_view insertChange = R"sql(
    INSERT INTO import_change (import_batch_id, entity, first_row_id, last_row_id, before, after)
    VALUES (?, ?, ?, ?, ?, ?)
)sql";

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ImportWriter::ImportWriter(UnitOfWork& unit) : m_unit(unit), m_rows(unit.database(), unit.at())
{
    const auto insert = unit.database().prepare(insertBatch);
    insert->bindAll(unit.at(), nullIfNone(unit.who()));
    insert->step();
    m_batch = insert->id<ImportBatchId>(0);
    insert->step(); // To the end, so that nothing is left running.
}

Result<std::unique_ptr<ImportWriter>> ImportWriter::begin(const Session& session, UnitOfWork& unit)
{
    return permitted(session, Right::ImportFiles, [&]() -> Result<std::unique_ptr<ImportWriter>> {
        return std::unique_ptr<ImportWriter>(new ImportWriter(unit));
    });
}

Status ImportWriter::expectCustomers(std::int64_t count)
{
    return attempt([&]() -> Status {
        if (!m_indexPause && IndexPause::isWorthwhile(m_unit.database(), count))
            m_indexPause.emplace(m_unit.database());
        return success();
    });
}

Status ImportWriter::check(const Sale& sale)
{
    return checkCredits(sale);
}

Status ImportWriter::change(
    Entity entity, std::int64_t id, std::int64_t version, const std::function<void()>& write)
{
    return attempt([&]() -> Status {
        Database& database = m_unit.database();
        const auto before = rowAtVersion(database, entity, id, version);
        if (!before)
            return before.error();
        write();
        const QJsonObject after = readRow(database, entity, id);
        database.prepare(insertChange)
            ->run(m_batch, tableOf(entity), id, id, jsonText(difference(*before, after)),
                jsonText(difference(after, *before)));
        return success();
    });
}

std::optional<RowRun> ImportWriter::added(Entity entity) const
{
    for (const RowRun& run : m_rows.runs()) {
        if (run.entity == entity)
            return run;
    }
    return std::nullopt;
}

Result<ImportBatchId> ImportWriter::finish(const ImportBatchRow& batch)
{
    return attempt([&]() -> Result<ImportBatchId> {
        Database& database = m_unit.database();
        if (m_indexPause)
            m_indexPause->end();
        for (const RowRun& run : m_rows.runs())
            database.prepare(insertChange)
                ->run(
                    m_batch, tableOf(run.entity), run.first, run.last, std::nullopt, std::nullopt);
        database.prepare(updateBatch)
            ->run(batch.fileName, batch.fileSha256, batch.kind, batch.mapping, batch.addedCount,
                batch.changedCount, batch.skippedCount, batch.badCount, m_batch);
        m_unit.audit().record(AuditAction::Imported, Entity::ImportBatch, m_batch.value, {},
            readRow(database, Entity::ImportBatch, m_batch.value));
        return m_batch;
    });
}

} // namespace lotboard::storage
