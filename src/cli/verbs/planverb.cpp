#include "cli/verbs/planverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/arguments/queryarguments.h"
#include "cli/context.h"
#include "cli/output/valuecells.h"
#include "metrics/engine.h"
#include "metrics/querytext.h"
#include "services/plans/planservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int chanceDecimals = 4;
constexpr double leastChance = 0.001; ///< For people: nothing is surer.

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanVerb)
};

// Words for files and programs: stable, English.

QString stateId(PlanState state)
{
    switch (state) {
    case PlanState::Running:
        return u"running"_s;
    case PlanState::Kept:
        return u"kept"_s;
    case PlanState::Stopped:
        return u"stopped"_s;
    }
    return {};
}

QString verdictId(metrics::Verdict verdict)
{
    switch (verdict) {
    case metrics::Verdict::TooEarly:
        return u"too_early"_s;
    case metrics::Verdict::NoDifferenceSeen:
        return u"no_difference_seen"_s;
    case metrics::Verdict::ProbablyBetter:
        return u"probably_better"_s;
    case metrics::Verdict::Better:
        return u"better"_s;
    case metrics::Verdict::ProbablyWorse:
        return u"probably_worse"_s;
    case metrics::Verdict::Worse:
        return u"worse"_s;
    }
    return {};
}

std::vector<Column> verdictColumns()
{
    return {{.id = u"metric"_s, .title = PlanText::tr("Metric")},
        {.id = u"baseline"_s, .title = PlanText::tr("Baseline"), .isNumber = true},
        {.id = u"plan"_s, .title = PlanText::tr("Plan"), .isNumber = true},
        {.id = u"change"_s, .title = PlanText::tr("Change"), .isNumber = true},
        {.id = u"change_low"_s, .title = PlanText::tr("from"), .isNumber = true},
        {.id = u"change_high"_s, .title = PlanText::tr("to"), .isNumber = true},
        {.id = u"chance_better"_s, .title = PlanText::tr("Chance"), .isNumber = true},
        {.id = u"verdict"_s, .title = PlanText::tr("Verdict")},
        {.id = u"leads_needed"_s, .title = PlanText::tr("More leads"), .isNumber = true},
        {.id = u"leads_left_out"_s, .title = PlanText::tr("Left out"), .isNumber = true},
        {.id = u"mix_adjusted"_s, .title = PlanText::tr("Same mix"), .isNumber = true},
        {.id = u"others_change"_s, .title = PlanText::tr("Others"), .isNumber = true}};
}

std::vector<Cell> verdictRow(
    const ComparedMetric& compared, OutputFormat format, const FigureStyle& style)
{
    const metrics::MetricDefinition& metric = metrics::definitionOf(compared.metric);
    const auto value = [&](std::optional<double> known) {
        return shownValue(known, metric.unit, format, style);
    };
    const auto moved
        = [&](std::optional<double> by) { return shownDifference(by, metric.unit, format, style); };
    std::optional<double> change;
    std::optional<double> low;
    std::optional<double> high;
    Cell chance;
    if (const auto& difference = compared.judgement.difference) {
        change = difference->value;
        low = difference->interval.low;
        high = difference->interval.high;
        chance = format == OutputFormat::Table
            ? shownValue(std::clamp(compared.chanceOfBetter, leastChance, 1 - leastChance),
                metrics::Unit::Rate, format, style)
            : Cell(ReportNumber {compared.chanceOfBetter, chanceDecimals});
    }
    std::optional<double> others;
    if (compared.others)
        others = compared.others->value;
    return {QString::fromLatin1(metric.id), value(compared.baseline.value),
        value(compared.plan.value), moved(change), moved(low), moved(high), chance,
        verdictId(compared.judgement.verdict), compared.leadsNeeded, compared.plan.leftOut,
        value(compared.mixAdjusted), moved(others)};
}

} // namespace

VerbHelp PlanVerb::help() const
{
    return {.name = u"plan"_s,
        .summary = PlanText::tr("Begins a plan, and says whether it moved its number"),
        .examples
        = {u"--db store.lotboard plan new --name \"Two calls\" --changes \"Two calls in the first "
           "hour\" --from 2026-08-24 --baseline Summer --metric contact_rate --aim 0.62"_s,
            u"--db store.lotboard plan verdict --name \"Two calls\""_s}};
}

void PlanVerb::setUp(CLI::App& app)
{
    addChoice(app, "ACTION", m_action,
        {{u"new"_s, Action::New}, {u"list"_s, Action::List}, {u"verdict"_s, Action::Verdict}},
        PlanText::tr("new: begins one; list (the default): all of them; verdict: what came of one, "
                     "metric by metric"));
    addText(app, "--name", m_name, PlanText::tr("Of the plan; for a new one or its verdict"))
        ->type_name("NAME");
    addText(
        app, "--changes", m_whatChanges, PlanText::tr("What is done differently, in your words"))
        ->type_name("TEXT");
    addDay(app, "--from", m_from, PlanText::tr("Its first day; today without it"))
        ->type_name("DATE");
    addText(app, "--baseline", m_baseline, PlanText::tr("The name of the baseline to compare with"))
        ->type_name("NAME");
    addText(
        app, "--metric", m_metric, PlanText::tr("Which number must move; the verb metrics lists"))
        ->type_name("METRIC");
    app.add_option("--aim", m_aim,
           PlanText::tr(
               "To what, as figures stand in files: 0.62 for a rate, units of money, seconds")
               .toStdString())
        ->type_name("VALUE");
    addTexts(app, "--filter", m_filters,
        PlanText::tr(
            "Only for leads with this value, for example source=AutoTrader; again for more; "
            "without it, those of the baseline"))
        ->type_name("DIM=VALUE");
    addFormat(app, m_format);
}

