#include "models/today/todaywords.h"
#include "support/noon.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString urgency(WorkKind kind, std::chrono::sys_seconds at)
{
    return urgencyText({.kind = kind, .at = at}, noon, BusinessCalendar());
}

} // namespace

TEST(TodayWords, AWaitIsAClockAndThenHours)
{
    EXPECT_EQ(waitText(0), u"00:00:00"_s);
    EXPECT_EQ(waitText(7 * 60 + 48), u"00:07:48"_s);
    EXPECT_EQ(waitText(10 * 3600 - 1), u"09:59:59"_s);
    EXPECT_EQ(waitText(26 * 3600), u"26 h"_s);
}

TEST(TodayWords, SaysWhenSomethingIsDueAsPeopleSayIt)
{
    EXPECT_EQ(urgency(WorkKind::CallBack, noon + 2h), u"today 14:00"_s);
    EXPECT_EQ(urgency(WorkKind::Confirmation, noon + 26h), u"tomorrow 14:00"_s);
    EXPECT_EQ(urgency(WorkKind::CallBack, noon - 24h), u"yesterday 12:00"_s);
    EXPECT_TRUE(urgency(WorkKind::CallBack, noon - 72h).contains(u"2024"_s));
    EXPECT_TRUE(urgency(WorkKind::FollowUp, noon - 72h).startsWith(u"3"_s));
}

TEST(TodayWords, ACallThatIsOverdueIsRed)
{
    const auto tone = [](std::chrono::sys_seconds at) {
        return urgencyTone(
            {.kind = WorkKind::CallBack, .at = at}, noon, BusinessCalendar(), ResponseGoals());
    };
    EXPECT_EQ(tone(noon - 1min), Tone::Bad);
    EXPECT_EQ(tone(noon + 1min), Tone::Strong);
}

TEST(TodayWords, WhoDoesNotPickUpMayRead)
{
    const auto next = [](int attempts) {
        return nextChannel(
            {.item = {.kind = WorkKind::NotReached}, .lead = {.attempts = attempts}});
    };
    EXPECT_EQ(next(1), Channel::Call);
    EXPECT_EQ(next(2), Channel::Text);
}

TEST(TodayWords, AStepSaysHowItIsDoneAndWhereItStands)
{
    const WorkRow row {.item = {.kind = WorkKind::CadenceStep,
                           .what = u"Send %1 photos"_s,
                           .step = PlanStep {.channel = Channel::Text, .number = 2, .count = 5}}};

    EXPECT_EQ(
        reasonText(row, noon, BusinessCalendar(), {}), u"Text, step 2 of 5: Send %1 photos"_s);
    EXPECT_EQ(nextChannel(row), Channel::Text);
    EXPECT_EQ(nextStepText(row), u"Text"_s);
}

TEST(TodayWords, AStepOfAPlanThatIsGoneSaysWhatIsToBeDone)
{
    const WorkRow row {.item = {.kind = WorkKind::CadenceStep, .what = u"Send photos"_s}};

    EXPECT_EQ(reasonText(row, noon, BusinessCalendar(), {}), u"Follow-up plan: Send photos"_s);
    EXPECT_EQ(nextChannel(row), Channel::Call);
}

TEST(TodayWords, AnAppointmentThatIsOverAsksWhetherTheyCame)
{
    const auto state = [](std::chrono::sys_seconds dueAt,
                           std::optional<std::chrono::sys_seconds> confirmedAt = {},
                           AppointmentOutcome outcome = AppointmentOutcome::Open) {
        return appointmentStateText(
            {.dueAt = dueAt, .confirmedAt = confirmedAt, .outcome = outcome}, noon);
    };
    EXPECT_EQ(state(noon + 1h), u"Not confirmed"_s);
    EXPECT_EQ(state(noon + 1h, noon), u"Confirmed"_s);
    EXPECT_EQ(state(noon - 1h, noon), u"Did they come?"_s);
    EXPECT_EQ(state(noon - 1h, noon, AppointmentOutcome::Showed), u"Showed"_s);
    EXPECT_EQ(state(noon - 1h, {}, AppointmentOutcome::NoShow), u"No show"_s);
}
