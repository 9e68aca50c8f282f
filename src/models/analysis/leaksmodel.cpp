#include "models/analysis/leaksmodel.h"

#include "models/analysis/leakwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"

namespace lotboard {
namespace {

std::optional<Period> periodBefore(const metrics::Query& query)
{
    const auto comparison = query.comparison == metrics::Comparison::None
        ? metrics::Comparison::PreviousPeriod
        : query.comparison;
    return metrics::comparisonPeriod(query.period, comparison);
}

} // namespace

LeaksModel::LeaksModel(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : AnalysisModel(state, facts, parent)
    , m_sources(LeakTableModel::Rows::Source)
    , m_people(LeakTableModel::Rows::Person)
{
}

void LeaksModel::ask()
{
    m_against = periodBefore(state().query());
    if (!m_against) {
        runner().cancel();
        return setCondition(Condition::Nothing);
    }
    runner().start(
        [facts = facts().facts(), query = state().query(), against = *m_against](
            const JobControl& /*control*/) { return reportLeaks(*facts, query, against); },
        [this](LeakReport report) { take(std::move(report)); });
}

void LeaksModel::take(LeakReport report)
{
    m_report = std::move(report);
    m_report.style = facts().style();
    if (!m_report.answer.hasGross)
        m_isInGross = false;
    if (m_report.isEmpty())
        return setCondition(Condition::Nothing);
    fillModels();
    setCondition(Condition::Ready);
}

void LeaksModel::fillModels()
{
    m_waterfall.setReport(m_report, m_isInGross);
    m_sources.setReport(m_report, m_isInGross);
    m_people.setReport(m_report, m_isInGross);
}

void LeaksModel::setInGross(bool isInGross)
{
    if (isInGross == m_isInGross || (isInGross && !hasGross()))
        return;
    m_isInGross = isInGross;
    if (condition() != Condition::Ready)
        return;
    fillModels();
    Q_EMIT updated();
}

QString LeaksModel::sentence() const
{
    return condition() == Condition::Ready ? leakSentence(m_report, m_isInGross) : QString();
}

QString LeaksModel::note() const
{
    if (condition() != Condition::Ready)
        return {};
    const int days = m_report.answer.daysAfter;
    const QString followed = days == 0
        ? tr("The leads of both periods are followed to the end of the period.")
        : tr("The leads of both periods are followed until %Ln day(s) after its end.", nullptr,
            days);
    if (!m_report.isTooFew())
        return followed;
    return tr("Too few leads to judge: grey. %1").arg(followed);
}

} // namespace lotboard
