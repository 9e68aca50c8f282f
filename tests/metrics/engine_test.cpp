#include "asking.h"

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

using Answer = StoreStory::Answer;
constexpr auto event = DateBasis::Event;

} // namespace

TEST(Engine, HasNoRateWhereThereIsNothingToDivideBy)
{
    const StoreStory story;

    const Figure rate = totalOf(story, MetricId::ContactRate);

    EXPECT_EQ(rate.value, std::nullopt);
    EXPECT_EQ(rate.denominator, 0);
    EXPECT_TRUE(rate.isTooFew);
}

TEST(Engine, LeavesOutDuplicatesAndInvalidLeadsAndSaysHowMany)
{
    StoreStory story;
    story.lead("2026-11-02 10:00");
    story.lead("2026-11-02 10:01", {.status = LeadStatus::Duplicate});
    story.lead("2026-11-02 10:02", {.status = LeadStatus::Invalid});
    story.lead("2026-11-02 10:03", {.status = LeadStatus::Lost});
    for (std::int64_t id = 1; id <= 4; ++id)
        story.call({id}, "2026-11-02 11:00", {}, Answer::Spoke);

    const auto table = evaluate(*buildFactTable(story.feed()),
        november(
            {MetricId::LeadsReceived, MetricId::Leads, MetricId::Contacted, MetricId::Attempts}));

    EXPECT_EQ(table.total.cells[0].figure.value, 4);
    EXPECT_EQ(table.total.cells[1].figure.value, 2);
    EXPECT_EQ(table.total.cells[2].figure.value, 2);
    EXPECT_EQ(table.total.cells[3].figure.value, 2);
    EXPECT_EQ(table.exclusions.duplicateLeads, 1);
    EXPECT_EQ(table.exclusions.invalidLeads, 1);
}
