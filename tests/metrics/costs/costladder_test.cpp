#include "metrics/costs/costladder.h"

#include "../randomstore.h"
#include "metrics/costs/unsoldsources.h"
#include "metrics/engine.h"
#include "metrics/facttable.h"
#include "metrics/withheld.h"

#include "support/costlysources.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

Query novemberOn(DateBasis basis)
{
    return {.period = {2026y / 11 / 1, 2026y / 11 / 30}, .basis = basis, .today = 2027y / 6 / 1};
}

const CostRow* rowNamed(const CostLadder& ladder, const QString& source, const QString& campaign)
{
    for (const CostRow& row : ladder.rows) {
        if (row.keys[0].label == source && (row.keys.size() < 2 || row.keys[1].label == campaign))
            return &row;
    }
    return nullptr;
}

double costOfStep(const CostRow& row, CostStep step)
{
    return row.cost(step).value.value_or(-1);
}

} // namespace

TEST(CostLadder, DividesSpendByEachStep)
{
    const StoreStory story = costlySources();
    const auto facts = buildFactTable(story.feed());

    const CostLadder ladder = costLadder(*facts, novemberOn(DateBasis::Lead), CostKind::Media);

    const CostRow* row = rowNamed(ladder, u"AutoTrader"_s, {});
    ASSERT_NE(row, nullptr);
    EXPECT_DOUBLE_EQ(row->spend.numerator, 4'000'00);
    EXPECT_DOUBLE_EQ(costOfStep(*row, CostStep::Lead), 100'00); // 40 leads,
    EXPECT_DOUBLE_EQ(costOfStep(*row, CostStep::Contact), 200'00); // 20 contacted,
    EXPECT_DOUBLE_EQ(costOfStep(*row, CostStep::Appointment), 400'00); // 10 appointments,
    EXPECT_DOUBLE_EQ(costOfStep(*row, CostStep::Show), 500'00); // 8 came,
    EXPECT_DOUBLE_EQ(costOfStep(*row, CostStep::Sale), 1'000'00); // 4 bought, 1,500 each.
    EXPECT_DOUBLE_EQ(*row->roi.value, 0.5);
}

TEST(CostLadder, AddsLabourWhereItIsAskedFor)
{
    const StoreStory story = costlySources();
    const auto facts = buildFactTable(story.feed());

    const CostLadder ladder = costLadder(*facts, novemberOn(DateBasis::Lead), CostKind::Loaded);

    const CostRow* row = rowNamed(ladder, u"AutoTrader"_s, {});
    ASSERT_NE(row, nullptr);
    EXPECT_DOUBLE_EQ(row->spend.numerator, 6'000'00);
    EXPECT_DOUBLE_EQ(costOfStep(*row, CostStep::Lead), 150'00);
    EXPECT_DOUBLE_EQ(costOfStep(*row, CostStep::Sale), 1'500'00);
    EXPECT_DOUBLE_EQ(*row->roi.value, 0);
}

TEST(CostLadder, MatchesSpendToTheLeadsOrToWhatHappened)
{
    StoreStory story = costlySources();
    // An October lead that buys in November.
    const SourceId autoTrader = story.names.sources.front().id;
    const LeadId old = story.lead("2026-10-20 10:00", {.source = autoTrader});
    story.sale("2026-11-10", {.lead = old});
    const auto facts = buildFactTable(story.feed());

    const auto unitsOn = [&](DateBasis basis) {
        const CostLadder ladder = costLadder(*facts, novemberOn(basis), CostKind::Media);
        return *rowNamed(ladder, u"AutoTrader"_s, {})->cost(CostStep::Sale).denominator;
    };
    EXPECT_DOUBLE_EQ(unitsOn(DateBasis::Lead), 4);
    EXPECT_DOUBLE_EQ(unitsOn(DateBasis::Event), 5);
}

TEST(CostLadder, KnowsCampaignsOfASource)
{
    const StoreStory story = costlySources();
    const auto facts = buildFactTable(story.feed());

    const CostLadder ladder = costLadder(*facts, novemberOn(DateBasis::Lead), CostKind::Media,
        {Dimension::Source, Dimension::Campaign});

    const CostRow* push = rowNamed(ladder, u"AutoTrader"_s, u"November push"_s);
    const CostRow* rest = rowNamed(ladder, u"AutoTrader"_s, {});
    ASSERT_NE(push, nullptr);
    ASSERT_NE(rest, nullptr);
    EXPECT_DOUBLE_EQ(push->spend.numerator, 1'000'00);
    EXPECT_DOUBLE_EQ(costOfStep(*push, CostStep::Lead), 100'00);
    EXPECT_DOUBLE_EQ(rest->spend.numerator, 3'000'00);
}

TEST(CostLadder, HasNoCostWhereNoSpendWasEntered)
{
    const StoreStory story = costlySources();
    const auto facts = buildFactTable(story.feed());

    const CostLadder ladder = costLadder(*facts, novemberOn(DateBasis::Lead), CostKind::Media);

    const CostRow* referrals = rowNamed(ladder, u"Referral"_s, {});
    ASSERT_NE(referrals, nullptr);
    EXPECT_FALSE(referrals->hasSpend);
    for (const Figure& cost : referrals->costs)
        EXPECT_FALSE(cost.value);
    EXPECT_FALSE(referrals->roi.value);
}

TEST(CostLadder, WithholdsTheReturnFromWhoMayNotKnowGrosses)
{
    const StoreStory story = costlySources();
    const Session associate {.who = {1}, .role = Role::Associate};
    const auto facts = factsFor(associate, buildFactTable(story.feed()));

    const CostLadder ladder = costLadder(*facts, novemberOn(DateBasis::Lead), CostKind::Loaded);

    EXPECT_TRUE(ladder.total.roi.isWithheld);
    EXPECT_FALSE(ladder.total.roi.value);
    EXPECT_TRUE(ladder.total.cost(CostStep::Sale).value);
}

TEST(CostLadder, IsTheCatalogsWithoutLabour)
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        RandomStore store(seed);
        Query query = store.query();
        query.by = {Dimension::Source};
        query.comparison = Comparison::None;
        query.metrics = {MetricId::CostPerLead, MetricId::CostPerShow, MetricId::SourceRoi};
        const auto facts = buildFactTable(store.story.feed());
        const ResultTable table = evaluate(*facts, query);
        const CostLadder ladder = costLadder(*facts, query, CostKind::Media);
        for (const ResultRow& row : table.rows) {
            const auto found = std::ranges::find(ladder.rows, row.keys, &CostRow::keys);
            ASSERT_NE(found, ladder.rows.end()) << seed;
            if (!found->hasSpend)
                continue;
            EXPECT_EQ(found->cost(CostStep::Lead).value, row.cells[0].figure.value) << seed;
            EXPECT_EQ(found->cost(CostStep::Show).value, row.cells[1].figure.value) << seed;
            EXPECT_EQ(found->roi.value, row.cells[2].figure.value) << seed;
        }
    }
}

TEST(UnsoldSources, AreNamedWithTheDearestFirst)
{
    const StoreStory story = costlySources();
    const auto facts = buildFactTable(story.feed());

    const auto unsold = unsoldSources(*facts, novemberOn(DateBasis::Lead), CostKind::Media);

    ASSERT_EQ(unsold.size(), 3u);
    EXPECT_EQ(unsold[0].source.label, u"Billboard"_s);
    EXPECT_EQ(unsold[0].reason, UnsoldReason::NoLeads);
    // 60 leads, where 12 of the 55 others bought: by chance none in fewer than one of a million.
    EXPECT_EQ(unsold[1].source.label, u"CarGurus"_s);
    EXPECT_EQ(unsold[1].reason, UnsoldReason::None);
    EXPECT_DOUBLE_EQ(unsold[1].usualSales, 60 * 12.0 / 55);
    // Five leads: none in a fifth of all cases or more.
    EXPECT_EQ(unsold[2].source.label, u"TrueCar"_s);
    EXPECT_EQ(unsold[2].reason, UnsoldReason::FewLeads);
    EXPECT_DOUBLE_EQ(unsold[2].spend, 100'00);
}

TEST(UnsoldSources, AreNotBlamedForYoungLeads)
{
    StoreStory story = costlySources();
    // Others of last month bought after two weeks; these came in yesterday.
    const SourceId fresh = story.source("Edmunds");
    const SourceId website = story.names.sources.front().id;
    story.spend(fresh, "2027-05-01..2027-05-31", 900'00);
    for (int i = 0; i < 200; ++i) {
        const LeadId lead = story.lead("2026-12-01 10:00", {.source = website});
        if (i < 50)
            story.sale("2026-12-15", {.lead = lead});
    }
    for (int i = 0; i < 40; ++i)
        story.lead("2027-05-30 10:00", {.source = fresh});
    const auto facts = buildFactTable(story.feed());

    const auto unsold = unsoldSources(*facts,
        {.period = {2027y / 5 / 1, 2027y / 5 / 31},
            .basis = DateBasis::Lead,
            .today = 2027y / 5 / 31},
        CostKind::Media);

    ASSERT_EQ(unsold.size(), 1u);
    EXPECT_EQ(unsold[0].reason, UnsoldReason::YoungLeads);
    EXPECT_GT(unsold[0].stillExpected, 5);
    EXPECT_LT(unsold[0].stillExpected, 12);
}