ExitCode PlanVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    switch (m_action) {
    case Action::New:
        return begin(context, **workspace);
    case Action::List:
        return list(context, **workspace);
    case Action::Verdict:
        return verdict(context, **workspace);
    }
    return ExitCode::Usage;
}

Result<Plan> PlanVerb::planAsTyped(Context& context, Workspace& workspace) const
{
    const auto baselines = PlanService(workspace).baselines(context.session());
    if (!baselines)
        return baselines.error();
    const auto baseline = std::ranges::find(*baselines, m_baseline, &Baseline::name);
    if (baseline == baselines->end())
        return invalid(PlanText::tr("There is no baseline “%1”: freeze one with the verb baseline, "
                                    "and name it with --baseline.")
                           .arg(m_baseline));
    const auto metric = metrics::metricFromId(m_metric);
    if (!metric || !isComparable(*metric))
        return invalid(PlanText::tr("“%1” is not a rate, median or mean of leads.").arg(m_metric));
    if (!m_aim)
        return invalid(PlanText::tr("Say with --aim which value is to be reached."));
    const auto filter = parseFilters(m_filters, [&](metrics::Dimension dimension) {
        return dimensionValues(*workspace.facts(), dimension);
    });
    if (!filter)
        return filter.error();
    const bool isMoney = metrics::definitionOf(*metric).unit == metrics::Unit::Money;
    return Plan {.name = m_name,
        .whatChanges = m_whatChanges,
        .from = m_from.value_or(workspace.today()),
        .appliesTo = metrics::filterText(m_filters.isEmpty() ? leadsOf(*baseline).filter : *filter),
        .metric = m_metric,
        .aim = isMoney ? *m_aim * 100 : *m_aim,
        .baseline = baseline->id};
}

ExitCode PlanVerb::begin(Context& context, Workspace& workspace)
{
    const auto plan = planAsTyped(context, workspace);
    if (!plan)
        return context.refuse(plan.error());
    const auto begun = PlanService(workspace).begin(context.session(), *plan);
    if (!begun)
        return context.fail(begun.error());
    context.say(PlanText::tr("The plan %1 is kept; its verdict begins with its first leads.")
                    .arg(begun->value.name));
    return ExitCode::Done;
}

ExitCode PlanVerb::list(Context& context, Workspace& workspace)
{
    const auto plans = PlanService(workspace).plans(context.session());
    if (!plans)
        return context.fail(plans.error());
    Listing listing {.columns = {{.id = u"name"_s, .title = PlanText::tr("Name")},
                         {.id = u"from"_s, .title = PlanText::tr("From")},
                         {.id = u"state"_s, .title = PlanText::tr("State")},
                         {.id = u"metric"_s, .title = PlanText::tr("Metric")},
                         {.id = u"aim"_s, .title = PlanText::tr("Aim"), .isNumber = true},
                         {.id = u"leads"_s, .title = PlanText::tr("Leads")},
                         {.id = u"changes"_s, .title = PlanText::tr("What changes")}}};
    const FigureStyle style {.currency = workspace.store().currency};
    for (const Plan& plan : *plans) {
        const auto metric = metrics::metricFromId(plan.metric);
        listing.rows.push_back({plan.name, plan.from, stateId(plan.state), plan.metric,
            metric ? shownValue(plan.aim, metrics::definitionOf(*metric).unit, m_format, style)
                   : Cell(),
            plan.appliesTo, plan.whatChanges});
    }
    return context.print(listingBytes(listing, m_format));
}

ExitCode PlanVerb::verdict(Context& context, Workspace& workspace)
{
    PlanService service(workspace);
    const auto plans = service.plans(context.session());
    if (!plans)
        return context.fail(plans.error());
    const auto named = std::ranges::find(*plans, m_name, &Plan::name);
    if (named == plans->end())
        return context.refuse(
            invalid(PlanText::tr("There is no plan “%1”: name one of those that plan list shows.")
                        .arg(m_name)));
    const auto findings = service.findings(context.session(), named->id);
    if (!findings)
        return context.fail(findings.error());
    Listing listing {.columns = verdictColumns()};
    const FigureStyle style {.currency = workspace.store().currency};
    for (const ComparedMetric& compared : findings->metrics)
        listing.rows.push_back(verdictRow(compared, m_format, style));
    listing.notes << PlanText::tr(
        "By lead date, each within its window; the interval holds however "
        "often one looks.");
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
