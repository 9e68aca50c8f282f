#include "storage/repositories/vehiclerepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Vehicle> VehicleRepository::find(const Session& session, VehicleId id) const
{
    return permitted(session, Right::ReadBoard, [&] { return findRow<Vehicle>(m_database, id); });
}

Result<std::vector<Vehicle>> VehicleRepository::inStock(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Vehicle>> {
        return selectRows<Vehicle>(m_database, "WHERE status = 0 ORDER BY acquired_day, id");
    });
}

Result<Vehicle> VehicleRepository::insert(
    const Session& session, UnitOfWork& unit, const Vehicle& vehicle)
{
    return permitted(session, Right::EditSales, [&] { return insertRow(unit, vehicle); });
}

Result<Vehicle> VehicleRepository::update(
    const Session& session, UnitOfWork& unit, const Vehicle& vehicle)
{
    return permitted(session, Right::EditSales, [&] { return updateRow(unit, vehicle); });
}

} // namespace lotboard::storage
