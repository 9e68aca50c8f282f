#include "cli/verbs/paceverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "cli/output/listing.h"
#include "metrics/engine.h"
#include "metrics/forecast/pace.h"
#include "metrics/withheld.h"
#include "services/report/figurecells.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cmath>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Pace
{
    Q_DECLARE_TR_FUNCTIONS(PaceVerb)
};

/// Amounts of a metric; counts to a tenth.
class Amounts
{
public:
    explicit Amounts(metrics::MetricId metric) : m_unit(definitionOf(metric).unit) { }

    Cell operator()(std::optional<double> amount) const
    {
        if (!amount)
            return {};
        if (m_unit == metrics::Unit::Money)
            return valueCell(m_unit, amount);
        return ReportNumber {std::round(*amount * 10) / 10, 1};
    }

private:
    metrics::Unit m_unit;
};

Cell percent(std::optional<double> part)
{
    return part ? Cell(ReportNumber {*part * 100, 1}) : Cell();
}

Listing forecastListing(const metrics::Pace& pace)
{
    const metrics::PaceForecast& forecast = pace.forecast;
    const Amounts amount(pace.metric);
    const auto learned = [&](double (metrics::PaceForecast::*end)() const) {
        return forecast.isLearned() ? amount((forecast.*end)()) : Cell();
    };
    Listing listing {.columns
        = {{u"month"_s, Pace::tr("Month")}, {u"selling_days"_s, Pace::tr("Selling days"), true},
            {u"selling_days_over"_s, Pace::tr("Over"), true},
            {u"so_far"_s, Pace::tr("So far"), true}, {u"p10"_s, u"P10"_s, true},
            {u"p50"_s, u"P50"_s, true}, {u"p90"_s, u"P90"_s, true},
            {u"run_rate"_s, Pace::tr("Run rate"), true}, {u"goal"_s, Pace::tr("Goal"), true},
            {u"chance_percent"_s, Pace::tr("Chance, %"), true},
            {u"needed_per_day"_s, Pace::tr("Needed a day"), true}}};
    using metrics::PaceForecast;
    listing.rows.push_back({periodText(forecast.month), std::int64_t {forecast.sellingDays},
        std::int64_t {forecast.sellingDaysOver}, amount(forecast.soFar),
        learned(&PaceForecast::low), learned(&PaceForecast::middle), learned(&PaceForecast::high),
        amount(forecast.runRate), amount(pace.goal), percent(pace.chance()),
        amount(pace.neededPerDay())});
    if (!forecast.isLearned())
        listing.notes.append(
            Pace::tr("The history is too short to learn from: it takes %1 days and %2 cases before "
                     "the month. Until then there is the run rate only.")
                .arg(metrics::PaceForecaster::shortestHistory)
                .arg(metrics::PaceForecaster::fewestHistoryCases));
    else
        listing.notes.append(
            Pace::tr("P10 to P90: the month ends between them four times out of five."));
    return listing;
}

std::vector<Cell> scoreCells(
    const Cell& name, const Cell& actual, const metrics::PaceScore& score, const Amounts& amount)
{
    if (score.forecasts == 0)
        return {name, actual, std::int64_t {0}, {}, {}, {}, {}, {}};
    return {name, actual, std::int64_t {score.forecasts}, amount(score.meanError()),
        percent(score.relativeError()), amount(score.meanRunRateError()),
        percent(score.relativeRunRateError()), percent(score.shareHeld())};
}

Listing backTestListing(const metrics::PaceBackTest& test, metrics::MetricId metric)
{
    const Amounts amount(metric);
    Listing listing {
        .columns = {{u"month"_s, Pace::tr("Month")}, {u"actual"_s, Pace::tr("Actual"), true},
            {u"forecasts"_s, Pace::tr("Forecasts"), true}, {u"error"_s, Pace::tr("Error"), true},
            {u"error_percent"_s, Pace::tr("Error, %"), true},
            {u"run_rate_error"_s, Pace::tr("Run rate's"), true},
            {u"run_rate_error_percent"_s, Pace::tr("Run rate's, %"), true},
            {u"held_percent"_s, Pace::tr("Held, %"), true}},
        .hasTotal = true};
    for (const metrics::PaceBackTestMonth& month : test.months)
        listing.rows.push_back(
            scoreCells(periodText(month.month), amount(month.actual), month.score, amount));
    listing.rows.push_back(scoreCells(Pace::tr("All"), {}, test.total, amount));
    listing.notes = {
        Pace::tr("From each selling day but the last: how far the end of the month lay from the "
                 "forecast (P50) and from the run rate, on the average, and how often it lay "
                 "between P10 and P90."),
        Pace::tr("What was entered late counts on its own date. Months with too short a history "
                 "before them have no forecasts.")};
    return listing;
}

} // namespace

VerbHelp PaceVerb::help() const
{
    return {.name = u"pace"_s,
        .summary = Pace::tr("Where the running month will end, and how good such forecasts were"),
        .examples
        = {u"--db store.lotboard pace"_s, u"--db store.lotboard pace --metric gross --backtest"_s}};
}

void PaceVerb::setUp(CLI::App& app)
{
    addText(app, "--metric", m_arguments.metrics.front(),
        Pace::tr("units (the default), leads, gross, or anything else that adds up day by day"))
        ->type_name("M");
    addTexts(app, "--filter", m_arguments.filters,
        Pace::tr("Only what has this value, for example person=Ann Alvarez"))
        ->type_name("DIM=VALUE");
    app.add_flag("--backtest", m_isBackTest,
        Pace::tr("How the forecasts of the last twelve months did, beside the run rate")
            .toStdString());
    addFormat(app, m_format);
}

ExitCode PaceVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const auto today = (*workspace)->today();
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    const auto query = parseQuery(m_arguments, today,
        [&](metrics::Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());
    const metrics::MetricId metric = query->metrics.front();
    if (!metrics::hasPace(metric))
        return context.refuse({.code = Error::Code::InvalidInput,
            .arguments = {Pace::tr("“%1” does not add up day by day: there is no telling where it "
                                   "will end. Ask for units, leads or gross.")
                              .arg(m_arguments.metrics.front())}});
    const auto pace = metrics::paceOf(*facts, metric, query->filter, today);
    if (!pace)
        return context.refuse({.code = Error::Code::Forbidden, .arguments = {withheldReason()}});
    const auto test
        = m_isBackTest ? metrics::backTestOf(*facts, metric, query->filter, today) : std::nullopt;
    const Listing listing = test ? backTestListing(*test, metric) : forecastListing(*pace);
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
