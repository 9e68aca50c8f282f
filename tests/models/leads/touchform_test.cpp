#include "models/leads/touchform.h"

#include "support/days.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Agreement = TouchForm::Agreement;

const auto noon = std::chrono::sys_seconds(january(31)) + 12h;

BusinessCalendar nineToEight()
{
    std::array<OpenHours, 7> hours {};
    hours.fill({.fromMinute = 540, .toMinute = 1200});
    hours[0] = {}; // Closed on Sunday.
    return BusinessCalendar(QTimeZone::utc(), hours, {});
}

struct KeyCase
{
    const char* keys = "";
    Channel channel {};
    TouchResult result {};
    TouchForm::Agreement agreement {};
};

void PrintTo(const KeyCase& keys, std::ostream* out)
{
    *out << keys.keys;
}

class TouchFormKeys : public testing::TestWithParam<KeyCase>
{
};

const KeyCase keyCases[] {
    {"", Channel::Call, TouchResult::NotReached, Agreement::None},
    {"1Y", Channel::Call, TouchResult::Reached, Agreement::None},
    {"2N", Channel::Text, TouchResult::NotReached, Agreement::None},
    {"3I", Channel::Email, TouchResult::CustomerCame, Agreement::None},
    {"4YN", Channel::Chat, TouchResult::NotReached, Agreement::None},
    // In person there is no attempt.
    {"5", Channel::InPerson, TouchResult::Reached, Agreement::None},
    {"5N", Channel::InPerson, TouchResult::Reached, Agreement::None},
    // Who agrees to come was reached; who was not has agreed to nothing.
    {"A", Channel::Call, TouchResult::Reached, Agreement::Appointment},
    {"AN", Channel::Call, TouchResult::NotReached, Agreement::None},
    {"AA", Channel::Call, TouchResult::Reached, Agreement::None},
    {"NB", Channel::Call, TouchResult::NotReached, Agreement::CallBack},
    {"YX", Channel::Call, TouchResult::Reached, Agreement::Lost},
    {"BX", Channel::Call, TouchResult::NotReached, Agreement::Lost},
    // No such key, and nothing to confirm.
    {"7C", Channel::Call, TouchResult::NotReached, Agreement::None},
};

} // namespace

TEST_P(TouchFormKeys, Choose)
{
    TouchForm form;
    form.reset();

    for (const char key : std::string_view(GetParam().keys))
        form.takeKey(key);

    EXPECT_EQ(form.channel(), GetParam().channel);
    EXPECT_EQ(form.result(), GetParam().result);
    EXPECT_EQ(form.agreement(), GetParam().agreement);
    EXPECT_FALSE(form.isConfirmed());
}
INSTANTIATE_TEST_SUITE_P(TouchForm, TouchFormKeys, testing::ValuesIn(keyCases));

TEST(TouchForm, LeavesOtherKeysToOthers)
{
    TouchForm form;

    EXPECT_FALSE(form.takeKey(Qt::Key_Q));
    EXPECT_FALSE(form.takeKey(Qt::Key_6));
    EXPECT_FALSE(form.takeKey(Qt::Key_C));
    EXPECT_FALSE(form.isTouched());
}

TEST(TouchForm, AContactNeedsNothingMoreThanAnAttempt)
{
    TouchForm form;
    EXPECT_EQ(form.missing(), QString());

    form.takeKey(Qt::Key_Y);

    EXPECT_EQ(form.missing(), QString());
}

TEST(TouchForm, ConfirmsAnAppointmentThatThereIs)
{
    TouchForm form;
    form.reset(true);

    form.takeKey(Qt::Key_C);

    EXPECT_TRUE(form.isConfirmed());
    EXPECT_EQ(form.result(), TouchResult::Reached);
    form.takeKey(Qt::Key_A); // Moves it instead.
    EXPECT_FALSE(form.isConfirmed());
    form.takeKey(Qt::Key_C);
    EXPECT_EQ(form.agreement(), Agreement::None);
    form.setHasAppointment(false); // Somebody has marked it as showed meanwhile.
    EXPECT_FALSE(form.isConfirmed());
}

TEST(TouchForm, SaysWhatIsMissing)
{
    TouchForm form;
    form.takeKey(Qt::Key_A);
    EXPECT_NE(form.missing(), QString());
    form.setTime(noon);
    EXPECT_EQ(form.missing(), QString());

    form.takeKey(Qt::Key_X);
    EXPECT_NE(form.missing(), QString());
    form.setReason(u"  "_s);
    EXPECT_NE(form.missing(), QString());
    form.setReason(u"Bought elsewhere"_s);
    EXPECT_EQ(form.missing(), QString());
}

