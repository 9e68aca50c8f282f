#pragma once

#include "models/common/texttablemodel.h"
#include "models/goals/forecastmonthsmodel.h"

#include <QObject>

namespace lotboard {

class BoardFacts;
class BoardState;
class JobRunner;

/// Keeps the forecast of the months to come at the filter of the board; its period does not matter.
/// Asks off the GUI thread; until the answer is there the old one stays.
class LongForecastModel final : public QObject
{
    Q_OBJECT

public:
    enum class Condition { NoDatabase, Loading, Failed, Withheld, TooShort, Ready };

    /// Both must outlive the model. Asks nothing before the first refresh().
    LongForecastModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);
    ~LongForecastModel() override;

    Condition condition() const { return m_condition; }
    /// Whether the answer shown is that to the question of now.
    bool isCurrent() const;
    /// Why there is no answer; empty where there is one.
    QString problem() const;

    metrics::MetricId metric() const { return m_question.metric; }
    void setMetric(metrics::MetricId metric);
    std::size_t months() const { return m_question.months; }
    void setMonths(std::size_t months);
    bool isBySellingDays() const { return m_question.isBySellingDays; }
    void setBySellingDays(bool isBySellingDays);

    /// Which method was taken, and why.
    QString reason() const;
    /// What the back-test was.
    QString backTestNote() const;

    ForecastMonthsModel* chart() { return &m_chart; }
    TextTableModel* expected() { return &m_expected; }
    TextTableModel* scores() { return &m_scores; }

    void refresh();

Q_SIGNALS:
    /// Something else is in the models, or condition() changed.
    void updated();
    void busyChanged(bool isBusy);

private:
    void take(metrics::MetricForecast answer);
    void fillExpected();
    void fillScores();
    void setCondition(Condition condition);

    const BoardState& m_state;
    const BoardFacts& m_facts;
    JobRunner* m_runner;
    Condition m_condition = Condition::NoDatabase;
    metrics::ForecastQuestion m_question {};
    metrics::MetricForecast m_answer {};
    ForecastMonthsModel m_chart;
    TextTableModel m_expected;
    TextTableModel m_scores;
};

} // namespace lotboard
