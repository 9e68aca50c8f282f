#include "cli/verbs/leaksverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "cli/output/listing.h"
#include "metrics/engine.h"
#include "metrics/leaks/causenames.h"
#include "metrics/leaks/leakfinder.h"
#include "metrics/withheld.h"
#include "services/report/figurecells.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cmath>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::LeakAnswer;
using metrics::LeakRow;

struct Leaks
{
    Q_DECLARE_TR_FUNCTIONS(LeaksVerb)
};

/// Cars to a hundredth, so that parts that add up are seen to; money to the cent.
Cell amountCell(double value, bool isInGross)
{
    if (isInGross)
        return valueCell(metrics::Unit::Money, value);
    return ReportNumber {std::round(value * 100) / 100 + 0.0, 2}; // + 0.0: never "-0.00".
}

std::vector<Column> columnsOf(bool isInGross, const Column& first)
{
    std::vector<Column> columns {first,
        {.id = u"before"_s, .title = Leaks::tr("Before"), .isNumber = true},
        {.id = u"after"_s, .title = Leaks::tr("After"), .isNumber = true},
        {.id = u"change"_s, .title = Leaks::tr("Change"), .isNumber = true}};
    for (const metrics::LeakCause cause : metrics::leakCauses(isInGross))
        columns.push_back({.id = metrics::causeId(cause),
            .title = QCoreApplication::translate("LeakCause", metrics::causeName(cause)),
            .isNumber = true});
    return columns;
}

std::vector<Cell> cellsOf(const LeakRow& row, const QString& name, bool isInGross)
{
    const double before = isInGross ? row.before.units().gross : row.before.units().cars;
    const double after = isInGross ? row.after.units().gross : row.after.units().cars;
    const metrics::LeakParts& parts = isInGross ? row.split.gross : row.split.cars;
    std::vector<Cell> cells {name, amountCell(before, isInGross), amountCell(after, isInGross),
        amountCell(after - before, isInGross)};
    for (const metrics::LeakCause cause : metrics::leakCauses(isInGross))
        cells.push_back(amountCell(parts[cause], isInGross));
    return cells;
}

QStringList notesOf(const LeakAnswer& answer)
{
    return {Leaks::tr("%1 against %2.").arg(periodText(answer.period), periodText(answer.against)),
        Leaks::tr("The leads of each period are followed until %1 days after its end.")
            .arg(answer.daysAfter),
        Leaks::tr("The causes add up to the change.")};
}

/// Causes below each other: the whole fits a narrow terminal.
Listing causesOf(const LeakAnswer& answer, bool isInGross)
{
    Listing listing {.columns = {{.id = u"cause"_s, .title = Leaks::tr("Cause")},
                         {.id = u"change"_s,
                             .title = isInGross ? Leaks::tr("Gross") : Leaks::tr("Cars"),
                             .isNumber = true},
                         {.id = u"meaning"_s, .title = Leaks::tr("What it is")}},
        .hasTotal = true};
    const metrics::LeakParts& parts
        = isInGross ? answer.total.split.gross : answer.total.split.cars;
    for (const metrics::LeakCause cause : metrics::leakCauses(isInGross))
        listing.rows.push_back({QCoreApplication::translate("LeakCause", metrics::causeName(cause)),
            amountCell(parts[cause], isInGross),
            QCoreApplication::translate("LeakCause", metrics::causeExplanation(cause))});
    listing.rows.push_back({Leaks::tr("Change"), amountCell(parts.sum(), isInGross), QString()});
    return listing;
}

Listing rowsOf(
    const LeakAnswer& answer, const std::vector<LeakRow>& rows, const Column& first, bool isInGross)
{
    Listing listing {.columns = columnsOf(isInGross, first), .hasTotal = true};
    for (const LeakRow& row : rows)
        listing.rows.push_back(
            cellsOf(row, row.key.key.isEmpty() ? Leaks::tr("(none)") : row.key.label, isInGross));
    listing.rows.push_back(cellsOf(answer.total, Leaks::tr("Total"), isInGross));
    return listing;
}

} // namespace

VerbHelp LeaksVerb::help() const
{
    return {.name = u"leaks"_s,
        .summary = Leaks::tr("Why one period sold more or fewer cars than another, cause by cause"),
        .examples = {u"--db store.lotboard leaks --period 2026-10 --against 2026-09"_s,
            u"--db store.lotboard leaks --period last-month --against last-year --by source"_s}};
}

void LeaksVerb::setUp(CLI::App& app)
{
    addText(app, "--period", m_arguments.period,
        Leaks::tr("2026-10, 2026, this-month (the default), last-90-days …"))
        ->type_name("P");
    addText(app, "--against", m_against,
        Leaks::tr("Another period, or previous (the default), same-days, last-year"))
        ->type_name("P");
    addChoice(app, "--by", m_rows, {{u"source"_s, Rows::Source}, {u"person"_s, Rows::Person}},
        Leaks::tr("One row for each source, or for each person whose leads they are"));
    app.add_flag("--gross", m_isInGross, Leaks::tr("In gross instead of in cars").toStdString());
    addTexts(app, "--filter", m_arguments.filters,
        Leaks::tr("Only leads that have this value, for example source=AutoTrader"))
        ->type_name("DIM=VALUE");
    addFormat(app, m_format);
}

ExitCode LeaksVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    const auto otherPeriod = parsePeriod(m_against, (*workspace)->today());
    m_arguments.metrics = {u"units"_s};
    if (!otherPeriod)
        m_arguments.comparison = m_against;
    const auto query = parseQuery(m_arguments, (*workspace)->today(),
        [&](metrics::Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());
    const Period against = otherPeriod.value_or(
        metrics::comparisonPeriod(query->period, query->comparison).value_or(Period {}));

    const LeakAnswer answer = findLeaks(*facts, *query, against);
    if (m_isInGross && !answer.hasGross)
        return context.refuse({Error::Code::InvalidInput, {withheldReason()}});
    Listing listing = m_rows == Rows::Total ? causesOf(answer, m_isInGross)
        : m_rows == Rows::Source
        ? rowsOf(
            answer, answer.bySource, {.id = u"source"_s, .title = Leaks::tr("Source")}, m_isInGross)
        : rowsOf(answer, answer.byPerson, {.id = u"person"_s, .title = Leaks::tr("Person")},
            m_isInGross);
    listing.notes = notesOf(answer);
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
