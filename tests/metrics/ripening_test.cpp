#include "asking.h"

#include <cmath>
#include <random>

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

constexpr auto lastOfNovember = std::chrono::sys_days(std::chrono::year(2026) / 11 / 30);

std::string noonOf(std::chrono::sys_days day)
{
    return isoDate(day).toStdString() + " 12:00";
}

/// Contacted `delay` days after it came; none: never.
void addLead(StoreStory& story, int daysAgo, std::optional<int> delay, SourceId source = {})
{
    const auto arrival = lastOfNovember - std::chrono::days(daysAgo);
    const LeadId lead = story.lead(noonOf(arrival), {.source = source});
    if (delay && *delay <= daysAgo)
        story.customerWrites(lead, noonOf(arrival + std::chrono::days(*delay)));
}

/// Of 60 leads of long ago half were contacted on their day, a quarter on the third day after it.
StoreStory storeWithPast()
{
    StoreStory story;
    for (int i = 0; i < 60; ++i)
        addLead(story, 100, i < 30 ? std::optional(0) : i < 45 ? std::optional(3) : std::nullopt);
    return story;
}

void addYesterdays(StoreStory& story, int contacted, int waiting, SourceId source = {})
{
    for (int i = 0; i < contacted + waiting; ++i)
        addLead(story, 1, i < contacted ? std::optional(0) : std::nullopt, source);
}

Query ofYesterday(MetricId metric, std::optional<int> window = 7)
{
    return {.metrics = {metric},
        .period = {lastOfNovember - std::chrono::days(1), lastOfNovember},
        .basis = DateBasis::Lead,
        .windowDays = window,
        .today = lastOfNovember};
}

} // namespace

/// By hand: S(1) = ½, S(7) = ¼ with 15 of the 30 still at risk on the third day, so each of the 20
/// that wait is contacted with a chance of ½ ± ½·√(15 ÷ (30·15)); 20·¼ + (20·0.0913)² = 8.333.
TEST(Ripening, AddsTheChanceOfEachLeadThatWaits)
{
    StoreStory story = storeWithPast();
    addYesterdays(story, 20, 20);

    const Figure rate = totalOf(story, ofYesterday(MetricId::ContactRate));
    const Figure count = totalOf(story, ofYesterday(MetricId::Contacted));

    ASSERT_TRUE(rate.expected);
    EXPECT_TRUE(rate.isUnripe);
    EXPECT_DOUBLE_EQ(*rate.value, 0.5);
    EXPECT_NEAR(rate.expected->value, 0.75, 1e-12);
    EXPECT_NEAR(rate.expected->interval.low, 0.75 - 1.959964 * std::sqrt(25.0 / 3) / 40, 1e-6);
    EXPECT_NEAR(rate.expected->interval.high, 0.75 + 1.959964 * std::sqrt(25.0 / 3) / 40, 1e-6);
    EXPECT_NEAR(count.expected->value, 30, 1e-12);
}

TEST(Ripening, TakesNinetyDaysWhereTheQuestionHasNoWindow)
{
    StoreStory story = storeWithPast();
    addYesterdays(story, 20, 20);

    const Figure rate = totalOf(story, ofYesterday(MetricId::ContactRate, std::nullopt));

    EXPECT_NEAR(rate.expected->value, 0.75, 1e-12);
}

TEST(Ripening, IsNotExpectedWhereNothingRipens)
{
    StoreStory story = storeWithPast();
    addYesterdays(story, 20, 20);
    Query onEventDate = ofYesterday(MetricId::ContactRate, std::nullopt);
    onEventDate.basis = DateBasis::Event;
    Query longAgo = ofYesterday(MetricId::ContactRate);
    longAgo.period
        = {lastOfNovember - std::chrono::days(120), lastOfNovember - std::chrono::days(90)};

    EXPECT_FALSE(totalOf(story, onEventDate).expected);
    EXPECT_FALSE(totalOf(story, longAgo).expected);
    EXPECT_FALSE(totalOf(story, ofYesterday(MetricId::ResponseTime)).expected);
    EXPECT_FALSE(totalOf(story, ofYesterday(MetricId::Gross)).expected);
    EXPECT_FALSE(totalOf(story, ofYesterday(MetricId::Leads)).expected);
}

