#include "models/leads/leaddetail.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/waiting.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(LeadDetail, SaysWhoWantsWhatAndHowToReachThem)
{
    LeadHistory history;
    history.customer.firstName = u"Priya"_s;
    history.customer.lastName = u"Raman"_s;
    history.customer.phones = {{.asTyped = u"(555) 010-0148"_s}, {.e164 = u"+15550100149"_s}};
    history.customer.emails = {u"priya@example.com"_s};
    history.customer.doNotContact = true;
    history.lead.wanted
        = {.year = 2026, .make = u"Toyota"_s, .model = u"RAV4"_s, .condition = Condition::New};
    history.lead.status = LeadStatus::Lost;
    history.lead.statusReason = u"Bought elsewhere"_s;
    history.sourceName = u"Dealer website"_s;

    const LeadDetailText text = leadDetailText(history, BusinessCalendar());

    EXPECT_EQ(text.customer, u"Priya Raman"_s);
    EXPECT_EQ(text.wants, u"New 2026 Toyota RAV4"_s);
    EXPECT_EQ(text.phones, u"(555) 010-0148, +15550100149"_s);
    EXPECT_EQ(text.emails, u"priya@example.com"_s);
    EXPECT_EQ(text.status, u"Lost: Bought elsewhere"_s);
    EXPECT_EQ(text.origin, u"Dealer website"_s);
    EXPECT_EQ(text.assigned, u"Nobody yet"_s);
    EXPECT_FALSE(text.warning.isEmpty());
}

TEST(LeadDetail, ShowsTheLeadThatWasChosenLast)
{
    LeadDetail detail(
        [](LeadId lead) -> Result<LeadHistory> {
            LeadHistory history;
            history.lead.id = lead;
            history.customer.lastName = QString::number(lead.value);
            return history;
        },
        BusinessCalendar());

    detail.setLead({1});
    detail.setLead({2});

    LOTBOARD_WAIT_FOR(detail.state() == LeadDetail::State::Ready);
    EXPECT_EQ(detail.text().customer, u"2"_s);
    EXPECT_EQ(detail.timeline()->rowCount(), 1);
}

TEST(LeadDetail, SaysWhyALeadCannotBeShown)
{
    LeadDetail detail(
        [](LeadId) -> Result<LeadHistory> {
            return Error {Error::Code::NotFound, {u"The lead"_s}, {}};
        },
        BusinessCalendar());

    detail.setLead({1});

    LOTBOARD_WAIT_FOR(detail.state() == LeadDetail::State::Failed);
    EXPECT_TRUE(detail.errorMessage().startsWith(u"The lead"_s));
}
