#pragma once

#include "domain/session.h"
#include "services/plans/planservice.h"
#include "storage/changes/unitofwork.h"
#include "storage/repositories/planrepository.h"

namespace lotboard {

/// Writes baselines and plans within one unit, and refuses what makes no comparison. Part of
/// PlanService, which says what each does.
class PlanWriter
{
public:
    /// All must outlive the writer. `facts` withhold nothing.
    PlanWriter(const Session& session, storage::UnitOfWork& unit, const metrics::FactTable& facts,
        std::chrono::sys_days today)
        : m_session(session)
        , m_unit(unit)
        , m_facts(facts)
        , m_today(today)
        , m_plans(unit.database())
    {
    }

    Result<Baseline> freeze(const QString& name, const LeadCohort& leads);
    Result<Plan> begin(Plan plan);
    Result<Plan> decide(Plan plan, PlanService::Decision decision);

private:
    Result<Baseline> add(
        const QString& name, const LeadCohort& leads, const std::vector<FrozenFigure>& figures);
    /// `name`, with a number behind it where another baseline has it.
    Result<QString> freeName(const QString& name) const;
    /// One of the leads that the plan applies to, frozen now if there is none.
    Result<Baseline> ownBaseline(const Plan& plan, const Baseline& baseline);
    Status checkFree(const Plan& plan) const;

    const Session& m_session;
    storage::UnitOfWork& m_unit;
    const metrics::FactTable& m_facts;
    std::chrono::sys_days m_today;
    storage::PlanRepository m_plans;
};

} // namespace lotboard
