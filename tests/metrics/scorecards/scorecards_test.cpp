#include "metrics/scorecards/scorecards.h"

#include "../randomstore.h"
#include "metrics/engine.h"
#include "metrics/facttable.h"

#include "support/storestory.h"

#include <gtest/gtest.h>

#include <random>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

Query yearOf2026()
{
    return {.period = {2026y / 1 / 1, 2026y / 12 / 31}, .today = 2027y / 6 / 1};
}

/// Sixty leads a kind to each of three people. Customers of the website answer four times as often
/// as those of AutoTrader, and Cid gets only the latter.
class ThreePeople : public testing::Test
{
protected:
    ThreePeople()
    {
        leadsOf(ann, website, 60, 48);
        leadsOf(ann, autoTrader, 60, 12);
        leadsOf(bob, website, 60, 48);
        leadsOf(bob, autoTrader, 60, 12);
        leadsOf(cid, autoTrader, 120, 24);
    }

    void leadsOf(StaffId person, SourceId source, int count, int contacted,
        const std::string& day = "2026-03-02")
    {
        for (int i = 0; i < count; ++i) {
            const LeadId lead
                = story.lead(story.keep(day + " 10:00"), {.source = source, .assignedTo = person});
            if (i < contacted)
                story.call(lead, story.keep(day + " 10:05"), person, StoreStory::Answer::Spoke);
        }
    }

    std::vector<Scorecard> cards(const Query& query) const
    {
        return scorecards(*buildFactTable(story.feed()), query, MetricId::ContactRate);
    }

    StoreStory story;
    StaffId ann = story.person("Ann", "Days");
    StaffId bob = story.person("Bob", "Days");
    StaffId cid = story.person("Cid", "Nights");
    SourceId website = story.source("Website");
    SourceId autoTrader = story.source("AutoTrader");
};

} // namespace

TEST_F(ThreePeople, DoNotDifferWhereOnlyTheirLeadsDo)
{
    const auto found = cards(yearOf2026());

    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[2].person.label, u"Cid"_s);
    EXPECT_DOUBLE_EQ(found[2].observed.share(), 0.2);
    EXPECT_DOUBLE_EQ(*found[2].expected, 0.2); // 24 of 120, at 12 of 60 each.
    for (const Scorecard& card : found) {
        EXPECT_NEAR(card.difference->value, 0, 1e-12);
        EXPECT_EQ(card.standing, Standing::NoDifferenceSeen);
    }
}

TEST_F(ThreePeople, AreSeenWhereTheyDoBetterWithTheSameLeads)
{
    const StaffId dan = story.person("Dan");
    leadsOf(dan, autoTrader, 120, 84);

    const auto found = cards(yearOf2026());

    ASSERT_EQ(found.size(), 4u);
    EXPECT_DOUBLE_EQ(*found[3].expected, 48.0 / 240);
    EXPECT_NEAR(found[3].difference->value, 0.7 - 0.2, 1e-12);
    EXPECT_EQ(found[3].standing, Standing::Better);
    EXPECT_GT(found[3].fair->value, 0.4);
    EXPECT_LT(found[3].fair->value, 0.5); // Drawn towards the average.
    EXPECT_EQ(found[2].standing, Standing::Worse); // Dan's are in what Cid is held against.
}

TEST_F(ThreePeople, AreNotJudgedOnFewLeads)
{
    const StaffId dan = story.person("Dan");
    leadsOf(dan, website, 29, 0);

    const auto found = cards(yearOf2026());

    EXPECT_EQ(found[3].standing, Standing::TooFew);
    EXPECT_NEAR(found[3].difference->value, -0.8, 1e-12);
}

TEST_F(ThreePeople, AreHeldAgainstTheWholeStoreWhereSomeAreChosen)
{
    Query nights = yearOf2026();
    nights.filter = {{Dimension::Team, {u"Nights"_s}}};

    const auto all = cards(yearOf2026());
    const auto found = cards(nights);

    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].person, all[2].person);
    EXPECT_EQ(found[0].expected, all[2].expected);
    EXPECT_EQ(found[0].fair, all[2].fair);
}

