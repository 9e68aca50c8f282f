#include "storage/migrations/migrations.h"

#include "storage/engine/sqlite/sqlitedatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace lotboard::storage {
namespace {

constexpr std::string_view insertMigration = R"sql(
    INSERT INTO migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)
)sql";

constexpr std::string_view selectMigrations = R"sql(
    SELECT version, name, checksum FROM migration ORDER BY version
)sql";

// Without the tables that SQLite makes for itself.
constexpr std::string_view selectSchema = R"sql(
    SELECT type || char(10) || name || char(10) || tbl_name || char(10) || sql
      FROM sqlite_schema
     WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'
     ORDER BY type, name
)sql";

std::vector<std::string> schemaTexts(Database& database)
{
    std::vector<std::string> texts;
    const auto query = database.prepare(selectSchema);
    while (query->step())
        texts.emplace_back(query->text(0));
    return texts;
}

bool hasRecorded(Database& database, std::span<const Migration> migrations)
{
    const auto query = database.prepare(selectMigrations);
    for (const Migration& migration : migrations) {
        if (!query->step() || query->integer(0) != migration.version
            || query->string(1) != migration.name || query->string(2) != migration.checksum())
            return false;
    }
    return !query->step();
}

std::vector<Migration> readShippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/storage/sqlite"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw DatabaseError({Error::Code::Unavailable, {name}, {}});
        migrations.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return migrations;
}

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex());
}

const std::vector<Migration>& shippedMigrations()
{
    static const std::vector<Migration> migrations = readShippedMigrations();
    return migrations;
}

void applyMigrations(
    Database& database, std::span<const Migration> migrations, std::chrono::sys_seconds at)
{
    const int present = schemaVersion(database);
    for (const Migration& migration : migrations) {
        if (migration.version <= present)
            continue;
        database.execute(migration.sql.toStdString());
        database.prepare(insertMigration)
            ->run(migration.version, migration.name, migration.checksum(), at);
        database.execute("PRAGMA user_version = " + std::to_string(migration.version));
    }
    database.execute("PRAGMA application_id = " + std::to_string(applicationId));
}

int schemaVersion(Database& database)
{
    const auto query = database.prepare("PRAGMA user_version");
    query->step();
    return query->integer(0);
}

bool hasExpectedSchema(Database& database, std::span<const Migration> migrations)
{
    const auto version = static_cast<std::size_t>(schemaVersion(database));
    if (version == 0 || version > migrations.size())
        return false;
    const auto known = migrations.first(version);
    auto model = openSqlite(QStringLiteral(":memory:"), Access::Write);
    if (!model)
        throw DatabaseError(model.error());
    for (const Migration& migration : known)
        (*model)->execute(migration.sql.toStdString());
    return schemaTexts(database) == schemaTexts(**model) && hasRecorded(database, known);
}

} // namespace lotboard::storage
