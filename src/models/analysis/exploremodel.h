#pragma once

#include "models/analysis/crosschartmodel.h"
#include "models/analysis/crossfunnelmodel.h"
#include "models/analysis/explorechoice.h"
#include "models/analysis/exploretablemodel.h"
#include "models/analysis/figurechoicemodel.h"
#include "models/common/benchmarkboard.h"

#include <QObject>

namespace lotboard {

class BoardFacts;
class BoardState;
class JobRunner;

/// Any figures by one or two dimensions, over what the board looks at. Asks off the GUI thread;
/// until the answer is there the old one stays.
class ExploreModel final : public QObject
{
    Q_OBJECT

public:
    enum class Condition {
        NoDatabase,
        Loading,
        Failed,
        NoFigure,
        StoreIsEmpty,
        NothingCounted,
        Ready
    };

    /// Both must outlive the model. Asks nothing before the first refresh().
    ExploreModel(BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);
    ~ExploreModel() override;

    /// Must outlive the model. Without it there are none.
    void setBenchmarks(const BenchmarkBoard* benchmarks);

    Condition condition() const { return m_condition; }
    /// Whether the answer shown is that to the question of now.
    bool isCurrent() const;
    /// Why there is no answer; empty unless Failed.
    QString problem() const;

    const ExploreChoice& choice() const { return m_choice; }
    /// Asks anew if it is another one.
    void setChoice(const ExploreChoice& choice);

    /// What is on the screen, as a saved view holds it.
    QString viewText() const;
    /// Makes the bar at the top and the choice ask what the view asks. False, and nothing is
    /// changed, if it asks nothing that is known.
    bool showView(const QString& view);
    /// Of a view, the choice alone. What is no view is passed over.
    void restoreChoice(const QString& view);

    /// "By Source and Person".
    QString title() const;
    /// What it is compared with, and which figures are left out; empty: nothing to say.
    QString note() const;
    /// What prints the same: `lotboard-cli --db FILE query …`.
    QString command(const QString& databasePath) const;

    /// Why the answer cannot be drawn as it was chosen, and what to choose instead; empty: it can.
    QString pictureProblem() const;
    /// Which figure is drawn: its place among those that were asked for.
    std::size_t drawnMetric() const;
    /// What else is known of the figure that is drawn: benchmarks.
    std::vector<ReferenceLine> references() const;
    /// Those that were asked for; empty without an answer.
    std::vector<metrics::MetricId> drawable() const;

    CrossChartModel* chart() { return &m_chart; }
    CrossFunnelModel* funnel() { return &m_funnel; }
    ExploreTableModel* table() { return &m_table; }
    FigureChoiceModel* figures() { return &m_figures; }

    void refresh();

Q_SIGNALS:
    /// Something else is in the models, or condition() or choice() changed.
    void updated();
    void busyChanged(bool isBusy);

private:
    void take(metrics::CrossTable table);
    void fillModels();
    void setCondition(Condition condition);

    BoardState& m_state;
    const BoardFacts& m_facts;
    const BenchmarkBoard* m_benchmarks = nullptr;
    JobRunner* m_runner;
    Condition m_condition = Condition::NoDatabase;
    ExploreChoice m_choice = firstChoice();
    CrossTablePtr m_answer {};
    CrossChartModel m_chart {};
    CrossFunnelModel m_funnel {};
    ExploreTableModel m_table {};
    FigureChoiceModel m_figures {};
};

} // namespace lotboard
