#pragma once

#include "domain/plan.h"
#include "metrics/resulttable.h"
#include "metrics/statistics/verdict.h"
#include "services/plans/freezing.h"

#include <optional>
#include <vector>

namespace lotboard {

/// One metric before the plan and since.
struct ComparedMetric
{
    metrics::MetricId metric {};
    FrozenFigure baseline {};
    FrozenFigure plan {};
    metrics::Judgement judgement {};
    double chanceOfBetter = 0.5; ///< As if it were looked at this once.
    /// How many more leads give a verdict, as many of them as before being cases; 0: none.
    std::int64_t leadsNeeded = 0;
    /// Of rates: the plan's rate if its leads came from the sources as those of the baseline did.
    std::optional<double> mixAdjusted {};
    /// Of rates: how the leads changed that are not under the plan, 95 %. Empty without any.
    std::optional<metrics::Estimate> others {};
};

/// The plan's metric in one week, or the part of it that belongs to baseline or plan.
struct WeekFigure
{
    enum class Part : std::uint8_t { Baseline, Between, Plan };

    Period week {};
    Part part {};
    metrics::Figure figure {};
};

/// What a plan has come to.
struct PlanFindings
{
    Plan plan {};
    Baseline baseline {};
    LeadCohort baselineLeads {};
    LeadCohort planLeads {}; ///< Up to the day it ended, or today.
    std::int64_t baselineLeadCount = 0; ///< That had the time of the window of the plan's metric.
    std::int64_t planLeadCount = 0;
    std::vector<ComparedMetric> metrics {}; ///< In the order of the catalog.
    std::vector<WeekFigure> weeks {}; ///< Settled ones only.

    /// The metric that the plan is to move; null if it is withheld, or nothing is known of it.
    const ComparedMetric* aimed() const;
};

/// Which leads a baseline froze. Empty period if its text is none of ours.
LeadCohort leadsOf(const Baseline& baseline);

/// How `plan` compares with `baseline`: of a running plan as the facts are now, of an ended one as
/// it was then. Both sides by lead date, of leads that had the same time. `facts` withhold what
/// the asking session may not know.
PlanFindings findingsOf(const metrics::FactTable& facts, const Plan& plan, const Baseline& baseline,
    std::chrono::sys_days today);

/// One metric of two frozen figures. `aim`: the value to be reached, for the metric of the plan;
/// for others a verdict needs as many cases as the baseline has.
ComparedMetric comparedMetric(
    const FrozenFigure& baseline, const FrozenFigure& plan, std::optional<double> aim);

} // namespace lotboard
