#include "cli/verbs/effortverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "cli/output/listing.h"
#include "metrics/attemptcurves.h"
#include "metrics/effort/nextattempt.h"
#include "metrics/engine.h"
#include "metrics/withheld.h"
#include "services/report/figurecells.h"
#include "services/wording/metrictext.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::Dimension;
using metrics::MetricId;
using metrics::Query;
using metrics::Unit;

struct Effort
{
    Q_DECLARE_TR_FUNCTIONS(EffortVerb)
};

Cell effortCount(std::optional<double> count)
{
    return valueCell(Unit::Count, count);
}

Cell effortRate(std::optional<double> rate)
{
    return valueCell(Unit::Rate, rate);
}

QString effortFlag(bool isTooFew)
{
    return isTooFew ? u"too_few"_s : QString();
}

Column numberColumn(const char* id, const QString& title)
{
    return {.id = QString::fromLatin1(id), .title = title, .isNumber = true};
}

/// A rate with its parts and its interval, after what the row is of.
std::vector<Column> rateColumns(
    std::vector<Column> columns, const QString& part, const QString& whole)
{
    for (Column& column : std::vector<Column> {numberColumn("numerator", part),
             numberColumn("denominator", whole), numberColumn("rate", Effort::tr("Rate")),
             numberColumn("low", Effort::tr("From")), numberColumn("high", Effort::tr("To")),
             {.id = u"flags"_s, .title = Effort::tr("Remark")}})
        columns.push_back(std::move(column));
    return columns;
}

void appendRate(std::vector<Cell>& cells, const metrics::Figure& figure)
{
    const auto end = [&](double metrics::Interval::*side) {
        return effortRate(figure.interval ? std::optional((*figure.interval).*side) : std::nullopt);
    };
    cells.push_back(effortCount(figure.numerator));
    cells.push_back(effortCount(figure.denominator));
    cells.push_back(effortRate(figure.value));
    cells.push_back(end(&metrics::Interval::low));
    cells.push_back(end(&metrics::Interval::high));
    cells.push_back(effortFlag(figure.isTooFew));
}

/// The rows of a question with one metric, a share, and its total.
Listing ratesOf(const metrics::FactTable& facts, const Query& query, std::vector<Column> columns)
{
    const metrics::ResultTable table = metrics::evaluate(facts, query);
    Listing listing {.columns = std::move(columns), .hasTotal = true};
    const auto append = [&](const metrics::ResultRow& row, std::vector<Cell> cells) {
        appendRate(cells, row.cells.front().figure);
        listing.rows.push_back(std::move(cells));
    };
    for (const metrics::ResultRow& row : table.rows) {
        std::vector<Cell> names;
        for (const metrics::DimensionValue& key : row.keys)
            names.emplace_back(memberText(key));
        append(row, std::move(names));
    }
    std::vector<Cell> names(query.by.size(), QString());
    names.front() = Effort::tr("Total");
    append(table.total, std::move(names));
    return listing;
}

Listing responsesOf(const metrics::FactTable& facts, Query query)
{
    query.metrics = {MetricId::ContactRate};
    query.basis = metrics::DateBasis::Lead;
    query.by = {Dimension::Response};
    return ratesOf(facts, query,
        rateColumns({{.id = u"response"_s, .title = Effort::tr("First answer")}},
            Effort::tr("Contacted"), Effort::tr("Leads")));
}

Listing hoursOf(const metrics::FactTable& facts, Query query)
{
    query.metrics = {MetricId::ReachRate};
    query.basis = metrics::DateBasis::Event;
    query.by = {Dimension::Weekday, Dimension::Hour};
    return ratesOf(facts, query,
        rateColumns({{.id = u"weekday"_s, .title = Effort::tr("Weekday")},
                        {.id = u"hour"_s, .title = Effort::tr("Hour")}},
            Effort::tr("Reached"), Effort::tr("Attempts")));
}

