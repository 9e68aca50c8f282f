#include "services/check/checkservice.h"
#include "services/followup/plans.h"
#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "services/support/storestate.h"
#include "services/undo/undoservice.h"
#include "services/visits/visitservice.h"
#include "storage/file/integrity.h"
#include "storage/repositories/followupreader.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <random>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Does at random what people do all day, and takes some of it back.
class RandomWork
{
public:
    RandomWork(TestWorkspace& workspace, unsigned seed)
        : m_workspace(workspace)
        , m_random(seed)
        , m_source(addSource(*workspace, u"Website"_s).id)
    {
        EXPECT_TRUE(
            succeeded(CadenceService(*workspace).save(manager, threeSteps(u"Web"_s, {m_source}))));
    }

    void doSomething()
    {
        m_workspace.clock().advance(std::chrono::minutes(number(1, 90)));
        const int what = number(0, 13);
        if (m_leads.empty() || what < 2)
            createLead();
        else if (what < 5)
            logTouch();
        else if (what < 7)
            editLead();
        else if (what < 10)
            workOnAppointment();
        else
            takeBack();
    }

    /// What was not refused.
    std::size_t savedCount() const { return m_actions.size(); }

private:
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    LeadId someLead() { return m_leads[static_cast<std::size_t>(number(0, leadCount() - 1))]; }
    int leadCount() const { return static_cast<int>(m_leads.size()); }

    template<class T>
    void keep(const Result<Saved<T>>& saved)
    {
        // A lead that was taken back cannot be worked on: that is refused, and changes nothing.
        if (saved)
            m_actions.push_back(saved->action);
    }

    void createLead()
    {
        const auto created
            = LeadService(*m_workspace)
                  .create(manager,
                      {.lead = {.source = m_source,
                           .receivedAt = m_workspace.clock().now(),
                           .wanted = {.make = QStringLiteral("Make %1").arg(number(1, 3))}},
                          .customer = {.lastName = QStringLiteral("Customer %1").arg(leadCount()),
                              .phones = {{.asTyped = u"(212) 555-0123"_s}}}});
        ASSERT_TRUE(succeeded(created));
        m_leads.push_back(created->value.lead.id);
        keep(created);
    }

    void logTouch()
    {
        const auto now = m_workspace.clock().now();
        LeadLogEntry entry {.lead = someLead(),
            .channel = static_cast<Channel>(number(0, 4)),
            .result = static_cast<TouchResult>(number(0, 2))};
        const int agreed = number(0, 5);
        if (agreed == 0)
            entry.appointmentAt = now + std::chrono::hours(number(1, 72));
        else if (agreed == 1)
            entry.callBackAt = now + std::chrono::hours(number(1, 72));
        else if (agreed == 2)
            entry.lostReason = u"Bought elsewhere"_s;
        keep(LeadLog(*m_workspace).log(manager, entry));
    }

    /// The next thing that may happen to one of the lead's.
    void workOnAppointment()
    {
        const LeadId lead = someLead();
        const auto history = LeadService(*m_workspace).history(manager, lead);
        if (!history)
            return;
        VisitService visits(*m_workspace);
        const auto later = m_workspace.clock().now() + std::chrono::hours(number(1, 72));
        if (history->appointments.empty() || number(0, 4) == 0) {
            if (number(0, 1) == 0)
                keep(visits.book(manager, lead, later));
            else
                keep(visits.visit(manager, {.lead = lead, .at = m_workspace.clock().now()}));
            return;
        }
        const AppointmentId appointment = history->appointments.back().id;
        switch (number(0, 4)) {
        case 0:
            return keep(visits.confirm(manager, appointment));
        case 1:
            return keep(visits.reschedule(manager, appointment, later));
        case 2:
            return keep(visits.showed(manager, appointment, {.hadTestDrive = true}));
        case 3:
            return keep(visits.noShow(manager, appointment));
        default:
            return keep(visits.cancel(manager, appointment));
        }
    }

