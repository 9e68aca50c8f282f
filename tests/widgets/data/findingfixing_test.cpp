#include "widgets/data/findingfixing.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/waiting.h"
#include "widgets/common/busyoverlay.h"

#include <QSignalSpy>
#include <QWidget>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using metrics::RecordKind;

namespace {

/// A lead with an appointment of 3 January that stands open, and a visit made for it.
LeadHistory oneLead()
{
    LeadHistory history;
    history.lead = {.id = {4}, .customer = {7}};
    history.customer = {.id = {7}, .firstName = u"Ada"_s, .lastName = u"Lovelace"_s};
    history.appointments = {{.id = {11}, .lead = {4}, .dueAt = january(3)}};
    history.shows
        = {{.id = {12}, .lead = {4}, .at = january(3), .appointment = AppointmentId {11}}};
    return history;
}

class FindingFixingTest : public testing::Test
{
protected:
    FindingFixingTest()
    {
        m_calls.leads.history = [](LeadId) -> Result<LeadHistory> { return oneLead(); };
        m_calls.leads.choices = []() -> Result<LeadChoices> {
            return LeadChoices {.staff = {{.id = {1}, .name = u"Ann"_s}}};
        };
        m_calls.leads.bulk = [this](const std::vector<LeadId>& leads, const LeadBulkChange& change,
                                 const JobControl&) -> Result<Saved<int>> {
            m_changed = leads;
            m_change = change;
            return Saved<int> {static_cast<int>(leads.size()), {}};
        };
        m_calls.leads.customer
            = [](CustomerId id) -> Result<Customer> { return Customer {.id = id}; };
        m_calls.leads.known
            = [this](const Customer& typed, const JobControl&) -> Result<KnownCustomers> {
            EXPECT_EQ(typed.id, CustomerId {7});
            return m_known;
        };
        m_calls.deals.find = [](SaleId id) -> Result<DealForm> {
            return DealForm {.sale = {.id = id, .customer = CustomerId {7}}};
        };
        m_calls.deals.save = [this](const DealForm& form) -> Result<Saved<DealForm>> {
            m_deal = form.sale;
            return Saved<DealForm> {form, {}};
        };
        m_calls.visits.change = [this](const Show& visit) -> Result<Saved<Show>> {
            m_visit = visit;
            return Saved<Show> {visit, {}};
        };
        m_calls.appointments.noShow = [this](AppointmentId id) -> Result<SavedAction> {
            m_noShow = id;
            return SavedAction {};
        };
    }
    ~FindingFixingTest() override { JobRunner::waitForAll(); }

    enum class End { Saved, Told };
    void begin(CheckFix fix, const std::vector<metrics::RecordRef>& records, End end = End::Saved)
    {
        BusyOverlay busy(&m_page);
        FindingFixing fixing(
            {.calls = m_calls, .session = Session::manager(), .ask = &m_ask}, busy, m_page);
        QSignalSpy saved(&fixing, &FindingFixing::actionSaved);
        fixing.begin(fix, records);
        if (end == End::Told) {
            LOTBOARD_WAIT_FOR(!m_ask.told.isEmpty());
            return;
        }
        LOTBOARD_WAIT_FOR(saved.count() == 1);
        m_savedText = saved.at(0).at(0).toString();
    }

    QWidget m_page;
    ScriptedAsk m_ask;
    FixCalls m_calls {};
    KnownCustomers m_known {};
    std::vector<LeadId> m_changed {};
    LeadBulkChange m_change {};
    Sale m_deal {};
    Show m_visit {};
    AppointmentId m_noShow {};
    QString m_savedText {};
};

} // namespace

TEST_F(FindingFixingTest, AssignsAllChosenLeadsAtOnce)
{
    m_ask.choice = 1; // Behind "Nobody".

    begin(CheckFix::Assign, {{RecordKind::Lead, 4, 4}, {RecordKind::Lead, 5, 5}});

    EXPECT_EQ(m_changed, (std::vector<LeadId> {{4}, {5}}));
    EXPECT_EQ(m_change.assignTo, StaffId {1});
}

TEST_F(FindingFixingTest, MarksLeadsAsDuplicatesWithAReason)
{
    m_ask.choice = 0;

    begin(CheckFix::MarkDuplicate, {{RecordKind::Lead, 4, 4}});

    EXPECT_EQ(m_change.status, LeadStatus::Duplicate);
    EXPECT_FALSE(m_change.reason.isEmpty());
}

TEST_F(FindingFixingTest, AsksHowAnAppointmentEnded)
{
    m_ask.choice = 1;

    begin(CheckFix::EndAppointment, {{RecordKind::Appointment, 11, 4}});

    EXPECT_EQ(m_noShow, AppointmentId {11});
    EXPECT_EQ(m_savedText, u"no show of Ada Lovelace"_s);
}

TEST_F(FindingFixingTest, MarksTheAppointmentOfAVisitAsShowed)
{
    begin(CheckFix::MarkShowed, {{RecordKind::Show, 12, 4}});

    EXPECT_EQ(m_visit.id, ShowId {12});
    EXPECT_EQ(m_visit.appointment, AppointmentId {11});
}

TEST_F(FindingFixingTest, LinksADealToTheLeadThatIsChosen)
{
    m_known.customers = {{.customer = {.title = u"No lead"_s}},
        {.customer = {.title = u"Ada Lovelace"_s, .lead = {4}, .leadReceivedAt = january(2)}},
        {.customer = {.title = u"A. Lovelace"_s, .lead = {9}, .leadReceivedAt = january(3)}}};
    m_ask.choice = 1;

    begin(CheckFix::LinkDeal, {{RecordKind::Sale, 3, 0}});

    EXPECT_EQ(m_deal.id, SaleId {3});
    EXPECT_EQ(m_deal.lead, LeadId {9});
}

TEST_F(FindingFixingTest, SaysThatThereIsNoLeadToLinkTo)
{
    begin(CheckFix::LinkDeal, {{RecordKind::Sale, 3, 0}}, End::Told);

    ASSERT_EQ(m_ask.told.size(), 1);
    EXPECT_EQ(m_deal, Sale {});
}

TEST_F(FindingFixingTest, SaysWhyNothingWasChanged)
{
    m_calls.leads.history = [](LeadId) -> Result<LeadHistory> {
        return Error {Error::Code::Forbidden, {u"reading customers"_s}, {}};
    };

    begin(CheckFix::EditLead, {{RecordKind::Lead, 4, 4}}, End::Told);

    ASSERT_EQ(m_ask.told.size(), 1);
    EXPECT_TRUE(m_ask.told[0].contains(u"reading customers"_s));
}
