#include "models/goals/longforecastmodel.h"

#include "metrics/forecast/methodnames.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "services/wording/datetext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

using metrics::ForecastReason;

QString nameOf(metrics::ForecastMethod method)
{
    return QCoreApplication::translate("ForecastMethod", metrics::methodName(method));
}

QString percent(double part, const QLocale& locale)
{
    return locale.toString(part * 100, 'f', 0) + u' ' + locale.percent();
}

} // namespace

LongForecastModel::LongForecastModel(
    const BoardState& state, const BoardFacts& facts, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
{
    connect(m_runner, &JobRunner::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(m_runner, &JobRunner::finished, this, [this] { Q_EMIT busyChanged(false); });
}

LongForecastModel::~LongForecastModel() = default;

bool LongForecastModel::isCurrent() const
{
    return !m_runner->isRunning() && m_condition != Condition::Loading;
}

QString LongForecastModel::problem() const
{
    switch (m_condition) {
    case Condition::Failed:
        return m_facts.problem();
    case Condition::Withheld:
        return withheldReason();
    case Condition::TooShort:
        return tr("A forecast takes thirteen whole months of data, and there are %1.")
            .arg(m_answer.history.values.size());
    case Condition::NoDatabase:
        return tr("Open a store, or make one, to see what to expect.");
    case Condition::Loading:
        return tr("The figures appear in a moment.");
    case Condition::Ready:
        break;
    }
    return {};
}

void LongForecastModel::setMetric(metrics::MetricId metric)
{
    if (metric == m_question.metric)
        return;
    m_question.metric = metric;
    refresh();
}

void LongForecastModel::setMonths(std::size_t months)
{
    if (months == m_question.months)
        return;
    m_question.months = months;
    refresh();
}

void LongForecastModel::setBySellingDays(bool isBySellingDays)
{
    if (isBySellingDays == m_question.isBySellingDays)
        return;
    m_question.isBySellingDays = isBySellingDays;
    refresh();
}

void LongForecastModel::refresh()
{
    if (m_facts.condition() == BoardFacts::Condition::Failed)
        return setCondition(Condition::Failed);
    if (!m_facts.facts())
        return setCondition(m_facts.condition() == BoardFacts::Condition::NoDatabase
                ? Condition::NoDatabase
                : Condition::Loading);
    m_question.filter = m_state.filter();
    m_question.today = m_state.today();
    m_runner->start([facts = m_facts.facts(), question = m_question](
                        const JobControl& /*control*/) { return forecastOf(*facts, question); },
        [this](metrics::MetricForecast answer) { take(std::move(answer)); });
}

void LongForecastModel::take(metrics::MetricForecast answer)
{
    m_answer = std::move(answer);
    if (m_answer.isWithheld)
        return setCondition(Condition::Withheld);
    if (!m_answer.forecast)
        return setCondition(Condition::TooShort);
    m_chart.setForecast(m_answer, m_facts.style());
    fillExpected();
    fillScores();
    setCondition(Condition::Ready);
}

void LongForecastModel::fillExpected()
{
    const metrics::Unit unit = metrics::definitionOf(m_answer.question.metric).unit;
    const FigureStyle style = m_facts.style();
    std::vector<QStringList> rows;
    auto month = m_answer.firstExpected();
    for (const metrics::ExpectedMonth& expected : m_answer.forecast->months) {
        const auto text = [&](double value) { return expectedText(value, unit, style); };
        rows.push_back({monthText(month), text(expected.mean),
            tr("%1 to %2").arg(text(expected.low80()), text(expected.high80())),
            tr("%1 to %2").arg(text(expected.low95()), text(expected.high95()))});
        month = addMonths(month, 1);
    }
    m_expected.setTable({tr("Month"), tr("Expected"), tr("4 of 5 times"), tr("19 of 20 times")},
        std::move(rows), {false, true, true, true});
}

void LongForecastModel::fillScores()
{
    const QLocale locale = m_facts.style().locale;
    const metrics::LongForecast& forecast = *m_answer.forecast;
    std::vector<QStringList> rows;
    for (const metrics::MethodScore& score : forecast.backTest.scores) {
        QString name = nameOf(score.method);
        if (score.method == metrics::ForecastMethod::Smoothing && forecast.smoothingForm)
            name = tr("%1, %2", "method, its form").arg(name, etsName(*forecast.smoothingForm));
        if (score.method == forecast.method)
            name = tr("%1 (taken)").arg(name);
        rows.push_back({name, locale.toString(score.mase, 'f', 3), percent(score.within80, locale),
            percent(score.within95, locale)});
    }
    m_scores.setTable({tr("Method"), tr("Error (MASE)"), tr("Within 80 %"), tr("Within 95 %")},
        std::move(rows), {false, true, true, true});
}

QString LongForecastModel::reason() const
{
    if (m_condition != Condition::Ready)
        return {};
    const QString method = nameOf(m_answer.forecast->method);
    switch (m_answer.forecast->reason) {
    case ForecastReason::BestInBackTest:
        return tr(
            "Method: %1. It erred least when it had to forecast months that are known by now.")
            .arg(method);
    case ForecastReason::NothingBeatsLastYear:
        return tr("Method: %1. No other method erred less on months that are known by now.")
            .arg(method);
    case ForecastReason::ShortHistory:
        return tr("Method: %1. There are too few months to try out others: it takes %2.")
            .arg(method)
            .arg(metrics::shortestBackTest);
    }
    return {};
}

QString LongForecastModel::backTestNote() const
{
    if (m_condition != Condition::Ready || m_answer.forecast->backTest.origins == 0)
        return {};
    return tr(
        "A year ahead from each of %1 months, knowing only those before. The error is measured "
        "by that of taking last year's months; less is better.")
        .arg(m_answer.forecast->backTest.origins);
}

void LongForecastModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT updated();
}

} // namespace lotboard
