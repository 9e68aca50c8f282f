#pragma once

#include "models/analysis/leaktablemodel.h"
#include "models/analysis/waterfallmodel.h"

#include <QObject>

namespace lotboard {

class BoardFacts;
class BoardState;
class JobRunner;

/// Keeps the leak finder at what the board looks at: its period against what it is compared with,
/// or the period before where nothing is compared. Asks off the GUI thread; until the answer is
/// there the old one stays.
class LeaksModel final : public QObject
{
    Q_OBJECT

public:
    enum class Condition { NoDatabase, Loading, Failed, NothingBefore, NothingSold, Ready };

    /// Both must outlive the model. Asks nothing before the first refresh().
    LeaksModel(const BoardState& state, const BoardFacts& facts, QObject* parent = nullptr);
    ~LeaksModel() override;

    Condition condition() const { return m_condition; }
    /// Whether the answer shown is that to the question of now.
    bool isCurrent() const;
    /// Why there is no answer; empty unless Failed.
    QString problem() const;

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

    void refresh();

Q_SIGNALS:
    /// Something else is in the models, or condition() changed.
    void updated();
    void busyChanged(bool isBusy);

private:
    void take(LeakReport report);
    void fillModels();
    void setCondition(Condition condition);

    const BoardState& m_state;
    const BoardFacts& m_facts;
    JobRunner* m_runner;
    Condition m_condition = Condition::NoDatabase;
    bool m_isInGross = false;
    LeakReport m_report {};
    WaterfallModel m_waterfall;
    LeakTableModel m_sources;
    LeakTableModel m_people;
};

} // namespace lotboard
