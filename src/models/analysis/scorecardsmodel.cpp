#include "models/analysis/scorecardsmodel.h"

#include "models/analysis/scorecardwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"

namespace lotboard {

ScorecardsModel::ScorecardsModel(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : AnalysisModel(state, facts, parent)
{
}

void ScorecardsModel::setRate(metrics::MetricId rate)
{
    if (rate == m_rate)
        return;
    m_rate = rate;
    refresh();
}

void ScorecardsModel::ask()
{
    runner().start(
        [facts = facts().facts(), query = state().query(), rate = m_rate](
            const JobControl& /*control*/) { return reportScorecards(*facts, query, rate); },
        [this](ScorecardReport report) { take(std::move(report)); });
}

void ScorecardsModel::take(ScorecardReport report)
{
    m_report = std::move(report);
    m_report.style = facts().style();
    m_cards.setReport(m_report);
    setCondition(m_report.cards.empty() ? Condition::Nothing : Condition::Ready);
}

QString ScorecardsModel::sentence() const
{
    return condition() == Condition::Ready ? scorecardSentence(m_report) : QString();
}

QString ScorecardsModel::note() const
{
    return condition() == Condition::Ready ? scorecardNote(m_report) : QString();
}

} // namespace lotboard
