#include "models/followup/planfields.h"

#include "models/common/conflict.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As it was read by two.
const FollowUpPlan original {.cadence = {.id = {1}, .name = u"Web"_s, .sources = {{1}}},
    .steps = {{.id = {1}, .cadence = {1}, .what = u"Call"_s},
        {.id = {2}, .cadence = {1}, .day = 3, .what = u"Call again"_s}}};

} // namespace

TEST(PlanFields, TakeOurStepsAsTheyCanBeSavedAfterTheirs)
{
    FollowUpPlan theirs = original;
    ++theirs.cadence.version;
    theirs.cadence.sources = {{1}, {2}};
    theirs.steps[0].what = u"Call at once"_s;
    ++theirs.steps[0].version;
    theirs.steps.pop_back(); // The second they took out.
    FollowUpPlan ours = original;
    ours.steps[1].day = 5;
    const Conflict conflict(
        planFields({{.id = {1}, .name = u"Website"_s}, {.id = {2}, .name = u"Phone"_s}}), original,
        theirs, ours);

    ASSERT_EQ(conflict.rows().size(), 2U);
    EXPECT_EQ(conflict.rows()[0].first, u"Website, Phone"_s);
    const FollowUpPlan resolved = conflict.resolved(conflict.rows());

    EXPECT_EQ(resolved.cadence, theirs.cadence);
    ASSERT_EQ(resolved.steps.size(), 2U);
    EXPECT_EQ(resolved.steps[0].id, CadenceStepId {1});
    EXPECT_EQ(resolved.steps[0].version, 2);
    EXPECT_EQ(resolved.steps[0].what, u"Call"_s);
    EXPECT_EQ(resolved.steps[1].id, CadenceStepId {}) << "is new now";
    EXPECT_EQ(resolved.steps[1].day, 5);
}