TEST(TouchForm, GivesAnEntryOfWhatIsChosenOnly)
{
    TouchForm form;
    form.takeKey(Qt::Key_A);
    form.setTime(noon);
    form.takeKey(Qt::Key_X);
    form.setReason(u" Price too high "_s);
    form.setNote(u"asked for the old price"_s);

    const LeadLogEntry entry = form.entry({7});

    EXPECT_EQ(entry.lead, LeadId {7});
    EXPECT_EQ(entry.lostReason, u"Price too high"_s);
    EXPECT_EQ(entry.appointmentAt, std::nullopt);
    EXPECT_EQ(entry.callBackAt, std::nullopt);
    EXPECT_EQ(entry.note, u"asked for the old price"_s);
}

TEST(TouchForm, PutsBackWhatWasNotSaved)
{
    TouchForm form;
    form.takeKey(Qt::Key_2);
    form.takeKey(Qt::Key_A);
    form.setTime(noon);
    form.setNote(u"with her brother"_s);
    const LeadLogEntry entry = form.entry({7});
    form.reset();
    EXPECT_FALSE(form.isTouched());

    form.restore(entry);

    EXPECT_EQ(form.entry({7}), entry);
    EXPECT_TRUE(form.isTouched());
}

TEST(TouchForm, SaysTheDifferenceOfContactAndAttempt)
{
    TouchForm form;
    const QString attempt = form.explanation();
    form.takeKey(Qt::Key_Y);
    const QString spoke = form.explanation();
    form.takeKey(Qt::Key_2);
    const QString wrote = form.explanation();

    EXPECT_NE(attempt, spoke);
    EXPECT_NE(spoke, wrote);
    EXPECT_TRUE(attempt.contains(u"voicemail"_s));
    EXPECT_TRUE(spoke.contains(u"two-way"_s));
    EXPECT_TRUE(wrote.contains(u"your word"_s));
}

TEST(TouchForm, OffersTimesWhenTheStoreIsOpen)
{
    const BusinessCalendar calendar = nineToEight();
    // Saturday evening: tomorrow is closed.
    const auto saturday = std::chrono::sys_seconds(january(27)) + 19h + 30min;

    for (const auto agreement : {Agreement::Appointment, Agreement::CallBack}) {
        const auto times = TouchForm::quickTimes(agreement, saturday, calendar);

        ASSERT_FALSE(times.empty());
        for (const QuickTime& time : times) {
            EXPECT_GT(time.at, saturday);
            EXPECT_GE(calendar.businessDay(time.at), january(29)) << time.text.toStdString();
        }
    }
}

TEST(TouchForm, OffersACallBackOnTheSameDay)
{
    const auto times = TouchForm::quickTimes(Agreement::CallBack, noon + 7min, nineToEight());

    ASSERT_FALSE(times.empty());
    EXPECT_EQ(times.front().at, noon + 1h);
}

TEST(TouchForm, WhatTheCustomerRefusedNeedsThatTheyAskedForIt)
{
    TouchForm form;
    form.setRefusals(Refusals {{Channel::Text, u"No texts"_s}});
    EXPECT_EQ(form.missing(), QString());
    EXPECT_FALSE(form.isTouched());

    form.takeKey(Qt::Key_2);

    EXPECT_TRUE(form.isRefused(Channel::Text));
    EXPECT_EQ(form.refusal(), u"No texts"_s);
    EXPECT_TRUE(form.needsAskedFor());
    EXPECT_FALSE(form.missing().isEmpty());
    form.setAskedFor(u"the price"_s);
    EXPECT_EQ(form.missing(), QString());
    EXPECT_EQ(form.entry({1}).askedFor, u"the price"_s);
}

TEST(TouchForm, WhatTheCustomerDoesThemselvesIsNeverRefused)
{
    TouchForm form;
    form.setRefusals(Refusals {{Channel::Text, u"No texts"_s}});

    form.takeKey(Qt::Key_2);
    form.takeKey(Qt::Key_I);

    EXPECT_EQ(form.refusal(), QString());
    EXPECT_EQ(form.missing(), QString());
}

TEST(TouchForm, AnotherWayNeedsNoRequestAnyMore)
{
    TouchForm form;
    form.setRefusals(Refusals {{Channel::Text, u"No texts"_s}});
    form.takeKey(Qt::Key_2);
    form.setAskedFor(u"the price"_s);

    form.takeKey(Qt::Key_1);

    EXPECT_EQ(form.entry({1}).askedFor, QString());
    form.takeKey(Qt::Key_2);
    EXPECT_EQ(form.askedFor(), u"the price"_s); // Typed once.
}

TEST(TouchForm, KeepsARequestWhileItIsNotKnownWhatIsRefused)
{
    TouchForm form;

    form.restore({.lead = {1}, .askedFor = u"the price"_s});

    EXPECT_EQ(form.entry({1}).askedFor, u"the price"_s);
}
