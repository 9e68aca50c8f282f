#include "models/analysis/analysismodel.h"

#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"

namespace lotboard {

AnalysisModel::AnalysisModel(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
{
    connect(m_runner, &JobRunner::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(m_runner, &JobRunner::finished, this, [this] { Q_EMIT busyChanged(false); });
}

bool AnalysisModel::isCurrent() const
{
    return !m_runner->isRunning() && m_condition != Condition::Loading;
}

QString AnalysisModel::problem() const
{
    return m_facts.problem();
}

void AnalysisModel::refresh()
{
    if (m_facts.condition() == BoardFacts::Condition::Failed)
        return setCondition(Condition::Failed);
    if (m_facts.facts())
        return ask();
    setCondition(m_facts.condition() == BoardFacts::Condition::NoDatabase ? Condition::NoDatabase
                                                                          : Condition::Loading);
}

void AnalysisModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT updated();
}

} // namespace lotboard
