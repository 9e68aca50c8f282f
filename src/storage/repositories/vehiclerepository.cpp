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

Result<std::vector<Vehicle>> VehicleRepository::fitting(
    const Session& session, const WantedVehicle& wanted) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Vehicle>> {
        if (wanted.unit) {
            auto unit
                = selectRows<Vehicle>(m_database, "WHERE id = ? AND status = 0", *wanted.unit);
            if (!unit.empty())
                return unit;
        }
        if (wanted.make.isEmpty() || wanted.model.isEmpty())
            return std::vector<Vehicle>();
        // In the order of the enum: not known, new, used, certified.
        const auto upTo
            = wanted.condition == Condition::New ? Condition::New : Condition::Certified;
        return selectRows<Vehicle>(m_database,
            "WHERE status = 0 AND make = ? COLLATE NOCASE AND model = ? COLLATE NOCASE"
            " AND (? = 0 OR year = ?) AND condition BETWEEN ? AND ?"
            " ORDER BY acquired_day, id",
            wanted.make, wanted.model, wanted.year, wanted.year, wanted.condition, upTo);
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
