#pragma once

#include "models/analysis/analysismodel.h"
#include "models/analysis/attemptmodel.h"
#include "models/analysis/reachmodel.h"
#include "models/analysis/responsemodel.h"
#include "models/common/texttablemodel.h"

namespace lotboard {

/// Speed and effort in the period of the board and with its filter.
class SpeedModel final : public AnalysisModel
{
    Q_OBJECT

public:
    SpeedModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);

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
    TextTableModel* nextBySource() { return &m_nextBySource; }

protected:
    void ask() override;

private:
    void take(SpeedReport report);
    void fillNextHours();

    int m_attemptsSoFar = 0;
    SpeedReport m_report {};
    ResponseModel m_responses {};
    ReachModel m_reach {};
    AttemptModel m_attempts {};
    TextTableModel m_nextHours {};
    TextTableModel m_nextBySource {};
};

} // namespace lotboard
