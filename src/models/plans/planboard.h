#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "models/common/figuretext.h"
#include "models/common/recordboard.h"
#include "models/common/texttablemodel.h"
#include "models/plans/baselinehistorymodel.h"
#include "models/plans/planweekmodel.h"
#include "models/plans/planwords.h"
#include "models/plans/verdicttablemodel.h"
#include "services/plans/planservice.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace lotboard {

class Workspace;

/// The sources, people and territories that leads have.
using LeadMembers = std::map<metrics::Dimension, std::vector<metrics::DimensionValue>>;

/// The plans of the store and what came of the one that is looked at: read and changed off the GUI
/// thread, one change at a time.
class PlanBoard final : public RecordBoard
{
    Q_OBJECT

public:
    /// What the page shows, of one moment.
    struct State
    {
        std::vector<Plan> plans {}; ///< The newest first.
        std::vector<Baseline> baselines {}; ///< By when they were frozen.
        LeadMembers members {};
        std::optional<PlanFindings> findings {}; ///< Of the plan that is looked at.
        QString leadsText {}; ///< Which leads that plan applies to.
        FigureStyle style {};
        std::chrono::sys_days today {};
    };

    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        /// With the findings of `plan`; of the newest, if there is none of that id.
        std::function<Result<State>(PlanId plan)> read {};
        std::function<Result<Saved<Baseline>>(const QString& name, const LeadCohort&)> freeze {};
        std::function<Result<Saved<Plan>>(const Plan&)> begin {};
        std::function<Result<Saved<Plan>>(const Plan&, PlanService::Decision)> decide {};
        std::function<Result<std::vector<RecomputedFigure>>(BaselineId)> restated {};
    };

    explicit PlanBoard(Calls calls, QObject* parent = nullptr);

    void load() override;
    /// Looks at another plan.
    void choose(PlanId plan);
    const State& state() const { return m_state; }
    VerdictTableModel* verdicts() { return &m_verdicts; }
    PlanWeekModel* weeks() { return &m_weeks; }
    BaselineHistoryModel* history() { return &m_history; }

    void freeze(const QString& name, const LeadCohort& leads);
    /// And looks at it.
    void begin(const Plan& plan);
    void decide(PlanService::Decision decision);
    /// Compares the plan's baseline with what its leads give now; restated() says when it is done.
    void restate();
    TextTableModel* restatedFigures() { return &m_restatedFigures; }

Q_SIGNALS:
    /// restatedFigures() is new.
    void restated();

private:
    Calls m_calls;
    State m_state {};
    PlanId m_chosen {};
    VerdictTableModel m_verdicts;
    PlanWeekModel m_weeks;
    BaselineHistoryModel m_history;
    JobRunner m_restating;
    TextTableModel m_restatedFigures;
};

/// `workspace` must outlive the calls.
PlanBoard::Calls planCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
