#pragma once

#include "models/analysis/attemptmodel.h"
#include "models/analysis/reachmodel.h"
#include "models/analysis/responsemodel.h"
#include "models/common/texttablemodel.h"

#include <QObject>

namespace lotboard {

class BoardFacts;
class BoardState;
class JobRunner;

/// Keeps speed and effort at what the board looks at: its period and its filter. Asks off the GUI
/// thread; until the answer is there the old one stays.
class SpeedModel final : public QObject
{
    Q_OBJECT

public:
    enum class Condition { NoDatabase, Loading, Failed, NothingThere, Ready };

    /// Both must outlive the model. Asks nothing before the first refresh().
    SpeedModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);
    ~SpeedModel() override;

    Condition condition() const { return m_condition; }
    /// Whether the answer shown is that to the question of now.
    bool isCurrent() const;
    /// Why there is no answer; empty unless Failed.
    QString problem() const;

    // A sentence each; empty unless Ready.
    QString responseFinding() const;
    QString reachFinding() const;
    QString attemptFinding() const;
    QString nextFinding() const;

    /// Of which leads the hours for the next attempt are: those tried so often, up to
    /// metrics::mostAttemptsApart.
    int attemptsSoFar() const { return m_attemptsSoFar; }
    void setAttemptsSoFar(int attempts);

    ResponseModel* responses() { return &m_responses; }
    ReachModel* reach() { return &m_reach; }
    AttemptModel* attempts() { return &m_attempts; }
    TextTableModel* nextHours() { return &m_nextHours; }

    void refresh();

Q_SIGNALS:
    /// Something else is in the models, or condition() changed.
    void updated();
    void busyChanged(bool isBusy);

private:
    void take(SpeedReport report);
    void fillNextHours();
    void setCondition(Condition condition);

    const BoardState& m_state;
    const BoardFacts& m_facts;
    JobRunner* m_runner;
    Condition m_condition = Condition::NoDatabase;
    int m_attemptsSoFar = 0;
    SpeedReport m_report {};
    ResponseModel m_responses {};
    ReachModel m_reach {};
    AttemptModel m_attempts {};
    TextTableModel m_nextHours {};
};

} // namespace lotboard
