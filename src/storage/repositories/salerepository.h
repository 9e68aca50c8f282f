#pragma once

#include "base/result.h"
#include "domain/sale.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves deals with their credits. Needs Right::ReadCustomers to read and
/// Right::EditSales to write. That the lead of a deal is sold is for the caller to see to, in the
/// same unit of work. Error::InvalidInput if the shares do not add up to a whole deal. Deals of
/// somebody else's lead are refused, see LeadSight, unless the session has a share in them; grosses
/// of deals without such a share are read as not entered, see asSeenBy().
class SaleRepository
{
public:
    /// `database` must outlive the repository.
    explicit SaleRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Sale> find(const Session& session, SaleId id) const;
    /// By day.
    Result<std::vector<Sale>> ofLead(const Session& session, LeadId lead) const;
    /// By day.
    Result<std::vector<Sale>> ofCustomer(const Session& session, CustomerId customer) const;
    /// The deal with this number; zero if there is none.
    Result<SaleId> numbered(const Session& session, const QString& dealNumber) const;
    // A deal that moved this unit, or that closed this lead, and was not unwound; zero if there is
    // none but `except`.
    Result<SaleId> standing(const Session& session, VehicleId vehicle, SaleId except = {}) const;
    Result<SaleId> standing(const Session& session, LeadId lead) const;
    /// Stores a new one and returns it with its id.
    Result<Sale> insert(const Session& session, UnitOfWork& unit, const Sale& sale);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Sale> update(const Session& session, UnitOfWork& unit, const Sale& sale);

private:
    Database& m_database;
};

/// Error::InvalidInput if the shares of a deal do not add up; no shares at all are fine.
Status checkCredits(const Sale& sale);

} // namespace lotboard::storage
