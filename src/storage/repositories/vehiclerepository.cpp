#include "storage/repositories/vehiclerepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {
namespace {

Result<std::optional<Vehicle>> onlyRow(
    Database& database, const Session& session, std::string_view condition, const QString& value)
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::optional<Vehicle>> {
        auto rows = selectRows<Vehicle>(database, condition, value);
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    });
}

} // namespace

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

Result<std::optional<Vehicle>> VehicleRepository::withVin(
    const Session& session, const QString& vin) const
{
    return onlyRow(m_database, session, "WHERE vin = ?", vin);
}

Result<std::optional<Vehicle>> VehicleRepository::withStockNumber(
    const Session& session, const QString& stockNumber) const
{
    return onlyRow(m_database, session, "WHERE stock_number = ?", stockNumber);
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
