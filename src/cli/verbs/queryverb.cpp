#include "cli/verbs/queryverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/arguments/selectionoptions.h"
#include "cli/context.h"
#include "cli/output/resultoutput.h"
#include "domain/savedview.h"
#include "metrics/crosstable.h"
#include "metrics/engine.h"
#include "metrics/querytext.h"
#include "metrics/withheld.h"
#include "services/views/viewservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(QueryVerb)
};

metrics::ResultTable answered(const metrics::FactTable& facts, const metrics::CrossQuery& asked)
{
    if (!asked.top)
        return evaluate(facts, asked.query);
    return listed(crossTable(facts, asked), QueryText::tr("(others)"));
}

/// What was typed, with `usual` for what was not.
QueryArguments completed(QueryArguments typed, const QueryArguments& usual)
{
    const auto fill = [](auto& field, const auto& value) {
        if (field.isEmpty())
            field = value;
    };
    fill(typed.metrics, usual.metrics);
    fill(typed.by, usual.by);
    fill(typed.period, usual.period);
    fill(typed.basis, usual.basis);
    fill(typed.comparison, usual.comparison);
    if (!typed.windowDays)
        typed.windowDays = usual.windowDays;
    if (!typed.top)
        typed.top = usual.top;
    return typed;
}

/// Without its filters, whose members a view names by keys.
QueryArguments argumentsOf(const QString& query, const metrics::CrossQuery& asked)
{
    const auto list = [&query](const QString& name) {
        return metrics::optionIn(query, name).split(u',', Qt::SkipEmptyParts);
    };
    return {.metrics = list(u"--metrics"_s),
        .by = list(u"--by"_s),
        .period = metrics::optionIn(query, u"--period"_s),
        .basis = asked.query.basis == metrics::DateBasis::Lead ? u"lead"_s : u"event"_s,
        .windowDays = asked.query.windowDays,
        .top = asked.top,
        .comparison = metrics::optionIn(query, u"--compare"_s)};
}

/// The conditions of `filter` on dimensions that `other` has none on.
void addMissing(metrics::Filter& other, const metrics::Filter& filter)
{
    for (const metrics::FilterCondition& condition : filter) {
        if (std::ranges::find(other, condition.dimension, &metrics::FilterCondition::dimension)
            == other.end())
            other.push_back(condition);
    }
}

} // namespace

VerbHelp QueryVerb::help() const
{
    return {.name = u"query"_s,
        .summary = QueryText::tr("Figures for a period, by source, person, day …"),
        .examples = {u"--db store.lotboard query --metrics leads,contact_rate,units --by source "
                     "--period 2026-10 --compare last-year"_s}};
}

void QueryVerb::setUp(CLI::App& app)
{
    m_arguments.period.clear();
    m_arguments.basis.clear();
    addTextList(app, "--metrics", m_arguments.metrics,
        QueryText::tr("Which figures; the verb metrics lists them all"))
        ->type_name("A,B");
    addTextList(app, "--by", m_arguments.by,
        QueryText::tr("One row for each member of a dimension, or of each pair of two"))
        ->type_name("DIM[,DIM]");
    app.add_option("--top", m_arguments.top,
           QueryText::tr("Only so many members of each dimension, the greatest by the first figure "
                         "(of rates: with most cases) first; the others as one row")
               .toStdString())
        ->type_name("N");
    addSelection(app, m_arguments);
    addText(app, "--compare", m_arguments.comparison,
        QueryText::tr("With the period before (previous), the same days of the month before "
                      "(same-days), or the same period a year ago (last-year)"))
        ->type_name("WITH");
    addText(app, "--view", m_view,
        QueryText::tr("What the view asks that was saved under this name. What is said beside it "
                      "holds instead; --filter instead of what the view says of its dimension"))
        ->type_name("NAME");
    addFormat(app, m_format);
}

Result<metrics::CrossQuery> QueryVerb::asked(
    Workspace& workspace, const metrics::FactTable& facts, const Session& session) const
{
    if (m_view.isEmpty()) {
        const QueryArguments arguments = completed(m_arguments, {});
        const auto query = parseQuery(arguments, workspace.today(),
            [&](metrics::Dimension dimension) { return dimensionValues(facts, dimension); });
        if (!query)
            return query.error();
        return metrics::CrossQuery {.query = *query, .top = arguments.top};
    }
    if (!m_arguments.metrics.isEmpty() || !m_arguments.by.isEmpty())
        return invalid(
            QueryText::tr("--view says already what is asked: leave out --metrics and --by."));
    const auto view = ViewService(workspace).named(session, m_view);
    if (!view)
        return view.error();
    return askedOf(*view, workspace.today(), facts);
}

Result<metrics::CrossQuery> QueryVerb::askedOf(
    const SavedView& view, std::chrono::sys_days today, const metrics::FactTable& facts) const
{
    const auto known = metrics::crossQueryFromText(view.query, today);
    if (!known || known->query.metrics.empty())
        return invalid(
            QueryText::tr("The view “%1” asks something that this version does not know.")
                .arg(view.name));
    QueryArguments usual = argumentsOf(view.query, *known);
    if (m_arguments.basis == u"event")
        usual.windowDays.reset(); // It goes with leads.
    const QueryArguments arguments = completed(m_arguments, usual);
    auto query = parseQuery(arguments, today,
        [&](metrics::Dimension dimension) { return dimensionValues(facts, dimension); });
    if (!query)
        return query.error();
    addMissing(query->filter, known->query.filter);
    return metrics::CrossQuery {.query = *std::move(query), .top = arguments.top};
}

ExitCode QueryVerb::run(Context& context)
{
    if (m_view.isEmpty() && m_arguments.metrics.isEmpty())
        return context.refuse(invalid(QueryText::tr("Say what is asked: --metrics or --view.")));
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    const auto question = asked(**workspace, *facts, context.session());
    if (!question)
        return context.refuse(question.error());
    return context.print(resultBytes(answered(*facts, *question),
        {.currency = (*workspace)->store().currency, .filters = m_arguments.filters}, m_format));
}

} // namespace lotboard::cli
