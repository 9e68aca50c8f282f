#include "cli/verbs/baselineverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/arguments/queryarguments.h"
#include "cli/context.h"
#include "cli/output/timecell.h"
#include "cli/output/valuecells.h"
#include "metrics/engine.h"
#include "services/plans/planservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct BaselineText
{
    Q_DECLARE_TR_FUNCTIONS(BaselineVerb)
};

std::vector<Cell> restatedRow(
    const RecomputedFigure& figure, OutputFormat format, const FigureStyle& style)
{
    const auto& metric = metrics::definitionOf(*metrics::metricFromId(figure.frozen.metric));
    return {figure.frozen.metric, static_cast<std::int64_t>(figure.frozen.windowDays),
        shownValue(figure.frozen.value, metric.unit, format, style),
        shownValue(figure.frozen.numerator, numeratorUnit(metric), format, style),
        valueCell(metrics::Unit::Count, figure.frozen.denominator),
        shownValue(figure.now.value, metric.unit, format, style),
        shownValue(figure.now.numerator, numeratorUnit(metric), format, style),
        valueCell(metrics::Unit::Count, figure.now.denominator),
        figure.isChanged() ? Cell(u"yes"_s) : Cell(u"no"_s)};
}

} // namespace

VerbHelp BaselineVerb::help() const
{
    return {.name = u"baseline"_s,
        .summary = BaselineText::tr("Freezes the figures of a period, to compare plans with them"),
        .examples = {u"--db store.lotboard baseline freeze --name Summer --period "
                     "2026-05-25..2026-08-23 --filter source-group=Internet"_s,
            u"--db store.lotboard baseline show --name Summer"_s}};
}

void BaselineVerb::setUp(CLI::App& app)
{
    addChoice(app, "ACTION", m_action,
        {{u"freeze"_s, Action::Freeze}, {u"list"_s, Action::List}, {u"show"_s, Action::Show}},
        BaselineText::tr(
            "freeze: keeps the figures as they are now; list (the default): those that were "
            "frozen; show: one of them, beside what its leads give now"));
    addText(app, "--name", m_name, BaselineText::tr("Of the baseline; to freeze or show one"))
        ->type_name("NAME");
    addText(app, "--period", m_period,
        BaselineText::tr(
            "Leads received in it, such as 2026-05-25..2026-08-23; without it, the 13 whole "
            "weeks before this one"))
        ->type_name("P");
    addTexts(app, "--filter", m_filters,
        BaselineText::tr(
            "Only leads with this value, for example source=AutoTrader; again for more"))
        ->type_name("DIM=VALUE");
    addFormat(app, m_format);
}

ExitCode BaselineVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    if (m_action != Action::List && m_name.isEmpty())
        return context.refuse(invalid(BaselineText::tr("Say which baseline with --name.")));
    switch (m_action) {
    case Action::Freeze:
        return freeze(context, **workspace);
    case Action::List:
        return list(context, **workspace);
    case Action::Show:
        return show(context, **workspace);
    }
    return ExitCode::Usage;
}

ExitCode BaselineVerb::freeze(Context& context, Workspace& workspace)
{
    const auto today = workspace.today();
    const auto period = m_period.isEmpty() ? suggestedBaselinePeriod(today)
                                           : parsePeriod(m_period, today).value_or(Period {});
    const auto filter = parseFilters(m_filters, [&](metrics::Dimension dimension) {
        return dimensionValues(*workspace.facts(), dimension);
    });
    if (!filter)
        return context.refuse(filter.error());
    if (period == Period {})
        return context.refuse(
            invalid(BaselineText::tr("“%1” is not a period: write it as 2026-05-25..2026-08-23.")
                        .arg(m_period)));
    const auto frozen = PlanService(workspace).freeze(context.session(), m_name, {period, *filter});
    if (!frozen)
        return context.fail(frozen.error());
    context.say(BaselineText::tr("The baseline %1 is frozen.").arg(frozen->value.name));
    return ExitCode::Done;
}

ExitCode BaselineVerb::list(Context& context, Workspace& workspace)
{
    const auto baselines = PlanService(workspace).baselines(context.session());
    if (!baselines)
        return context.fail(baselines.error());
    Listing listing {.columns = {{.id = u"name"_s, .title = BaselineText::tr("Name")},
                         {.id = u"leads"_s, .title = BaselineText::tr("Leads")},
                         {.id = u"frozen_at"_s, .title = BaselineText::tr("Frozen")}}};
    for (const Baseline& baseline : *baselines)
        listing.rows.push_back({baseline.name, baseline.query,
            timeCell(baseline.frozenAt, workspace.store().calendar)});
    return context.print(listingBytes(listing, m_format));
}

ExitCode BaselineVerb::show(Context& context, Workspace& workspace)
{
    PlanService plans(workspace);
    const auto baselines = plans.baselines(context.session());
    if (!baselines)
        return context.fail(baselines.error());
    const auto named = std::ranges::find(*baselines, m_name, &Baseline::name);
    if (named == baselines->end())
        return context.refuse(invalid(BaselineText::tr("There is no baseline “%1”.").arg(m_name)));
    const auto figures = plans.restated(context.session(), named->id);
    if (!figures)
        return context.fail(figures.error());
    Listing listing {
        .columns = {{.id = u"metric"_s, .title = BaselineText::tr("Metric")},
            {.id = u"window_days"_s, .title = BaselineText::tr("Within days"), .isNumber = true},
            {.id = u"frozen"_s, .title = BaselineText::tr("Frozen"), .isNumber = true},
            {.id = u"frozen_numerator"_s, .title = BaselineText::tr("of"), .isNumber = true},
            {.id = u"frozen_denominator"_s, .title = BaselineText::tr("in"), .isNumber = true},
            {.id = u"now"_s, .title = BaselineText::tr("Now"), .isNumber = true},
            {.id = u"now_numerator"_s, .title = BaselineText::tr("of"), .isNumber = true},
            {.id = u"now_denominator"_s, .title = BaselineText::tr("in"), .isNumber = true},
            {.id = u"restated"_s, .title = BaselineText::tr("Changed")}}};
    const FigureStyle style {.currency = workspace.store().currency};
    for (const RecomputedFigure& figure : *figures)
        listing.rows.push_back(restatedRow(figure, m_format, style));
    listing.notes = {named->query};
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
