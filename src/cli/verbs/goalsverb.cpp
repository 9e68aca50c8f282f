#include "cli/verbs/goalsverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "services/goals/goalfile.h"
#include "services/goals/goalservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Goals
{
    Q_DECLARE_TR_FUNCTIONS(GoalsVerb)
};

Result<Period> parseMonth(const QString& text, std::chrono::sys_days today)
{
    const auto period = parsePeriod(text, today);
    if (!period || monthOf(period->first) != monthOf(period->last))
        return invalid(Goals::tr("“%1” is not a month: write it as 2026-10.").arg(text));
    return monthOf(period->first);
}

Result<metrics::MetricId> parseMetric(const QString& id)
{
    if (const auto metric = metrics::metricFromId(id))
        return *metric;
    return invalid(Goals::tr("“%1” is not a metric; the verb metrics lists them.").arg(id));
}

Listing goalListing(const std::vector<Goal>& goals, const std::vector<GoalMember>& members)
{
    Listing listing {.columns = {{u"month"_s, Goals::tr("Month")},
                         {u"metric"_s, Goals::tr("Metric")}, {u"for"_s, Goals::tr("For")},
                         {u"name"_s, Goals::tr("Name")}, {u"goal"_s, Goals::tr("Goal"), true}}};
    for (const Goal& goal : goals) {
        const auto owner = std::ranges::find_if(members, [&goal](const GoalMember& member) {
            return member.scope == goal.scope && member.key == goal.scopeKey;
        });
        const double value = goal.value * goalScale(goal.metric);
        listing.rows.push_back({periodText(goal.period), goal.metric, goalScopeId(goal.scope),
            owner == members.end() ? goal.scopeKey : owner->name,
            ReportNumber {value, value == std::round(value) ? 0 : 2}});
    }
    if (goals.empty())
        listing.notes = {Goals::tr("There are no goals for this month. Set one with goals set, or "
                                   "take those of another month with goals copy.")};
    return listing;
}

} // namespace

VerbHelp GoalsVerb::help() const
{
    return {.name = u"goals"_s,
        .summary = Goals::tr("Lists and sets goals, copies and shares them out, moves them by CSV"),
        .examples = {u"--db store.lotboard goals list --month 2026-11"_s,
            u"--db store.lotboard goals set --month 2026-11 --for store --value 60"_s,
            u"--db store.lotboard goals set --metric leads --for source=AutoTrader --value 120"_s,
            u"--db store.lotboard goals copy --from 2025-12 --month 2026-12 --percent 5"_s,
            u"--db store.lotboard goals share --month 2026-12 --over person"_s,
            u"--db store.lotboard goals export goals.csv"_s}};
}

void GoalsVerb::setUp(CLI::App& app)
{
    addChoice(app, "ACTION", m_action,
        {{u"list"_s, Action::List}, {u"set"_s, Action::Set}, {u"copy"_s, Action::Copy},
            {u"share"_s, Action::Share}, {u"import"_s, Action::Import},
            {u"export"_s, Action::Export}},
        Goals::tr("list (the default), set, copy, share, import, export"));
    addText(app, "FILE", m_file,
        Goals::tr("For import and export: a CSV file with the columns metric, for, name, month and "
                  "goal"));
    addText(app, "--metric", m_metric,
        Goals::tr("Of which metric; units is the default. “all” with list and copy"))
        ->type_name("M");
    addText(app, "--month", m_month,
        Goals::tr("For which month: 2026-11, this-month (the default), last-month"))
        ->type_name("M");
    addText(app, "--for", m_owner,
        Goals::tr("With set: store (the default), or person=Ann Alvarez, team=Blue, "
                  "source=AutoTrader"))
        ->type_name("WHO");
    addText(app, "--value", m_value,
        Goals::tr(
            "With set: the goal; money in whole units, rates in per cent; none takes it away"))
        ->type_name("N");
    addText(app, "--from", m_from,
        Goals::tr("With copy: the month whose goals are taken; last-month is the default"))
        ->type_name("M");
    app.add_option("--percent", m_percent,
           Goals::tr("With copy: how much more, in per cent; negative is less").toStdString())
        ->type_name("N");
    addChoice(app, "--over", m_over,
        {{u"person"_s, GoalScope::Person}, {u"team"_s, GoalScope::Team},
            {u"source"_s, GoalScope::Source}},
        Goals::tr(
            "With share: over the people (the default), teams or sources, by what each brought "
            "in twelve months"));
    addFormat(app, m_format);
}

