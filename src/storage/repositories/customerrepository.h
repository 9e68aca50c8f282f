#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves customers with their phones and e-mail addresses. Needs Right::ReadCustomers to
/// read and Right::EditLeads to write; customers of others' leads alone are refused, see LeadSight.
class CustomerRepository
{
public:
    /// `database` must outlive the repository.
    explicit CustomerRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Customer> find(const Session& session, CustomerId id) const;
    /// Stores a new one and returns it with its id.
    Result<Customer> insert(const Session& session, UnitOfWork& unit, const Customer& customer);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Customer> update(const Session& session, UnitOfWork& unit, const Customer& customer);

private:
    Database& m_database;
};

} // namespace lotboard::storage
