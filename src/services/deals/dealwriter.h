#pragma once

#include "base/result.h"
#include "domain/lead.h"
#include "domain/session.h"
#include "domain/store.h"
#include "services/deals/dealform.h"

namespace lotboard {

namespace storage {
class UnitOfWork;
} // namespace storage

/// Writes one deal with what follows from it: the unit sold or back in stock, the lead sold or open
/// again. For DealService.
class DealWriter
{
public:
    /// All must outlive the writer.
    DealWriter(const Session& session, storage::UnitOfWork& unit, const Store& store)
        : m_session(session)
        , m_unit(unit)
        , m_store(store)
    {
    }

    /// `form` is cleaned. What was saved.
    Result<DealForm> save(const DealForm& form);

private:
    Result<Sale> stored(SaleId id) const;
    Result<Vehicle> saveUnit(const DealForm& form, const Sale& before);
    /// The unit of the deal before, if it was typed without a number: such a one belongs to its
    /// deal alone, and is corrected in its place.
    Result<Vehicle> nameless(const Sale& before) const;
    /// As it stands by this deal.
    Result<Vehicle> settledUnit(Vehicle vehicle, const Sale& sale) const;
    /// As it stands without this deal.
    Result<Vehicle> released(Vehicle vehicle, const Sale& sale) const;
    Status releaseUnit(VehicleId id, const Sale& sale);
    Result<Sale> saveSale(Sale sale);
    Status settleLead(LeadId id);

    const Session& m_session;
    storage::UnitOfWork& m_unit;
    const Store& m_store;
};

} // namespace lotboard
