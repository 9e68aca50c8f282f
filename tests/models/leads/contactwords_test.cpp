#include "models/leads/contactwords.h"

#include "support/days.h"
#include "support/printing.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const StaffId jin {7};

Consent word(Channel channel, bool isGiven, std::chrono::hours later = 0h, const QString& said = {})
{
    return {.channel = channel,
        .isGiven = isGiven,
        .at = std::chrono::sys_seconds(january(3)) + 12h + later,
        .staff = jin,
        .wording = said};
}

LeadHistory historyOf(std::vector<Consent> consents, bool doNotContact = false)
{
    LeadHistory history;
    history.customer.doNotContact = doNotContact;
    history.consents = std::move(consents);
    history.staffNames[jin] = u"Jin Chen"_s;
    return history;
}

QStringList texts(const LeadHistory& history)
{
    QStringList texts;
    for (const ContactWord& each : contactWords(history, BusinessCalendar()))
        texts << each.text;
    return texts;
}

} // namespace

TEST(ContactWords, OfNothingSaidAreNone)
{
    const LeadHistory history = historyOf({});

    EXPECT_EQ(texts(history), QStringList());
    EXPECT_EQ(unaskedText(history), u"Not asked yet how they may be contacted"_s);
    EXPECT_TRUE(refusalsOf(history, BusinessCalendar()).empty());
}

TEST(ContactWords, StandInTheOrderOfTheKeysAndTheNewestHolds)
{
    const LeadHistory history = historyOf({word(Channel::Email, false), word(Channel::Text, true),
        word(Channel::Email, true, 1h), word(Channel::Text, false, 2h)});

    EXPECT_EQ(texts(history), (QStringList {u"Text: refused"_s, u"E-mail: allowed"_s}));
    EXPECT_EQ(unaskedText(history), u"not asked: Call, Chat, Video"_s);
    const auto words = contactWords(history, BusinessCalendar());
    EXPECT_EQ(words[0].tone, Tone::Bad);
    EXPECT_EQ(words[1].tone, Tone::Good);
}

TEST(ContactWords, SayWhenToWhomAndInWhichWords)
{
    const LeadHistory history = historyOf({word(Channel::Text, false, 0h, u"No <b>texts</b>"_s)});

    const QString detail = contactWords(history, BusinessCalendar()).front().detail;

    EXPECT_TRUE(detail.contains(u"2024"_s));
    EXPECT_TRUE(detail.endsWith(u", told Jin Chen: “No <b>texts</b>”"_s));
}

TEST(ContactWords, OnlyWhatIsRefusedIsARefusal)
{
    const auto refusals = refusalsOf(
        historyOf({word(Channel::Text, false), word(Channel::Call, true)}), BusinessCalendar());

    ASSERT_EQ(refusals.size(), 1U);
    EXPECT_TRUE(refusals.at(Channel::Text).startsWith(u"Text: the customer refused it."_s));
}

TEST(ContactWords, WhoWantsNoContactRefusesEveryWayButInPerson)
{
    const LeadHistory history = historyOf({word(Channel::Call, true)}, true);

    const auto refusals = refusalsOf(history, BusinessCalendar());

    EXPECT_EQ(refusals.size(), 5U);
    EXPECT_FALSE(refusals.contains(Channel::InPerson));
    EXPECT_EQ(refusals.at(Channel::Call), u"The customer does not want to be contacted."_s);
    EXPECT_EQ(texts(history), QStringList());
    EXPECT_EQ(unaskedText(history), QString());
}
