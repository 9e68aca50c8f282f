#include "cli/verbs/leaksverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "cli/output/listing.h"
#include "metrics/engine.h"
#include "metrics/leaks/causenames.h"
#include "metrics/leaks/leakfinder.h"
#include "metrics/withheld.h"
#include "services/leaks/yardsticks.h"
#include "services/plans/planservice.h"
#include "services/report/figurecells.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
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

std::vector<Column> columnsOf(metrics::LeakYardstick yardstick, bool isInGross, const Column& first)
{
    std::vector<Column> columns {first,
        {.id = u"before"_s, .title = Leaks::tr("Before"), .isNumber = true},
        {.id = u"after"_s, .title = Leaks::tr("After"), .isNumber = true},
        {.id = u"change"_s, .title = Leaks::tr("Change"), .isNumber = true}};
    for (const metrics::LeakCause cause : metrics::leakCauses(yardstick, isInGross))
        columns.push_back({.id = metrics::causeId(cause),
            .title = QCoreApplication::translate("LeakCause", metrics::causeName(cause)),
            .isNumber = true});
    return columns;
}

std::vector<Cell> cellsOf(
    const LeakRow& row, const QString& name, metrics::LeakYardstick yardstick, bool isInGross)
{
    const double before = isInGross ? row.before.units().gross : row.before.units().cars;
    const double after = isInGross ? row.after.units().gross : row.after.units().cars;
    const metrics::LeakParts& parts = isInGross ? row.split.gross : row.split.cars;
    std::vector<Cell> cells {name, amountCell(before, isInGross), amountCell(after, isInGross),
        amountCell(after - before, isInGross)};
    for (const metrics::LeakCause cause : metrics::leakCauses(yardstick, isInGross))
        cells.push_back(amountCell(parts[cause], isInGross));
    return cells;
}

/// What was compared, and how it was made comparable.
QStringList comparedNotes(const LeakAnswer& answer, const QString& baseline)
{
    const QString period = periodText(answer.period);
    if (answer.yardstick == metrics::LeakYardstick::Baseline) {
        QStringList notes {Leaks::tr("Leads of %1 against the baseline %2, of %3.")
                               .arg(period, baseline, periodText(answer.against)),
            Leaks::tr("The baseline's %1 days are scaled to %2. Cars count that were sold within "
                      "%3 days of the lead's arrival.")
                .arg(answer.against.dayCount())
                .arg(answer.period.dayCount())
                .arg(answer.daysAfter)};
        if (answer.asked)
            notes.prepend(Leaks::tr("No lead of %1 has had %2 days yet: these are the last that "
                                    "have.")
                              .arg(periodText(*answer.asked))
                              .arg(answer.daysAfter));
        return notes;
    }
    if (answer.yardstick == metrics::LeakYardstick::Goals) {
        QStringList notes {
            Leaks::tr("%1 against the part of the goals for these days.").arg(period)};
        QStringList unchanged;
        for (const metrics::LeakCause cause : answer.unchanged)
            unchanged << metrics::causeId(cause);
        if (!unchanged.isEmpty())
            notes
                << Leaks::tr("Without a goal, taken as they are: %1.").arg(unchanged.join(u", "_s));
        return notes;
    }
    return {Leaks::tr("%1 against %2.").arg(period, periodText(answer.against)),
        Leaks::tr("The leads of each period are followed until %1 days after its end.")
            .arg(answer.daysAfter)};
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
    for (const metrics::LeakCause cause : metrics::leakCauses(answer.yardstick, isInGross))
        listing.rows.push_back({QCoreApplication::translate("LeakCause", metrics::causeName(cause)),
            amountCell(parts[cause], isInGross),
            QCoreApplication::translate("LeakCause", metrics::causeExplanation(cause))});
    listing.rows.push_back({Leaks::tr("Change"), amountCell(parts.sum(), isInGross), QString()});
    return listing;
}

Listing rowsOf(
    const LeakAnswer& answer, const std::vector<LeakRow>& rows, const Column& first, bool isInGross)
{
    Listing listing {.columns = columnsOf(answer.yardstick, isInGross, first), .hasTotal = true};
    for (const LeakRow& row : rows)
        listing.rows.push_back(
            cellsOf(row, row.key.key.isEmpty() ? Leaks::tr("(none)") : row.key.label,
                answer.yardstick, isInGross));
    listing.rows.push_back(cellsOf(answer.total, Leaks::tr("Total"), answer.yardstick, isInGross));
    return listing;
}

} // namespace

VerbHelp LeaksVerb::help() const
{
    return {.name = u"leaks"_s,
        .summary = Leaks::tr("Why one period sold more or fewer cars than another, than a baseline "
                             "or than the goals ask, cause by cause"),
        .examples = {u"--db store.lotboard leaks --period 2026-10 --against 2026-09"_s,
            u"--db store.lotboard leaks --period last-month --against last-year --by source"_s,
            u"--db store.lotboard leaks --period last-90-days --baseline Summer"_s,
            u"--db store.lotboard leaks --goals"_s}};
}