TEST(Ripening, IsNotExpectedOfAStoreYoungerThanTheWindow)
{
    StoreStory story;
    for (int i = 0; i < 60; ++i)
        addLead(story, 20, i % 4);

    addYesterdays(story, 20, 20);

    EXPECT_TRUE(totalOf(story, ofYesterday(MetricId::ContactRate, 7)).expected);
    EXPECT_FALSE(totalOf(story, ofYesterday(MetricId::ContactRate, 30)).expected);
}

TEST(Ripening, GoesByRowsToo)
{
    StoreStory story = storeWithPast();
    const SourceId ads = story.source("Ads");
    const SourceId walk = story.source("Walk-in");
    addYesterdays(story, 0, 10, ads);
    addYesterdays(story, 30, 0, walk);
    Query query = ofYesterday(MetricId::Contacted);
    query.by = {Dimension::Source};

    const double ofAds = rowOf(story, query, QString::number(ads.value))->expected->value;
    const Figure ofWalk = *rowOf(story, query, QString::number(walk.value));
    const double ofAll = totalOf(story, query).expected->value;

    EXPECT_GT(ofAds, 1);
    EXPECT_EQ(ofWalk.expected->value, 30) << "nobody waits";
    EXPECT_NEAR(ofAds + 30, ofAll, 1e-9);
}

/// By hand: of the slow ones that wait after the first day half are heard on the third, 30 of 60;
/// of the fast ones nobody; of all together 30 of 90.
TEST(Ripening, GoesByTheCurveOfARowThatHasEnough)
{
    StoreStory story;
    const SourceId slow = story.source("Ads");
    const SourceId fast = story.source("Website");
    const SourceId fresh = story.source("Walk-in");
    for (int i = 0; i < 60; ++i) {
        addLead(story, 100, i < 30 ? std::optional(3) : std::nullopt, slow);
        addLead(story, 100, i < 30 ? std::optional(0) : std::nullopt, fast);
    }
    for (const SourceId source : {slow, fast, fresh})
        addYesterdays(story, 0, 12, source);
    Query query = ofYesterday(MetricId::Contacted);
    query.by = {Dimension::Source};
    const auto expectedOf = [&](SourceId source) {
        return rowOf(story, query, QString::number(source.value))->expected->value;
    };

    EXPECT_NEAR(expectedOf(slow), 6, 1e-12);
    EXPECT_NEAR(expectedOf(fast), 0, 1e-12);
    EXPECT_NEAR(expectedOf(fresh), 4, 1e-12) << "a third, as of all";
    EXPECT_NEAR(totalOf(story, query).expected->value, 12, 1e-12);
}

/// Stores whose leads are contacted with a chance of 60 %, a third of them on each of three days.
TEST(Ripening, ComesOutWithinItsIntervalAsOftenAsItSays)
{
    std::mt19937_64 random(3);
    int held = 0;
    constexpr int stores = 150;
    for (int i = 0; i < stores; ++i) {
        StoreStory story;
        double later = 0; // Of those of yesterday: contacted on a day that is to come.
        for (int lead = 0; lead < 200; ++lead) {
            const bool isOld = lead < 140;
            const auto drawn = random() % 10;
            const auto delay
                = drawn < 6 ? std::optional(static_cast<int>(drawn % 3) * 2) : std::nullopt;
            addLead(story, isOld ? 60 : 1, delay);
            later += !isOld && delay && *delay > 1 ? 1 : 0;
        }
        const Figure figure = totalOf(story, ofYesterday(MetricId::Contacted));
        const double came = figure.numerator + later;
        const Interval& interval = figure.expected->interval;
        held += interval.low <= came && came <= interval.high ? 1 : 0;
    }

    EXPECT_GE(held, stores * 0.90);
    EXPECT_LT(held, stores);
}
