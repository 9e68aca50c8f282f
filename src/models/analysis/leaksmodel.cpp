#include "models/analysis/leaksmodel.h"

#include "models/analysis/leakwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"

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
    : QObject(parent)
    , m_state(state)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
    , m_sources(LeakTableModel::Rows::Source)
    , m_people(LeakTableModel::Rows::Person)
{
    connect(m_runner, &JobRunner::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(m_runner, &JobRunner::finished, this, [this] { Q_EMIT busyChanged(false); });
}

LeaksModel::~LeaksModel() = default;

bool LeaksModel::isCurrent() const
{
    return !m_runner->isRunning() && m_condition != Condition::Loading;
}

QString LeaksModel::problem() const
{
    return m_facts.problem();
}

void LeaksModel::refresh()
{
    if (m_facts.condition() == BoardFacts::Condition::Failed)
        return setCondition(Condition::Failed);
    if (!m_facts.facts())
        return setCondition(m_facts.condition() == BoardFacts::Condition::NoDatabase
                ? Condition::NoDatabase
                : Condition::Loading);
    const auto before = periodBefore(m_state.query());
    if (!before) {
        m_runner->cancel();
        return setCondition(Condition::NothingBefore);
    }
    m_runner->start(
        [facts = m_facts.facts(), query = m_state.query(), against = *before](
            const JobControl& /*control*/) { return reportLeaks(*facts, query, against); },
        [this](LeakReport report) { take(std::move(report)); });
}

void LeaksModel::take(LeakReport report)
{
    m_report = std::move(report);
    m_report.style = m_facts.style();
    if (!m_report.answer.hasGross)
        m_isInGross = false;
    if (m_report.isEmpty())
        return setCondition(Condition::NothingSold);
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
    if (m_condition != Condition::Ready)
        return;
    fillModels();
    Q_EMIT updated();
}

QString LeaksModel::sentence() const
{
    return m_condition == Condition::Ready ? leakSentence(m_report, m_isInGross) : QString();
}

QString LeaksModel::note() const
{
    if (m_condition != Condition::Ready)
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

void LeaksModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT updated();
}

} // namespace lotboard
