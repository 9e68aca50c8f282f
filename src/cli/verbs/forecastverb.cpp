#include "cli/verbs/forecastverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/figuretext.h"
#include "cli/output/listing.h"
#include "metrics/engine.h"
#include "metrics/forecast/methodnames.h"
#include "metrics/forecast/metricforecast.h"
#include "metrics/withheld.h"
#include "services/report/figurecells.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::ForecastReason;
using metrics::MetricForecast;

constexpr int mostMonths = 24;

struct Forecast
{
    Q_DECLARE_TR_FUNCTIONS(ForecastVerb)
};

QString nameOf(metrics::ForecastMethod method)
{
    return QCoreApplication::translate("ForecastMethod", metrics::methodName(method));
}

QString reasonText(const metrics::LongForecast& forecast)
{
    switch (forecast.reason) {
    case ForecastReason::BestInBackTest:
        return Forecast::tr("Method: %1. It erred least in the back-test below.")
            .arg(nameOf(forecast.method));
    case ForecastReason::NothingBeatsLastYear:
        return Forecast::tr("Method: %1. No other method erred less in the back-test below.")
            .arg(nameOf(forecast.method));
    case ForecastReason::ShortHistory:
        return Forecast::tr(
            "Method: %1. The history is too short to try out others: that takes %2 whole months.")
            .arg(nameOf(forecast.method))
            .arg(metrics::shortestBackTest);
    }
    return {};
}

QStringList notesOf(const MetricForecast& answer)
{
    const metrics::LongForecast& forecast = *answer.forecast;
    QStringList notes {reasonText(forecast),
        forecast.isBySellingDays ? Forecast::tr("By selling days of the store's calendar.")
                                 : Forecast::tr("Selling days are not looked at.")};
    for (const metrics::MethodScore& score : forecast.backTest.scores) {
        QString name = nameOf(score.method);
        if (score.method == metrics::ForecastMethod::Smoothing && forecast.smoothingForm)
            name += u' ' % etsName(*forecast.smoothingForm);
        notes.append(Forecast::tr("%1: MASE %2, %3 % of the months within 80 %, %4 % within 95 %.")
                         .arg(name)
                         .arg(score.mase, 0, 'f', 3)
                         .arg(score.within80 * 100, 0, 'f', 0)
                         .arg(score.within95 * 100, 0, 'f', 0));
    }
    if (forecast.backTest.origins > 0)
        notes.append(Forecast::tr("Back-test: a year ahead from %1 months, one after the other.")
                         .arg(forecast.backTest.origins));
    return notes;
}

Listing listingOf(const MetricForecast& answer)
{
    Listing listing {.columns = {{.id = u"month"_s, .title = Forecast::tr("Month")},
                         {.id = u"expected"_s, .title = Forecast::tr("Expected"), .isNumber = true},
                         {.id = u"low_80"_s, .title = Forecast::tr("80 % from"), .isNumber = true},
                         {.id = u"high_80"_s, .title = Forecast::tr("to"), .isNumber = true},
                         {.id = u"low_95"_s, .title = Forecast::tr("95 % from"), .isNumber = true},
                         {.id = u"high_95"_s, .title = Forecast::tr("to"), .isNumber = true},
                         {.id = u"method"_s, .title = Forecast::tr("Method")}}};
    const metrics::Unit unit = definitionOf(answer.question.metric).unit;
    const auto cell = [unit](double value) -> Cell {
        if (unit == metrics::Unit::Count)
            return ReportNumber {value, 1};
        return valueCell(unit, value);
    };
    auto month = answer.firstExpected();
    for (const metrics::ExpectedMonth& expected : answer.forecast->months) {
        listing.rows.push_back({periodText(monthOf(month)), cell(expected.mean),
            cell(expected.low80()), cell(expected.high80()), cell(expected.low95()),
            cell(expected.high95()), metrics::methodId(answer.forecast->method)});
        month = addMonths(month, 1);
    }
    listing.notes = notesOf(answer);
    return listing;
}

} // namespace

VerbHelp ForecastVerb::help() const
{
    return {.name = u"forecast"_s,
        .summary = Forecast::tr("What to expect of the coming months, and how sure"),
        .examples = {u"--db store.lotboard forecast --metric units --months 12"_s,
            u"--db store.lotboard forecast --metric gross --months 3 --format csv"_s}};
}

void ForecastVerb::setUp(CLI::App& app)
{
    addText(app, "--metric", m_metric, Forecast::tr("units (the default), leads_received or gross"))
        ->type_name("METRIC");
    app.add_option("--months", m_months, Forecast::tr("How many, from this month on").toStdString())
        ->type_name("N")
        ->check(CLI::Range(1, mostMonths))
        ->capture_default_str();
    app.add_flag("--ignore-selling-days", m_isPlain,
        Forecast::tr("Do not count how many days the store is open in each month").toStdString());
    addTexts(app, "--filter", m_arguments.filters,
        Forecast::tr("Only what has this value, for example source=AutoTrader"))
        ->type_name("DIM=VALUE");
    addFormat(app, m_format);
}

ExitCode ForecastVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const metrics::FactTablePtr facts = metrics::factsFor(context.session(), (*workspace)->facts());
    m_arguments.metrics = {m_metric};
    const auto query = parseQuery(m_arguments, (*workspace)->today(),
        [&](metrics::Dimension dimension) { return dimensionValues(*facts, dimension); });
    if (!query)
        return context.refuse(query.error());
    const metrics::MetricId metric = query->metrics.front();
    if (std::ranges::find(metrics::forecastMetrics(), metric) == metrics::forecastMetrics().end())
        return context.refuse(
            invalid(Forecast::tr("Units, leads_received and gross can be forecast, not “%1”.")
                        .arg(m_metric)));

    const MetricForecast answer = forecastOf(*facts,
        {.metric = metric,
            .filter = query->filter,
            .today = query->today,
            .months = static_cast<std::size_t>(m_months),
            .isBySellingDays = !m_isPlain});
    if (answer.isWithheld)
        return context.refuse(invalid(withheldReason()));
    if (!answer.forecast)
        return context.refuse(invalid(Forecast::tr(
            "There is no forecast yet: it takes thirteen whole months, and there are %1.")
                                          .arg(answer.history.values.size())));
    return context.print(listingBytes(listingOf(answer), m_format));
}

} // namespace lotboard::cli
