#include "models/analysis/speedmodel.h"

#include "models/analysis/speedwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"

namespace lotboard {

SpeedModel::SpeedModel(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : AnalysisModel(state, facts, parent)
{
}

void SpeedModel::ask()
{
    runner().start([facts = facts().facts(), query = state().query()](
                       const JobControl& /*control*/) { return reportSpeed(*facts, query); },
        [this](SpeedReport report) { take(std::move(report)); });
}

void SpeedModel::take(SpeedReport report)
{
    m_report = std::move(report);
    m_report.style = facts().style();
    if (m_report.isEmpty())
        return setCondition(Condition::Nothing);
    m_responses.setReport(m_report);
    m_reach.setReport(m_report);
    m_attempts.setLines(m_report.attempts, m_report.style);
    fillNextHours();
    setCondition(Condition::Ready);
}

void SpeedModel::fillNextHours()
{
    m_nextHours.setTable(nextHourHeadings(), lotboard::nextHours(m_report, m_attemptsSoFar),
        {false, false, true, true, true});
    m_nextBySource.setTable(nextBySourceHeadings(), nextHoursBySource(m_report, m_attemptsSoFar),
        {false, false, true, true, true});
}

void SpeedModel::setAttemptsSoFar(int attempts)
{
    m_attemptsSoFar = attempts;
    if (condition() != Condition::Ready)
        return;
    fillNextHours();
    Q_EMIT updated();
}

QString SpeedModel::responseFinding() const
{
    return condition() == Condition::Ready ? lotboard::responseFinding(m_report) : QString();
}

QString SpeedModel::reachFinding() const
{
    return condition() == Condition::Ready ? lotboard::reachFinding(m_report) : QString();
}

QString SpeedModel::attemptFinding() const
{
    return condition() == Condition::Ready ? lotboard::attemptFinding(m_report) : QString();
}

QString SpeedModel::nextFinding() const
{
    return condition() == Condition::Ready ? lotboard::nextFinding(m_report, m_attemptsSoFar)
                                           : QString();
}

} // namespace lotboard
