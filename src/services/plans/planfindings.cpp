#include "services/plans/planfindings.h"

#include "metrics/engine.h"
#include "metrics/measure.h"
#include "metrics/querytext.h"
#include "metrics/withheld.h"

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

using namespace metrics;
using std::chrono::days;
using std::chrono::sys_days;

Proportion proportionOf(double numerator, double denominator)
{
    return {std::min(numerator, denominator), denominator};
}

Proportion proportionOf(const FrozenFigure& figure)
{
    return proportionOf(figure.numerator, figure.denominator.value_or(0));
}

Moments momentsOf(const FrozenFigure& figure)
{
    const double cases = figure.denominator.value_or(0);
    const double mean = figure.value.value_or(0);
    const double scatter = figure.squares - cases * mean * mean;
    return {.cases = cases, .mean = mean, .variance = cases > 1 ? scatter / (cases - 1) : 0};
}

std::optional<MedianSample> medianOf(const FrozenFigure& figure)
{
    if (!figure.value || !figure.low || !figure.high)
        return std::nullopt;
    return MedianSample {
        {*figure.value, {*figure.low, *figure.high}}, figure.denominator.value_or(0)};
}

template<class Sample>
void judgeSamples(ComparedMetric& compared, const Sample& baseline, const Sample& plan,
    const std::optional<double>& aim)
{
    if (baseline.cases < 1)
        return;
    const Better better = definitionOf(compared.metric).better;
    const double step = aim ? *aim - compared.baseline.value.value_or(*aim) : 0;
    const Horizon horizon
        = step != 0 ? horizonFor(baseline, step) : Horizon {baseline.cases, false};
    compared.judgement = judge(baseline, plan, horizon, better);
    compared.chanceOfBetter = chanceOfBetter(baseline, plan, better);
}

void judgeMetric(ComparedMetric& compared, const std::optional<double>& aim)
{
    switch (formulaOf(compared.metric).form) {
    case Form::Share:
        return judgeSamples(
            compared, proportionOf(compared.baseline), proportionOf(compared.plan), aim);
    case Form::Average:
        return judgeSamples(compared, momentsOf(compared.baseline), momentsOf(compared.plan), aim);
    default:
        break;
    }
    if (const auto baseline = medianOf(compared.baseline))
        judgeSamples(compared, *baseline, medianOf(compared.plan).value_or(MedianSample {}), aim);
}

/// Sources without a case since the plan began say nothing of it, and their weight is spread over
/// the others. Empty where no source has cases on both sides.
std::optional<double> mixAdjusted(const FrozenFigure& baseline, const FrozenFigure& plan)
{
    double weights = 0;
    double sum = 0;
    for (const FrozenPart& source : plan.sources) {
        const auto before = std::ranges::find(baseline.sources, source.key, &FrozenPart::key);
        if (before == baseline.sources.end())
            continue;
        weights += before->denominator;
        sum += before->denominator * source.numerator / source.denominator;
    }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

std::optional<Estimate> othersChange(const FrozenFigure& baseline, const FrozenFigure& plan)
{
    if (!baseline.others || !plan.others || baseline.others->denominator < 1
        || plan.others->denominator < 1)
        return std::nullopt;
    return differenceOfRates(proportionOf(baseline.others->numerator, baseline.others->denominator),
        proportionOf(plan.others->numerator, plan.others->denominator));
}

/// All leads are cases of some metric of each window.
std::int64_t leadCount(const std::vector<FrozenFigure>& figures, int windowDays)
{
    const auto found = std::ranges::find_if(figures, [windowDays](const FrozenFigure& figure) {
        const auto metric = metricFromId(figure.metric);
        return figure.windowDays == windowDays && metric
            && formulaOf(*metric).denominator == Measure::Leads;
    });
    return found == figures.end() ? 0 : static_cast<std::int64_t>(found->denominator.value_or(0));
}

/// The day up to which leads are the plan's.
sys_days lastDayOf(const FactTable& facts, const Plan& plan, sys_days today)
{
    return plan.state == PlanState::Running || plan.history.empty()
        ? today
        : storeOf(facts).calendar.businessDay(plan.history.back().at);
}

void addWeeks(std::vector<WeekFigure>& weeks, const Period& period, WeekFigure::Part part)
{
    for (sys_days day = period.first; day <= period.last; day = weekOf(day).last + days(1))
        weeks.push_back({.week = intersection(weekOf(day), period), .part = part});
}

std::vector<WeekFigure> weeksOf(
    const FactTable& facts, const PlanFindings& findings, MetricId metric, sys_days today)
{
    const int window = windowOf(metric);
    const Period before = findings.baselineLeads.period;
    std::vector<WeekFigure> weeks;
    addWeeks(weeks, before, WeekFigure::Part::Baseline);
    addWeeks(weeks, {before.last + days(1), findings.planLeads.period.first - days(1)},
        WeekFigure::Part::Between);
    addWeeks(weeks, findings.planLeads.period, WeekFigure::Part::Plan);
    std::erase_if(weeks,
        [&](const WeekFigure& each) { return settledPart(each.week, window, today) != each.week; });
    std::vector<Query> queries;
    for (const WeekFigure& each : weeks)
        queries.push_back({.metrics = {metric},
            .period = each.week,
            .basis = DateBasis::Lead,
            .windowDays = window,
            .filter = findings.planLeads.filter,
            .today = today});
    const std::vector<ResultTable> answers = evaluateAll(facts, queries);
    for (std::size_t i = 0; i < weeks.size(); ++i)
        weeks[i].figure = answers[i].total.cells.front().figure;
    return weeks;
}

std::int64_t leadsNeeded(const ComparedMetric& compared, std::int64_t leads)
{
    const double cases = compared.plan.denominator.value_or(0);
    if (compared.judgement.verdict != Verdict::TooEarly || cases <= 0)
        return 0;
    const double needed
        = std::max(compared.judgement.casesStillNeeded, static_cast<double>(fewestCases) - cases);
    return static_cast<std::int64_t>(std::ceil(needed * static_cast<double>(leads) / cases));
}

} // namespace

