#include "storage/changes/rowremoval.h"

#include "storage/engine/database.h"

#include <QCoreApplication>

#include <string>

namespace lotboard::storage {
namespace {

// A column that refers to a table, of each table that has one.
constexpr std::string_view selectReferences = R"sql(
    SELECT child.name, reference."from"
      FROM sqlite_schema child, pragma_foreign_key_list(child.name) reference
     WHERE child.type = 'table' AND reference."table" = ?
)sql";

bool isPartOf(std::string_view table, Entity entity)
{
    for (const PartTable& part : partsOf(entity)) {
        if (part.table == table)
            return true;
    }
    return entity == Entity::Lead && table == "lead_document";
}

std::optional<RowReference> referenceTo(Database& database, Entity entity, RowSpan rows)
{
    const std::string_view table = tableOf(entity);
    const auto references = database.prepare(selectReferences);
    references->bindAll(table);
    while (references->step()) {
        const std::string child(references->text(0));
        const std::string column(references->text(1));
        if (isPartOf(child, entity))
            continue;
        // The names come from our own schema.
        std::string sql
            = "SELECT " + column + " FROM " + child + " WHERE " + column + " BETWEEN ? AND ?";
        if (child == table)
            sql += " AND id NOT BETWEEN " + std::to_string(rows.first) + " AND "
                + std::to_string(rows.last);
        const auto used = database.prepare(sql + " LIMIT 1");
        used->bindAll(rows.first, rows.last);
        if (used->step())
            return RowReference {QString::fromStdString(child), used->int64(0)};
    }
    return std::nullopt;
}

} // namespace

QString rowName(Entity entity, std::int64_t id)
{
    const QString record = QCoreApplication::translate("Record", tableOf(entity).data());
    return record + QStringLiteral(" %1").arg(id);
}

std::optional<RowReference> removeRows(Database& database, Entity entity, RowSpan rows)
{
    if (const auto reference = referenceTo(database, entity, rows))
        return reference;
    const auto remove = [&](std::string_view table, std::string_view owner) {
        database
            .prepare(std::string("DELETE FROM ").append(table) + " WHERE " + std::string(owner)
                + " BETWEEN ? AND ?")
            ->run(rows.first, rows.last);
    };
    for (const PartTable& part : partsOf(entity))
        remove(part.table, part.owner);
    if (entity == Entity::Lead)
        remove("lead_document", "lead_id");
    remove(tableOf(entity), "id");
    return std::nullopt;
}

} // namespace lotboard::storage