ExitCode GoalsVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    GoalService service(**workspace);
    const bool needsFile = m_action == Action::Import || m_action == Action::Export;
    if (needsFile && m_file.isEmpty())
        return context.refuse(invalid(Goals::tr("Name the CSV file.")));
    if (m_action == Action::Export) {
        const auto written = service.exportFile(context.session(), m_file);
        return written ? context.print(m_file.toUtf8() + '\n') : context.fail(written.error());
    }
    const auto today = (*workspace)->today();
    if (m_action != Action::List) {
        const auto changed = change(context, service, today);
        if (!changed)
            return context.fail(changed.error());
        context.say(Goals::tr("Goals changed: %1.").arg(changed->value));
        if (m_action == Action::Import)
            return ExitCode::Done;
    }
    const auto month = parseMonth(m_month, today);
    if (!month)
        return context.refuse(month.error());
    m_month = periodText(*month);
    return list(context, service);
}

ExitCode GoalsVerb::list(Context& context, const GoalService& service) const
{
    auto goals = service.goals(context.session());
    if (!goals)
        return context.fail(goals.error());
    const auto members = service.members(context.session());
    if (!members)
        return context.fail(members.error());
    std::erase_if(*goals, [this](const Goal& goal) {
        return periodText(goal.period) != m_month
            || (m_metric != u"all" && goal.metric != m_metric);
    });
    return context.print(listingBytes(goalListing(*goals, *members), m_format));
}

Result<Saved<int>> GoalsVerb::change(
    Context& context, GoalService& service, std::chrono::sys_days today) const
{
    if (m_action == Action::Import)
        return service.importFile(context.session(), m_file);
    const auto month = parseMonth(m_month, today);
    if (!month)
        return month.error();
    if (m_action == Action::Copy) {
        const auto from = parseMonth(m_from, today);
        if (!from)
            return from.error();
        return service.copy(context.session(),
            {*from, *month, m_percent, m_metric == u"all" ? QString() : m_metric});
    }
    if (m_action == Action::Share) {
        const auto metric = parseMetric(m_metric);
        if (!metric)
            return metric.error();
        return service.share(context.session(), {*metric, *month, m_over});
    }
    const auto wanted = entry(context, service, *month);
    if (!wanted)
        return wanted.error();
    return service.save(context.session(), std::vector {*wanted});
}

Result<GoalEntry> GoalsVerb::entry(
    Context& context, const GoalService& service, const Period& month) const
{
    const auto metric = parseMetric(m_metric);
    if (!metric)
        return metric.error();
    const auto scope = goalScopeFromId(m_owner.section(u'=', 0, 0));
    if (!scope)
        return invalid(
            Goals::tr("“%1” can have no goal: write store, person=NAME, team=NAME or source=NAME.")
                .arg(m_owner));
    const auto members = service.members(context.session());
    if (!members)
        return members.error();
    const auto member = memberNamed(*members, *scope, m_owner.section(u'=', 1));
    if (!member)
        return member.error();
    GoalEntry wanted {{m_metric, *scope, member->key, month}, std::nullopt, std::nullopt};
    if (m_value == u"none")
        return wanted;
    bool isNumber = false;
    const double value = m_value.toDouble(&isNumber);
    if (!isNumber)
        return invalid(Goals::tr("Say the goal with --value: a number, or none."));
    wanted.value = value / goalScale(m_metric);
    return wanted;
}

} // namespace lotboard::cli
