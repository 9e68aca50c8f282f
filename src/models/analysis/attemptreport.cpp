#include "models/analysis/attemptreport.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"
#include "services/wording/metrictext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

using metrics::AttemptCurve;
using metrics::Dimension;

constexpr std::ptrdiff_t mostSources = 5;

/// Gives the texts below their context for translators.
struct AttemptText
{
    Q_DECLARE_TR_FUNCTIONS(Attempts)
};

/// The curve of all leads of `query`, and of those with one of `sources` if there are any.
AttemptCurve curveOf(
    const metrics::FactTable& facts, metrics::Query query, const QStringList& sources = {})
{
    if (!sources.isEmpty())
        query.filter.push_back({Dimension::Source, sources});
    auto curves = metrics::attemptCurves(facts, query, {});
    return curves.empty() ? AttemptCurve {} : std::move(curves.front());
}

} // namespace

std::vector<AttemptLine> reportAttempts(
    const metrics::FactTable& facts, const metrics::Query& query)
{
    const metrics::Query asked {.metrics = {metrics::MetricId::Leads},
        .by = {Dimension::Source},
        .period = query.period,
        .basis = metrics::DateBasis::Lead,
        .filter = query.filter,
        .today = query.today};
    const metrics::ResultTable table = metrics::evaluate(facts, asked);
    auto curves = metrics::attemptCurves(facts, query, Dimension::Source);
    std::ranges::stable_sort(curves, std::ranges::greater {}, &AttemptCurve::leads);

    std::vector<AttemptLine> lines;
    lines.push_back(
        {AttemptText::tr("All sources"), curveOf(facts, query), figureReference(table, 0)});
    const auto shown = std::min(mostSources, std::ssize(curves));
    for (AttemptCurve& curve : std::span(curves).first(static_cast<std::size_t>(shown))) {
        const auto row = std::ranges::find_if(table.rows,
            [&](const metrics::ResultRow& one) { return one.keys.front() == curve.member; });
        AttemptLine& line = lines.emplace_back(memberText(curve.member));
        if (row != table.rows.end())
            line.leads
                = figureReference(table, 0, static_cast<std::size_t>(row - table.rows.begin()));
        line.curve = std::move(curve);
    }
    QStringList others;
    for (const AttemptCurve& curve : std::span(curves).subspan(static_cast<std::size_t>(shown)))
        others << curve.member.key;
    if (!others.isEmpty())
        lines.push_back({AttemptText::tr("All others"), curveOf(facts, query, others), {}});
    return lines;
}

} // namespace lotboard
