#include "services/benchmarks/benchmarkservice.h"

#include "base/textgate.h"
#include "metrics/measure.h"
#include "metrics/metriccatalog.h"
#include "services/unit.h"
#include "storage/changes/permission.h"
#include "storage/repositories/benchmarkrepository.h"

#include <QCoreApplication>

#include <cmath>

namespace lotboard {
namespace {

using storage::BenchmarkRepository;
using storage::UnitOfWork;

Error invalidBenchmark(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

Status checkBenchmark(const Benchmark& benchmark)
{
    const auto metric = metrics::metricFromId(benchmark.metric);
    if (!metric || !canHaveBenchmark(*metric))
        return invalidBenchmark(QT_TRANSLATE_NOOP(
            "Error", "A benchmark is for a rate, an average or a time. Nothing was saved."));
    if (benchmark.source.isEmpty())
        return invalidBenchmark(QT_TRANSLATE_NOOP(
            "Error", "A benchmark needs its source: who says so, and of when. Nothing was saved."));
    if (!std::isfinite(benchmark.value))
        return invalidBenchmark(
            QT_TRANSLATE_NOOP("Error", "A benchmark is a number. Nothing was saved."));
    if (metrics::formulaOf(*metric).form == metrics::Form::Share
        && (benchmark.value < 0 || benchmark.value > 1))
        return invalidBenchmark(
            QT_TRANSLATE_NOOP("Error", "A rate lies between 0% and 100%. Nothing was saved."));
    return success();
}

} // namespace

bool canHaveBenchmark(metrics::MetricId metric)
{
    const metrics::Form form = metrics::formulaOf(metric).form;
    return form != metrics::Form::Sum && form != metrics::Form::Goal;
}

Result<std::vector<Benchmark>> BenchmarkService::benchmarks(const Session& session) const
{
    return m_workspace.read(
        [&](storage::Database& database) { return BenchmarkRepository(database).all(session); });
}

Result<Saved<Benchmark>> BenchmarkService::enter(const Session& session, const Benchmark& benchmark)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    Benchmark clean = benchmark;
    clean.source = cleanText(benchmark.source, TextKind::Name).text;
    clean.enteredOn = m_workspace.today();
    if (const auto sound = checkBenchmark(clean); !sound)
        return sound.error();
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) {
        return BenchmarkRepository(unit.database()).insert(session, unit, clean);
    });
}

Result<SavedAction> BenchmarkService::remove(const Session& session, const Benchmark& benchmark)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Status {
        return BenchmarkRepository(unit.database()).remove(session, unit, benchmark);
    });
}

} // namespace lotboard