const ComparedMetric* PlanFindings::aimed() const
{
    const auto found = std::ranges::find_if(metrics, [this](const ComparedMetric& each) {
        return plan.metric == QLatin1String(definitionOf(each.metric).id);
    });
    return found == metrics.end() ? nullptr : &*found;
}

LeadCohort leadsOf(const Baseline& baseline)
{
    const auto query = queryFromText(baseline.query, {});
    return query ? LeadCohort {query->period, query->filter}
                 : LeadCohort {.period = {sys_days {}, sys_days {} - days(1)}};
}

ComparedMetric comparedMetric(
    const FrozenFigure& baseline, const FrozenFigure& plan, std::optional<double> aim)
{
    ComparedMetric compared {
        .metric = *metricFromId(baseline.metric), .baseline = baseline, .plan = plan};
    judgeMetric(compared, aim);
    compared.mixAdjusted = mixAdjusted(baseline, plan);
    compared.others = othersChange(baseline, plan);
    return compared;
}

PlanFindings findingsOf(
    const FactTable& facts, const Plan& plan, const Baseline& baseline, sys_days today)
{
    PlanFindings findings {.plan = plan, .baseline = baseline, .baselineLeads = leadsOf(baseline)};
    const sys_days last = lastDayOf(facts, plan, today);
    findings.planLeads = {
        .period = {plan.from, last}, .filter = filterFromText(plan.appliesTo).value_or(Filter {})};
    const bool isAsThen = plan.state != PlanState::Running && !plan.history.empty();
    const std::vector<FrozenFigure> since
        = isAsThen ? plan.history.back().figures : frozenFigures(facts, findings.planLeads, today);
    for (const FrozenFigure& before : baseline.figures) {
        const auto after = std::ranges::find(since, before.metric, &FrozenFigure::metric);
        const auto metric = metricFromId(before.metric);
        if (after == since.end() || !metric
            || isWithheld(facts, {.filter = findings.planLeads.filter}, *metric, {}))
            continue;
        ComparedMetric compared = comparedMetric(
            before, *after, before.metric == plan.metric ? std::optional(plan.aim) : std::nullopt);
        compared.leadsNeeded = leadsNeeded(compared, leadCount(since, after->windowDays));
        findings.metrics.push_back(std::move(compared));
    }
    if (const ComparedMetric* aimed = findings.aimed()) {
        findings.baselineLeadCount = leadCount(baseline.figures, aimed->baseline.windowDays);
        findings.planLeadCount = leadCount(since, aimed->plan.windowDays);
        findings.weeks = weeksOf(facts, findings, aimed->metric, today);
    }
    return findings;
}

} // namespace lotboard