    void editLead()
    {
        const auto history = LeadService(*m_workspace).history(manager, someLead());
        if (!history)
            return;
        LeadForm form {history->lead, history->customer};
        form.lead.status = static_cast<LeadStatus>(number(0, 4));
        if (form.lead.status == LeadStatus::Sold)
            form.lead.status = LeadStatus::Open; // Only a deal makes a lead sold.
        form.lead.statusReason = form.lead.status == LeadStatus::Open ? QString() : u"why"_s;
        form.customer.phones.push_back(
            {.asTyped = QStringLiteral("(212) 555-%1").arg(number(1000, 9999))});
        keep(LeadService(*m_workspace).save(manager, form));
    }

    /// The newest mostly, sometimes one that others stand on.
    void takeBack()
    {
        if (m_actions.empty())
            return;
        const auto last = m_actions.size() - 1;
        const auto at
            = number(0, 3) > 0 ? last : static_cast<std::size_t>(number(0, static_cast<int>(last)));
        const auto takenBack = UndoService(*m_workspace).takeBack(manager, m_actions[at]);
        if (takenBack)
            m_actions[at] = *takenBack;
        else
            EXPECT_EQ(takenBack.error().code, Error::Code::Conflict);
    }

    TestWorkspace& m_workspace;
    std::mt19937 m_random;
    SourceId m_source;
    std::vector<LeadId> m_leads {};
    std::vector<SavedAction> m_actions {};
};

std::vector<storage::AuditRow> auditOf(Workspace& workspace)
{
    auto rows = *workspace.read([&](storage::Database& database) {
        return storage::AuditReader(database).newest(manager, std::numeric_limits<int>::max());
    });
    std::reverse(rows.begin(), rows.end());
    return rows;
}

/// What is stored after the audit of `workspace` has been replayed into an empty store.
std::vector<std::string> replayed(Workspace& workspace)
{
    TestWorkspace fresh;
    const auto rows = auditOf(workspace);
    const auto done = inUnit(*fresh, manager, [&](storage::UnitOfWork& unit) -> Status {
        replay(unit.database(), rows);
        return success();
    });
    EXPECT_TRUE(succeeded(done));
    return rowsOf(*fresh);
}

class RandomDays : public testing::TestWithParam<unsigned>
{
};

} // namespace

TEST_P(RandomDays, LeaveTheStoreConsistentTheAuditReplayableAndTheFactsAsIfReadAnew)
{
    TestWorkspace workspace;
    RandomWork work(workspace, GetParam());

    for (int i = 0; i < 150; ++i)
        work.doSomething();
    EXPECT_GT(work.savedCount(), 75U);

    const auto read = Workspace::open(workspace.path(), workspace.clock());
    ASSERT_TRUE(succeeded(read));
    ASSERT_TRUE(succeeded((*read)->loadFacts()));
    EXPECT_EQ(figuresOf(*workspace->facts(), workspace->today()),
        figuresOf(*(*read)->facts(), workspace->today()));
    EXPECT_EQ(replayed(*workspace), rowsOf(*workspace));
    const auto broken = workspace->read([](storage::Database& database) {
        return storage::AuditReader(database).firstBroken(manager);
    });
    ASSERT_TRUE(succeeded(broken));
    EXPECT_EQ(*broken, std::nullopt);
    const auto faults = workspace->read([&](storage::Database& database) {
        return storage::checkIntegrity(database, workspace.path());
    });
    EXPECT_TRUE(succeeded(faults));
    const auto owed = workspace->read([](storage::Database& database) {
        return storage::FollowUpReader(database).settledSteps(std::nullopt);
    });
    ASSERT_TRUE(succeeded(owed));
    EXPECT_TRUE(owed->empty()) << "owed to a lead that is reached or closed";
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomDays, testing::Range(1U, 21U));
