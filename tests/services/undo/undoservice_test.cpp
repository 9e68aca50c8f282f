#include "services/undo/undoservice.h"

#include "services/lead/leadservice.h"
#include "services/unit.h"
#include "storage/changes/auditlog.h"
#include "storage/engine/database.h"
#include "storage/repositories/taskrepository.h"
#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class UndoServiceTest : public testing::Test
{
protected:
    LeadForm ada() const
    {
        return {.lead = {.receivedAt = std::chrono::sys_seconds(january(30)),
                    .wanted = {.make = u"Toyota"_s}},
            .customer = {.firstName = u"Ada"_s,
                .lastName = u"Lovelace"_s,
                .phones = {{.asTyped = u"(212) 555-0123"_s}, {.asTyped = u"(212) 555-0124"_s}}}};
    }
    Saved<LeadForm> created() { return *m_leads.create(manager, ada()); }
    Saved<Communication> contacted(LeadId lead)
    {
        return *m_leads.logCommunication(manager,
            {.lead = lead,
                .at = m_workspace.clock().now(),
                .isTwoWay = true,
                .evidence = ContactEvidence::Spoke});
    }
    LeadHistory history(LeadId lead) { return *m_leads.history(manager, lead); }
    LeadListRow row(LeadId lead) { return m_leads.rows(manager, std::vector {lead})->front(); }
    std::vector<storage::AuditRow> auditOf(LeadId lead)
    {
        return *m_workspace->read([&](storage::Database& database) {
            return storage::AuditReader(database).ofLead(manager, lead);
        });
    }

    TestWorkspace m_workspace {};
    LeadService m_leads {*m_workspace};
    UndoService m_undo {*m_workspace};
};

} // namespace

TEST_F(UndoServiceTest, TakesBackAContactAndTheAuditKeepsBoth)
{
    const LeadId lead = created().value.lead.id;
    const auto contact = contacted(lead);

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, contact.action)));

    EXPECT_TRUE(history(lead).communications.empty());
    EXPECT_EQ(row(lead).contacts, 0);
    const auto audit = auditOf(lead);
    ASSERT_EQ(audit.size(), 3U);
    EXPECT_EQ(audit[1].action, storage::AuditAction::Added);
    EXPECT_EQ(audit[2].action, storage::AuditAction::Undone);
    EXPECT_EQ(audit[2].row, contact.value.id.value);
}

TEST_F(UndoServiceTest, MakesAgainWhatWasTakenBack)
{
    const LeadId lead = created().value.lead.id;
    const auto contact = contacted(lead);
    const auto takenBack = m_undo.takeBack(manager, contact.action);
    ASSERT_TRUE(succeeded(takenBack));

    const auto again = m_undo.takeBack(manager, *takenBack);

    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ(history(lead).communications, std::vector {contact.value});
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, *again)));
    EXPECT_TRUE(history(lead).communications.empty());
}

TEST_F(UndoServiceTest, ChangesBackALeadWithItsCustomersPhones)
{
    const LeadForm before = created().value;
    LeadForm edited = before;
    edited.lead.status = LeadStatus::Lost;
    edited.customer.phones = {{.asTyped = u"(212) 555-0199"_s}};
    const auto saved = m_leads.save(manager, edited);
    ASSERT_TRUE(succeeded(saved));

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, saved->action)));

    const LeadHistory now = history(before.lead.id);
    EXPECT_EQ(now.lead.status, LeadStatus::Open);
    EXPECT_EQ(now.lead.statusAt, std::nullopt);
    EXPECT_EQ(now.customer.phones, before.customer.phones);
    // Whoever still shows the edit must not save it unseen.
    EXPECT_GT(now.lead.version, saved->value.lead.version);
}

TEST_F(UndoServiceTest, TakesBackALeadThatNobodyTouchedSince)
{
    const auto lead = created();

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, lead.action)));

    EXPECT_FALSE(m_leads.history(manager, lead.value.lead.id));
    EXPECT_EQ(metrics::leadCount(*m_workspace->facts()), 0);
}

