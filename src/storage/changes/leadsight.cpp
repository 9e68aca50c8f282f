#include "storage/changes/leadsight.h"

#include "storage/engine/database.h"

#include <QCoreApplication>

#include <QString>

#include <algorithm>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectAssigned = "SELECT assigned_staff_id FROM lead WHERE id = ?";
constexpr std::string_view selectAssignedOfCustomer = R"sql(
    SELECT assigned_staff_id FROM lead WHERE customer_id = ?
)sql";

/// Zero for a lead that nobody has, and for one that there is not.
StaffId assignedTo(Database& database, LeadId lead)
{
    const auto query = database.prepare(selectAssigned);
    query->bindAll(lead);
    return query->step() ? query->id<StaffId>(0) : StaffId();
}

/// `what` is not allowed otherwise; as the source of a text.
Status allowedIf(bool isAllowed, const char* what)
{
    if (isAllowed)
        return success();
    return Error {Error::Code::Forbidden, {QCoreApplication::translate("Error", what)}, {}};
}

} // namespace

std::string LeadSight::condition(std::string_view column) const
{
    if (m_seesAll)
        return "TRUE";
    const std::string name(column);
    return '(' + name + " IS NULL OR " + name + " = " + std::to_string(m_who.value) + ')';
}

bool hasShare(const Session& session, const Sale& sale)
{
    return session.who.isValid()
        && std::ranges::find(sale.credits, session.who, &SaleCredit::staff) != sale.credits.end();
}

bool seesGross(const Session& session, const Sale& sale)
{
    return session.may(Right::ReadGrosses) || hasShare(session, sale);
}

Sale asSeenBy(const Session& session, Sale sale)
{
    if (!seesGross(session, sale)) {
        sale.frontGross.reset();
        sale.backGross.reset();
    }
    return sale;
}

Status checkSees(Database& database, const Session& session, LeadId lead)
{
    const LeadSight sight(session);
    return allowedIf(sight.seesAll() || sight.sees(assignedTo(database, lead)),
        QT_TRANSLATE_NOOP("Error", "look at somebody else's lead"));
}

Status checkWorksOn(Database& database, const Session& session, LeadId lead)
{
    return allowedIf(
        session.may(Right::EditAllLeads) || LeadSight(session).worksOn(assignedTo(database, lead)),
        QT_TRANSLATE_NOOP("Error", "work on somebody else's lead"));
}

Status checkSees(Database& database, const Session& session, CustomerId customer)
{
    const LeadSight sight(session);
    if (sight.seesAll())
        return success();
    const auto leads = database.prepare(selectAssignedOfCustomer);
    leads->bindAll(customer);
    bool hasLead = false;
    while (leads->step()) {
        if (sight.sees(leads->id<StaffId>(0)))
            return success();
        hasLead = true;
    }
    return allowedIf(!hasLead, QT_TRANSLATE_NOOP("Error", "look at somebody else's customer"));
}

} // namespace lotboard::storage
