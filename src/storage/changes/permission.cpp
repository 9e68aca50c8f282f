#include "storage/changes/permission.h"

namespace lotboard::storage {
namespace {

QString rightText(Right right)
{
    switch (right) {
    case Right::ReadBoard:
        return QStringLiteral("look at numbers");
    case Right::ReadCustomers:
        return QStringLiteral("look at customers");
    case Right::EditLeads:
        return QStringLiteral("edit leads");
    case Right::EditSales:
        return QStringLiteral("edit sales");
    case Right::ImportFiles:
        return QStringLiteral("import files");
    case Right::ExportCustomers:
        return QStringLiteral("export customers");
    case Right::ManageStore:
        return QStringLiteral("manage the store");
    case Right::ReadAllLeads:
        return QStringLiteral("look at the leads of others");
    case Right::EditAllLeads:
        return QStringLiteral("work on the leads of others");
    case Right::ReadGrosses:
        return QStringLiteral("look at the grosses of others");
    }
    return {};
}

} // namespace

Status checkRight(const Session& session, Right right)
{
    if (session.may(right))
        return success();
    return Error {Error::Code::Forbidden, {rightText(right)}, {}};
}

} // namespace lotboard::storage
