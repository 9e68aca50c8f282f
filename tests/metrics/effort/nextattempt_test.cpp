#include "metrics/effort/nextattempt.h"

#include "../asking.h"
#include "../randomstore.h"

#include "support/callsofaweek.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

/// Forty leads a Monday, called at ten and, who was not reached, at five: of the first calls one in
/// ten is answered, of the second ones six in ten.
StoreStory secondCallsAtFive()
{
    StoreStory story;
    for (const char* day : {"2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"}) {
        for (int i = 0; i < 40; ++i) {
            const std::string date = day;
            const LeadId lead = story.lead(story.keep(date + " 09:30"));
            const auto call = [&](const char* time, bool answers) {
                story.call(lead, story.keep(date + time), {},
                    answers ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
            };
            call(i % 2 == 0 ? " 10:00" : " 11:00", i % 10 == 0);
            if (i % 10 != 0)
                call(i % 2 == 0 ? " 17:00" : " 12:00", i % 2 == 0 ? i % 10 < 8 : i % 10 < 3);
        }
    }
    return story;
}

} // namespace

TEST(NextAttempt, CountsOnlyAttemptsAtLeadsThatWereTriedSoOften)
{
    const auto facts = buildFactTable(secondCallsAtFive().feed());

    const auto next = nextAttempts(*facts, november({}));

    ASSERT_EQ(next.size(), 4U);
    EXPECT_EQ(next[0].all, (Proportion {16, 160}));
    EXPECT_EQ(next[1].all.cases, 144);
    EXPECT_TRUE(std::ranges::all_of(
        next[1].hours, [](const AttemptHour& hour) { return hour.hour >= 12; }));
    EXPECT_EQ(next[2].all.cases, 0);
}

TEST(NextAttempt, DrawsEachHourTowardsAllHoursAndPutsTheBestFirst)
{
    StoreStory story;
    const auto call = [&](const std::string& time, int calls, int answers) {
        for (int i = 0; i < calls; ++i)
            story.call(story.lead("2026-11-02 09:00"), story.keep("2026-11-02 " + time), {},
                i < answers ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
    };
    call("10:00", 200, 40);
    call("12:00", 200, 40);
    call("15:00", 200, 40);
    call("17:00", 200, 100);
    call("19:00", 4, 4);
    const auto facts = buildFactTable(story.feed());

    const NextAttempt next = nextAttempts(*facts, november({})).front();

    ASSERT_EQ(next.hours.size(), 5U);
    ASSERT_NE(next.best(), nullptr);
    EXPECT_EQ(next.best()->hour, 17);
    EXPECT_EQ(next.best()->weekday, 1);
    EXPECT_LT(next.best()->chance.value, 0.5) << "drawn down";
    EXPECT_GT(next.best()->chance.value, 0.4) << "but little, on 200 cases";
    EXPECT_EQ(next.hours.back().hour, 19) << "four of four prove nothing";
    EXPECT_TRUE(next.hours.back().isTooFew);
}

TEST(NextAttempt, NamesNoHourWhereAllAreAlike)
{
    StoreStory story;
    for (const char* time : {"2026-11-02 10:00", "2026-11-02 12:00", "2026-11-02 17:00"}) {
        for (int i = 0; i < 200; ++i)
            story.call(story.lead("2026-11-02 09:00"), time, {},
                i < 60 ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
    }
    const auto facts = buildFactTable(story.feed());

    EXPECT_EQ(nextAttempts(*facts, november({})).front().best(), nullptr);
    const auto nothing = buildFactTable(StoreStory().feed());
    EXPECT_EQ(nextAttempts(*nothing, november({})).front().best(), nullptr);
}

TEST(NextAttempt, NamesAnHourOfAnyDayWhereNoneOfAWeekdayIsSure)
{
    const auto facts = buildFactTable(betterAtFiveOnAnyDay().feed());

    const NextAttempt next = nextAttempts(*facts, november({})).front();

    ASSERT_EQ(next.hours.size(), 20U);
    EXPECT_TRUE(next.hours.front().isTooFew) << "25 calls an hour of a weekday";
    ASSERT_NE(next.best(), nullptr);
    EXPECT_EQ(next.best()->weekday, std::nullopt);
    EXPECT_EQ(next.best()->hour, 17);
    EXPECT_EQ(next.best()->observed, (Proportion {65, 125}));
    EXPECT_LT(next.best()->chance.value, 0.52) << "drawn down";
}

TEST(NextAttempt, CountsEveryAttemptInAnHourOfAWeekdayAndInOneOfAnyDay)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        RandomStore random(seed);
        const auto facts = buildFactTable(random.story.feed(), 7);
        for (const NextAttempt& next : nextAttempts(*facts, {.period = coveredPeriod(*facts)})) {
            std::map<int, Proportion> ofHour;
            for (const AttemptHour& hour : next.hours) {
                ofHour[hour.hour].cases += hour.observed.cases;
                ofHour[hour.hour].successes += hour.observed.successes;
            }
            ASSERT_EQ(next.hoursOfAnyDay.size(), ofHour.size()) << seed;
            for (const AttemptHour& hour : next.hoursOfAnyDay)
                ASSERT_EQ(hour.observed, ofHour[hour.hour]) << seed;
        }
    }
}

