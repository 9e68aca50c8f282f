#include "services/consent/consentservice.h"

#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "services/undo/undoservice.h"
#include "services/unit.h"
#include "storage/repositories/staffrepository.h"
#include "support/manager.h"
#include "support/testworkspace.h"
#include "support/waiting.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class ConsentServiceTest : public testing::Test
{
protected:
    LeadForm created(bool doNotContact = false, std::optional<StaffId> assignedTo = {})
    {
        const auto saved = m_leads.create(manager,
            {.lead = {.receivedAt = m_workspace.clock().now(), .assignedTo = assignedTo},
                .customer = {.lastName = u"Lovelace"_s, .doNotContact = doNotContact}});
        EXPECT_TRUE(succeeded(saved));
        return saved->value;
    }
    SavedAction said(const LeadForm& form, Channel channel, bool isGiven)
    {
        m_workspace.clock().advance(std::chrono::minutes(1));
        auto saved = m_consents.record(manager,
            {.customer = form.customer.id,
                .channels = {{channel, isGiven}},
                .wording = u" On the phone "_s});
        EXPECT_TRUE(succeeded(saved));
        return *saved;
    }
    Communication touch(const LeadForm& form, Channel channel) const
    {
        return {.lead = form.lead.id, .at = m_now, .channel = channel};
    }
    bool isRefused(const Communication& touch)
    {
        const auto logged = m_leads.logCommunication(manager, touch);
        EXPECT_TRUE(logged || logged.error().code == Error::Code::InvalidInput);
        return !logged;
    }

    TestWorkspace m_workspace {};
    LeadService m_leads {*m_workspace};
    ConsentService m_consents {*m_workspace};
    std::chrono::sys_seconds m_now = m_workspace.clock().now();
};

} // namespace

TEST_F(ConsentServiceTest, KeepsWhatWasSaidWithWhoAndWhen)
{
    const LeadForm form = created();
    said(form, Channel::Text, true);
    said(form, Channel::Text, false);

    const auto words = m_consents.said(manager, form.customer.id);

    ASSERT_TRUE(succeeded(words));
    ASSERT_EQ(words->size(), 2U);
    EXPECT_EQ(words->back().channel, Channel::Text);
    EXPECT_FALSE(words->back().isGiven);
    EXPECT_EQ(words->back().wording, u"On the phone"_s);
    EXPECT_EQ(words->back().at, m_workspace.clock().now());
    EXPECT_FALSE(ContactWishes(false, *words).allows(Channel::Text));
}

TEST_F(ConsentServiceTest, TheNewestWordHoldsAndCanBeTakenBack)
{
    const LeadForm form = created();
    const Communication text = touch(form, Channel::Text);
    EXPECT_FALSE(isRefused(text));

    const auto no = said(form, Channel::Text, false);
    EXPECT_TRUE(isRefused(text));
    EXPECT_FALSE(isRefused(touch(form, Channel::Call)));

    ASSERT_TRUE(succeeded(UndoService(*m_workspace).takeBack(manager, no)));
    EXPECT_FALSE(isRefused(text));
    said(form, Channel::Text, false);
    said(form, Channel::Text, true);
    EXPECT_FALSE(isRefused(text));
}

TEST_F(ConsentServiceTest, WhoWantsNoContactIsOnlyLoggedWhenTheyComeThemselves)
{
    const LeadForm form = created(true);
    Communication inbound = touch(form, Channel::Call);
    inbound.direction = Direction::Inbound;
    Communication automatic = touch(form, Channel::Email);
    automatic.isAutomatic = true;

    for (const Channel channel :
        {Channel::Call, Channel::Text, Channel::Email, Channel::Chat, Channel::Video})
        EXPECT_TRUE(isRefused(touch(form, channel)));
    EXPECT_FALSE(isRefused(touch(form, Channel::InPerson)));
    EXPECT_FALSE(isRefused(inbound));
    EXPECT_FALSE(isRefused(automatic));
}

TEST_F(ConsentServiceTest, ARefusedTouchLeavesNothingBehind)
{
    const LeadForm form = created(true);

    EXPECT_TRUE(isRefused(touch(form, Channel::Call)));

    EXPECT_TRUE(m_leads.history(manager, form.lead.id)->communications.empty());
}

TEST_F(ConsentServiceTest, WhatTheCustomerAskedForIsLoggedWithTheReason)
{
    const LeadForm form = created(true);
    LeadLogEntry entry {
        .lead = form.lead.id, .result = TouchResult::Reached, .note = u"Friday at four"_s};
    EXPECT_FALSE(LeadLog(*m_workspace).log(manager, entry));

    entry.askedFor = u"asked for the price"_s;
    const auto logged = LeadLog(*m_workspace).log(manager, entry);

    ASSERT_TRUE(succeeded(logged));
    EXPECT_EQ(
        logged->value.note, u"The customer asked for it: asked for the price\nFriday at four"_s);
}

