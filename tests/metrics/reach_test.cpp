#include "asking.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

namespace {

struct Wait
{
    const char* arrives = "";
    const char* called = "";
    const char* key = "";
};

class FirstResponse : public testing::TestWithParam<Wait>
{
};

} // namespace

TEST_P(FirstResponse, IsTheOpenTimeFromArrivalToTheFirstAttempt)
{
    const auto [arrives, called, key] = GetParam();
    StoreStory story;
    story.call(story.lead(arrives), called);
    Query query = november({MetricId::Leads});
    query.by = {Dimension::Response};

    const auto figure = rowOf(story, query, QString::fromLatin1(key));

    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->numerator, 1);
}

// The store is open from nine to eight, on Sundays not at all; 1 November is one.
INSTANTIATE_TEST_SUITE_P(Bounds, FirstResponse,
    testing::Values(Wait {"2026-11-02 10:00", "2026-11-02 10:00", "0"},
        Wait {"2026-11-02 10:00", "2026-11-02 10:05", "0"},
        Wait {"2026-11-02 10:00", "2026-11-02 10:06", "5"},
        Wait {"2026-11-02 10:00", "2026-11-02 10:10", "5"},
        Wait {"2026-11-02 10:00", "2026-11-02 10:15", "10"},
        Wait {"2026-11-02 10:00", "2026-11-02 10:16", "15"},
        Wait {"2026-11-02 10:00", "2026-11-02 11:00", "30"},
        Wait {"2026-11-02 10:00", "2026-11-02 14:00", "60"},
        Wait {"2026-11-01 15:00", "2026-11-02 09:04", "0"},
        Wait {"2026-11-02 19:00", "2026-11-03 12:30", "240"},
        Wait {"2026-11-02 09:00", "2026-11-04 12:00", "1440"}));

TEST(FirstResponse, OfWhomNobodyCalledIsNone)
{
    StoreStory story;
    story.customerWrites(story.lead("2026-11-02 10:00"), "2026-11-02 11:00");
    Query query = november({MetricId::ContactRate}, DateBasis::Lead);
    query.by = {Dimension::Response};

    const auto figure = rowOf(story, query, {});

    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->numerator, 1) << "who writes by himself is contacted without an answer";
    EXPECT_EQ(figure->denominator, 1);
}

TEST(FirstResponse, FollowsTheFirstCallWhenThatIsEnteredLate)
{
    StoreStory story;
    const LeadId lead = story.lead("2026-11-02 10:00");
    const auto before = buildFactTable(story.feed());
    story.call(lead, "2026-11-02 10:20");
    const auto after = patchFactTable(before, {lead}, story.feedOf({lead}, {}, false, false));
    Query query = november({MetricId::Leads});
    query.by = {Dimension::Response};

    EXPECT_EQ(evaluate(*before, query).rows.front().keys.front().key, QString());
    EXPECT_EQ(evaluate(*after, query).rows.front().keys.front().key, u"15"_s);
}

/// By hand: of the first lead three attempts, the last of which is answered; of the second a call
/// whose reply comes the next morning; of the third one whose reply comes too late; what is tried
/// after a contact does not count.
TEST(ReachRate, CountsAttemptsUpToTheFirstContactAndTheOneThatBroughtIt)
{
    StoreStory story;
    const LeadId first = story.lead("2026-11-02 09:30");
    story.call(first, "2026-11-02 10:00");
    story.call(first, "2026-11-02 12:00");
    story.call(first, "2026-11-03 17:00", {}, StoreStory::Answer::Spoke);
    story.call(first, "2026-11-04 17:00", {}, StoreStory::Answer::Spoke);
    const LeadId second = story.lead("2026-11-02 09:30");
    story.call(second, "2026-11-02 16:00");
    story.customerWrites(second, "2026-11-03 09:00");
    const LeadId third = story.lead("2026-11-02 09:30");
    story.call(third, "2026-11-02 16:00");
    story.show(third, "2026-11-03 16:01");

    const Figure figure = totalOf(story, MetricId::ReachRate);

    EXPECT_EQ(figure.numerator, 2);
    EXPECT_EQ(figure.denominator, 5);
    EXPECT_TRUE(figure.isTooFew);
}

TEST(ReachRate, StandsAtTheWeekdayAndTheHourOfTheAttempt)
{
    StoreStory story;
    const LeadId lead = story.lead("2026-11-02 09:30");
    story.call(lead, "2026-11-02 12:59");
    story.call(lead, "2026-11-03 17:00", {}, StoreStory::Answer::Spoke);
    Query query = november({MetricId::ReachRate});
    query.by = {Dimension::Weekday, Dimension::Hour};

    const auto table = evaluate(*buildFactTable(story.feed()), query);

    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].keys[0].key, u"1"_s);
    EXPECT_EQ(table.rows[0].keys[1].key, u"12"_s);
    EXPECT_EQ(table.rows[0].cells[0].figure.value, 0);
    EXPECT_EQ(table.rows[1].keys[1].key, u"17"_s);
    EXPECT_EQ(table.rows[1].cells[0].figure.value, 1);
}
