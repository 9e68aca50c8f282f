#pragma once

#include "services/import/batchstore.h"
#include "services/import/problemlog.h"
#include "services/import/rowdraft.h"

namespace lotboard {

/// Finds the unit that a row names by VIN or stock number, or adds it.
class VehicleLinker
{
public:
    VehicleLinker(BatchStore& store, ProblemLog& problems)
        : m_store(store)
        , m_problems(problems) { }

    /// The unit that somebody asks about; zero without a VIN or a stock number. One that nobody
    /// knew is kept as gone: it is not in stock, or the stock list would have it.
    VehicleId wanted(const VehicleDraft& draft);

    /// The unit of a deal; zero if the row says nothing of it. One without VIN and stock number
    /// belongs to its deal alone: `ofDeal`, if the deal has one already. It left on `day`.
    VehicleId sold(
        const VehicleDraft& draft, std::optional<VehicleId> ofDeal, std::chrono::sys_days day);

    /// For a file of vehicles: overwrites, counts.
    void import(const VehicleDraft& draft);

private:
    VehicleId find(const VehicleDraft& draft);
    VehicleId add(const VehicleDraft& draft, VehicleStatus status,
        std::optional<std::chrono::sys_days> leftOn);
    Vehicle overlaid(Vehicle vehicle, const VehicleDraft& draft, bool overwrites);
    void takeKey(QString& stored, const QString& said, storage::ImportKey key, VehicleId id);
    void remember(const Vehicle& vehicle);

    BatchStore& m_store;
    ProblemLog& m_problems;
};

} // namespace lotboard
