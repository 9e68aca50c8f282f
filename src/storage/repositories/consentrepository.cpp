#include "storage/repositories/consentrepository.h"

#include "storage/changes/leadsight.h"
#include "storage/rows/consentrows.h"
#include "storage/rows/rowaccess.h"

namespace lotboard::storage {
namespace {

std::vector<Consent> consentsOf(Database& database, CustomerId customer)
{
    return selectRows<Consent>(database, "WHERE customer_id = ? ORDER BY at, id", customer);
}

} // namespace

Result<std::vector<Consent>> ConsentRepository::ofCustomer(
    const Session& session, CustomerId customer) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Consent>> {
        if (const auto seen = checkSees(m_database, session, customer); !seen)
            return seen.error();
        return consentsOf(m_database, customer);
    });
}

Result<ContactWishes> ConsentRepository::wishesOf(const Session& session, CustomerId customer) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<ContactWishes> {
        if (const auto seen = checkSees(m_database, session, customer); !seen)
            return seen.error();
        const auto row = findRow<Customer>(m_database, customer);
        if (!row)
            return row.error();
        return ContactWishes(row->doNotContact, consentsOf(m_database, customer));
    });
}

Result<Consent> ConsentRepository::insert(
    const Session& session, UnitOfWork& unit, const Consent& consent)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<Consent> {
        const auto seen = checkSees(unit.database(), session, consent.customer);
        return seen ? insertRow(unit, consent) : Result<Consent>(seen.error());
    });
}

} // namespace lotboard::storage
