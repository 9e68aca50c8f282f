#include "services/deals/dealwriter.h"

#include "services/deals/dealcheck.h"
#include "storage/changes/unitofwork.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/vehiclerepository.h"

namespace lotboard {
namespace {

bool hasNumber(const Vehicle& vehicle)
{
    return !vehicle.vin.isEmpty() || !vehicle.stockNumber.isEmpty();
}

template<class T>
void fillIn(T& known, const T& typed, const T& nothing)
{
    if (known == nothing)
        known = typed;
}

/// What was typed of a unit completes what the store knows, and overwrites nothing.
Vehicle completed(Vehicle known, const Vehicle& typed)
{
    if (typed.id.isValid())
        return known;
    fillIn(known.vin, typed.vin, {});
    fillIn(known.stockNumber, typed.stockNumber, {});
    fillIn(known.year, typed.year, 0);
    fillIn(known.make, typed.make, {});
    fillIn(known.model, typed.model, {});
    fillIn(known.trim, typed.trim, {});
    fillIn(known.condition, typed.condition, Condition::Unknown);
    return known;
}

bool isNothing(const Vehicle& vehicle)
{
    return vehicle == Vehicle {};
}

} // namespace

Result<DealForm> DealWriter::save(const DealForm& form)
{
    const auto problems = dealProblems(m_unit.database(), m_session, form);
    if (!problems)
        return problems.error();
    if (!problems->empty())
        return refusal(problems->front());
    const auto before = stored(form.sale.id);
    if (!before)
        return before.error();
    auto vehicle = saveUnit(form, *before);
    if (!vehicle)
        return vehicle.error();
    Sale sale = form.sale;
    sale.vehicle = vehicle->id.isValid() ? std::optional(vehicle->id) : std::nullopt;
    auto saved = saveSale(sale);
    if (!saved)
        return saved.error();
    if (before->vehicle && before->vehicle != saved->vehicle) {
        if (const auto released = releaseUnit(*before->vehicle, *saved); !released)
            return released.error();
    }
    if (saved->lead) {
        if (const auto settled = settleLead(*saved->lead); !settled)
            return settled.error();
    }
    return DealForm {.sale = *std::move(saved), .vehicle = *std::move(vehicle)};
}

Result<Sale> DealWriter::stored(SaleId id) const
{
    if (!id.isValid())
        return Sale {};
    return storage::SaleRepository(m_unit.database()).find(m_session, id);
}

Result<Vehicle> DealWriter::saveUnit(const DealForm& form, const Sale& before)
{
    const auto known = knownUnit(m_unit.database(), m_session, form.vehicle);
    if (!known)
        return known.error();
    if (!*known && isNothing(form.vehicle))
        return Vehicle {};
    const auto former = *known ? Result<Vehicle>(**known) : nameless(before);
    if (!former)
        return former;
    Vehicle after = *known ? completed(**known, form.vehicle) : form.vehicle;
    after.id = former->id;
    after.version = former->version;
    // Written once, so that it is one row of the audit: taking the deal back needs that.
    const auto settled = settledUnit(after, form.sale);
    if (!settled || *settled == *former)
        return settled;
    storage::VehicleRepository vehicles(m_unit.database());
    return settled->id.isValid() ? vehicles.update(m_session, m_unit, *settled)
                                 : vehicles.insert(m_session, m_unit, *settled);
}

Result<Vehicle> DealWriter::nameless(const Sale& before) const
{
    if (!before.vehicle)
        return Vehicle {};
    auto former = storage::VehicleRepository(m_unit.database()).find(m_session, *before.vehicle);
    return !former || !hasNumber(*former) ? former : Vehicle {};
}

Result<Vehicle> DealWriter::settledUnit(Vehicle vehicle, const Sale& sale) const
{
    if (sale.unwoundOn)
        return released(std::move(vehicle), sale);
    vehicle.status = VehicleStatus::Sold;
    vehicle.leftOn = saleDay(sale, m_store.saleDateRule);
    return vehicle;
}

Result<Vehicle> DealWriter::released(Vehicle vehicle, const Sale& sale) const
{
    if (vehicle.status != VehicleStatus::Sold)
        return vehicle;
    const auto other
        = storage::SaleRepository(m_unit.database()).standing(m_session, vehicle.id, sale.id);
    if (!other)
        return other.error();
    if (other->isValid())
        return vehicle;
    // Without a number nobody finds it on the lot.
    vehicle.status = hasNumber(vehicle) ? VehicleStatus::InStock : VehicleStatus::Gone;
    vehicle.leftOn = hasNumber(vehicle) ? std::nullopt : sale.unwoundOn;
    return vehicle;
}

Status DealWriter::releaseUnit(VehicleId id, const Sale& sale)
{
    storage::VehicleRepository vehicles(m_unit.database());
    const auto vehicle = vehicles.find(m_session, id);
    if (!vehicle)
        return vehicle.error();
    const auto after = released(*vehicle, sale);
    if (!after)
        return after.error();
    const auto saved = *after == *vehicle ? after : vehicles.update(m_session, m_unit, *after);
    return saved ? success() : Status(saved.error());
}

Result<Sale> DealWriter::saveSale(Sale sale)
{
    if (sale.lead) {
        const auto lead = storage::LeadRepository(m_unit.database()).find(m_session, *sale.lead);
        if (!lead)
            return lead.error();
        sale.customer = lead->customer;
    }
    storage::SaleRepository sales(m_unit.database());
    return sale.id.isValid() ? sales.update(m_session, m_unit, sale)
                             : sales.insert(m_session, m_unit, sale);
}

Status DealWriter::settleLead(LeadId id)
{
    storage::LeadRepository leads(m_unit.database());
    auto lead = leads.find(m_session, id);
    if (!lead)
        return lead.error();
    const auto deal = storage::SaleRepository(m_unit.database()).standing(m_session, id);
    if (!deal)
        return deal.error();
    const bool isSold = deal->isValid();
    if (isSold == (lead->status == LeadStatus::Sold))
        return success();
    lead->status = isSold ? LeadStatus::Sold : LeadStatus::Open;
    lead->statusReason.clear();
    lead->statusAt = m_unit.at();
    lead->statusBy = m_unit.who().isValid() ? std::optional(m_unit.who()) : std::nullopt;
    const auto saved = leads.update(m_session, m_unit, *lead);
    return saved ? success() : Status(saved.error());
}

} // namespace lotboard
