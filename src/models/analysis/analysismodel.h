#pragma once

#include "models/common/jobrunner.h"

#include <QObject>

namespace lotboard {

class BoardFacts;
class BoardState;

/// Keeps what a tab shows at what the board looks at, asking off the GUI thread; until an answer is
/// there the old one stays. What is asked and what is made of the answer, a class of its own says.
class AnalysisModel : public QObject
{
    Q_OBJECT

public:
    enum class Condition { NoDatabase, Loading, Failed, Nothing, Ready };

    Condition condition() const { return m_condition; }
    /// Whether the answer shown is that to the question of now.
    bool isCurrent() const;
    /// Why there is no answer; empty unless Failed.
    QString problem() const;

    /// Asks nothing before the first call.
    void refresh();

Q_SIGNALS:
    /// Something else is shown, or condition() changed.
    void updated();
    void busyChanged(bool isBusy);

protected:
    /// Both must outlive the model.
    AnalysisModel(const BoardState& state, const BoardFacts& facts, QObject* parent);

    /// Called only while the board has facts.
    virtual void ask() = 0;

    const BoardState& state() const { return m_state; }
    const BoardFacts& facts() const { return m_facts; }
    JobRunner& runner() { return *m_runner; }
    void setCondition(Condition condition);

private:
    const BoardState& m_state;
    const BoardFacts& m_facts;
    JobRunner* m_runner;
    Condition m_condition = Condition::NoDatabase;
};

} // namespace lotboard
