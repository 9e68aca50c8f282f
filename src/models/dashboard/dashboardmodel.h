#pragma once

#include "models/common/resulttablemodel.h"
#include "models/dashboard/funnelmodel.h"
#include "models/dashboard/pacemodel.h"
#include "models/dashboard/tilemodel.h"

#include <QObject>

namespace lotboard {

class BoardFacts;
class BoardState;
class JobRunner;

/// Keeps the dashboard's models at what the board looks at: whenever the facts or the question
/// change it asks anew, off the GUI thread, and until the answer is there the old figures stay.
class DashboardModel final : public QObject
{
    Q_OBJECT

public:
    enum class Condition { NoDatabase, Loading, Failed, NoLeads, NothingInPeriod, Ready };

    /// Both must outlive the model. Asks nothing before the first refresh().
    DashboardModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);
    ~DashboardModel() override;

    Condition condition() const { return m_condition; }
    /// Whether the answer shown is that to the question of now.
    bool isCurrent() const;
    /// The days of which there are facts; empty without any.
    std::optional<Period> coveredPeriod() const;
    /// Why there are no figures; empty unless Failed.
    QString problem() const;

    TileModel* tiles() { return &m_tiles; }
    FunnelModel* funnel() { return &m_funnel; }
    PaceModel* pace() { return &m_pace; }
    ResultTableModel* team() { return &m_team; }
    ResultTableModel* sources() { return &m_sources; }

    void refresh();

Q_SIGNALS:
    /// New figures are in the models, or condition() changed.
    void updated();
    void busyChanged(bool isBusy);

private:
    void take(const DashboardAnswer& answer);
    void askForPace(const DashboardAnswer& answer);
    void setCondition(Condition condition);

    const BoardState& m_state;
    const BoardFacts& m_facts;
    JobRunner* m_runner;
    JobRunner* m_paceRunner; ///< After the figures, so that they need not wait for it.
    Condition m_condition = Condition::NoDatabase;
    TileModel m_tiles;
    FunnelModel m_funnel;
    PaceModel m_pace;
    ResultTableModel m_team;
    ResultTableModel m_sources;
};

} // namespace lotboard
