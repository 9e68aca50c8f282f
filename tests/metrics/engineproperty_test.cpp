#include "asking.h"
#include "metrics/measure.h"
#include "metrics/plainsql/sqlstore.h"
#include "randomstore.h"

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

constexpr std::size_t fewRows = 10; ///< In a chunk, so that small stores have many.

QStringList keysOf(const ResultRow& row)
{
    QStringList keys;
    for (const DimensionValue& value : row.keys)
        keys.append(value.key);
    return keys;
}

void expectSame(const Figure& figure, const SqlStore::Parts& parts)
{
    EXPECT_NEAR(figure.numerator, parts.numerator, 1e-6);
    EXPECT_NEAR(figure.denominator.value_or(0), parts.denominator, 1e-6);
    if (figure.isNotAttributable)
        return;
    ASSERT_EQ(figure.value.has_value(), parts.value.has_value());
    if (parts.value) {
        EXPECT_NEAR(*figure.value, *parts.value, 1e-6);
    }
}

QString described(const Query& query, MetricId metric, const QStringList& keys)
{
    QString text = QLatin1String(definitionOf(metric).id) + QStringLiteral(" ")
        + periodText(query.period) + (query.basis == DateBasis::Lead ? u" lead" : u" event")
        + u" window " + QString::number(query.windowDays.value_or(-1));
    for (const Dimension by : query.by)
        text += u" by " + dimensionId(by);
    for (const FilterCondition& condition : query.filter)
        text += u" if " + dimensionId(condition.dimension) + u'=' + condition.keys.join(u'|');
    return text + u" [" + keys.join(u',') + u']';
}

/// Each figure of a table against the sums by SQL, and no row more or less.
void expectTable(const ResultTable& table, SqlStore& sql)
{
    const Query& query = table.query;
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        const MetricId metric = query.metrics[i];
        SCOPED_TRACE(described(query, metric, {}).toStdString());
        expectSame(table.total.cells[i].figure, sql.rows(metric, query, query.period, true)[{}]);
        if (table.comparisonPeriod)
            expectSame(*table.total.cells[i].comparison,
                sql.rows(metric, query, *table.comparisonPeriod, true)[{}]);
        if (query.by.empty())
            continue;
        auto expected = sql.rows(metric, query, query.period, false);
        for (const ResultRow& row : table.rows) {
            SCOPED_TRACE(keysOf(row).join(u',').toStdString());
            auto parts = expected.extract(keysOf(row));
            if (parts.empty()) {
                EXPECT_EQ(row.cells[i].figure.numerator, 0);
                EXPECT_EQ(row.cells[i].figure.denominator.value_or(0), 0);
            } else {
                expectSame(row.cells[i].figure, parts.mapped());
            }
        }
        EXPECT_TRUE(expected.empty()) << "rows that the engine lacks";
    }
}

/// A filter that lets everything through, so that rows are looked at one by one.
Filter anySource(const FactTable& facts)
{
    FilterCondition condition {Dimension::Source, {QString()}};
    for (const DimensionValue& value : dimensionValues(facts, Dimension::Source))
        condition.keys.append(value.key);
    return {condition};
}

void expectSame(const Figure& a, const Figure& b)
{
    EXPECT_EQ(a.numerator, b.numerator);
    EXPECT_EQ(a.denominator, b.denominator);
    EXPECT_EQ(a.value, b.value);
    EXPECT_EQ(a.interval, b.interval);
    EXPECT_EQ(a.isUnripe, b.isUnripe);
    EXPECT_EQ(a.isStillWaiting, b.isStillWaiting);
}

void expectSame(const ResultRow& a, const ResultRow& b)
{
    ASSERT_EQ(a.keys, b.keys);
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        SCOPED_TRACE(keysOf(a).join(u',').toStdString() + '/' + std::to_string(i));
        expectSame(a.cells[i].figure, b.cells[i].figure);
        ASSERT_EQ(a.cells[i].comparison.has_value(), b.cells[i].comparison.has_value());
        if (a.cells[i].comparison)
            expectSame(*a.cells[i].comparison, *b.cells[i].comparison);
    }
}

double amountOf(const std::vector<RecordRef>& list)
{
    double sum = 0;
    for (const RecordRef& record : list)
        sum += record.amount;
    return sum;
}

