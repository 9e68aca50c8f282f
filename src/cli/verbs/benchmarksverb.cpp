#include "cli/verbs/benchmarksverb.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "services/benchmarks/benchmarkservice.h"
#include "services/goals/goalfile.h"
#include "services/wording/metrictext.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Benchmarks
{
    Q_DECLARE_TR_FUNCTIONS(BenchmarksVerb)
};

Listing benchmarkListing(const std::vector<Benchmark>& benchmarks)
{
    Listing listing {
        .columns = {{u"metric"_s, Benchmarks::tr("Metric")}, {u"name"_s, Benchmarks::tr("Name")},
            {u"benchmark"_s, Benchmarks::tr("Benchmark"), true},
            {u"source"_s, Benchmarks::tr("Who says so")},
            {u"entered"_s, Benchmarks::tr("Entered")}}};
    for (const Benchmark& benchmark : benchmarks) {
        const auto metric = metrics::metricFromId(benchmark.metric);
        const double value = goalNumberText(benchmark.metric, benchmark.value).toDouble();
        listing.rows.push_back({benchmark.metric, metric ? metricName(*metric) : QString(),
            ReportNumber {value, value == std::round(value) ? 0 : 2}, benchmark.source,
            benchmark.enteredOn});
    }
    if (benchmarks.empty())
        listing.notes = {Benchmarks::tr("There are no benchmarks. Set one with benchmarks set; the "
                                        "program brings none.")};
    return listing;
}

} // namespace

VerbHelp BenchmarksVerb::help() const
{
    return {.name = u"benchmarks"_s,
        .summary = Benchmarks::tr("Lists, sets and removes benchmarks: figures from elsewhere to "
                                  "compare the store's with"),
        .examples = {u"--db store.lotboard benchmarks"_s,
            u"--db store.lotboard benchmarks set --metric contact_rate --value 60 --source \"20-group 2026\""_s,
            u"--db store.lotboard benchmarks remove --metric contact_rate --source \"20-group 2026\""_s}};
}

void BenchmarksVerb::setUp(CLI::App& app)
{
    addChoice(app, "ACTION", m_action,
        {{u"list"_s, Action::List}, {u"set"_s, Action::Set}, {u"remove"_s, Action::Remove}},
        Benchmarks::tr(
            "list (the default); set: a new one, in the place of that of the same metric "
            "and source; remove: takes one away"));
    addText(app, "--metric", m_metric,
        Benchmarks::tr(
            "Of which metric; the verb metrics lists them. A rate, an average or a time"))
        ->type_name("M");
    addText(app, "--value", m_value,
        Benchmarks::tr("With set: rates in per cent, money in whole units, times in minutes"))
        ->type_name("N");
    addText(app, "--source", m_source,
        Benchmarks::tr("Who says so, and of when, such as “20-group 2026”"))
        ->type_name("TEXT");
    addFormat(app, m_format);
}

ExitCode BenchmarksVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    if (!m_metric.isEmpty() && !metrics::metricFromId(m_metric))
        return context.refuse(invalid(
            Benchmarks::tr("“%1” is not a metric; the verb metrics lists them.").arg(m_metric)));
    BenchmarkService service(**workspace);
    if (m_action != Action::List) {
        const Status done
            = m_action == Action::Set ? set(context, service) : remove(context, service);
        if (!done)
            return done.error().code == Error::Code::InvalidInput ? context.refuse(done.error())
                                                                  : context.fail(done.error());
    }
    return list(context, service);
}

std::vector<Benchmark> BenchmarksVerb::chosen(const std::vector<Benchmark>& all) const
{
    std::vector<Benchmark> found;
    std::ranges::copy_if(all, std::back_inserter(found), [this](const Benchmark& benchmark) {
        return (m_metric.isEmpty() || benchmark.metric == m_metric)
            && (m_source.isEmpty() || benchmark.source.compare(m_source, Qt::CaseInsensitive) == 0);
    });
    return found;
}

Status BenchmarksVerb::set(Context& context, BenchmarkService& service) const
{
    bool isNumber = false;
    const double value = m_value.toDouble(&isNumber);
    if (m_metric.isEmpty() || m_source.isEmpty() || !isNumber)
        return invalid(
            Benchmarks::tr("Say --metric, --value with a number, and --source: who says so."));
    const auto before = service.benchmarks(context.session());
    if (!before)
        return before.error();
    const auto entered = service.enter(context.session(),
        {.metric = m_metric, .value = value / goalScale(m_metric), .source = m_source});
    if (!entered)
        return entered.error();
    for (const Benchmark& older : chosen(*before)) {
        if (const auto removed = service.remove(context.session(), older); !removed)
            return removed.error();
    }
    return success();
}

Status BenchmarksVerb::remove(Context& context, BenchmarkService& service) const
{
    const auto all = service.benchmarks(context.session());
    if (!all)
        return all.error();
    const auto found = chosen(*all);
    if (m_metric.isEmpty() || found.size() != 1)
        return invalid(found.empty()
                ? Benchmarks::tr("There is no such benchmark. “benchmarks list” names them.")
                : Benchmarks::tr("Say which one, with --metric and --source."));
    const auto removed = service.remove(context.session(), found.front());
    return removed ? success() : Status(removed.error());
}

ExitCode BenchmarksVerb::list(Context& context, const BenchmarkService& service) const
{
    const auto all = service.benchmarks(context.session());
    if (!all)
        return context.fail(all.error());
    return context.print(
        listingBytes(benchmarkListing(m_action == Action::List ? chosen(*all) : *all), m_format));
}

} // namespace lotboard::cli