/// Two questions are asked, of weekdays and of any day, and many hours looked at: by chance alone
/// one of them should hardly ever be named.
TEST(NextAttempt, HardlyEverNamesAnHourByChance)
{
    int named = 0;
    for (unsigned seed = 1; seed <= 15; ++seed) {
        std::mt19937 random(seed);
        StoreStory story;
        for (int i = 0; i < 800; ++i) {
            const std::string date = "2026-11-0" + std::to_string(2 + random() % 5);
            const std::string hour = std::to_string(10 + random() % 9);
            story.call(story.lead(story.keep(date + " 08:00")),
                story.keep(date + " " + hour + ":00"), {},
                random() % 4 == 0 ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
        }
        const auto facts = buildFactTable(story.feed());
        named += nextAttempts(*facts, november({})).front().best() != nullptr;
    }
    EXPECT_LE(named, 1) << "of 15 stores where every hour is alike";
}

/// The reach rate is held against plain SQL elsewhere.
TEST(NextAttempt, PutsEveryAttemptOfTheReachRateIntoOneStage)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        RandomStore random(seed);
        Query query = random.query();
        query.filter.clear();
        const auto facts = buildFactTable(random.story.feed(), 7);
        double all = 0;
        for (const NextAttempt& next : nextAttempts(*facts, query))
            all += next.all.cases;
        query.metrics = {MetricId::ReachRate};
        query.by.clear();
        query.basis = DateBasis::Event;
        query.windowDays.reset();
        EXPECT_EQ(all, evaluate(*facts, query).total.cells.front().figure.denominator.value_or(0))
            << "seed " << seed;
    }
}

TEST(NextAttempt, IsForEachSourceWhatAFilterOnItGives)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomStore random(seed);
        const auto facts = buildFactTable(random.story.feed(), 16);
        const Query query {.period = coveredPeriod(*facts)};
        if (query.period.isEmpty())
            continue;
        double cases = 0;
        for (const SourceAttempts& source : nextAttemptsBySource(*facts, query)) {
            Query ofSource = query;
            ofSource.filter = {{Dimension::Source, {source.source.key}}};
            const auto filtered = nextAttempts(*facts, ofSource);
            for (std::size_t stage = 0; stage < filtered.size(); ++stage) {
                ASSERT_EQ(source.next[stage].all, filtered[stage].all) << seed;
                ASSERT_EQ(source.next[stage].hours.size(), filtered[stage].hours.size()) << seed;
                cases += filtered[stage].all.cases;
            }
        }
        double all = 0;
        for (const NextAttempt& next : nextAttempts(*facts, query))
            all += next.all.cases;
        ASSERT_EQ(cases, all) << seed;
    }
}
