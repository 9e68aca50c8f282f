#pragma once

#include "base/result.h"
#include "domain/benchmark.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves benchmarks. Needs Right::ReadBoard to read and Right::ManageStore to write.
class BenchmarkRepository
{
public:
    /// `database` must outlive the repository.
    explicit BenchmarkRepository(Database& database) : m_database(database) { }

    /// By metric and value.
    Result<std::vector<Benchmark>> all(const Session& session) const;
    /// Stores a new one and returns it with its id.
    Result<Benchmark> insert(const Session& session, UnitOfWork& unit, const Benchmark& benchmark);
    /// Error::NotFound, Error::Conflict if it is no longer at its version.
    Status remove(const Session& session, UnitOfWork& unit, const Benchmark& benchmark);

private:
    Database& m_database;
};

} // namespace lotboard::storage
