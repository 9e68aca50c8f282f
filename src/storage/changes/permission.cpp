#include "storage/changes/permission.h"

#include <QCoreApplication>

namespace lotboard::storage {
namespace {

/// What is not allowed, as it stands in the sentence of Error::Code::Forbidden.
const char* sourceText(Right right)
{
    switch (right) {
    case Right::ReadBoard:
        return QT_TRANSLATE_NOOP("Error", "look at numbers");
    case Right::ReadCustomers:
        return QT_TRANSLATE_NOOP("Error", "look at customers");
    case Right::EditLeads:
        return QT_TRANSLATE_NOOP("Error", "edit leads");
    case Right::EditSales:
        return QT_TRANSLATE_NOOP("Error", "edit sales");
    case Right::ImportFiles:
        return QT_TRANSLATE_NOOP("Error", "import files");
    case Right::ExportCustomers:
        return QT_TRANSLATE_NOOP("Error", "export customers");
    case Right::ManageStore:
        return QT_TRANSLATE_NOOP("Error", "manage the store");
    case Right::ReadAllLeads:
        return QT_TRANSLATE_NOOP("Error", "look at the leads of others");
    case Right::EditAllLeads:
        return QT_TRANSLATE_NOOP("Error", "work on the leads of others");
    case Right::ReadGrosses:
        return QT_TRANSLATE_NOOP("Error", "look at the grosses of others");
    }
    return "";
}

} // namespace

Status checkRight(const Session& session, Right right)
{
    if (session.may(right))
        return success();
    return Error {
        Error::Code::Forbidden, {QCoreApplication::translate("Error", sourceText(right))}, {}};
}

} // namespace lotboard::storage
