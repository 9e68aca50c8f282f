#include "storage/repositories/storeloader.h"

#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/file/storefile.h"
#include "storage/file/verifiedcopy.h"
#include "storage/rows/thestore.h"

#include <QJsonObject>

namespace lotboard::storage {
namespace {

constexpr std::string_view insertTerritory = R"sql(
    INSERT INTO territory (name, owner_staff_id, created_at) VALUES (?, ?, ?) RETURNING id
)sql";
constexpr std::string_view insertArea = R"sql(
    INSERT INTO territory_area (territory_id, area_code) VALUES (?, ?)
)sql";

TerritoryId writeTerritory(
    Database& database, const NewTerritory& territory, std::chrono::sys_seconds at)
{
    const auto insert = database.prepare(insertTerritory);
    insert->bindAll(territory.name, territory.owner, at);
    insert->step();
    const auto id = insert->id<TerritoryId>(0);
    insert->step(); // To the end: only then is the row written.
    return id;
}

QJsonObject countsOf(const RowWriter& rows)
{
    QJsonObject counts;
    for (const RowRun& run : rows.runs()) {
        const std::string_view table = tableOf(run.entity);
        counts.insert(QString::fromLatin1(table.data(), static_cast<qsizetype>(table.size())),
            static_cast<qint64>(run.last - run.first + 1));
    }
    return counts;
}

} // namespace

StoreLoader::StoreLoader(std::unique_ptr<UnitOfWork> unit)
    : m_unit(std::move(unit))
    , m_indexPause(m_unit->database())
    , m_rows(std::make_unique<RowWriter>(m_unit->database(), m_unit->at()))
{
}

Result<std::unique_ptr<StoreLoader>> StoreLoader::begin(const Session& session, StoreFile& file)
{
    if (const auto allowed = checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    auto unit = UnitOfWork::begin(file, session);
    if (!unit)
        return unit.error();
    return attempt([&]() -> Result<std::unique_ptr<StoreLoader>> {
        return std::unique_ptr<StoreLoader>(new StoreLoader(std::move(*unit)));
    });
}

void StoreLoader::add(const NewTerritory& territory)
{
    if (!m_status)
        return;
    m_status = attempt([&]() -> Status {
        Database& database = m_unit->database();
        const auto id = writeTerritory(database, territory, m_unit->at());
        const auto insert = database.prepare(insertArea);
        for (const QString& code : territory.areaCodes)
            insert->run(id, code);
        return success();
    });
}

Status StoreLoader::finish()
{
    if (!m_status)
        return m_status;
    return attempt([&]() -> Status {
        m_indexPause.end();
        QJsonObject loaded = countsOf(*m_rows);
        m_rows.reset();
        // Two loads at the same time of two clocks have the same audit row only if they are the
        // same: by it, whoever keeps something beside the file knows the file again.
        loaded.insert(QStringLiteral("rows_sha256"),
            QString::fromLatin1(rowDigest(m_unit->database()).toHex()));
        m_unit->audit().record(AuditAction::Added, Entity::Store, theStore.value, {}, loaded);
        return m_unit->commit();
    });
}

} // namespace lotboard::storage
