#include "models/dashboard/dashboardmodel.h"

#include "metrics/forecast/pace.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/coverage.h"
#include "models/common/jobrunner.h"

namespace lotboard {
namespace {

std::vector<ResultColumn> teamColumns()
{
    // By the order of dashboard::teamMetrics(); the goal stands in the column of units.
    return {{.metric = 0, .goal = 1, .isStrong = true}, {.metric = 2}, {.metric = 3}, {.metric = 4},
        {.metric = 5}, {.metric = 6}, {.metric = 7}, {.metric = 8}};
}

std::vector<ResultColumn> sourceColumns()
{
    // By the order of dashboard::sourceMetrics().
    return {{.metric = 0}, {.metric = 1}, {.metric = 2}, {.metric = 3},
        {.metric = 4, .isStrong = true}, {.metric = 5}, {.metric = 6}, {.metric = 7}, {.metric = 8},
        {.metric = 9, .isJudgedByTotal = true}};
}

} // namespace

DashboardModel::DashboardModel(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
    , m_paceRunner(new JobRunner(this))
    , m_team(teamColumns())
    , m_sources(sourceColumns())
{
    connect(&m_state, &BoardState::changed, this, &DashboardModel::refresh);
    connect(&m_facts, &BoardFacts::changed, this, &DashboardModel::refresh);
    connect(m_runner, &JobRunner::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(m_runner, &JobRunner::finished, this, [this] { Q_EMIT busyChanged(false); });
}

DashboardModel::~DashboardModel() = default;

bool DashboardModel::isCurrent() const
{
    return !m_runner->isRunning() && !m_paceRunner->isRunning()
        && m_condition != Condition::Loading;
}

std::optional<Period> DashboardModel::coveredPeriod() const
{
    return coverage(m_facts, m_state);
}

QString DashboardModel::problem() const
{
    return m_facts.problem();
}

void DashboardModel::refresh()
{
    if (m_facts.condition() == BoardFacts::Condition::Failed)
        return setCondition(Condition::Failed);
    if (!m_facts.facts())
        return setCondition(m_facts.condition() == BoardFacts::Condition::NoDatabase
                ? Condition::NoDatabase
                : Condition::Loading);
    m_runner->start([facts = m_facts.facts(), query = m_state.query()](
                        const JobControl& /*control*/) { return answerDashboard(*facts, query); },
        [this](const DashboardAnswer& answer) { take(answer); });
}

void DashboardModel::take(const DashboardAnswer& answer)
{
    m_tiles.setAnswer(answer);
    m_funnel.setAnswer(answer);
    m_pace.setAnswer(answer);
    m_team.setResult(answer.team, answer.style);
    m_sources.setResult(answer.sources, answer.style);
    askForPace(answer);
    if (answer.isStoreEmpty)
        setCondition(Condition::NoLeads);
    else
        setCondition(answer.isPeriodEmpty ? Condition::NothingInPeriod : Condition::Ready);
}

/// Only the running month has one.
void DashboardModel::askForPace(const DashboardAnswer& answer)
{
    if (answer.isPeriodEmpty || !answer.monthPeriod.contains(answer.today))
        return m_paceRunner->cancel();
    m_paceRunner->start(
        [facts = m_facts.facts(), filter = m_state.filter(), today = answer.today](
            const JobControl& /*control*/) {
            return metrics::paceOf(*facts, metrics::MetricId::Units, filter, today);
        },
        [this, answer](const std::optional<metrics::Pace>& pace) {
            if (pace) {
                m_tiles.setPace(answer, *pace);
                m_pace.setPace(answer, *pace);
            }
            Q_EMIT updated();
        });
}

void DashboardModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT updated();
}

} // namespace lotboard
