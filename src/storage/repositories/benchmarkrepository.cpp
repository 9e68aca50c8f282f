#include "storage/repositories/benchmarkrepository.h"

#include "storage/rows/benchmarkrows.h"
#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<std::vector<Benchmark>> BenchmarkRepository::all(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Benchmark>> {
        return selectRows<Benchmark>(m_database, "ORDER BY metric, value, id");
    });
}

Result<Benchmark> BenchmarkRepository::insert(
    const Session& session, UnitOfWork& unit, const Benchmark& benchmark)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, benchmark); });
}

Status BenchmarkRepository::remove(
    const Session& session, UnitOfWork& unit, const Benchmark& benchmark)
{
    return permitted(session, Right::ManageStore, [&] { return removeRow(unit, benchmark); });
}

} // namespace lotboard::storage
