#include "services/import/importreport.h"

namespace lotboard {

QString importEntityId(ImportEntity entity)
{
    switch (entity) {
    case ImportEntity::Source:
        return QStringLiteral("source");
    case ImportEntity::Campaign:
        return QStringLiteral("campaign");
    case ImportEntity::Staff:
        return QStringLiteral("staff");
    case ImportEntity::Customer:
        return QStringLiteral("customer");
    case ImportEntity::Vehicle:
        return QStringLiteral("vehicle");
    case ImportEntity::Lead:
        return QStringLiteral("lead");
    case ImportEntity::Communication:
        return QStringLiteral("communication");
    case ImportEntity::Appointment:
        return QStringLiteral("appointment");
    case ImportEntity::Show:
        return QStringLiteral("show");
    case ImportEntity::Sale:
        return QStringLiteral("sale");
    case ImportEntity::Spend:
        return QStringLiteral("spend");
    }
    return {};
}

ImportCounts ImportReport::total() const
{
    ImportCounts sum;
    for (const ImportCounts& each : counts) {
        sum.added += each.added;
        sum.changed += each.changed;
        sum.skipped += each.skipped;
    }
    return sum;
}

} // namespace lotboard
