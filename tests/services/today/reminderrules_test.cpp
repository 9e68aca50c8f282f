#include "services/today/reminderrules.h"

#include "support/days.h"
#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace std::chrono_literals;

namespace {

const auto noon = std::chrono::sys_seconds(january(31)) + 12h; // A Wednesday.
const ResponseGoals goals {.goalMinutes = 10, .limitMinutes = 30};

/// Nine to six on the days of the week, in UTC.
BusinessCalendar weekdays()
{
    std::array<OpenHours, 7> hours {};
    for (std::size_t day = 1; day <= 5; ++day)
        hours[day] = {.fromMinute = 540, .toMinute = 1080};
    return {QTimeZone::utc(), hours, {}};
}

WorkItem item(WorkKind kind, std::chrono::seconds fromNow, std::int64_t lead = 1)
{
    return {.kind = kind, .lead = {lead}, .at = noon + fromNow};
}

std::vector<ReminderKind> kinds(const std::vector<Reminder>& reminders)
{
    std::vector<ReminderKind> kinds;
    for (const Reminder& reminder : reminders)
        kinds.push_back(reminder.kind);
    return kinds;
}

struct KindCase
{
    const char* name = "";
    WorkItem item {};
    std::optional<ReminderKind> kind {};
};

class ReminderKindTest : public testing::TestWithParam<KindCase>
{
};

} // namespace

