#include "metrics/withheld.h"

#include "asking.h"
#include "metrics/records.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

/// A store in which Ann sold a car for a gross of 1,500, and Bob one that they
/// share, of 1,000.
class WithheldTest : public testing::Test
{
protected:
    WithheldTest()
    {
        const SourceId website = story.source("Website");
        const LeadId lead = story.lead("2026-11-02 10:00", {.source = website, .assignedTo = ann});
        story.sale("2026-11-05",
            {.lead = lead,
                .credits = {{.staff = ann, .basisPoints = wholeDeal}},
                .priceCents = 2'000'000,
                .frontCents = 120'000,
                .backCents = 30'000});
        story.sale("2026-11-06",
            {.credits = {{.staff = ann, .basisPoints = wholeDeal / 2},
                 {.staff = bob, .basisPoints = wholeDeal / 2}},
                .priceCents = 1'000'000,
                .frontCents = 100'000});
        story.spend(website, "2026-11", 50'000);
        facts = buildFactTable(story.feed());
    }

    FactTablePtr seenBy(StaffId person, Rights besides = {}) const
    {
        return factsFor({.who = person, .role = Role::Associate, .besides = besides}, facts);
    }

    static Query byPerson(std::vector<MetricId> metrics)
    {
        Query query = november(std::move(metrics));
        query.by = {Dimension::Person};
        query.comparison = Comparison::PreviousPeriod;
        return query;
    }

    StoreStory story;
    StaffId ann = story.person("Ann");
    StaffId bob = story.person("Bob");
    FactTablePtr facts;
};

bool saysNothing(const Figure& figure)
{
    return figure.isWithheld && figure.numerator == 0 && figure.cases == 0 && !figure.value
        && !figure.denominator && !figure.interval;
}

void expectSame(const Figure& a, const Figure& b, const char* metric)
{
    EXPECT_EQ(a.isWithheld, b.isWithheld) << metric;
    EXPECT_EQ(a.numerator, b.numerator) << metric;
    EXPECT_EQ(a.denominator, b.denominator) << metric;
    EXPECT_EQ(a.value, b.value) << metric;
}

} // namespace

TEST_F(WithheldTest, OfWhatDealsMadeAnAssociateSeesTheRowOfTheirOwnSharesAndNoOther)
{
    for (const MetricDefinition& definition : metricCatalog()) {
        const Query query = byPerson({definition.metric});
        const ResultTable all = evaluate(*facts, query);
        const ResultTable seen = evaluate(*seenBy(bob), query);

        ASSERT_EQ(seen.rows.size(), all.rows.size());
        std::vector<std::pair<const ResultRow*, const ResultRow*>> pairs {
            {&seen.total, &all.total}};
        for (std::size_t row = 0; row < all.rows.size(); ++row)
            pairs.emplace_back(&seen.rows[row], &all.rows[row]);
        for (const auto& [row, known] : pairs) {
            const bool isOwn
                = !row->keys.empty() && row->keys.front().key == QString::number(bob.value);
            const Cell& cell = row->cells.front();
            ASSERT_EQ(cell.comparison.has_value(), known->cells.front().comparison.has_value());
            if (saysGross(definition.metric) && !isOwn) {
                EXPECT_TRUE(saysNothing(cell.figure)) << definition.id;
                EXPECT_TRUE(!cell.comparison || saysNothing(*cell.comparison)) << definition.id;
            } else {
                expectSame(cell.figure, known->cells.front().figure, definition.id);
            }
        }
    }
}

TEST_F(WithheldTest, AQuestionAboutOneselfIsAnswered)
{
    Query query = november({MetricId::Gross});
    query.filter = {{Dimension::Person, {QString::number(bob.value)}}};

    const Figure own = evaluate(*seenBy(bob), query).total.cells.front().figure;

    EXPECT_FALSE(own.isWithheld);
    EXPECT_EQ(own.numerator, 50'000);
    EXPECT_EQ(records(*seenBy(bob), query, 0, {}, RecordPart::Numerator).size(), 1U);
}

TEST_F(WithheldTest, AQuestionAboutOneselfAndOthersIsNot)
{
    Query query = november({MetricId::Gross});
    query.filter = {{Dimension::Person, {QString::number(ann.value), QString::number(bob.value)}}};

    EXPECT_TRUE(evaluate(*seenBy(bob), query).total.cells.front().figure.isWithheld);
}

TEST_F(WithheldTest, BehindAWithheldFigureStandNoRecordsWithTheirCents)
{
    const Query query = november({MetricId::Gross});

    for (const RecordPart part : {RecordPart::Numerator, RecordPart::Denominator})
        EXPECT_TRUE(records(*seenBy(bob), query, 0, {}, part).empty());
    EXPECT_EQ(records(*facts, query, 0, {}, RecordPart::Numerator).size(), 2U);
}

TEST_F(WithheldTest, WhoMaySeeGrossesIsAskedNothing)
{
    EXPECT_EQ(seenBy(bob, {Right::ReadGrosses}), facts);
    EXPECT_EQ(factsFor({.who = bob, .role = Role::ReadOnly}, facts), facts);
    EXPECT_EQ(factsFor(Session::manager(), facts), facts);
    EXPECT_EQ(factsFor({.who = bob, .role = Role::Associate}, nullptr), nullptr);
}

TEST_F(WithheldTest, AnAssociateWithoutAPersonSeesNoGrossNotEvenThatOfNobody)
{
    story.sale("2026-11-07", {.frontCents = 70'000});
    facts = buildFactTable(story.feed());

    for (const ResultRow& row : evaluate(*seenBy({}), byPerson({MetricId::Gross})).rows)
        EXPECT_TRUE(row.cells.front().figure.isWithheld);
}

TEST(Withheld, EveryMetricMadeOfGrossIsOne)
{
    for (const MetricDefinition& definition : metricCatalog()) {
        const QString made
            = QString::fromLatin1(definition.id) + u' ' + QString::fromLatin1(definition.numerator);
        EXPECT_EQ(saysGross(definition.metric), made.contains(u"gross", Qt::CaseInsensitive))
            << definition.id;
    }
}
