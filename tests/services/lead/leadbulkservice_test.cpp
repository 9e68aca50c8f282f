#include "services/lead/leadbulkservice.h"

#include "services/lead/leadservice.h"
#include "services/undo/undoservice.h"
#include "services/unit.h"
#include "storage/repositories/staffrepository.h"
#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three open leads of nobody; Amy works here.
class LeadBulkServiceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto hired = inUnit(*m_workspace, manager, [](storage::UnitOfWork& unit) {
            return storage::StaffRepository(unit.database())
                .insert(manager, unit, {.name = u"Amy"_s});
        });
        ASSERT_TRUE(succeeded(hired));
        m_amy = hired->value.id;
        for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s}) {
            ASSERT_TRUE(
                succeeded(LeadService(*m_workspace)
                              .create(manager,
                                  {.lead = {.receivedAt = std::chrono::sys_seconds(january(9))},
                                      .customer = {.lastName = name}})));
        }
    }

    Lead lead(std::int64_t id) { return LeadService(*m_workspace).history(manager, {id})->lead; }

    Result<Saved<int>> change(const std::vector<LeadId>& leads, const LeadBulkChange& change,
        const Session& session = manager)
    {
        return LeadBulkService(*m_workspace).change(session, leads, change, {});
    }

    TestWorkspace m_workspace;
    StaffId m_amy {};
};

} // namespace

TEST_F(LeadBulkServiceTest, AssignsSeveralAndTakesItBackAsOne)
{
    const auto assigned = change({{1}, {2}}, {.assignTo = m_amy});

    ASSERT_TRUE(succeeded(assigned));
    EXPECT_EQ(assigned->value, 2);
    EXPECT_EQ(lead(1).assignedTo, m_amy);
    EXPECT_EQ(lead(2).assignedTo, m_amy);
    EXPECT_FALSE(lead(3).assignedTo);

    ASSERT_TRUE(succeeded(UndoService(*m_workspace).takeBack(manager, assigned->action)));
    EXPECT_FALSE(lead(1).assignedTo);
    EXPECT_FALSE(lead(2).assignedTo);
}

TEST_F(LeadBulkServiceTest, LeavesAloneWhatIsSoAlready)
{
    ASSERT_TRUE(succeeded(change({{1}}, {.assignTo = m_amy})));

    const auto again = change({{1}, {2}}, {.assignTo = m_amy});

    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ(again->value, 1);
    const auto nothing = change({{1}, {2}}, {.assignTo = m_amy});
    ASSERT_TRUE(succeeded(nothing));
    EXPECT_TRUE(nothing->action.isEmpty());
}

TEST_F(LeadBulkServiceTest, TakesLeadsAwayFromWhoHasThem)
{
    ASSERT_TRUE(succeeded(change({{1}}, {.assignTo = m_amy})));

    ASSERT_TRUE(succeeded(change({{1}}, {.assignTo = StaffId()})));

    EXPECT_FALSE(lead(1).assignedTo);
}

TEST_F(LeadBulkServiceTest, MarksWithAReasonWhoAndWhen)
{
    const Session amy {.who = m_amy, .role = Role::Associate};

    ASSERT_TRUE(
        succeeded(change({{1}, {3}}, {.status = LeadStatus::Invalid, .reason = u" Spam "_s}, amy)));

    EXPECT_EQ(lead(3).status, LeadStatus::Invalid);
    EXPECT_EQ(lead(3).statusReason, u"Spam"_s);
    EXPECT_EQ(lead(3).statusBy, m_amy);
    EXPECT_EQ(lead(3).statusAt, m_workspace.clock().now());
    EXPECT_EQ(metrics::leadCount(*m_workspace->facts()), 3);
}

TEST_F(LeadBulkServiceTest, RefusesAStatusWithoutItsReasonAndASaleWithoutADeal)
{
    EXPECT_EQ(
        change({{1}}, {.status = LeadStatus::Duplicate}).error().code, Error::Code::InvalidInput);
    EXPECT_EQ(change({{1}}, {.status = LeadStatus::Sold, .reason = u"x"_s}).error().code,
        Error::Code::InvalidInput);
    EXPECT_EQ(lead(1).status, LeadStatus::Open);
}

TEST_F(LeadBulkServiceTest, ChangesAllOrNone)
{
    EXPECT_EQ(change({{1}, {99}}, {.assignTo = m_amy}).error().code, Error::Code::NotFound);
    EXPECT_FALSE(lead(1).assignedTo);

    JobControl cancelled;
    cancelled.cancel();
    EXPECT_EQ(LeadBulkService(*m_workspace)
                  .change(manager, std::vector<LeadId> {{1}}, {.assignTo = m_amy}, cancelled)
                  .error()
                  .code,
        Error::Code::Cancelled);
    EXPECT_FALSE(lead(1).assignedTo);
}

TEST_F(LeadBulkServiceTest, RefusesWhoMayNotWorkOnThem)
{
    ASSERT_TRUE(succeeded(change({{1}}, {.assignTo = m_amy})));

    EXPECT_EQ(
        change({{1}}, {.assignTo = StaffId()}, {.who = {77}, .role = Role::Associate}).error().code,
        Error::Code::Forbidden);
    EXPECT_EQ(change({{2}}, {.assignTo = m_amy}, {.role = Role::ReadOnly}).error().code,
        Error::Code::Forbidden);
}
