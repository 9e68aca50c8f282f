#pragma once

#include "base/result.h"
#include "domain/lead.h"
#include "domain/session.h"
#include "domain/vehicle.h"

#include <optional>
#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves the units in stock and sold. Needs Right::ReadBoard to read and Right::EditSales
/// to write.
class VehicleRepository
{
public:
    /// `database` must outlive the repository.
    explicit VehicleRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Vehicle> find(const Session& session, VehicleId id) const;
    /// Oldest first.
    Result<std::vector<Vehicle>> inStock(const Session& session) const;
    /// The unit that is wanted, if it is in stock. Else those in stock of the make and model, and
    /// of the year and condition as far as they are said (certified is used, too), oldest first;
    /// none without a make or a model.
    Result<std::vector<Vehicle>> fitting(const Session& session, const WantedVehicle& wanted) const;
    // Every unit that the store has known; nothing if there is none. Case matters.
    Result<std::optional<Vehicle>> withVin(const Session& session, const QString& vin) const;
    Result<std::optional<Vehicle>> withStockNumber(
        const Session& session, const QString& stockNumber) const;
    /// Stores a new one and returns it with its id.
    Result<Vehicle> insert(const Session& session, UnitOfWork& unit, const Vehicle& vehicle);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Vehicle> update(const Session& session, UnitOfWork& unit, const Vehicle& vehicle);

private:
    Database& m_database;
};

} // namespace lotboard::storage
