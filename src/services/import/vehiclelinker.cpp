#include "services/import/vehiclelinker.h"

namespace lotboard {
namespace {

using storage::ImportKey;

template<class T>
void take(T& stored, const T& said, const T& nothing, bool overwrites)
{
    if (said != nothing && (overwrites || stored == nothing))
        stored = said;
}

} // namespace

VehicleId VehicleLinker::find(const VehicleDraft& draft)
{
    const auto byVin = m_store.find<VehicleId>(ImportKey::VehicleVin, draft.vin);
    if (byVin.isValid())
        return byVin;
    const auto byStock = m_store.find<VehicleId>(ImportKey::VehicleStockNumber, draft.stockNumber);
    if (!byStock.isValid() || draft.vin.isEmpty())
        return byStock;
    // A stock number that was given to another car meanwhile is not the car that the VIN names.
    const auto stored = m_store.load<Vehicle>(byStock);
    return stored && stored->vin.isEmpty() ? byStock : VehicleId {};
}

void VehicleLinker::takeKey(QString& stored, const QString& said, ImportKey key, VehicleId id)
{
    if (said.isEmpty() || stored == said)
        return;
    const auto owner = m_store.find<VehicleId>(key, said);
    if (!stored.isEmpty() || (owner.isValid() && owner != id))
        m_problems.warn(ImportReason::KeptNumber, {}, said.toStdString());
    else
        stored = said;
}

Vehicle VehicleLinker::overlaid(Vehicle vehicle, const VehicleDraft& draft, bool overwrites)
{
    takeKey(vehicle.vin, draft.vin, ImportKey::VehicleVin, vehicle.id);
    takeKey(vehicle.stockNumber, draft.stockNumber, ImportKey::VehicleStockNumber, vehicle.id);
    take(vehicle.year, draft.year, 0, overwrites);
    take(vehicle.make, draft.make, {}, overwrites);
    take(vehicle.model, draft.model, {}, overwrites);
    take(vehicle.trim, draft.trim, {}, overwrites);
    take(vehicle.colour, draft.colour, {}, overwrites);
    take(vehicle.condition, draft.condition, Condition::Unknown, overwrites);
    take(vehicle.acquiredOn, draft.acquiredOn, {}, overwrites);
    take(vehicle.leftOn, draft.leftOn, {}, overwrites);
    take(vehicle.cost, draft.cost, {}, overwrites);
    take(vehicle.askingPrice, draft.askingPrice, {}, overwrites);
    if (overwrites)
        vehicle.status = draft.status.value_or(vehicle.status);
    return vehicle;
}

VehicleId VehicleLinker::add(
    const VehicleDraft& draft, VehicleStatus status, std::optional<std::chrono::sys_days> leftOn)
{
    Vehicle vehicle = overlaid(Vehicle {}, draft, true);
    vehicle.status = draft.status.value_or(status);
    if (!vehicle.leftOn)
        vehicle.leftOn = leftOn;
    vehicle.id = m_store.add(vehicle);
    remember(vehicle);
    return vehicle.id;
}

void VehicleLinker::remember(const Vehicle& vehicle)
{
    m_store.remember(ImportKey::VehicleVin, vehicle.vin, vehicle.id);
    m_store.remember(ImportKey::VehicleStockNumber, vehicle.stockNumber, vehicle.id);
}

VehicleId VehicleLinker::wanted(const VehicleDraft& draft)
{
    if (!draft.hasKey())
        return {};
    const VehicleId id = find(draft);
    return id.isValid() ? id : add(draft, VehicleStatus::Gone, std::nullopt);
}

VehicleId VehicleLinker::sold(
    const VehicleDraft& draft, std::optional<VehicleId> ofDeal, std::chrono::sys_days day)
{
    if (draft.isEmpty())
        return ofDeal.value_or(VehicleId {});
    VehicleId id = find(draft);
    if (!id.isValid() && ofDeal)
        id = *ofDeal;
    if (!id.isValid())
        return add(draft, VehicleStatus::Sold, day);
    if (const auto stored = m_store.load<Vehicle>(id)) {
        Vehicle after = overlaid(*stored, draft, false);
        after.status = VehicleStatus::Sold;
        if (!after.leftOn)
            after.leftOn = day;
        if (m_store.change(*stored, after))
            remember(after);
    }
    return id;
}

void VehicleLinker::import(const VehicleDraft& draft)
{
    const VehicleId id = find(draft);
    if (!id.isValid()) {
        add(draft, draft.leftOn ? VehicleStatus::Gone : VehicleStatus::InStock, std::nullopt);
        return;
    }
    if (!m_store.isFirstMention<Vehicle>(id)) {
        m_problems.warn(ImportReason::SameIdAgain);
        m_store.skip(ImportEntity::Vehicle);
        return;
    }
    if (const auto stored = m_store.load<Vehicle>(id)) {
        const Vehicle after = overlaid(*stored, draft, true);
        m_store.changeOrSkip(*stored, after);
        remember(after);
    }
}

} // namespace lotboard