std::vector<Cell> attemptCells(const metrics::AttemptCurve& curve, const QString& name)
{
    const auto contactedBy = [&](int attempts) {
        return effortRate(1 - metrics::waitingAt(curve.curve, attempts).waiting);
    };
    const auto median = metrics::medianAttempts(curve);
    return {name, effortCount(static_cast<double>(curve.leads)),
        effortCount(median ? std::optional<double>(*median) : std::nullopt), contactedBy(1),
        contactedBy(3), contactedBy(6), effortFlag(curve.leads < metrics::fewestCases)};
}

Listing attemptsOf(const metrics::FactTable& facts, const Query& query)
{
    Listing listing {.columns = {{.id = u"source"_s, .title = Effort::tr("Source")},
                         numberColumn("leads", Effort::tr("Leads")),
                         numberColumn("median", Effort::tr("Attempts until half are contacted")),
                         numberColumn("by_first", Effort::tr("By the 1st")),
                         numberColumn("by_third", Effort::tr("By the 3rd")),
                         numberColumn("by_sixth", Effort::tr("By the 6th")),
                         {.id = u"flags"_s, .title = Effort::tr("Remark")}},
        .hasTotal = true};
    for (const auto& curve : metrics::attemptCurves(facts, query, Dimension::Source))
        listing.rows.push_back(attemptCells(curve, memberText(curve.member)));
    for (const auto& curve : metrics::attemptCurves(facts, query, {}))
        listing.rows.push_back(attemptCells(curve, Effort::tr("Total")));
    listing.notes = {Effort::tr("Leads that were never contacted count for the attempts made (by "
                                "Kaplan and Meier).")};
    return listing;
}

QString weekdayOf(const metrics::AttemptHour& hour)
{
    return hour.weekday ? memberText({Dimension::Weekday, QString::number(*hour.weekday), {}})
                        : Effort::tr("any day");
}

std::vector<Cell> hourCells(const metrics::AttemptHour& hour)
{
    return {weekdayOf(hour), QString::number(hour.hour), effortCount(hour.observed.successes),
        effortCount(hour.observed.cases), effortRate(hour.chance.value),
        effortRate(hour.chance.interval.low), effortRate(hour.chance.interval.high),
        effortFlag(hour.isTooFew)};
}

std::vector<Column> hourColumns()
{
    return rateColumns({{.id = u"weekday"_s, .title = Effort::tr("Weekday")},
                           {.id = u"hour"_s, .title = Effort::tr("Hour")}},
        Effort::tr("Reached"), Effort::tr("Attempts"));
}

QStringList nextNotes(unsigned after)
{
    return {Effort::tr("Leads not reached so far, after so many attempts: %1.").arg(after),
        Effort::tr("The rate is that of the hour, drawn towards that of all hours by how much of "
                   "their difference chance explains.")};
}

Listing nextOf(const metrics::NextAttempt& next, unsigned after)
{
    Listing listing {.columns = hourColumns()};
    for (const auto* hours : {&next.hours, &next.hoursOfAnyDay}) {
        for (const metrics::AttemptHour& hour : *hours)
            listing.rows.push_back(hourCells(hour));
    }
    listing.notes = nextNotes(after);
    return listing;
}

/// What the hours of a source say where none is best.
QString noHourFlag(const metrics::NextAttempt& next)
{
    const auto& hours = next.hoursOfAnyDay;
    return hours.empty() || hours.front().isTooFew ? effortFlag(true) : u"none_stands_out"_s;
}

std::vector<Cell> bestHourCells(const metrics::SourceAttempts& source, std::size_t stage)
{
    const metrics::NextAttempt& next = source.next[stage];
    const metrics::AttemptHour* best = next.best();
    std::vector<Cell> cells = best
        ? hourCells(*best)
        : std::vector<Cell> {QString(), QString(), effortCount({}), effortCount({}), effortRate({}),
            effortRate({}), effortRate({}), noHourFlag(next)};
    cells.insert(cells.begin(), memberText(source.source));
    cells.push_back(effortRate(next.all.share()));
    cells.push_back(effortCount(next.all.cases));
    return cells;
}

