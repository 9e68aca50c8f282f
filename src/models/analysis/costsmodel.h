#pragma once

#include "models/analysis/analysismodel.h"
#include "models/analysis/costtablemodel.h"

namespace lotboard {

/// What each step from lead to sale cost in the period and on the date basis of the board.
class CostsModel final : public AnalysisModel
{
    Q_OBJECT

public:
    CostsModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);

    const CostQuestion& question() const { return m_question; }
    void setQuestion(const CostQuestion& question);
    /// Whether there is nothing because the filter singles out what no cost belongs to.
    bool isNotAttributable() const;

    QString sentence() const;
    QString note() const;
    CostTableModel* costs() { return &m_costs; }

protected:
    void ask() override;

private:
    void take(CostReport report);

    CostQuestion m_question {};
    CostReport m_report {};
    CostTableModel m_costs;
};

} // namespace lotboard
