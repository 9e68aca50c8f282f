#include "storage/repositories/monthcloserepository.h"

#include "base/period.h"
#include "storage/changes/permission.h"
#include "storage/changes/unitofwork.h"
#include "storage/engine/database.h"
#include "storage/rows/thestore.h"

#include <QJsonObject>

#include <string>

namespace lotboard::storage {
namespace {

std::vector<MonthClose> selectMonths(Database& database, std::optional<std::chrono::sys_days> month)
{
    std::string sql = "SELECT id, version, month_day, closed_at, staff_id, figures "
                      "FROM month_close ";
    sql += month ? "WHERE month_day = ?" : "ORDER BY month_day DESC";
    const auto row = database.prepare(sql);
    if (month)
        row->bindAll(*month);
    std::vector<MonthClose> months;
    while (row->step())
        months.push_back({.id = row->id<MonthCloseId>(0),
            .version = row->int64(1),
            .month = row->day(2),
            .closedAt = row->instant(3),
            .who = row->id<StaffId>(4),
            .figures = row->string(5)});
    return months;
}

/// What the audit says: a month that is closed is something that the store has decided. The digests
/// of its files stand there, too, so that a file cannot be exchanged without its being seen.
QJsonObject auditedAs(const MonthClose& month, const std::vector<MonthCloseFile>& files)
{
    QJsonObject digests;
    for (const MonthCloseFile& file : files)
        digests.insert(file.name, file.sha256);
    return {{QStringLiteral("closed_month"), periodText(monthOf(month.month))},
        {QStringLiteral("figures"), month.figures}, {QStringLiteral("files"), digests}};
}

} // namespace

Result<std::vector<MonthClose>> MonthCloseRepository::all(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<MonthClose>> {
        return selectMonths(m_database, std::nullopt);
    });
}

Result<std::optional<MonthClose>> MonthCloseRepository::find(
    const Session& session, std::chrono::sys_days month) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::optional<MonthClose>> {
        auto months = selectMonths(m_database, month);
        return months.empty() ? std::nullopt : std::optional(std::move(months.front()));
    });
}

Result<std::vector<MonthCloseFile>> MonthCloseRepository::files(
    const Session& session, MonthCloseId id) const
{
    return permitted(session, Right::ManageStore, [&]() -> Result<std::vector<MonthCloseFile>> {
        const auto row = m_database.prepare("SELECT name, content, sha256 FROM month_close_file "
                                            "WHERE month_close_id = ? ORDER BY name");
        row->bindAll(id);
        std::vector<MonthCloseFile> files;
        while (row->step()) {
            const auto bytes = row->blob(1);
            files.push_back({.name = row->string(0),
                .content = QByteArray(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<qsizetype>(bytes.size())),
                .sha256 = row->string(2)});
        }
        return files;
    });
}

Result<MonthClose> MonthCloseRepository::insert(const Session& session, UnitOfWork& unit,
    const MonthClose& month, const std::vector<MonthCloseFile>& files)
{
    return permitted(session, Right::ManageStore, [&]() -> Result<MonthClose> {
        const auto row = m_database.prepare("INSERT INTO month_close (month_day, closed_at, "
                                            "staff_id, figures) VALUES (?, ?, ?, ?) RETURNING id");
        row->bindAll(month.month, month.closedAt,
            month.who.isValid() ? std::optional(month.who) : std::nullopt, month.figures);
        row->step();
        MonthClose stored = month;
        stored.id = row->id<MonthCloseId>(0);
        row->step(); // To its end, so that it is done.
        const auto add = m_database.prepare("INSERT INTO month_close_file (month_close_id, name, "
                                            "content, sha256) VALUES (?, ?, ?, ?)");
        for (const MonthCloseFile& file : files)
            add->run(stored.id, file.name,
                std::as_bytes(std::span(
                    file.content.constData(), static_cast<std::size_t>(file.content.size()))),
                file.sha256);
        unit.audit().record(
            AuditAction::Changed, Entity::Store, theStore.value, {}, auditedAs(stored, files));
        return stored;
    });
}

Status MonthCloseRepository::remove(
    const Session& session, UnitOfWork& unit, const MonthClose& month)
{
    return permitted(session, Right::ManageStore, [&]() -> Status {
        const auto kept = files(session, month.id);
        if (!kept)
            return kept.error();
        if (kept->empty()) // Somebody else has opened it meanwhile.
            return Error {Error::Code::Conflict, {periodText(monthOf(month.month))}, {}};
        m_database.prepare("DELETE FROM month_close_file WHERE month_close_id = ?")->run(month.id);
        m_database.prepare("DELETE FROM month_close WHERE id = ?")->run(month.id);
        unit.audit().record(
            AuditAction::Changed, Entity::Store, theStore.value, auditedAs(month, *kept), {});
        return success();
    });
}

} // namespace lotboard::storage