Listing nextBySourceOf(
    const std::vector<metrics::SourceAttempts>& sources, std::size_t stage, unsigned after)
{
    Listing listing {.columns = hourColumns()};
    listing.columns.insert(
        listing.columns.begin(), {.id = u"source"_s, .title = Effort::tr("Source")});
    listing.columns.push_back(numberColumn("rate_any_hour", Effort::tr("Rate at any hour")));
    listing.columns.push_back(numberColumn("attempts", Effort::tr("Attempts at any hour")));
    for (const metrics::SourceAttempts& source : sources) {
        if (source.next[stage].all.cases > 0)
            listing.rows.push_back(bestHourCells(source, stage));
    }
    listing.notes = nextNotes(after);
    listing.notes << Effort::tr("The best hour for the leads of each source: of a weekday, else of "
                                "any day; none where no hour stands out by more than chance.");
    return listing;
}

} // namespace

VerbHelp EffortVerb::help() const
{
    return {.name = u"effort"_s,
        .summary = Effort::tr("How fast leads are answered, how many attempts they take, and at "
                              "which hours customers are reached"),
        .examples = {u"--db store.lotboard effort --table attempts --period last-365-days"_s,
            u"--db store.lotboard effort --table next --after 2 --format csv"_s,
            u"--db store.lotboard effort --table next --by source --period last-365-days"_s}};
}

void EffortVerb::setUp(CLI::App& app)
{
    m_arguments.period = u"last-90-days"_s;
    addChoice(app, "--table", m_table,
        {{u"response"_s, Table::Response}, {u"hours"_s, Table::Hours},
            {u"attempts"_s, Table::Attempts}, {u"next"_s, Table::Next}},
        Effort::tr("response (the default): how long leads wait; hours: when attempts reach the "
                   "customer; attempts: how many it takes, by source; next: the best hours for "
                   "the next attempt"));
    app.add_option("--after", m_after,
           Effort::tr("With --table next: how often the lead was tried so far").toStdString())
        ->type_name("N");
    addChoice(app, "--by", m_rows, {{u"source"_s, Rows::Source}},
        Effort::tr("With --table next: the best hour for the leads of each source"));
    addText(app, "--period", m_arguments.period,
        Effort::tr("2026-10, 2026, last-90-days (the default), last-365-days …"))
        ->type_name("P");
    addTexts(app, "--filter", m_arguments.filters,
        Effort::tr("Only leads that have this value, for example source=AutoTrader"))
        ->type_name("DIM=VALUE");
    addFormat(app, m_format);
}

ExitCode EffortVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    m_arguments.metrics = {u"reach_rate"_s};
    const auto query = parseQuery(m_arguments, (*workspace)->today(),
        [&](Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());
    if (m_rows == Rows::Source && m_table != Table::Next)
        return context.refuse(invalid(Effort::tr("“--by source” goes with “--table next” only.")));
    Listing listing = listingOf(*facts, *query);
    listing.notes.prepend(periodText(query->period));
    return context.print(listingBytes(listing, m_format));
}

Listing EffortVerb::listingOf(const metrics::FactTable& facts, const metrics::Query& query) const
{
    switch (m_table) {
    case Table::Response:
        return responsesOf(facts, query);
    case Table::Hours:
        return hoursOf(facts, query);
    case Table::Attempts:
        return attemptsOf(facts, query);
    case Table::Next:
        break;
    }
    const auto stage = std::min<std::size_t>(m_after, metrics::mostAttemptsApart);
    return m_rows == Rows::Source
        ? nextBySourceOf(metrics::nextAttemptsBySource(facts, query), stage, m_after)
        : nextOf(metrics::nextAttempts(facts, query)[stage], m_after);
}

} // namespace lotboard::cli
