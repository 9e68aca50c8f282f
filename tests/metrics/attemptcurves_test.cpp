#include "metrics/attemptcurves.h"

#include "asking.h"

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

/// Called every hour from ten on, and reached at the last of so many calls, or never.
LeadId calledLead(StoreStory& story, int attempts, bool isReached, SourceId source = {})
{
    const LeadId lead = story.lead("2026-11-02 09:30", {.source = source});
    for (int i = 0; i < attempts; ++i)
        story.call(lead, story.keep("2026-11-02 " + std::to_string(10 + i) + ":00"), {},
            isReached && i + 1 == attempts ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
    return lead;
}

} // namespace

/// By hand: of six leads two are reached by the first call, one by the third; one is given up after
/// two calls, one after four, one was never called: S(1) = 1 − 2/5, S(3) = S(1) · (1 − 1/2).
TEST(AttemptCurves, CountWhoWasGivenUpForTheAttemptsMade)
{
    StoreStory story;
    calledLead(story, 1, true);
    calledLead(story, 1, true);
    calledLead(story, 3, true);
    calledLead(story, 2, false);
    calledLead(story, 4, false);
    calledLead(story, 0, false);
    const auto facts = buildFactTable(story.feed());

    const auto curves = attemptCurves(*facts, november({}), Dimension::Source);

    ASSERT_EQ(curves.size(), 1U);
    EXPECT_EQ(curves[0].leads, 6);
    EXPECT_NEAR(waitingAt(curves[0].curve, 1).waiting, 0.6, 1e-12);
    EXPECT_NEAR(waitingAt(curves[0].curve, 2).waiting, 0.6, 1e-12);
    EXPECT_NEAR(waitingAt(curves[0].curve, 3).waiting, 0.3, 1e-12);
}

/// Who answers an attempt by himself was reached by it, not by another one.
TEST(AttemptCurves, CountTheAttemptThatWasAnsweredLater)
{
    StoreStory story;
    story.customerWrites(calledLead(story, 1, false), "2026-11-02 12:00");
    calledLead(story, 2, false);
    story.customerWrites(calledLead(story, 0, false), "2026-11-02 12:00");
    const auto facts = buildFactTable(story.feed());

    const auto curves = attemptCurves(*facts, november({}), {});

    ASSERT_EQ(curves.size(), 1U);
    EXPECT_NEAR(waitingAt(curves[0].curve, 1).waiting, 1.0 / 3, 1e-12);
    EXPECT_EQ(medianAttempts(curves[0]), 1);
    EXPECT_EQ(atRiskAt(curves[0], 1), 3);
    EXPECT_EQ(atRiskAt(curves[0], 2), 1);
    EXPECT_EQ(atRiskAt(curves[0], 3), 0);
}

TEST(AttemptCurves, StandApartBySourceAndLeaveOutOtherMonths)
{
    StoreStory story;
    const SourceId ads = story.source("Ads");
    const SourceId site = story.source("Site");
    calledLead(story, 2, true, ads);
    calledLead(story, 1, true, site);
    story.lead("2026-10-30 10:00", {.source = site});
    const auto facts = buildFactTable(story.feed());

    const auto curves = attemptCurves(*facts, november({}), Dimension::Source);

    ASSERT_EQ(curves.size(), 2U);
    EXPECT_EQ(curves[0].member.label, QStringLiteral("Ads"));
    EXPECT_EQ(waitingAt(curves[0].curve, 1).waiting, 1);
    EXPECT_EQ(waitingAt(curves[0].curve, 2).waiting, 0);
    EXPECT_EQ(curves[1].leads, 1);
    EXPECT_EQ(waitingAt(curves[1].curve, 1).waiting, 0);
}
