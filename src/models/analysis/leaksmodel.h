#pragma once

#include "models/analysis/analysismodel.h"
#include "models/analysis/leaktablemodel.h"
#include "models/analysis/waterfallmodel.h"

namespace lotboard {

/// The leak finder: the period of the board against what it is compared with, or the period before
/// where nothing is compared.
class LeaksModel final : public AnalysisModel
{
    Q_OBJECT

public:
    LeaksModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);

    /// Whether there is nothing because the period has none before it.
    bool isWithoutComparison() const { return !m_against; }

    bool isInGross() const { return m_isInGross; }
    void setInGross(bool isInGross);
    /// False where the gross is withheld.
    bool hasGross() const { return m_report.answer.hasGross; }

    QString sentence() const;
    /// How long leads were followed, and whether they are too few to judge.
    QString note() const;

    WaterfallModel* waterfall() { return &m_waterfall; }
    LeakTableModel* sources() { return &m_sources; }
    LeakTableModel* people() { return &m_people; }

protected:
    void ask() override;

private:
    void take(LeakReport report);
    void fillModels();

    std::optional<Period> m_against {};
    bool m_isInGross = false;
    LeakReport m_report {};
    WaterfallModel m_waterfall;
    LeakTableModel m_sources;
    LeakTableModel m_people;
};

} // namespace lotboard
