#pragma once

#include "base/result.h"
#include "domain/benchmark.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "metrics/metriccatalog.h"
#include "models/common/actionsaver.h"
#include "models/common/jobrunner.h"
#include "services/wording/figurewords.h"

#include <QObject>

#include <functional>
#include <vector>

namespace lotboard {

class Workspace;

/// A level to draw across a chart, with what it is called.
struct ReferenceLine
{
    double value = 0; ///< As csvValue() counts.
    QString name {};

    friend bool operator==(const ReferenceLine&, const ReferenceLine&) = default;
};

/// The benchmarks of the store, read and changed off the GUI thread, for all who show a metric
/// beside them.
class BenchmarkBoard final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        std::function<Result<std::vector<Benchmark>>()> read {};
        std::function<Result<Saved<Benchmark>>(const Benchmark&)> enter {};
        std::function<Result<SavedAction>(const Benchmark&)> remove {};
    };

    /// Without calls, where no store is open, there are no benchmarks.
    explicit BenchmarkBoard(Calls calls, QObject* parent = nullptr);

    void load();
    const std::vector<Benchmark>& all() const { return m_benchmarks; }
    std::vector<Benchmark> of(metrics::MetricId metric) const;
    std::vector<ReferenceLine> linesFor(metrics::MetricId metric, const FigureStyle& style) const;

    /// `typed` is as csvValue() counts: in percent, in whole money, in minutes.
    void enter(metrics::MetricId metric, double typed, const QString& source);
    void remove(const Benchmark& benchmark);

Q_SIGNALS:
    void changed();
    /// What was done, in words for the undo, once it is saved.
    void saved(const QString& text, const lotboard::SavedAction& action);
    /// Nothing was saved, or nothing can be shown: why.
    void refused(const QString& text);

private:
    void change(const QString& text, ActionSaver::Call call);

    Calls m_calls;
    std::vector<Benchmark> m_benchmarks {};
    JobRunner m_loading;
    ActionSaver m_saver;
};

/// "60.0%".
QString benchmarkValue(const Benchmark& benchmark, const FigureStyle& style);
/// "60.0% (20-group 2026, entered 3 Nov 2026)".
QString benchmarkText(const Benchmark& benchmark, const FigureStyle& style);

/// Empty without a workspace, which must outlive the calls.
BenchmarkBoard::Calls benchmarkCalls(Workspace* workspace, const Session& session);

} // namespace lotboard
