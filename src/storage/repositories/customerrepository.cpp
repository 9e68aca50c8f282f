#include "storage/repositories/customerrepository.h"

#include "storage/changes/leadsight.h"
#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Customer> CustomerRepository::find(const Session& session, CustomerId id) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<Customer> {
        const auto seen = checkSees(m_database, session, id);
        return seen ? findRow<Customer>(m_database, id) : Result<Customer>(seen.error());
    });
}

Result<Customer> CustomerRepository::insert(
    const Session& session, UnitOfWork& unit, const Customer& customer)
{
    return permitted(session, Right::EditLeads, [&] { return insertRow(unit, customer); });
}

Result<Customer> CustomerRepository::update(
    const Session& session, UnitOfWork& unit, const Customer& customer)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<Customer> {
        const auto seen = checkSees(unit.database(), session, customer.id);
        return seen ? updateRow(unit, customer) : Result<Customer>(seen.error());
    });
}

} // namespace lotboard::storage
