#include "models/analysis/costsmodel.h"

#include "models/analysis/costwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"

namespace lotboard {

CostsModel::CostsModel(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : AnalysisModel(state, facts, parent)
{
}

void CostsModel::setQuestion(const CostQuestion& question)
{
    if (question == m_question)
        return;
    m_question = question;
    refresh();
}

bool CostsModel::isNotAttributable() const
{
    return m_report.isNotAttributable();
}

void CostsModel::ask()
{
    runner().start(
        [facts = facts().facts(), query = state().query(), question = m_question](
            const JobControl& /*control*/) { return reportCosts(*facts, query, question); },
        [this](CostReport report) { take(std::move(report)); });
}

void CostsModel::take(CostReport report)
{
    m_report = std::move(report);
    m_report.style = facts().style();
    m_costs.setReport(m_report);
    setCondition(m_report.hasSpend() ? Condition::Ready : Condition::Nothing);
}

QString CostsModel::sentence() const
{
    return condition() == Condition::Ready ? costSentence(m_report) : QString();
}

QString CostsModel::note() const
{
    return condition() == Condition::Ready ? costNote(m_report) : QString();
}

} // namespace lotboard