/// The records of one row add up to its figures.
void expectRecords(const FactTable& facts, const Query& query, const ResultRow& row)
{
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        SCOPED_TRACE(described(query, query.metrics[i], keysOf(row)).toStdString());
        const Figure& figure = row.cells[i].figure;
        const auto sum
            = [&](RecordPart part) { return amountOf(records(facts, query, i, row.keys, part)); };
        EXPECT_NEAR(sum(RecordPart::Numerator), figure.numerator, 1e-6);
        EXPECT_NEAR(sum(RecordPart::Denominator), figure.denominator.value_or(0), 1e-6);
    }
}

} // namespace

class RandomStores : public testing::TestWithParam<unsigned>
{
};

TEST_P(RandomStores, AgreeWithPlainSqlCellByCell)
{
    RandomStore random(GetParam());
    const auto facts = buildFactTable(random.story.feed(), fewRows);
    SqlStore sql(random.story);

    for (int i = 0; i < 16 && !HasFailure(); ++i) {
        const Query query = i % 2 == 0 ? random.query() : random.plainQuery();
        const auto table = evaluate(*facts, query);

        expectTable(table, sql);
        EXPECT_EQ(table.exclusions, sql.exclusions(query))
            << described(query, {}, {}).toStdString();
    }
}

TEST_P(RandomStores, AnswerFromSummariesAsFromRows)
{
    RandomStore random(GetParam());
    const auto facts = buildFactTable(random.story.feed(), fewRows);

    for (int i = 0; i < 30 && !HasFailure(); ++i) {
        Query query = random.plainQuery();
        const auto summed = evaluate(*facts, query);
        query.filter = anySource(*facts);
        const auto counted = evaluate(*facts, query);

        SCOPED_TRACE(described(query, {}, {}).toStdString());
        expectSame(summed.total, counted.total);
        ASSERT_EQ(summed.rows.size(), counted.rows.size());
        for (std::size_t row = 0; row < summed.rows.size(); ++row)
            expectSame(summed.rows[row], counted.rows[row]);
    }
}

TEST_P(RandomStores, OpenEveryNumberToRecordsThatAddUpToIt)
{
    RandomStore random(GetParam());
    const auto facts = buildFactTable(random.story.feed(), fewRows);

    for (int i = 0; i < 6 && !HasFailure(); ++i) {
        const Query query = random.query();
        const auto table = evaluate(*facts, query);

        expectRecords(*facts, query, table.total);
        for (std::size_t row = 0; row < table.rows.size(); row += 7)
            expectRecords(*facts, query, table.rows[row]);
    }
}

TEST_P(RandomStores, HavePeopleWhoAddUpToTheStore)
{
    RandomStore random(GetParam());
    const auto facts = buildFactTable(random.story.feed(), fewRows);
    Query query;
    query.metrics = {MetricId::Units, MetricId::Revenue, MetricId::FrontGross, MetricId::BackGross};
    query.by = {Dimension::Person};
    query.period = Period::all();

    const auto table = evaluate(*facts, query);

    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        double sum = 0;
        for (const ResultRow& row : table.rows)
            sum += row.cells[i].figure.numerator;
        EXPECT_NEAR(sum, table.total.cells[i].figure.numerator, 1e-6);
    }
}

TEST_P(RandomStores, AreTheSamePatchedOrBuiltAnew)
{
    RandomStore random(GetParam());
    auto facts = buildFactTable(random.story.feed(), fewRows);

    for (int i = 0; i < 8 && !HasFailure(); ++i) {
        FactChange change;
        change.leads = random.change();
        if (random.happens(0.4))
            change.salesWithoutLead = random.changeSales();
        if (random.happens(0.3)) {
            random.changeSpend();
            change.hasSpend = true;
        }
        facts = patchFactTable(facts, change,
            random.story.feedOf(change.leads, change.salesWithoutLead, change.hasSpend, false));
        const Query query = i % 2 == 0 ? random.query() : random.plainQuery();
        SqlStore sql(random.story);

        expectTable(evaluate(*facts, query), sql);
        EXPECT_EQ(leadCount(*facts), static_cast<std::int64_t>(random.story.leads.size()));
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomStores, testing::Range(1U, 21U));
