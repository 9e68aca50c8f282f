#include "models/analysis/speedmodel.h"

#include "models/analysis/speedwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"

namespace lotboard {

SpeedModel::SpeedModel(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
{
    connect(m_runner, &JobRunner::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(m_runner, &JobRunner::finished, this, [this] { Q_EMIT busyChanged(false); });
}

SpeedModel::~SpeedModel() = default;

bool SpeedModel::isCurrent() const
{
    return !m_runner->isRunning() && m_condition != Condition::Loading;
}

QString SpeedModel::problem() const
{
    return m_facts.problem();
}

void SpeedModel::refresh()
{
    if (m_facts.condition() == BoardFacts::Condition::Failed)
        return setCondition(Condition::Failed);
    if (!m_facts.facts())
        return setCondition(m_facts.condition() == BoardFacts::Condition::NoDatabase
                ? Condition::NoDatabase
                : Condition::Loading);
    m_runner->start([facts = m_facts.facts(), query = m_state.query()](
                        const JobControl& /*control*/) { return reportSpeed(*facts, query); },
        [this](SpeedReport report) { take(std::move(report)); });
}

void SpeedModel::take(SpeedReport report)
{
    m_report = std::move(report);
    m_report.style = m_facts.style();
    if (m_report.isEmpty())
        return setCondition(Condition::NothingThere);
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
}

void SpeedModel::setAttemptsSoFar(int attempts)
{
    m_attemptsSoFar = attempts;
    if (m_condition != Condition::Ready)
        return;
    fillNextHours();
    Q_EMIT updated();
}

QString SpeedModel::responseFinding() const
{
    return m_condition == Condition::Ready ? lotboard::responseFinding(m_report) : QString();
}

QString SpeedModel::reachFinding() const
{
    return m_condition == Condition::Ready ? lotboard::reachFinding(m_report) : QString();
}

QString SpeedModel::attemptFinding() const
{
    return m_condition == Condition::Ready ? lotboard::attemptFinding(m_report) : QString();
}

QString SpeedModel::nextFinding() const
{
    return m_condition == Condition::Ready ? lotboard::nextFinding(m_report, m_attemptsSoFar)
                                           : QString();
}

void SpeedModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT updated();
}

} // namespace lotboard
