#include "cli/verbs/metricsverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "metrics/handbook.h"
#include "metrics/metriccatalog.h"
#include "services/report/figurecells.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::MetricDefinition;

struct Metrics
{
    Q_DECLARE_TR_FUNCTIONS(MetricsVerb)
};

QString basesText(const MetricDefinition& metric)
{
    if (metric.onEventDate && metric.onLeadDate)
        return u"event, lead"_s;
    return metric.onEventDate ? u"event"_s : u"lead"_s;
}

QString metricWord(const char* text)
{
    return *text ? QCoreApplication::translate("Metric", text) : QString();
}

} // namespace

VerbHelp MetricsVerb::help() const
{
    return {.name = u"metrics"_s,
        .summary = Metrics::tr("Every figure that can be asked for, and what it means"),
        .examples = {u"metrics"_s, u"metrics --handbook"_s}};
}

void MetricsVerb::setUp(CLI::App& app)
{
    addFormat(app, m_format);
    app.add_flag("--handbook", m_isHandbook,
           Metrics::tr("The handbook's chapter about them, in Markdown").toStdString())
        ->excludes("--format")
        ->excludes("--json");
}

ExitCode MetricsVerb::run(Context& context)
{
    if (m_isHandbook)
        return context.print(metrics::handbookText().toUtf8());

    Listing listing {.columns = {{.id = u"id"_s, .title = Metrics::tr("Id")},
                         {.id = u"name"_s, .title = Metrics::tr("Name")},
                         {.id = u"unit"_s, .title = Metrics::tr("Unit")},
                         {.id = u"basis"_s, .title = Metrics::tr("Basis")},
                         {.id = u"numerator"_s, .title = Metrics::tr("Counts")},
                         {.id = u"denominator"_s, .title = Metrics::tr("Divided by")}}};
    for (const MetricDefinition& metric : metrics::metricCatalog())
        listing.rows.push_back(
            {QString::fromLatin1(metric.id), metricWord(metric.name), unitId(metric.unit),
                basesText(metric), metricWord(metric.numerator), metricWord(metric.denominator)});
    return context.print(listingBytes(listing, m_format));
}

} // namespace lotboard::cli
