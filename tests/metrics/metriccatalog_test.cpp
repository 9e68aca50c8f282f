#include "metrics/dimension.h"
#include "metrics/metriccatalog.h"

#include "support/printing.h"

#include <QRegularExpression>
#include <QSet>

using namespace lotboard::metrics;

TEST(MetricCatalog, StandsInTheOrderOfTheMetricsAndLacksNone)
{
    const auto catalog = metricCatalog();

    ASSERT_EQ(catalog.size(), static_cast<std::size_t>(MetricId::NeededPerDay) + 1);
    for (std::size_t i = 0; i < catalog.size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(catalog[i].metric), i) << catalog[i].id;
}

TEST(MetricCatalog, EveryMetricSaysAllThereIsToSay)
{
    const QRegularExpression plainId(QStringLiteral("^[a-z][a-z0-9_]*$"));
    for (const MetricDefinition& metric : metricCatalog()) {
        EXPECT_TRUE(plainId.match(QString::fromLatin1(metric.id)).hasMatch()) << metric.id;
        for (const char* text :
            {metric.name, metric.numerator, metric.personMeans, metric.explanation, metric.source})
            EXPECT_STRNE(text, "") << metric.id;
        EXPECT_TRUE(metric.onEventDate || metric.onLeadDate) << metric.id;
        if (metric.unit == Unit::Rate) {
            EXPECT_STRNE(metric.denominator, "") << metric.id;
        }
    }
}

TEST(MetricCatalog, FindsAMetricByItsIdAndKnowsNoOther)
{
    QSet<QString> ids;
    for (const MetricDefinition& metric : metricCatalog()) {
        const auto id = QString::fromLatin1(metric.id);
        EXPECT_EQ(metricFromId(id), metric.metric);
        EXPECT_EQ(&definitionOf(metric.metric), &metric);
        ids.insert(id);
    }
    EXPECT_EQ(static_cast<std::size_t>(ids.size()), metricCatalog().size());
    EXPECT_FALSE(metricFromId(u"Contact_Rate"));
    EXPECT_FALSE(metricFromId(u""));
}

TEST(Dimension, IsFoundByItsIdAndHasAName)
{
    EXPECT_EQ(allDimensions().size(), static_cast<std::size_t>(Dimension::Response) + 1);
    for (const Dimension dimension : allDimensions()) {
        EXPECT_EQ(dimensionFromId(dimensionId(dimension)), dimension);
        EXPECT_STRNE(dimensionName(dimension), "");
    }
    EXPECT_FALSE(dimensionFromId(u"colour"));
}
