#include "services/today/workorder.h"

#include "support/days.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace std::chrono_literals;

namespace {

using std::chrono::sys_seconds;

/// Noon on Wednesday 31 January 2024 in a store that is open from nine to eight, UTC.
const sys_seconds now = sys_seconds(january(31)) + 12h;

BusinessCalendar nineToEight()
{
    std::array<OpenHours, 7> hours {};
    hours.fill({.fromMinute = 540, .toMinute = 1200});
    return BusinessCalendar(QTimeZone::utc(), hours, {});
}

WorkItem item(WorkKind kind, std::int64_t lead, sys_seconds at)
{
    return {.kind = kind, .lead = {lead}, .at = at};
}

std::vector<std::int64_t> leadsOf(const std::vector<WorkItem>& items)
{
    std::vector<std::int64_t> leads;
    for (const WorkItem& one : items)
        leads.push_back(one.lead.value);
    return leads;
}

struct OrderCase
{
    const char* name = "";
    std::vector<WorkItem> items {};
    std::vector<WorkPause> pauses {};
    std::vector<std::int64_t> expected {};
};

void PrintTo(const OrderCase& order, std::ostream* out)
{
    *out << order.name;
}

class WorkOrder : public testing::TestWithParam<OrderCase>
{
};

using enum WorkKind;

const OrderCase orderCases[] {
    {"nothing to do", {}, {}, {}},
    {"kinds by urgency",
        {item(FollowUp, 6, now - 48h), item(NotReached, 5, now - 24h), item(CadenceStep, 4, now),
            item(Confirmation, 3, now + 2h), item(CallBack, 2, now + 1h),
            item(Unanswered, 1, now - 5min)},
        {}, {1, 2, 3, 4, 5, 6}},
    {"who waits longest is answered first, while there is time",
        {item(Unanswered, 1, now - 2min), item(Unanswered, 2, now - 25min),
            item(Unanswered, 3, now - 12min)},
        {}, {2, 3, 1}},
    {"past the limit comes after what can be saved, the newest first",
        {item(Unanswered, 1, now - 50h), item(Unanswered, 2, now - 2h),
            item(Unanswered, 3, now - 1min)},
        {}, {3, 2, 1}},
    {"call-backs by the time they are due",
        {item(CallBack, 1, now + 1h), item(CallBack, 2, now - 1h)}, {}, {2, 1}},
    {"each lead once, by what is most urgent",
        {item(FollowUp, 1, now - 24h), item(Confirmation, 1, now + 1h), item(CallBack, 1, now)}, {},
        {1}},
    {"what was put off is away", {item(Unanswered, 1, now - 1h), item(NotReached, 2, now - 24h)},
        {{.lead = {1}, .until = now + 24h}, {.lead = {2}, .until = now + 24h}}, {}},
    {"who is to come is asked, whatever was put off", {item(Confirmation, 1, now + 1h)},
        {{.lead = {1}, .until = now + 24h}}, {1}},
    {"what was passed over today is away", {item(Unanswered, 1, now - 1h)},
        {{.lead = {1}, .skippedAt = now - 5min}}, {}},
    {"what was passed over yesterday is back", {item(NotReached, 1, now - 72h)},
        {{.lead = {1}, .skippedAt = now - 24h}}, {1}},
    {"a visit that was passed over stays away", {item(FollowUp, 1, now - 72h)},
        {{.lead = {1}, .skippedAt = now - 24h}}, {}},
    {"but the next visit is there", {item(FollowUp, 1, now - 12h)},
        {{.lead = {1}, .skippedAt = now - 24h}}, {1}},
};

} // namespace

TEST_P(WorkOrder, PutsTheMostUrgentFirst)
{
    const auto ordered
        = orderedWork(GetParam().items, GetParam().pauses, now, nineToEight(), ResponseGoals());

    EXPECT_EQ(leadsOf(ordered), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Today, WorkOrder, testing::ValuesIn(orderCases));

TEST(WorkOrderOfOneLead, SaysOfALeadThatWasPromisedACallThatItWasPromised)
{
    const auto ordered = orderedWork({item(NotReached, 1, now - 24h), item(CallBack, 1, now)}, {},
        now, nineToEight(), ResponseGoals());

    ASSERT_EQ(ordered.size(), 1U);
    EXPECT_EQ(ordered.front().kind, WorkKind::CallBack);
}

TEST(WorkOrderOfTheMorning, DoesNotHoldTheNightAgainstALead)
{
    const sys_seconds morning = sys_seconds(january(31)) + 9h + 5min;
    const sys_seconds night = sys_seconds(january(31)) + 2h;
    const std::vector items {item(Unanswered, 1, morning - 1min), item(Unanswered, 2, night)};

    // Both are in time: the one of the night has waited for five minutes.
    EXPECT_EQ(leadsOf(orderedWork(items, {}, morning, nineToEight(), ResponseGoals())),
        (std::vector<std::int64_t> {2, 1}));
}

TEST(ResponseClock, IsGreenUpToTheGoalAndAmberUpToTheLimit)
{
    const ResponseGoals goals {.goalMinutes = 10, .limitMinutes = 30};

    EXPECT_EQ(clockState(0, goals), ClockState::InTime);
    EXPECT_EQ(clockState(600, goals), ClockState::InTime);
    EXPECT_EQ(clockState(601, goals), ClockState::PastGoal);
    EXPECT_EQ(clockState(1800, goals), ClockState::PastGoal);
    EXPECT_EQ(clockState(1801, goals), ClockState::TooLate);
}
