#include "cli/arguments/queryarguments.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::cli;
using namespace lotboard::metrics;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::sys_days today = 2026y / 11 / 21;

std::vector<DimensionValue> knownValues(Dimension dimension)
{
    if (dimension != Dimension::Source)
        return {};
    return {{.dimension = dimension, .key = u"1"_s, .label = u"AutoTrader"_s},
        {.dimension = dimension, .key = u"2"_s, .label = u"Cars.com"_s},
        {.dimension = dimension, .key = u"3"_s, .label = u"2"_s}};
}

Result<Query> parsed(const QueryArguments& arguments)
{
    return parseQuery(arguments, today, knownValues);
}

} // namespace

TEST(QueryArguments, BecomeTheQueryThatTheyName)
{
    const auto query = parsed({.metrics = {u"contact_rate"_s, u"units"_s},
        .by = {u"source"_s, u"new-used"_s},
        .period = u"2026-10"_s,
        .basis = u"lead"_s,
        .windowDays = 30,
        .filters = {u"source=AutoTrader"_s},
        .comparison = u"last-year"_s});

    ASSERT_TRUE(succeeded(query));
    const Query expected {.metrics = {MetricId::ContactRate, MetricId::Units},
        .by = {Dimension::Source, Dimension::NewUsed},
        .period = {2026y / 10 / 1, 2026y / 10 / 31},
        .basis = DateBasis::Lead,
        .windowDays = 30,
        .filter = {{.dimension = Dimension::Source, .keys = {u"1"_s}}},
        .comparison = Comparison::SamePeriodLastYear,
        .today = today};
    EXPECT_EQ(*query, expected);
}

TEST(QueryArguments, CutShortOnlyWhereThereAreMembers)
{
    EXPECT_TRUE(succeeded(parsed({.metrics = {u"leads"_s}, .by = {u"source"_s}, .top = 1})));
    EXPECT_FALSE(parsed({.metrics = {u"leads"_s}, .top = 1}));
    EXPECT_FALSE(parsed({.metrics = {u"leads"_s}, .by = {u"source"_s}, .top = 0}));
}

TEST(QueryArguments, MeanThisMonthByEventDateWhenTheySayNothingElse)
{
    const auto query = parsed({.metrics = {u"leads"_s}});

    ASSERT_TRUE(succeeded(query));
    EXPECT_EQ(query->period, (Period {2026y / 11 / 1, today}));
    EXPECT_EQ(query->basis, DateBasis::Event);
    EXPECT_EQ(query->comparison, Comparison::None);
    EXPECT_TRUE(query->filter.empty());
}

TEST(QueryArguments, FilterByKeyBeforeLabelAndByLabelInAnyCase)
{
    const auto query = parsed({.metrics = {u"leads"_s},
        .filters = {u"source=2"_s, u"source=autotrader"_s, u"source=none"_s}});

    ASSERT_TRUE(succeeded(query));
    ASSERT_EQ(query->filter.size(), 1U);
    EXPECT_EQ(query->filter[0].keys, (QStringList {u"2"_s, u"1"_s, QString()}));
}

namespace {

struct QueryRefusal
{
    const char* name = "";
    QueryArguments arguments {};
    const char* says = "";
};

void PrintTo(const QueryRefusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class RefusedQueryArguments : public testing::TestWithParam<QueryRefusal>
{
};

} // namespace

TEST_P(RefusedQueryArguments, SayWhatWasNotUnderstood)
{
    const auto query = parsed(GetParam().arguments);

    ASSERT_FALSE(query);
    EXPECT_EQ(query.error().code, Error::Code::InvalidInput);
    EXPECT_TRUE(errorText(query.error()).contains(QString::fromUtf8(GetParam().says)))
        << errorText(query.error()).toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, RefusedQueryArguments,
    testing::Values(QueryRefusal {"NoMetric", {}, "--metrics"},
        QueryRefusal {
            "MistypedMetric", {.metrics = {u"contct_rate"_s}}, "Did you mean: contact_rate"},
        QueryRefusal {"MistypedDimension", {.metrics = {u"leads"_s}, .by = {u"sorce"_s}},
            "Did you mean: source"},
        QueryRefusal {"ThreeDimensions",
            {.metrics = {u"leads"_s}, .by = {u"source"_s, u"make"_s, u"model"_s}}, "not 3"},
        QueryRefusal {"SameDimensionTwice",
            {.metrics = {u"leads"_s}, .by = {u"source"_s, u"source"_s}}, "source twice"},
        QueryRefusal {"NoPeriod", {.metrics = {u"leads"_s}, .period = u"2026-13"_s}, "“2026-13”"},
        QueryRefusal {"NoBasis", {.metrics = {u"leads"_s}, .basis = u"sale"_s}, "event or lead"},
        QueryRefusal {
            "WindowOnEventDate", {.metrics = {u"leads"_s}, .windowDays = 30}, "--basis lead"},
        QueryRefusal {"WindowOfNoDays",
            {.metrics = {u"leads"_s}, .basis = u"lead"_s, .windowDays = 0}, "1 to 3650"},
        QueryRefusal {"NoComparison", {.metrics = {u"leads"_s}, .comparison = u"before"_s},
            "previous, same-days or last-year"},
        QueryRefusal {"AllTimeCompared",
            {.metrics = {u"leads"_s}, .period = u"all"_s, .comparison = u"previous"_s}, "All time"},
        QueryRefusal {
            "FilterWithoutValue", {.metrics = {u"leads"_s}, .filters = {u"source"_s}}, "DIM=VALUE"},
        QueryRefusal {"UnknownSource",
            {.metrics = {u"leads"_s}, .filters = {u"source=AutoTrade"_s}},
            "Did you mean: AutoTrader"}),
    [](const auto& suite) { return std::string(suite.param.name); });

TEST(QueryArguments, RefuseABasisThatTheMetricDoesNotHave)
{
    for (const MetricDefinition& definition : metricCatalog()) {
        const QString id = QString::fromLatin1(definition.id);
        EXPECT_EQ(parsed({.metrics = {id}}).hasValue(), definition.onEventDate) << definition.id;
        EXPECT_EQ(parsed({.metrics = {id}, .basis = u"lead"_s}).hasValue(), definition.onLeadDate)
            << definition.id;
    }
}
