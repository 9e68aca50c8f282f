#include "storage/repositories/customerrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Customer> CustomerRepository::find(const Session& session, CustomerId id) const
{
    return permitted(
        session, Right::ReadCustomers, [&] { return findRow<Customer>(m_database, id); });
}

Result<Customer> CustomerRepository::insert(
    const Session& session, UnitOfWork& unit, const Customer& customer)
{
    return permitted(session, Right::EditLeads, [&] { return insertRow(unit, customer); });
}

Result<Customer> CustomerRepository::update(
    const Session& session, UnitOfWork& unit, const Customer& customer)
{
    return permitted(session, Right::EditLeads, [&] { return updateRow(unit, customer); });
}

} // namespace lotboard::storage
