#include "storage/find/findlines.h"

#include "domain/people.h"
#include "storage/engine/database.h"

#include <QStringList>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectCustomer = R"sql(
    SELECT c.first_name, c.last_name, c.city,
           (SELECT p.as_typed FROM customer_phone p WHERE p.customer_id = c.id
             ORDER BY p.position LIMIT 1),
           (SELECT e.address FROM customer_email e WHERE e.customer_id = c.id
             ORDER BY e.position LIMIT 1)
      FROM customer c WHERE c.id = ? AND c.merged_into_id IS NULL AND c.erased_at IS NULL
)sql";
constexpr std::string_view selectVehicle = R"sql(
    SELECT year, make, model, trim, stock_number, vin FROM vehicle WHERE id = ?
)sql";
constexpr std::string_view selectDeal = R"sql(
    SELECT s.deal_number, s.customer_id, c.first_name, c.last_name, s.lead_id
      FROM sale s LEFT JOIN customer c ON c.id = s.customer_id WHERE s.id = ?
)sql";

// Which leads belong to a row.
constexpr std::string_view leadsOfCustomer = "customer_id = ?";
constexpr std::string_view openLeadsOfCustomer = "customer_id = ? AND status = 0";
constexpr std::string_view leadsOfVehicle = R"sql(
    id IN (SELECT l.id FROM lead l WHERE l.wanted_vehicle_id = ?1
           UNION SELECT s.lead_id FROM sale s WHERE s.vehicle_id = ?1)
)sql";
constexpr std::string_view leadItself = "id = ?";

constexpr std::string_view selectAnyLead = "SELECT 1 FROM lead WHERE customer_id = ? LIMIT 1";

QString nameFrom(const Statement& row, int firstName, int lastName)
{
    return Customer {.firstName = row.string(firstName), .lastName = row.string(lastName)}.name();
}

QString vehicleFrom(const Statement& row, int firstColumn)
{
    QStringList words;
    if (const int year = row.integer(firstColumn); year > 0)
        words << QString::number(year);
    for (int column = firstColumn + 1; column < firstColumn + 4; ++column) {
        if (!row.text(column).empty())
            words << row.string(column);
    }
    return words.join(u' ');
}

} // namespace

/// Puts the newest of the `leads` of row `id` that are seen into the finding; false if there is
/// none.
bool FindLines::readSeenLead(std::string_view leads, std::int64_t id, Finding& finding) const
{
    const auto lead
        = m_database.prepare(std::string("SELECT id, status, received_at FROM lead WHERE ")
                                 .append(leads)
                                 .append(" AND ")
                                 .append(m_sight.condition("assigned_staff_id"))
                                 .append(" ORDER BY received_at DESC, id DESC LIMIT 1"));
    lead->bindAll(id);
    if (!lead->step())
        return false;
    finding.lead = lead->id<LeadId>(0);
    finding.leadStatus = lead->enumerator<LeadStatus>(1);
    finding.leadReceivedAt = lead->instant(2);
    return true;
}

/// By one of their leads; those without any are seen by all.
bool FindLines::seesCustomer(CustomerId customer, Finding& finding) const
{
    if (readSeenLead(leadsOfCustomer, customer.value, finding))
        return true;
    const auto any = m_database.prepare(selectAnyLead);
    any->bindAll(customer);
    return !any->step();
}

bool FindLines::readCustomer(std::int64_t id, Finding& finding) const
{
    return seesCustomer({id}, finding) && readPerson(id, finding);
}

bool FindLines::readCustomerWithOpenLead(std::int64_t id, Finding& finding) const
{
    return readSeenLead(openLeadsOfCustomer, id, finding) && readPerson(id, finding);
}

bool FindLines::readPerson(std::int64_t id, Finding& finding) const
{
    const auto row = m_database.prepare(selectCustomer);
    row->bindAll(id);
    if (!row->step())
        return false;
    finding.kind = FindKind::Customer;
    finding.customer = {id};
    finding.title = nameFrom(*row, 0, 1);
    finding.city = row->string(2);
    finding.detail = row->isNull(3) ? row->string(4) : row->string(3);
    return true;
}

bool FindLines::readVehicle(std::int64_t id, Finding& finding) const
{
    const auto row = m_database.prepare(selectVehicle);
    row->bindAll(id);
    if (!row->step())
        return false;
    finding.kind = FindKind::Vehicle;
    finding.vehicle = {id};
    finding.title = vehicleFrom(*row, 0);
    finding.detail = row->isNull(4) ? row->string(5) : row->string(4);
    readSeenLead(leadsOfVehicle, id, finding);
    return true;
}

bool FindLines::readDeal(std::int64_t id, Finding& finding) const
{
    const auto row = m_database.prepare(selectDeal);
    row->bindAll(id);
    if (!row->step())
        return false;
    const auto customer = row->id<CustomerId>(1);
    const bool isSeen = row->isNull(4) ? seesCustomer(customer, finding)
                                       : readSeenLead(leadItself, row->int64(4), finding);
    if (!isSeen)
        return false;
    finding.kind = FindKind::Deal;
    finding.sale = {id};
    finding.title = row->string(0);
    finding.customer = customer;
    finding.detail = nameFrom(*row, 2, 3);
    return true;
}

} // namespace lotboard::storage
