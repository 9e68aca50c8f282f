#include "cli/verbs/scorecardsverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "cli/output/listing.h"
#include "metrics/engine.h"
#include "metrics/scorecards/scorecards.h"
#include "metrics/withheld.h"
#include "services/report/figurecells.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::MetricId;
using metrics::Scorecard;
using metrics::Standing;

struct Scorecards
{
    Q_DECLARE_TR_FUNCTIONS(ScorecardsVerb)
};

QString standingId(Standing standing)
{
    switch (standing) {
    case Standing::TooFew:
        return u"too_few"_s;
    case Standing::NoDifferenceSeen:
        return u"no_difference_seen"_s;
    case Standing::Better:
        return u"better"_s;
    case Standing::Worse:
        return u"worse"_s;
    }
    return {};
}

Cell rateCell(std::optional<double> rate)
{
    return valueCell(metrics::Unit::Rate, rate);
}

Cell countCell(double count)
{
    return valueCell(metrics::Unit::Count, count);
}

std::vector<Column> scorecardColumns(MetricId rate)
{
    return {{.id = u"person"_s, .title = Scorecards::tr("Person")},
        {.id = u"numerator"_s, .title = Scorecards::tr("Counted"), .isNumber = true},
        {.id = u"denominator"_s, .title = Scorecards::tr("Of"), .isNumber = true},
        {.id = QString::fromLatin1(metrics::definitionOf(rate).id),
            .title = Scorecards::tr("Rate"),
            .isNumber = true},
        {.id = u"expected"_s, .title = Scorecards::tr("Store's average"), .isNumber = true},
        {.id = u"difference"_s, .title = Scorecards::tr("Difference"), .isNumber = true},
        {.id = u"fair_difference"_s, .title = Scorecards::tr("Fair"), .isNumber = true},
        {.id = u"fair_low"_s, .title = Scorecards::tr("From"), .isNumber = true},
        {.id = u"fair_high"_s, .title = Scorecards::tr("To"), .isNumber = true},
        {.id = u"standing"_s, .title = Scorecards::tr("In words")}};
}

std::vector<Cell> scorecardCells(const Scorecard& card)
{
    const auto partOf = [](const std::optional<metrics::Estimate>& estimate, auto part) {
        return rateCell(estimate ? std::optional(part(*estimate)) : std::nullopt);
    };
    return {card.person.label, countCell(card.observed.successes), countCell(card.observed.cases),
        rateCell(card.observed.share()), rateCell(card.expected),
        partOf(card.difference, [](const auto& estimate) { return estimate.value; }),
        partOf(card.fair, [](const auto& estimate) { return estimate.value; }),
        partOf(card.fair, [](const auto& estimate) { return estimate.interval.low; }),
        partOf(card.fair, [](const auto& estimate) { return estimate.interval.high; }),
        standingId(card.standing)};
}

std::vector<std::pair<QString, MetricId>> rateChoices()
{
    std::vector<std::pair<QString, MetricId>> choices;
    for (const MetricId rate : metrics::scorecardRates())
        choices.emplace_back(QString::fromLatin1(metrics::definitionOf(rate).id), rate);
    return choices;
}

} // namespace

VerbHelp ScorecardsVerb::help() const
{
    return {.name = u"scorecards"_s,
        .summary = Scorecards::tr(
            "Each person's rate beside what the same leads would have given with the store's "
            "average"),
        .examples = {u"--db store.lotboard scorecards --rate contact_rate --period last-90-days"_s,
            u"--db store.lotboard scorecards --rate close_rate --window 90 --format csv"_s}};
}

void ScorecardsVerb::setUp(CLI::App& app)
{
    m_arguments.basis = u"lead"_s;
    m_arguments.period = u"last-90-days"_s;
    addChoice(app, "--rate", m_rate, rateChoices(),
        Scorecards::tr("Which rate; contact_rate if none is given"));
    addText(app, "--period", m_arguments.period,
        Scorecards::tr("Of leads received in it: 2026-10, 2026, last-90-days (the default) …"))
        ->type_name("P");
    app.add_option("--window", m_arguments.windowDays,
           Scorecards::tr("Only steps within so many days of a lead's arrival").toStdString())
        ->type_name("DAYS");
    addTexts(app, "--filter", m_arguments.filters,
        Scorecards::tr("Only leads that have this value, for example source=AutoTrader; with "
                       "person, team or department it chooses whom to list"))
        ->type_name("DIM=VALUE");
    addChoice(app, "--order", m_order,
        {{u"name"_s, Order::Name}, {u"difference"_s, Order::Difference}},
        Scorecards::tr("By name (the default) or by fair difference, the best first"));
    addFormat(app, m_format);
}

ExitCode ScorecardsVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    m_arguments.metrics = {QString::fromLatin1(metrics::definitionOf(m_rate).id)};
    const auto query = parseQuery(m_arguments, (*workspace)->today(),
        [&](metrics::Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());

    std::vector<Scorecard> cards = metrics::scorecards(*facts, *query, m_rate);
    if (m_order == Order::Difference) {
        std::ranges::stable_sort(cards, std::ranges::greater {},
            [](const Scorecard& card) { return card.fair ? card.fair->value : -1; });
    }
    Listing listing {.columns = scorecardColumns(m_rate)};
    for (const Scorecard& card : cards)
        listing.rows.push_back(scorecardCells(card));
    listing.notes = {Scorecards::tr("Leads received %1.").arg(periodText(query->period)),
        Scorecards::tr("The store's average is that of everybody else for the same source, new or "
                       "used, part of the day, and age."),
        Scorecards::tr("Fair: the difference drawn towards 0 by how much of it chance explains, "
                       "with its 95 % interval.")};
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
