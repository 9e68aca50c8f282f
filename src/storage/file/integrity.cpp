#include "storage/file/integrity.h"

#include "storage/engine/database.h"

namespace lotboard::storage {

Result<QStringList> integrityFaults(Database& database, const JobControl& job)
{
    return attempt([&]() -> Result<QStringList> {
        const Cancellation cancellation(database, job);
        QStringList faults;
        for (const auto row = database.prepare("PRAGMA integrity_check"); row->step();) {
            if (row->text(0) != "ok")
                faults.append(row->string(0));
        }
        for (const auto row = database.prepare("PRAGMA foreign_key_check"); row->step();)
            faults.append(QStringLiteral("%1 %2 refers to a %3 that is not there")
                              .arg(row->string(0))
                              .arg(row->int64(1))
                              .arg(row->string(2)));
        return faults;
    });
}

Status checkIntegrity(Database& database, const QString& path, const JobControl& job)
{
    const auto faults = integrityFaults(database, job);
    if (!faults)
        return faults.error();
    if (!faults->isEmpty())
        return Error {Error::Code::Corrupt, {path}, faults->first()};
    return success();
}

} // namespace lotboard::storage