void LeaksVerb::setUp(CLI::App& app)
{
    addText(app, "--period", m_arguments.period,
        Leaks::tr("2026-10, 2026, this-month (the default), last-90-days …"))
        ->type_name("P");
    addText(app, "--against", m_against,
        Leaks::tr("Another period, or previous (the default), same-days, last-year"))
        ->type_name("P");
    addText(app, "--baseline", m_baseline,
        Leaks::tr("Against a frozen baseline instead, scaled to as many days"))
        ->type_name("NAME");
    app.add_flag("--goals", m_isAgainstGoals,
        Leaks::tr("Against the goals for the days of the period instead").toStdString());
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
    const auto query = question(*facts, (*workspace)->today());
    if (!query)
        return context.refuse(query.error());
    const auto found = answer(context, **workspace, *facts, *query);
    if (!found)
        return context.refuse(found.error());
    if (const auto checked = check(*found); !checked)
        return context.refuse(checked.error());
    return context.print(listingBytes(listingOf(*found), m_format));
}

Result<metrics::Query> LeaksVerb::question(
    const metrics::FactTable& facts, std::chrono::sys_days today)
{
    m_arguments.metrics = {u"units"_s};
    if (!parsePeriod(m_against, today))
        m_arguments.comparison = m_against;
    return parseQuery(m_arguments, today,
        [&](metrics::Dimension dimension) { return dimensionValues(facts, dimension); });
}

Result<LeakAnswer> LeaksVerb::answer(Context& context, Workspace& workspace,
    const metrics::FactTable& facts, const metrics::Query& query) const
{
    if (!m_baseline.isEmpty() && m_isAgainstGoals)
        return invalid(Leaks::tr("Compare with a baseline or with goals, not with both."));
    if (!m_baseline.isEmpty())
        return answerOfBaseline(context, workspace, facts, query);
    if (m_isAgainstGoals)
        return leaksAgainstGoals(facts, query);
    const auto otherPeriod = parsePeriod(m_against, workspace.today());
    return findLeaks(facts, query,
        otherPeriod.value_or(
            metrics::comparisonPeriod(query.period, query.comparison).value_or(Period {})));
}

Result<LeakAnswer> LeaksVerb::answerOfBaseline(Context& context, Workspace& workspace,
    const metrics::FactTable& facts, const metrics::Query& query) const
{
    const auto baselines = PlanService(workspace).baselines(context.session());
    if (!baselines)
        return baselines.error();
    const auto found = std::ranges::find_if(*baselines, [this](const Baseline& baseline) {
        return baseline.name.compare(m_baseline, Qt::CaseInsensitive) == 0;
    });
    if (found == baselines->end())
        return invalid(
            Leaks::tr("There is no baseline %1. “baseline list” names them.").arg(m_baseline));
    return leaksAgainstBaseline(facts, query, *found);
}

Status LeaksVerb::check(const LeakAnswer& answer) const
{
    const bool isOfPeriod = answer.yardstick == metrics::LeakYardstick::Period;
    if (m_isInGross && !answer.hasGross)
        return isOfPeriod ? Error {Error::Code::InvalidInput, {withheldReason()}, {}}
                          : invalid(Leaks::tr("The gross is not known here: goals say nothing of "
                                              "it, and a baseline may not. Leave --gross out."));
    if (m_isInGross && m_rows != Rows::Total && !answer.hasGrossOfRows)
        return invalid(Leaks::tr("A baseline keeps the gross of all its leads together: leave --by "
                                 "or --gross out."));
    if ((m_rows == Rows::Source && answer.bySource.empty())
        || (m_rows == Rows::Person && answer.byPerson.empty()))
        return invalid(Leaks::tr("There are no such rows here: none of them has goals of its own, "
                                 "or the baseline was frozen without them. Leave --by out."));
    return success();
}

Listing LeaksVerb::listingOf(const LeakAnswer& answer) const
{
    Listing listing = m_rows == Rows::Total ? causesOf(answer, m_isInGross)
        : m_rows == Rows::Source
        ? rowsOf(
            answer, answer.bySource, {.id = u"source"_s, .title = Leaks::tr("Source")}, m_isInGross)
        : rowsOf(answer, answer.byPerson, {.id = u"person"_s, .title = Leaks::tr("Person")},
            m_isInGross);
    listing.notes = comparedNotes(answer, m_baseline);
    listing.notes << Leaks::tr("The causes add up to the change.");
    if (answer.yardstick == metrics::LeakYardstick::Goals && m_rows != Rows::Total)
        listing.notes << Leaks::tr("Each row is against its own goals; rows do not add up to the "
                                   "total.");
    return listing;
}

} // namespace lotboard::cli
