#include "metrics/quality/figuremoves.h"

#include "../asking.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;

namespace {

/// Ten appointments due in November, `showed` of which showed.
StoreStory appointments(int showed)
{
    StoreStory story;
    for (int i = 0; i < 10; ++i) {
        const LeadId lead = story.lead("2026-11-10 10:00");
        story.appointment(lead, "2026-11-10 10:05", "2026-11-10 15:00", {},
            {.outcome = i < showed ? AppointmentOutcome::Showed : AppointmentOutcome::Open});
    }
    return story;
}

std::vector<FigureMove> moves(
    const StoreStory& before, const StoreStory& after, const std::vector<MetricId>& metrics)
{
    return movesOf(*buildFactTable(before.feed()), *buildFactTable(after.feed()), metrics,
        {2026y / 11 / 1, 2026y / 11 / 30}, 2026y / 11 / 30);
}

} // namespace

TEST(FigureMoves, AreTheFiguresThatAreNotWhatTheyWere)
{
    const auto found
        = moves(appointments(6), appointments(8), {MetricId::AppointmentsDue, MetricId::ShowRate});

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].metric, MetricId::ShowRate);
    EXPECT_EQ(found[0].before.value, 0.6);
    EXPECT_EQ(found[0].after.value, 0.8);
}

TEST(FigureRange, LiesBetweenNoneAndAllOfTheChanges)
{
    const auto ranges = rangesOf(moves(appointments(6), appointments(8), {MetricId::ShowRate}));

    ASSERT_EQ(ranges.size(), 1U);
    EXPECT_EQ(ranges[0].now.value, 0.6);
    EXPECT_DOUBLE_EQ(ranges[0].low, 0.6);
    EXPECT_DOUBLE_EQ(ranges[0].high, 0.8);
}

TEST(FigureRange, HoldsEveryChoiceOfDuplicates)
{
    // Three of ten leads may be duplicates, two of them contacted. All 8 choices, counted.
    const auto story = [](unsigned duplicates) {
        StoreStory result;
        for (unsigned i = 0; i < 10; ++i) {
            const bool isDuplicate = i < 3 && (duplicates >> i & 1U) != 0;
            const LeadId lead = result.lead("2026-11-10 10:00",
                {.status = isDuplicate ? LeadStatus::Duplicate : LeadStatus::Open});
            if (i != 0 && i < 6)
                result.call(lead, "2026-11-10 10:05", {}, StoreStory::Answer::Spoke);
        }
        return result;
    };

    const auto ranges = rangesOf(moves(story(0), story(7), {MetricId::ContactRate}));

    ASSERT_EQ(ranges.size(), 1U);
    for (unsigned choice = 0; choice < 8; ++choice) {
        const double rate = totalOf(story(choice), MetricId::ContactRate).value.value();
        EXPECT_GE(rate, ranges[0].low) << choice;
        EXPECT_LE(rate, ranges[0].high) << choice;
    }
}

TEST(FigureRange, IsNotSaidOfAMedian)
{
    EXPECT_TRUE(rangesOf(
        std::vector<FigureMove> {
            {.metric = MetricId::ResponseTime, .before = {.value = 60}, .after = {.value = 90}}})
                    .empty());
}
