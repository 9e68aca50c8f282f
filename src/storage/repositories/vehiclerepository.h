#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/vehicle.h"

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
    /// Stores a new one and returns it with its id.
    Result<Vehicle> insert(const Session& session, UnitOfWork& unit, const Vehicle& vehicle);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Vehicle> update(const Session& session, UnitOfWork& unit, const Vehicle& vehicle);

private:
    Database& m_database;
};

} // namespace lotboard::storage
