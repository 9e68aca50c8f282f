#pragma once

#include "models/analysis/analysismodel.h"
#include "models/analysis/scorecardtablemodel.h"

namespace lotboard {

/// The scorecards of one rate for the leads that the board looks at.
class ScorecardsModel final : public AnalysisModel
{
    Q_OBJECT

public:
    ScorecardsModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);

    metrics::MetricId rate() const { return m_rate; }
    /// One of metrics::scorecardRates().
    void setRate(metrics::MetricId rate);

    QString sentence() const;
    QString note() const;
    ScorecardTableModel* cards() { return &m_cards; }

protected:
    void ask() override;

private:
    void take(ScorecardReport report);

    metrics::MetricId m_rate = metrics::MetricId::ContactRate;
    ScorecardReport m_report {};
    ScorecardTableModel m_cards;
};

} // namespace lotboard
