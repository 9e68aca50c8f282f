#include "models/common/benchmarkboard.h"

#include "services/benchmarks/benchmarkservice.h"
#include "services/goals/goalfile.h"
#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"

namespace lotboard {

BenchmarkBoard::BenchmarkBoard(Calls calls, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{
    connect(&m_saver, &ActionSaver::saved, this, &BenchmarkBoard::saved);
    connect(&m_saver, &ActionSaver::failed, this,
        [this](const QString& /*text*/, const QString& message) { Q_EMIT refused(message); });
}

void BenchmarkBoard::load()
{
    if (!m_calls.read)
        return;
    m_loading.start([read = m_calls.read](const JobControl& /*control*/) { return read(); },
        [this](Result<std::vector<Benchmark>> benchmarks) {
            if (!benchmarks) {
                Q_EMIT refused(errorText(benchmarks.error()));
            } else if (*benchmarks != m_benchmarks) {
                m_benchmarks = *std::move(benchmarks);
                Q_EMIT changed();
            }
        });
}

std::vector<Benchmark> BenchmarkBoard::of(metrics::MetricId metric) const
{
    std::vector<Benchmark> found;
    for (const Benchmark& benchmark : m_benchmarks) {
        if (metrics::metricFromId(benchmark.metric) == metric)
            found.push_back(benchmark);
    }
    return found;
}

std::vector<ReferenceLine> BenchmarkBoard::linesFor(
    metrics::MetricId metric, const FigureStyle& style) const
{
    std::vector<ReferenceLine> lines;
    for (const Benchmark& benchmark : of(metric))
        lines.push_back({benchmark.value * goalScale(benchmark.metric),
            tr("Benchmark %1 · %2", "value · source")
                .arg(benchmarkValue(benchmark, style), benchmark.source)});
    return lines;
}

void BenchmarkBoard::enter(metrics::MetricId metric, double typed, const QString& source)
{
    const QString id = QString::fromLatin1(metrics::definitionOf(metric).id);
    const Benchmark benchmark {.metric = id, .value = typed / goalScale(id), .source = source};
    change(tr("benchmark for %1").arg(metricName(metric)),
        [enter = m_calls.enter, benchmark]() -> Result<SavedAction> {
            const auto done = enter(benchmark);
            return done ? Result<SavedAction>(done->action) : Result<SavedAction>(done.error());
        });
}

void BenchmarkBoard::remove(const Benchmark& benchmark)
{
    const auto metric = metrics::metricFromId(benchmark.metric);
    change(
        tr("removal of the benchmark for %1").arg(metric ? metricName(*metric) : benchmark.metric),
        [remove = m_calls.remove, benchmark] { return remove(benchmark); });
}

void BenchmarkBoard::change(const QString& text, ActionSaver::Call call)
{
    m_saver.save(
        text, std::move(call), [this] { load(); },
        [this] {
            load();
            return false;
        });
}

QString benchmarkValue(const Benchmark& benchmark, const FigureStyle& style)
{
    const auto metric = metrics::metricFromId(benchmark.metric);
    return formatValue(benchmark.value,
        metric ? metrics::definitionOf(*metric).unit : metrics::Unit::Number, style);
}

QString benchmarkText(const Benchmark& benchmark, const FigureStyle& style)
{
    return BenchmarkBoard::tr("%1 (%2, entered %3)", "value (source, entered day)")
        .arg(benchmarkValue(benchmark, style), benchmark.source, storeDayText(benchmark.enteredOn));
}

BenchmarkBoard::Calls benchmarkCalls(Workspace* workspace, const Session& session)
{
    if (!workspace)
        return {};
    return {
        .read = [workspace, session] { return BenchmarkService(*workspace).benchmarks(session); },
        .enter =
            [workspace, session](const Benchmark& benchmark) {
                return BenchmarkService(*workspace).enter(session, benchmark);
            },
        .remove =
            [workspace, session](const Benchmark& benchmark) {
                return BenchmarkService(*workspace).remove(session, benchmark);
            }};
}

} // namespace lotboard