TEST_F(UndoServiceTest, RefusesWhatIsNeededByOthers)
{
    const auto lead = created();
    contacted(lead.value.lead.id);

    const auto refused = m_undo.takeBack(manager, lead.action);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_EQ(history(lead.value.lead.id).communications.size(), 1U);
}

TEST_F(UndoServiceTest, NeverTakesBackTheWorkOfWhoeverChangedItSince)
{
    const LeadForm before = created().value;
    LeadForm mine = before;
    mine.lead.wanted.model = u"Camry"_s;
    const auto saved = m_leads.save(manager, mine);
    ASSERT_TRUE(succeeded(saved));
    LeadForm theirs = saved->value;
    theirs.lead.wanted.model = u"Corolla"_s;
    ASSERT_TRUE(succeeded(m_leads.save(manager, theirs)));

    const auto refused = m_undo.takeBack(manager, saved->action);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_EQ(history(before.lead.id).lead.wanted.model, u"Corolla"_s);
}

TEST_F(UndoServiceTest, KeepsWhatSomebodyElseChangedInAnotherFieldSince)
{
    const LeadForm before = created().value;
    LeadForm mine = before;
    mine.lead.wanted.model = u"Camry"_s;
    const auto saved = m_leads.save(manager, mine);
    ASSERT_TRUE(succeeded(saved));
    LeadForm theirs = saved->value;
    theirs.lead.note = u"wants blue"_s;
    ASSERT_TRUE(succeeded(m_leads.save(manager, theirs)));

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, saved->action)));

    EXPECT_EQ(history(before.lead.id).lead.wanted.model, QString());
    EXPECT_EQ(history(before.lead.id).lead.note, u"wants blue"_s);
}

TEST_F(UndoServiceTest, TakesBackTwoChangesOfOneRowOneAfterTheOther)
{
    const LeadForm before = created().value;
    LeadForm form = before;
    form.lead.note = u"first"_s;
    const auto first = m_leads.save(manager, form);
    ASSERT_TRUE(succeeded(first));
    form = first->value;
    form.lead.note = u"second"_s;
    const auto second = m_leads.save(manager, form);
    ASSERT_TRUE(succeeded(second));

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, second->action)));
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, first->action)));

    EXPECT_EQ(history(before.lead.id).lead.note, QString());
}

TEST_F(UndoServiceTest, DoesNotTakeAnotherRowForTheOneThatHadItsNumber)
{
    const LeadId lead = created().value.lead.id;
    const auto first = contacted(lead);
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, first.action)));
    m_workspace.clock().advance(std::chrono::minutes(1));
    const auto second = contacted(lead);
    ASSERT_EQ(second.value.id, first.value.id);

    EXPECT_FALSE(m_undo.takeBack(manager, first.action));
    EXPECT_EQ(history(lead).communications, std::vector {second.value});
}

TEST_F(UndoServiceTest, TakesBackATask)
{
    const LeadId lead = created().value.lead.id;
    const auto task = inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
        return storage::TaskRepository(unit.database())
            .insert(manager, unit,
                {.lead = lead, .dueAt = m_workspace.clock().now(), .what = u"Call back"_s});
    });
    ASSERT_TRUE(succeeded(task));

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, task->action)));

    const auto left = m_workspace->read([&](storage::Database& database) {
        return storage::TaskRepository(database).ofLead(manager, lead);
    });
    ASSERT_TRUE(succeeded(left));
    EXPECT_TRUE(left->empty());
}

TEST_F(UndoServiceTest, NobodyButAManagerTakesBackWhatSomebodyElseDid)
{
    const LeadId lead = created().value.lead.id;
    const auto contact = contacted(lead);

    const auto refused = m_undo.takeBack({.who = {7}, .role = Role::Associate}, contact.action);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Forbidden);
    EXPECT_FALSE(m_undo.takeBack({.who = {}, .role = Role::ReadOnly}, contact.action));
    EXPECT_EQ(history(lead).communications.size(), 1U);
}
