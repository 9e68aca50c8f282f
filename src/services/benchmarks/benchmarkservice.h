#pragma once

#include "base/result.h"
#include "domain/benchmark.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "metrics/metriccatalog.h"

#include <vector>

namespace lotboard {

class Workspace;

/// Rates, averages, times and returns: how high a count or a sum is depends on how long the period
/// is, so that one level over days and months would mean nothing.
bool canHaveBenchmark(metrics::MetricId metric);

/// Figures from elsewhere that a store compares its own with: the manager enters them with who says
/// so; the program brings none.
class BenchmarkService
{
public:
    /// `workspace` must outlive the service.
    explicit BenchmarkService(Workspace& workspace) : m_workspace(workspace) { }

    /// By metric and value. Needs Right::ReadBoard.
    Result<std::vector<Benchmark>> benchmarks(const Session& session) const;
    /// A new one, of today. Error::Code::InvalidInput, in words, without a source or for what the
    /// metric cannot be. Needs Right::ManageStore.
    Result<Saved<Benchmark>> enter(const Session& session, const Benchmark& benchmark);
    /// Error::NotFound, Error::Conflict. Needs Right::ManageStore.
    Result<SavedAction> remove(const Session& session, const Benchmark& benchmark);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
