#include "models/goals/monthpace.h"

#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"

#include <cmath>

namespace lotboard {
namespace {

QString percentText(std::optional<double> part, const FigureStyle& style)
{
    return part ? formatValue(*part, metrics::Unit::Rate, style) : QStringLiteral("–");
}

} // namespace

MonthPace::MonthPace(const BoardState& state, const BoardFacts& facts, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
{
    connect(m_runner, &JobRunner::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(m_runner, &JobRunner::finished, this, [this] { Q_EMIT busyChanged(false); });
}

MonthPace::~MonthPace() = default;

std::vector<metrics::MetricId> MonthPace::metrics()
{
    return {metrics::MetricId::Units, metrics::MetricId::Leads, metrics::MetricId::Gross};
}

void MonthPace::setMetric(metrics::MetricId metric)
{
    if (metric == m_metric)
        return;
    m_metric = metric;
    refresh();
}

bool MonthPace::isCurrent() const
{
    return !m_runner->isRunning() && m_condition != Condition::Loading;
}

QString MonthPace::problem() const
{
    return m_facts.problem();
}

void MonthPace::refresh()
{
    if (m_facts.condition() == BoardFacts::Condition::Failed)
        return setCondition(Condition::Failed);
    if (!m_facts.facts())
        return setCondition(Condition::Loading);
    m_runner->start(
        [facts = m_facts.facts(), metric = m_metric, today = m_state.today()](
            const JobControl& /*control*/) { return answerPace(*facts, metric, today); },
        [this](const PaceAnswer& answer) { take(answer); });
}

void MonthPace::take(const PaceAnswer& answer)
{
    m_answer = answer;
    if (!answer.pace)
        return setCondition(Condition::Withheld);
    m_fan.setAnswer(answer);
    fillBackTest();
    setCondition(Condition::Ready);
}

void MonthPace::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT updated();
}

QString MonthPace::title() const
{
    if (!m_answer.pace)
        return {};
    return tr("%1, %2", "metric, month")
        .arg(metricName(m_answer.pace->metric), monthText(m_answer.pace->forecast.month.first));
}

QString MonthPace::unitText() const
{
    if (m_answer.unit != metrics::Unit::Money)
        return metricName(m_metric);
    return tr("%1, %2", "metric, currency").arg(metricName(m_metric), m_answer.style.currency);
}

std::optional<int> MonthPace::today() const
{
    if (!m_answer.pace)
        return std::nullopt;
    return static_cast<int>(m_answer.soFar.size());
}

std::vector<MonthPace::Line> MonthPace::lines() const
{
    if (!m_answer.pace)
        return {};
    const metrics::Pace& pace = *m_answer.pace;
    const metrics::PaceForecast& forecast = pace.forecast;
    const auto text = [this](double amount) { return paceText(amount, m_answer); };
    const QString none = QStringLiteral("–");

    std::vector<Line> lines;
    lines.push_back({tr("So far"), text(forecast.soFar),
        tr("selling day %1 of %2").arg(forecast.sellingDaysOver).arg(forecast.sellingDays)});
    if (forecast.isLearned())
        lines.push_back({tr("Forecast"), text(forecast.middle()),
            tr("%1 to %2 likely").arg(text(forecast.low()), text(forecast.high()))});
    lines.push_back({tr("Goal"), pace.goal ? text(*pace.goal) : none,
        pace.goal ? tr("for the whole month") : tr("none is set")});
    lines.push_back({tr("Chance of the goal"), pace.chance() ? chanceText(*pace.chance()) : none,
        pace.goal ? tr("of ending at %1 or above").arg(text(*pace.goal)) : QString()});
    lines.push_back(
        {tr("Needed"), pace.neededPerDay() ? paceText(*pace.neededPerDay(), m_answer, true) : none,
            tr("on each of %n selling day(s) left", nullptr, forecast.sellingDaysLeft())});
    lines.push_back({tr("Run rate"), forecast.runRate ? text(*forecast.runRate) : none,
        tr("if the days go on as on average so far")});
    return lines;
}

QString MonthPace::advice() const
{
    if (!m_answer.pace)
        return {};
    if (!m_answer.pace->forecast.isLearned())
        return tr("The history is too short to learn how the days of this store go: that takes %1 "
                  "days with %2 cases before the month. Until then there is the run rate, without "
                  "an interval. Import older months to have a forecast now.")
            .arg(metrics::PaceForecaster::shortestHistory)
            .arg(metrics::PaceForecaster::fewestHistoryCases);
    if (!m_answer.pace->goal)
        return tr("No goal is set for this month. Set one below to see the chance of reaching it, "
                  "and what each selling day must bring.");
    return {};
}

QString MonthPace::backTestSummary() const
{
    const metrics::PaceScore& score = m_answer.test.total;
    if (score.forecasts == 0)
        return {};
    return tr("From every selling day of the last %1 months: the forecast was off by %2 (%3), the "
              "run rate by %4 (%5). The month ended between P10 and P90 in %6 of the cases; it "
              "should be about %7.")
        .arg(m_answer.test.months.size())
        .arg(paceText(score.meanError(), m_answer, true),
            percentText(score.relativeError(), m_answer.style),
            paceText(score.meanRunRateError(), m_answer, true),
            percentText(score.relativeRunRateError(), m_answer.style),
            percentText(score.shareHeld(), m_answer.style),
            formatValue(0.8, metrics::Unit::Rate, m_answer.style));
}

QStringList MonthPace::scoreTexts(
    const QString& name, const std::optional<double>& actual, const metrics::PaceScore& score) const
{
    QStringList texts {name, actual ? paceText(*actual, m_answer) : QString()};
    if (score.forecasts == 0)
        return texts << tr("history too short");
    return texts << paceText(score.meanError(), m_answer, true)
                 << percentText(score.relativeError(), m_answer.style)
                 << paceText(score.meanRunRateError(), m_answer, true)
                 << percentText(score.relativeRunRateError(), m_answer.style)
                 << percentText(score.shareHeld(), m_answer.style);
}

void MonthPace::fillBackTest()
{
    std::vector<QStringList> rows;
    for (const metrics::PaceBackTestMonth& month : m_answer.test.months)
        rows.push_back(scoreTexts(monthText(month.month.first), month.actual, month.score));
    if (hasBackTest())
        rows.push_back(scoreTexts(tr("All"), std::nullopt, m_answer.test.total));
    m_backTest.setTable({tr("Month"), tr("Ended at"), tr("Forecast off by"), tr("in %"),
                            tr("Run rate off by"), tr("in %"), tr("Held")},
        std::move(rows), {false, true, true, true, true, true, true});
}

} // namespace lotboard