TEST_F(ThreePeople, AreHeldAgainstOthersLeadsOfTheSameAge)
{
    // Cid's leads came late, as did sixty of Bob's: both heard of few of them so far.
    leadsOf(cid, autoTrader, 60, 3, "2026-05-30");
    leadsOf(bob, autoTrader, 60, 3, "2026-05-30");
    Query early = yearOf2026();
    early.today = 2026y / 6 / 1;

    const auto found = cards(early);
    const auto late = cards(yearOf2026());

    // 24 of 120 for the old, 3 of 60 for the young.
    EXPECT_DOUBLE_EQ(*found[2].expected, (120 * 0.2 + 60 * 0.05) / 180);
    EXPECT_NEAR(found[2].difference->value, 0, 1e-12);
    // When all have had their time the same leads are of one kind.
    EXPECT_DOUBLE_EQ(*late[2].expected, (24.0 + 3) / 180);
}

TEST_F(ThreePeople, LeaveOutNobodysLeadsButAreHeldAgainstThem)
{
    leadsOf({}, autoTrader, 240, 240);

    const auto found = cards(yearOf2026());

    ASSERT_EQ(found.size(), 3u);
    EXPECT_DOUBLE_EQ(*found[2].expected, (24.0 + 240) / (120 + 240));
}

TEST(Scorecards, AreOfNobodyInAnEmptyStore)
{
    const StoreStory story;
    EXPECT_TRUE(
        scorecards(*buildFactTable(story.feed()), yearOf2026(), MetricId::CloseRate).empty());
}

TEST(Scorecards, SeldomSeeADifferenceWhereThereIsNone)
{
    // Eight people who are all alike, with very unequal shares of a good and a bad source.
    std::mt19937 random(20261122);
    int judged = 0;
    int called = 0;
    for (int trial = 0; trial < 60; ++trial) {
        StoreStory story;
        const SourceId good = story.source("Website");
        const SourceId bad = story.source("AutoTrader");
        for (const char* name : {"Ann", "Bob", "Cid", "Dan", "Eve", "Fay", "Gil", "Hal"}) {
            const StaffId person = story.person(name);
            const int count = std::uniform_int_distribution(80, 240)(random);
            std::bernoulli_distribution isGood(std::uniform_real_distribution(0.1, 0.9)(random));
            for (int i = 0; i < count; ++i) {
                const SourceId source = isGood(random) ? good : bad;
                const LeadId lead
                    = story.lead("2026-03-02 10:00", {.source = source, .assignedTo = person});
                if (std::bernoulli_distribution(source == good ? 0.7 : 0.3)(random))
                    story.call(lead, "2026-03-02 10:05", person, StoreStory::Answer::Spoke);
            }
        }
        const auto facts = buildFactTable(story.feed());
        for (const Scorecard& card : scorecards(*facts, yearOf2026(), MetricId::ContactRate)) {
            judged += card.standing != Standing::TooFew;
            called += card.standing == Standing::Better || card.standing == Standing::Worse;
        }
    }
    EXPECT_GT(judged, 300);
    EXPECT_LE(called, judged / 20);
    RecordProperty("judged", judged);
    RecordProperty("called", called);
}

TEST(Scorecards, ShowTheRatesThatTheQueryGives)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        RandomStore store(seed);
        Query query = store.query();
        query.basis = DateBasis::Lead;
        query.by = {Dimension::Person};
        query.comparison = Comparison::None;
        query.metrics.assign(scorecardRates().begin(), scorecardRates().end());
        const auto facts = buildFactTable(store.story.feed());
        const ResultTable table = evaluate(*facts, query);
        for (std::size_t rate = 0; rate < query.metrics.size(); ++rate) {
            for (const Scorecard& card : scorecards(*facts, query, query.metrics[rate])) {
                const auto row = std::ranges::find_if(table.rows,
                    [&](const ResultRow& line) { return line.keys.front() == card.person; });
                ASSERT_NE(row, table.rows.end()) << seed;
                const Figure& figure = row->cells[rate].figure;
                EXPECT_DOUBLE_EQ(figure.numerator, card.observed.successes) << seed;
                EXPECT_DOUBLE_EQ(*figure.denominator, card.observed.cases) << seed;
                if (figure.isTooFew) {
                    EXPECT_EQ(card.standing, Standing::TooFew) << seed;
                }
            }
        }
    }
}
