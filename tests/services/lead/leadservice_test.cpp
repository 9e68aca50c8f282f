#include "services/lead/leadservice.h"

#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

LeadForm formOf(const QString& name)
{
    return {.lead = {.receivedAt = std::chrono::sys_seconds(january(30)),
                .wanted = {.year = 2024, .make = u"Toyota"_s, .model = u"RAV4"_s}},
        .customer = {.firstName = u"Ada"_s,
            .lastName = name,
            .phones = {{.asTyped = u"(212) 555-0123"_s}},
            .emails = {u"ADA@Example.com "_s}}};
}

} // namespace

TEST(LeadService, StoresANewLeadWithItsCustomer)
{
    TestWorkspace workspace;
    LeadService leads(*workspace);

    const auto created = leads.create(manager, formOf(u"Lovelace"_s));

    ASSERT_TRUE(succeeded(created));
    const auto history = leads.history(manager, created->value.lead.id);
    ASSERT_TRUE(succeeded(history));
    EXPECT_EQ(history->customer.name(), u"Ada Lovelace"_s);
    EXPECT_EQ(history->customer.phones.front().e164, u"+12125550123"_s);
    EXPECT_EQ(history->customer.emails.front(), u"ada@example.com"_s);
    EXPECT_EQ(history->lead.wanted.make, u"Toyota"_s);
}

TEST(LeadService, RefusesALeadOfNobody)
{
    TestWorkspace workspace;

    const auto created = LeadService(*workspace).create(manager, {});

    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, Error::Code::InvalidInput);
}

TEST(LeadService, NeverOverwritesWhatSomebodyElseSaved)
{
    TestWorkspace workspace;
    LeadService leads(*workspace);
    const auto created = leads.create(manager, formOf(u"Lovelace"_s));
    ASSERT_TRUE(succeeded(created));
    LeadForm mine = created->value;
    mine.lead.wanted.model = u"Camry"_s;
    LeadForm theirs = created->value;
    theirs.lead.wanted.model = u"Corolla"_s;
    ASSERT_TRUE(succeeded(leads.save(manager, theirs)));

    const auto saved = leads.save(manager, mine);

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::Conflict);
    EXPECT_EQ(leads.history(manager, created->value.lead.id)->lead.wanted.model, u"Corolla"_s);
}

TEST(LeadService, SavesTheCustomerAndTheLeadOrNeither)
{
    TestWorkspace workspace;
    LeadService leads(*workspace);
    const auto created = leads.create(manager, formOf(u"Lovelace"_s));
    ASSERT_TRUE(succeeded(created));
    LeadForm newer = created->value;
    newer.lead.note = u"called"_s;
    ASSERT_TRUE(succeeded(leads.save(manager, newer)));

    LeadForm stale = created->value;
    stale.customer.lastName = u"Byron"_s;
    stale.lead.note = u"wrote"_s;

    ASSERT_FALSE(leads.save(manager, stale));
    EXPECT_EQ(leads.history(manager, created->value.lead.id)->customer.lastName, u"Lovelace"_s);
}

TEST(LeadService, SignsAChangeOfStatus)
{
    TestWorkspace workspace;
    LeadService leads(*workspace);
    auto form = leads.create(manager, formOf(u"Lovelace"_s));
    ASSERT_TRUE(succeeded(form));
    EXPECT_EQ(form->value.lead.statusAt, std::nullopt);

    form->value.lead.status = LeadStatus::Lost;
    form->value.lead.statusReason = u"Bought elsewhere"_s;
    const auto saved = leads.save({.who = {}, .role = Role::Associate}, form->value);

    ASSERT_TRUE(succeeded(saved));
    EXPECT_EQ(saved->value.lead.statusAt, workspace.clock().now());
}

TEST(LeadService, LogsATouchThatCountsAtOnce)
{
    TestWorkspace workspace;
    LeadService leads(*workspace);
    const auto created = leads.create(manager, formOf(u"Lovelace"_s));
    ASSERT_TRUE(succeeded(created));

    const auto logged = leads.logCommunication(manager,
        {.lead = created->value.lead.id,
            .at = workspace.clock().now(),
            .isTwoWay = true,
            .evidence = ContactEvidence::Spoke});

    ASSERT_TRUE(succeeded(logged));
    EXPECT_EQ(leads.history(manager, created->value.lead.id)->communications.size(), 1U);
    const auto rows = leads.rows(manager, std::vector {created->value.lead.id});
    ASSERT_TRUE(succeeded(rows));
    EXPECT_EQ(rows->front().contacts, 1);
}

TEST(LeadService, RefusesWhoMayOnlyReadTheBoard)
{
    TestWorkspace workspace;
    LeadService leads(*workspace);
    const Session reader {.who = {}, .role = Role::ReadOnly};

    EXPECT_EQ(leads.create(reader, formOf(u"X"_s)).error().code, Error::Code::Forbidden);
    EXPECT_EQ(leads.list(reader, {}, {}).error().code, Error::Code::Forbidden);
    EXPECT_EQ(leads.history(reader, LeadId {1}).error().code, Error::Code::Forbidden);
}
