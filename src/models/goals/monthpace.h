#pragma once

#include "models/common/texttablemodel.h"
#include "models/goals/pacefanmodel.h"

#include <QObject>

namespace lotboard {

class BoardFacts;
class BoardState;
class JobRunner;

/// Where the running month of one metric of the store will end, and how such forecasts did: asked
/// anew, off the GUI thread, whenever the facts or the day change; until the answer is there the
/// old one stays.
class MonthPace final : public QObject
{
    Q_OBJECT

public:
    enum class Condition { Loading, Failed, Withheld, Ready };

    /// A number with its name, as a card shows it.
    struct Line
    {
        QString name {};
        QString value {};
        QString note {};
    };

    /// Both must outlive the model. Asks nothing before the first refresh().
    MonthPace(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);
    ~MonthPace() override;

    /// Those that can be chosen.
    static std::vector<metrics::MetricId> metrics();
    metrics::MetricId metric() const { return m_metric; }
    void setMetric(metrics::MetricId metric);
    void refresh();

    Condition condition() const { return m_condition; }
    bool isCurrent() const;
    /// Why there is nothing; empty unless Failed.
    QString problem() const;

    // All empty unless Ready.
    QString title() const; ///< "Units, November 2026".
    std::vector<Line> lines() const;
    /// What is missing to say more: no goal, or too short a history. Empty if nothing is.
    QString advice() const;
    QString backTestSummary() const;
    std::optional<int> today() const; ///< Day of the month.
    QString unitText() const; ///< For the axis: "Units", "Gross, USD".
    bool hasBackTest() const { return m_answer.test.total.forecasts > 0; }

    PaceFanModel* fan() { return &m_fan; }
    TextTableModel* backTest() { return &m_backTest; }

Q_SIGNALS:
    void updated();
    void busyChanged(bool isBusy);

private:
    void take(const PaceAnswer& answer);
    void setCondition(Condition condition);
    void fillBackTest();
    QStringList scoreTexts(const QString& name, const std::optional<double>& actual,
        const metrics::PaceScore& score) const;

    const BoardState& m_state;
    const BoardFacts& m_facts;
    JobRunner* m_runner;
    metrics::MetricId m_metric = metrics::MetricId::Units;
    Condition m_condition = Condition::Loading;
    PaceAnswer m_answer {};
    PaceFanModel m_fan;
    TextTableModel m_backTest;
};

} // namespace lotboard
