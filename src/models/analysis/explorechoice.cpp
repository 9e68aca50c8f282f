#include "models/analysis/explorechoice.h"

#include "metrics/querytext.h"
#include "models/analysis/figurechoicemodel.h"

#include <algorithm>

namespace lotboard {

using metrics::MetricId;

ExploreChoice firstChoice()
{
    return {
        .metrics = {MetricId::Leads, MetricId::ContactRate, MetricId::CloseRate, MetricId::Units},
        .lines = metrics::Dimension::Source,
        .top = 10};
}

metrics::CrossQuery crossQueryOf(const ExploreChoice& choice, const metrics::Query& base)
{
    metrics::CrossQuery asked {.query = base};
    asked.query.metrics.clear();
    std::ranges::copy_if(choice.metrics, std::back_inserter(asked.query.metrics),
        [&base](MetricId metric) { return existsOn(metric, base.basis); });
    asked.query.by.clear();
    if (choice.lines) {
        asked.query.by.push_back(*choice.lines);
        if (choice.columns && choice.columns != choice.lines)
            asked.query.by.push_back(*choice.columns);
        asked.top = choice.top;
    }
    // All time has nothing before it, and the command line says so.
    if (!metrics::comparisonPeriod(base.period, base.comparison))
        asked.query.comparison = metrics::Comparison::None;
    return asked;
}

ExploreChoice choiceOf(const metrics::CrossQuery& asked)
{
    ExploreChoice choice {.metrics = asked.query.metrics, .top = asked.top};
    if (!asked.query.by.empty())
        choice.lines = asked.query.by[0];
    if (asked.query.by.size() > 1)
        choice.columns = asked.query.by[1];
    return choice;
}

QString lookText(const ExploreChoice& choice)
{
    QStringList words {pictureId(choice.picture)};
    if (choice.drawn)
        words << QString::fromLatin1(metrics::definitionOf(*choice.drawn).id);
    if (choice.withIntervals)
        words << QStringLiteral("intervals");
    return words.join(u' ');
}

std::optional<ExploreChoice> choiceFromView(QStringView view)
{
    const auto asked = metrics::crossQueryFromText(view, {});
    if (!asked || asked->query.metrics.empty() || asked->query.by.size() > 2)
        return std::nullopt;
    ExploreChoice choice = choiceOf(*asked);
    const QString look = metrics::commentIn(view);
    for (const QString& word : look.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto picture = pictureFromId(word))
            choice.picture = *picture;
        else if (const auto metric = metrics::metricFromId(word))
            choice.drawn = metric;
        else if (word == u"intervals")
            choice.withIntervals = true;
    }
    return choice;
}

} // namespace lotboard
