#include "models/today/remindertext.h"
#include "support/noon.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LeadListRow ada {
    .customerName = u"Ada <b>"_s, .sourceName = u"AutoTrader"_s, .vehicle = u"2026 RAV4"_s};

ReminderText text(ReminderKind kind, std::chrono::seconds fromNow, const QString& what = {})
{
    return reminderText({.kind = kind, .item = {.at = noon + fromNow, .what = what}}, ada, noon,
        BusinessCalendar(), {});
}

std::vector<Reminder> reminders(std::initializer_list<ReminderKind> kinds)
{
    std::vector<Reminder> reminders;
    for (const ReminderKind kind : kinds)
        reminders.push_back({.kind = kind});
    return reminders;
}

} // namespace

TEST(ReminderTextTest, SaysWhoAndWhatAboutOneLead)
{
    EXPECT_EQ(text(ReminderKind::NewLead, -1min),
        (ReminderText {u"New lead: Ada <b>"_s, u"2026 RAV4 · AutoTrader"_s}));
    EXPECT_EQ(text(ReminderKind::CallBack, 0s, u"Wants the price"_s),
        (ReminderText {
            u"Call back now: Ada <b>"_s, u"Wants the price · 2026 RAV4 · AutoTrader"_s}));
    EXPECT_TRUE(text(ReminderKind::LastMinutes, -26min).title.startsWith(u"4"))
        << text(ReminderKind::LastMinutes, -26min).title.toStdString();
}

TEST(ReminderTextTest, SaysWhenAnUnconfirmedAppointmentIs)
{
    const ReminderText said = text(ReminderKind::Confirmation, 2h);

    EXPECT_EQ(said.title, u"Not confirmed: Ada <b>"_s);
    EXPECT_TRUE(said.text.contains(u"2:00"_s) || said.text.contains(u"14:00"_s))
        << said.text.toStdString();
}

TEST(ReminderTextTest, CountsSeveralByTheirKindTheMostUrgentFirst)
{
    using enum ReminderKind;
    const ReminderText said = reminderText(reminders({NewLead, NewLead, CallBack, LastMinutes}));

    EXPECT_TRUE(said.title.startsWith(u"4"_s)) << said.title.toStdString();
    const QStringList counts = said.text.split(u" · "_s);
    ASSERT_EQ(counts.size(), 3);
    EXPECT_TRUE(counts[0].startsWith(u"1"_s));
    EXPECT_TRUE(counts[1].startsWith(u"2"_s));
    EXPECT_TRUE(counts[2].startsWith(u"1"_s));
}

TEST(ReminderTextTest, NeedsNoSecondLineForOneKind)
{
    const ReminderText said
        = reminderText(reminders({ReminderKind::NewLead, ReminderKind::NewLead}));

    EXPECT_TRUE(said.title.contains(u"2 new lead"_s)) << said.title.toStdString();
    EXPECT_EQ(said.text, QString());
}
