#include "models/appointments/cardlanes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace lotboard;

namespace {

bool overlap(const CardTime& a, const CardTime& b)
{
    return a.from < b.to && b.from < a.to;
}

CardTime head(const CardTime& time)
{
    return {time.from, std::min(time.to, time.from + cardHeadMinutes)};
}

/// In sixtieths of a column, of which each lane up to six has a whole number.
CardTime widthOf(const CardLane& place)
{
    const auto share = [&](std::size_t lane) { return static_cast<int>(60 * lane / place.lanes); };
    return {share(place.lane), share(place.lane + 1)};
}

} // namespace

TEST(CardLanes, GivesTheWholeWidthToWhatStandsAlone)
{
    EXPECT_EQ(
        cardLanes({{540, 600}, {600, 660}}), (std::vector {CardLane {0, 1}, CardLane {0, 1}}));
    EXPECT_TRUE(cardLanes({}).empty());
}

TEST(CardLanes, PutsWhatBeginsAtNearlyTheSameTimeSideBySide)
{
    EXPECT_EQ(cardLanes({{540, 600}, {555, 615}, {540, 600}}),
        (std::vector {CardLane {0, 3}, CardLane {2, 3}, CardLane {1, 3}}));
}

TEST(CardLanes, LaysWhatBeginsLaterOverTheRestOfWhatHasBegun)
{
    EXPECT_EQ(cardLanes({{540, 600}, {570, 630}, {585, 645}}),
        (std::vector {CardLane {0, 1, 0}, CardLane {0, 2, 1}, CardLane {1, 2, 1}}));
}

TEST(CardLanes, UsesALaneAgainThatBecameFree)
{
    // The third begins when the first has ended, beside the second.
    EXPECT_EQ(cardLanes({{540, 570}, {555, 600}, {570, 630}}),
        (std::vector {CardLane {0, 2}, CardLane {1, 2}, CardLane {0, 2}}));
}

TEST(CardLanes, NeverCoversAHeadAndWastesNoLane)
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::vector<CardTime> times;
        for (auto i = random() % 25; i > 0; --i) {
            const int from = static_cast<int>(random() % 60) * 15;
            times.push_back({from, from + 15 + static_cast<int>(random() % 6) * 15});
        }
        const auto places = cardLanes(times);
        ASSERT_EQ(places.size(), times.size());
        for (std::size_t i = 0; i < times.size(); ++i) {
            ASSERT_LT(places[i].lane, places[i].lanes);
            for (std::size_t j = 0; j < i; ++j) {
                if (overlap(head(times[i]), head(times[j]))) {
                    ASSERT_NE(places[i].lane, places[j].lane);
                    ASSERT_EQ(places[i].lanes, places[j].lanes);
                } else if (overlap(times[i], times[j])
                    && overlap(widthOf(places[i]), widthOf(places[j]))) {
                    ASSERT_NE(places[i].depth, places[j].depth);
                }
            }
        }
        // As many lanes as overlap at the busiest moment of all.
        std::size_t most = 0;
        std::size_t busiest = 0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            most = std::max(most, places[i].lanes);
            busiest = std::max(busiest,
                static_cast<std::size_t>(std::ranges::count_if(times, [&](const CardTime& time) {
                    return time.from <= times[i].from && times[i].from < head(time).to;
                })));
        }
        ASSERT_EQ(most, busiest);
    }
}
