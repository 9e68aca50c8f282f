#pragma once

#include "base/result.h"
#include "domain/consent.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and adds what customers said about channels; nothing of it is changed or forgotten. Needs
/// Right::ReadCustomers to read and Right::EditLeads to write; customers of others' leads alone are
/// refused, see LeadSight.
class ConsentRepository
{
public:
    /// `database` must outlive the repository.
    explicit ConsentRepository(Database& database) : m_database(database) { }

    /// Oldest first.
    Result<std::vector<Consent>> ofCustomer(const Session& session, CustomerId customer) const;
    /// Error::NotFound.
    Result<ContactWishes> wishesOf(const Session& session, CustomerId customer) const;
    /// Stores a new one and returns it with its id.
    Result<Consent> insert(const Session& session, UnitOfWork& unit, const Consent& consent);

private:
    Database& m_database;
};

} // namespace lotboard::storage