TEST_P(ReminderKindTest, SaysForWhatAnItemIsBroughtToMind)
{
    EXPECT_EQ(reminderKind(GetParam().item, noon, weekdays(), goals), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(Items, ReminderKindTest,
    testing::Values(
        KindCase {"JustArrived", item(WorkKind::Unanswered, -1s), ReminderKind::NewLead},
        KindCase {"PastTheGoal", item(WorkKind::Unanswered, -24min), ReminderKind::NewLead},
        KindCase {"FiveMinutesLeft", item(WorkKind::Unanswered, -25min), ReminderKind::LastMinutes},
        KindCase {
            "OneSecondLeft", item(WorkKind::Unanswered, -(30min - 1s)), ReminderKind::LastMinutes},
        KindCase {"RedSinceToday", item(WorkKind::Unanswered, -31min), ReminderKind::NewLead},
        KindCase {"RedSinceTheMorning", item(WorkKind::Unanswered, -10h), ReminderKind::NewLead},
        KindCase {"RedSinceYesterday", item(WorkKind::Unanswered, -24h), std::nullopt},
        KindCase {"PromisedForLater", item(WorkKind::CallBack, 1s), std::nullopt},
        KindCase {"PromisedForNow", item(WorkKind::CallBack, 0s), ReminderKind::CallBack},
        KindCase {"PromisedLongAgo", item(WorkKind::CallBack, -72h), ReminderKind::CallBack},
        KindCase {"ComesThisAfternoon", item(WorkKind::Confirmation, 2h + 1s), std::nullopt},
        KindCase {"ComesSoon", item(WorkKind::Confirmation, 2h), ReminderKind::Confirmation},
        KindCase {"StepOfAPlan", item(WorkKind::CadenceStep, -1h), std::nullopt},
        KindCase {"NotReached", item(WorkKind::NotReached, -24h), std::nullopt},
        KindCase {"CameIn", item(WorkKind::FollowUp, -24h), std::nullopt}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(LastMinutesTest, AreAThirdOfAShortLimit)
{
    EXPECT_EQ(lastMinutes({.goalMinutes = 1, .limitMinutes = 3}), 1min);
    EXPECT_EQ(lastMinutes({.goalMinutes = 5, .limitMinutes = 15}), 5min);
    EXPECT_EQ(lastMinutes({.goalMinutes = 60, .limitMinutes = 240}), 5min);
}

TEST(ReminderLogTest, RemindsOnceOfEach)
{
    ReminderLog log;
    const std::vector items {item(WorkKind::Unanswered, -1min, 1), item(WorkKind::CallBack, 0s, 2)};

    EXPECT_EQ(kinds(log.take(items, noon, weekdays(), goals)),
        (std::vector {ReminderKind::NewLead, ReminderKind::CallBack}));
    EXPECT_TRUE(log.take(items, noon + 15s, weekdays(), goals).empty());
}

TEST(ReminderLogTest, RemindsAgainOfALeadWhoseClockIsAboutToGoRedAndThenNoMore)
{
    ReminderLog log;
    const std::vector items {item(WorkKind::Unanswered, 0s)};

    EXPECT_EQ(kinds(log.take(items, noon, weekdays(), goals)), std::vector {ReminderKind::NewLead});
    EXPECT_TRUE(log.take(items, noon + 24min, weekdays(), goals).empty());
    EXPECT_EQ(kinds(log.take(items, noon + 25min, weekdays(), goals)),
        std::vector {ReminderKind::LastMinutes});
    EXPECT_TRUE(log.take(items, noon + 31min, weekdays(), goals).empty());
}

TEST(ReminderLogTest, TellsOfTheLastMinutesAloneIfItWasNotAskedBefore)
{
    ReminderLog log;
    const std::vector items {item(WorkKind::Unanswered, -26min)};

    EXPECT_EQ(
        kinds(log.take(items, noon, weekdays(), goals)), std::vector {ReminderKind::LastMinutes});
    EXPECT_TRUE(log.take(items, noon + 10min, weekdays(), goals).empty());
}

TEST(ReminderLogTest, RemindsAgainOfACallBackThatWasPutOff)
{
    ReminderLog log;
    log.take({item(WorkKind::CallBack, 0s)}, noon, weekdays(), goals);
    const std::vector putOff {item(WorkKind::CallBack, 1h)};

    EXPECT_TRUE(log.take(putOff, noon + 59min, weekdays(), goals).empty());
    EXPECT_EQ(log.take(putOff, noon + 1h, weekdays(), goals).size(), 1U);
}

TEST(ReminderLogTest, SaysNothingOfWhatIsDoneMeanwhile)
{
    ReminderLog log;
    const WorkItem lead = item(WorkKind::Unanswered, 0s);
    log.take({lead}, noon, weekdays(), goals);

    EXPECT_TRUE(log.take({}, noon + 26min, weekdays(), goals).empty());
    // What was taken back is no news, but runs out.
    EXPECT_EQ(kinds(log.take({lead}, noon + 27min, weekdays(), goals)),
        std::vector {ReminderKind::LastMinutes});
}

namespace {

struct QuietCase
{
    const char* name = "";
    QuietHours quiet {};
    std::chrono::seconds afterNoon {};
    bool isQuiet = false;
};

class QuietHoursTest : public testing::TestWithParam<QuietCase>
{
};

constexpr QuietHours whileClosed {};
constexpr QuietHours never {.isWhileClosed = false};
constexpr QuietHours lunch {.isWhileClosed = false, .fromMinute = 720, .toMinute = 780};
constexpr QuietHours night {.isWhileClosed = false, .fromMinute = 1200, .toMinute = 480};

} // namespace

TEST_P(QuietHoursTest, DisturbNobody)
{
    const QuietCase& given = GetParam();
    EXPECT_EQ(isQuiet(given.quiet, noon + given.afterNoon, weekdays()), given.isQuiet);
}

INSTANTIATE_TEST_SUITE_P(Hours, QuietHoursTest,
    testing::Values(QuietCase {"Open", whileClosed, 0s, false},
        QuietCase {"AtOpening", whileClosed, -3h, false},
        QuietCase {"BeforeOpening", whileClosed, -(3h + 1s), true},
        QuietCase {"AtClosing", whileClosed, 6h, true},
        QuietCase {"OnSaturday", whileClosed, 72h, true},
        QuietCase {"OnSaturdayWithoutQuiet", never, 72h, false},
        QuietCase {"LunchBegins", lunch, 0s, true}, QuietCase {"LunchEnds", lunch, 1h, false},
        QuietCase {"BeforeLunch", lunch, -1s, false}, QuietCase {"Evening", night, 8h, true},
        QuietCase {"Midnight", night, 12h, true}, QuietCase {"Morning", night, 20h, false},
        QuietCase {"Afternoon", night, 7h, false}),
    [](const auto& test) { return std::string(test.param.name); });