TEST_F(ConsentServiceTest, TheHistoryOfALeadHasWhatItsCustomerSaid)
{
    const LeadForm form = created();
    said(form, Channel::Email, false);

    EXPECT_EQ(m_leads.history(manager, form.lead.id)->consents,
        *m_consents.said(manager, form.customer.id));
    EXPECT_EQ(m_leads.history(manager, form.lead.id)->consents.size(), 1U);
}

TEST_F(ConsentServiceTest, AllThatIsSaidInOneGoIsOneAction)
{
    const LeadForm form = created();

    const auto saved = m_consents.record(manager,
        {.customer = form.customer.id,
            .doNotContact = true,
            .channels = {{Channel::Text, false}, {Channel::Email, true}},
            .wording = u"Bought elsewhere, leave me alone"_s});

    ASSERT_TRUE(succeeded(saved));
    const LeadHistory history = *m_leads.history(manager, form.lead.id);
    EXPECT_TRUE(history.customer.doNotContact);
    ASSERT_EQ(history.consents.size(), 3U);
    EXPECT_EQ(history.consents.back().channel, std::nullopt);
    EXPECT_FALSE(history.consents.back().isGiven);
    EXPECT_EQ(history.consents.back().wording, u"Bought elsewhere, leave me alone"_s);
    EXPECT_TRUE(isRefused(touch(form, Channel::Email)));

    ASSERT_TRUE(succeeded(UndoService(*m_workspace).takeBack(manager, *saved)));
    EXPECT_FALSE(m_leads.history(manager, form.lead.id)->customer.doNotContact);
    EXPECT_TRUE(m_leads.history(manager, form.lead.id)->consents.empty());
}

TEST_F(ConsentServiceTest, WhoIsNotToBeContactedHasAReason)
{
    const LeadForm form = created();

    const auto saved = m_consents.record(
        manager, {.customer = form.customer.id, .doNotContact = true, .wording = u"  "_s});

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::InvalidInput);
    EXPECT_FALSE(m_leads.history(manager, form.lead.id)->customer.doNotContact);
}

TEST_F(ConsentServiceTest, ThatSomebodyMayBeContactedAgainIsKeptToo)
{
    const LeadForm form = created(true);

    ASSERT_TRUE(succeeded(
        m_consents.record(manager, {.customer = form.customer.id, .doNotContact = false})));

    EXPECT_FALSE(isRefused(touch(form, Channel::Call)));
    EXPECT_TRUE(m_consents.said(manager, form.customer.id)->back().isGiven);
}

TEST_F(ConsentServiceTest, TheFormOfALeadKeepsWhenItSaidDoNotContact)
{
    LeadForm form = created(true);
    ASSERT_EQ(m_consents.said(manager, form.customer.id)->size(), 1U);
    EXPECT_FALSE(m_consents.said(manager, form.customer.id)->back().isGiven);

    form.customer.doNotContact = false;
    ASSERT_TRUE(succeeded(m_leads.save(manager, form)));

    ASSERT_EQ(m_consents.said(manager, form.customer.id)->size(), 2U);
    EXPECT_TRUE(m_consents.said(manager, form.customer.id)->back().isGiven);
}

TEST_F(ConsentServiceTest, WhoeverLooksAtALeadIsToldWhatItsCustomerSaid)
{
    const LeadForm form = created();
    FactChange change;
    QObject::connect(
        &*m_workspace, &Workspace::changed, [&](const FactChange& told) { change = told; });

    said(form, Channel::Text, false);

    LOTBOARD_WAIT_FOR(change.leads == std::vector {form.lead.id});
}

TEST_F(ConsentServiceTest, CustomersOfOthersLeadsAreNotTouched)
{
    const auto staff = [&](const QString& name) {
        return inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
            return storage::StaffRepository(unit.database()).insert(manager, unit, {.name = name});
        })->value;
    };
    const Session ada = Session::of(staff(u"Ada"_s));
    const LeadForm others = created(false, staff(u"Bob"_s).id);

    const auto read = m_consents.said(ada, others.customer.id);
    const auto written = m_consents.record(
        ada, {.customer = others.customer.id, .channels = {{Channel::Call, false}}});

    ASSERT_FALSE(read);
    ASSERT_FALSE(written);
    EXPECT_EQ(read.error().code, Error::Code::Forbidden);
    EXPECT_EQ(written.error().code, Error::Code::Forbidden);
}
