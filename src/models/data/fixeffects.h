#pragma once

#include "models/common/figuretext.h"
#include "models/common/jobrunner.h"
#include "services/check/fixeffect.h"

#include <QObject>

#include <functional>

namespace lotboard {

/// Which figures a fix moves, in words: beforehand, how far it can, and afterwards, how far it did.
/// Asks off the GUI thread.
class FixEffects final : public QObject
{
    Q_OBJECT

public:
    struct Calls
    {
        /// See FixEffectService. Called on a pool thread.
        std::function<Result<FixEffect>(
            const CheckFinding& finding, const QString& period, const JobControl& control)>
            effect {};
        /// The facts as they are now. Cheap; null while there are none.
        std::function<metrics::FactTablePtr()> facts {};
        /// How far figures moved between two tables. Called on a pool thread.
        std::function<std::vector<metrics::FigureMove>(const metrics::FactTablePtr& before,
            const metrics::FactTablePtr& after, const CheckFinding& finding, const QString& period)>
            moves {};
    };

    FixEffects(Calls calls, const FigureStyle& style, QObject* parent = nullptr);

    /// What putting this right would move.
    void look(const CheckFinding& finding, const QString& period);
    void clear();
    /// Something is about to be put right: what was moved before is forgotten,
    void begin();
    /// and has been saved.
    void finish();

    /// "If they are put right: Show rate is between 61.2% and 62.0%, now 61.2%." Or empty.
    QString expectedText() const { return m_expectedText; }
    /// "Show rate moved from 61.2% to 62.0%." Empty before something was put right.
    QString movedText() const { return m_movedText; }

Q_SIGNALS:
    void changed();

private:
    QString textOf(const FixEffect& effect) const;
    QString textOf(const std::vector<metrics::FigureMove>& moves) const;

    Calls m_calls;
    FigureStyle m_style;
    CheckFinding m_finding {};
    QString m_period {};
    metrics::FactTablePtr m_before {};
    CheckFinding m_begun {};
    QString m_expectedText {};
    QString m_movedText {};
    JobRunner m_expecting;
    JobRunner m_measuring;
};

} // namespace lotboard
