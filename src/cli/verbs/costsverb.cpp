#include "cli/verbs/costsverb.h"

#include "cli/arguments/options.h"
#include "cli/arguments/selectionoptions.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "metrics/costs/unsoldsources.h"
#include "metrics/engine.h"
#include "metrics/withheld.h"
#include "services/report/figurecells.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::CostRow;
using metrics::CostStep;
using metrics::Figure;
using metrics::Unit;
using metrics::UnsoldReason;
using metrics::UnsoldSource;

struct Costs
{
    Q_DECLARE_TR_FUNCTIONS(CostsVerb)
};

QString unsoldId(UnsoldReason reason)
{
    switch (reason) {
    case UnsoldReason::NoLeads:
        return u"no_leads"_s;
    case UnsoldReason::YoungLeads:
        return u"young_leads"_s;
    case UnsoldReason::FewLeads:
        return u"few_leads"_s;
    case UnsoldReason::None:
        return u"no_sales"_s;
    }
    return {};
}

std::vector<Column> costsColumns(bool isByCampaign)
{
    std::vector<Column> columns {{.id = u"source"_s, .title = Costs::tr("Source")}};
    if (isByCampaign)
        columns.push_back({.id = u"campaign"_s, .title = Costs::tr("Campaign")});
    const auto addNumber = [&](const QString& id, const QString& title) {
        columns.push_back({.id = id, .title = title, .isNumber = true});
    };
    addNumber(u"cost"_s, Costs::tr("Cost"));
    addNumber(u"leads"_s, Costs::tr("Leads"));
    addNumber(u"cost_per_lead"_s, Costs::tr("Per lead"));
    addNumber(u"cost_per_contact"_s, Costs::tr("Per contact"));
    addNumber(u"cost_per_appointment"_s, Costs::tr("Per appt"));
    addNumber(u"cost_per_show"_s, Costs::tr("Per show"));
    addNumber(u"units"_s, Costs::tr("Units"));
    addNumber(u"cost_per_sale"_s, Costs::tr("Per sale"));
    addNumber(u"return"_s, Costs::tr("Return"));
    columns.push_back({.id = u"sold_nothing"_s, .title = Costs::tr("Sold nothing")});
    return columns;
}

/// `unsold`: of the source of the row; null where it sold, or cost nothing.
std::vector<Cell> costsCells(
    const CostRow& row, const QString& name, bool isByCampaign, const UnsoldSource* unsold)
{
    const auto money = [](const Figure& figure) { return valueCell(Unit::Money, figure.value); };
    const auto count
        = [&](CostStep step) { return valueCell(Unit::Count, row.cost(step).denominator); };
    std::vector<Cell> cells {name};
    if (isByCampaign)
        cells.emplace_back(row.keys.size() > 1 ? row.keys.back().label : QString());
    cells.push_back(row.hasSpend ? money(row.spend) : Cell {});
    cells.push_back(count(CostStep::Lead));
    for (const CostStep step :
        {CostStep::Lead, CostStep::Contact, CostStep::Appointment, CostStep::Show})
        cells.push_back(money(row.cost(step)));
    cells.push_back(count(CostStep::Sale));
    cells.push_back(money(row.cost(CostStep::Sale)));
    cells.push_back(
        row.roi.isWithheld ? Cell(ReportWithheld {}) : valueCell(Unit::Rate, row.roi.value));
    cells.push_back(unsold ? Cell(unsoldId(unsold->reason)) : Cell {});
    return cells;
}

QStringList costsNotes(const metrics::Query& query)
{
    return {query.basis == metrics::DateBasis::Lead
            ? Costs::tr("The spend of the period against what the leads received in it have come "
                        "to.")
            : Costs::tr("The spend of the period against what happened in it."),
        Costs::tr("Without a cost: no spend was entered."),
        Costs::tr(
            "Sold nothing: no_leads came; young_leads may still buy; few_leads may be chance; "
            "no_sales is none of these.")};
}

} // namespace

VerbHelp CostsVerb::help() const
{
    return {.name = u"costs"_s,
        .summary
        = Costs::tr("What each step from lead to sale cost, and which sources sold nothing"),
        .examples = {u"--db store.lotboard costs --period 2026-10 --basis lead --loaded"_s,
            u"--db store.lotboard costs --period 2026 --by campaign --format csv"_s}};
}

void CostsVerb::setUp(CLI::App& app)
{
    addSelection(app, m_arguments);
    addChoice(app, "--by", m_rows, {{u"source"_s, Rows::Source}, {u"campaign"_s, Rows::Campaign}},
        Costs::tr("One row for each source (the default), or for each campaign of it"));
    app.add_flag("--loaded", m_isLoaded,
        Costs::tr("With the labour that was entered as a cost").toStdString());
    addFormat(app, m_format);
}

ExitCode CostsVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    m_arguments.metrics = {u"spend"_s};
    const auto query = parseQuery(m_arguments, (*workspace)->today(),
        [&](metrics::Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());

    const bool isByCampaign = m_rows == Rows::Campaign;
    const auto kind = m_isLoaded ? metrics::CostKind::Loaded : metrics::CostKind::Media;
    std::vector<metrics::Dimension> by {metrics::Dimension::Source};
    if (isByCampaign)
        by.push_back(metrics::Dimension::Campaign);
    const metrics::CostLadder ladder = metrics::costLadder(*facts, *query, kind, by);
    const auto unsold = metrics::unsoldSources(*facts, *query, kind);
    Listing listing {.columns = costsColumns(isByCampaign), .hasTotal = true};
    for (const CostRow& row : ladder.rows) {
        const auto found = std::ranges::find(unsold, row.keys.front(), &UnsoldSource::source);
        const QString& label = row.keys.front().label;
        listing.rows.push_back(costsCells(row, label.isEmpty() ? Costs::tr("(none)") : label,
            isByCampaign, found == unsold.end() ? nullptr : &*found));
    }
    listing.rows.push_back(costsCells(ladder.total, Costs::tr("Total"), isByCampaign, nullptr));
    listing.notes = costsNotes(*query);
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
