#include "services/followup/followuprules.h"

#include "services/followup/plans.h"
#include "services/lead/leadlog.h"
#include "services/undo/undoservice.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/showrepository.h"
#include "support/manager.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = std::vector<std::string>;

BusinessCalendar closedOnSundays()
{
    constexpr OpenHours open {.fromMinute = 9 * 60, .toMinute = 20 * 60};
    return {QTimeZone::utc(), {OpenHours {}, open, open, open, open, open, open},
        {january(4)}}; // A holiday on a Thursday; the year began on a Monday.
}

struct DueCase
{
    const char* name = "";
    std::chrono::sys_seconds start {};
    std::chrono::sys_days today {};
    std::vector<std::pair<int, std::chrono::sys_seconds>> steps {}; ///< Day of the plan, due.
};

std::chrono::sys_seconds at(unsigned day, int hour)
{
    return std::chrono::sys_seconds(january(day)) + std::chrono::hours(hour);
}

class DueSteps : public testing::TestWithParam<DueCase>
{
};

} // namespace

TEST_P(DueSteps, FallOnDaysOnWhichTheStoreIsOpen)
{
    FollowUpPlan plan;
    for (const int day : {0, 1, 2, 5})
        plan.steps.push_back({.id = {day + 1}, .day = day});

    const auto tasks = tasksOf(plan, {7}, GetParam().start, GetParam().today, closedOnSundays());

    std::vector<std::pair<int, std::chrono::sys_seconds>> steps;
    for (const Task& task : tasks) {
        EXPECT_EQ(task.lead, LeadId {7});
        steps.emplace_back(static_cast<int>(task.cadenceStep->value) - 1, task.dueAt);
    }
    EXPECT_EQ(steps, GetParam().steps);
}

INSTANTIATE_TEST_SUITE_P(Cases, DueSteps,
    testing::Values(DueCase {"TheFirstAtOnceTheOthersWhenTheStoreOpens", at(1, 15), january(1),
                        {{0, at(1, 15)}, {1, at(2, 9)}, {2, at(3, 9)}, {5, at(6, 9)}}},
        DueCase {"BeforeOpeningAtOpening", at(1, 3), january(1),
            {{0, at(1, 9)}, {1, at(2, 9)}, {2, at(3, 9)}, {5, at(6, 9)}}},
        DueCase {"InTheEveningFromTheNextDayOn", at(1, 20), january(1),
            {{0, at(2, 9)}, {1, at(3, 9)}, {2, at(5, 9)}, {5, at(8, 9)}}},
        DueCase {"WhatIsOverIsLeftOut", at(1, 15), january(3), {{2, at(3, 9)}, {5, at(6, 9)}}},
        DueCase {"NothingOfAnOldLead", at(1, 15), january(20), {}}),
    [](const auto& testCase) { return std::string(testCase.param.name); });

namespace {

class FollowUpRules : public testing::Test
{
protected:
    FollowUpRules()
    {
        EXPECT_TRUE(succeeded(m_plans.save(manager, threeSteps(u"Web"_s, {m_website.id}))));
        m_workspace.clock().advance(std::chrono::hours(1));
    }

    LeadForm form() const
    {
        return {.lead = {.source = m_website.id, .receivedAt = m_now},
            .customer = {.lastName = u"Lovelace"_s}};
    }
    Saved<LeadForm> created(const LeadForm& form)
    {
        auto saved = m_leads.create(manager, form);
        EXPECT_TRUE(succeeded(saved));
        return *saved;
    }
    LeadId arrived() { return created(form()).value.lead.id; }

    SavedAction logged(LeadId lead, bool isTwoWay, Direction direction = Direction::Outbound)
    {
        m_workspace.clock().advance(std::chrono::minutes(5));
        const auto saved = m_leads.logCommunication(manager,
            {.lead = lead,
                .at = m_workspace.clock().now(),
                .direction = direction,
                .isTwoWay = isTwoWay,
                .evidence = isTwoWay ? ContactEvidence::Spoke : ContactEvidence::None});
        EXPECT_TRUE(succeeded(saved));
        return saved->action;
    }
    SavedAction withStatus(LeadId lead, LeadStatus status)
    {
        const auto history = m_leads.history(manager, lead);
        LeadForm edited {history->lead, history->customer};
        edited.lead.status = status;
        edited.lead.statusReason = u"why"_s;
        return m_leads.save(manager, edited)->action;
    }
    Lines tasks(LeadId lead) { return tasksOf(*m_workspace, lead); }

    TestWorkspace m_workspace {};
    CadenceService m_plans {*m_workspace};
    LeadService m_leads {*m_workspace};
    UndoService m_undo {*m_workspace};
    Source m_website = addSource(*m_workspace, u"Website"_s);
    std::chrono::sys_seconds m_now = m_workspace.clock().now();
    const Lines m_open {"Call 01-31 open", "Write 02-01 open", "Call again 02-04 open"};
    const Lines m_skipped {"Call 01-31 skipped", "Write 02-01 skipped", "Call again 02-04 skipped"};
};

} // namespace

TEST_F(FollowUpRules, ANewLeadGetsThePlanOfItsSource)
{
    LeadForm other = form();
    other.lead.source = addSource(*m_workspace, u"Walk-in"_s).id;
    LeadForm lost = form();
    lost.lead.status = LeadStatus::Lost;

    EXPECT_EQ(tasks(arrived()), m_open);
    EXPECT_EQ(tasks(created(other).value.lead.id), Lines());
    EXPECT_EQ(tasks(created(lost).value.lead.id), Lines());
}

TEST_F(FollowUpRules, AnAttemptLeavesThePlanAsItIs)
{
    const LeadId lead = arrived();

    logged(lead, false);

    EXPECT_EQ(tasks(lead), m_open);
}

TEST_F(FollowUpRules, AContactEndsThePlanAndTakingItBackGoesOnWithIt)
{
    const LeadId lead = arrived();

    const SavedAction contact = logged(lead, true);
    EXPECT_EQ(tasks(lead), m_skipped);

    const auto takenBack = m_undo.takeBack(manager, contact);
    ASSERT_TRUE(succeeded(takenBack));
    EXPECT_EQ(tasks(lead), m_open);
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, *takenBack)));
    EXPECT_EQ(tasks(lead), m_skipped);
}

TEST_F(FollowUpRules, OfTwoContactsOneIsEnoughToEndThePlan)
{
    const LeadId lead = arrived();
    const SavedAction first = logged(lead, true);
    logged(lead, true);

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, first)));

    EXPECT_EQ(tasks(lead), m_skipped);
}

TEST_F(FollowUpRules, WhatTheCustomerWritesEndsThePlan)
{
    const LeadId lead = arrived();

    logged(lead, false, Direction::Inbound);

    EXPECT_EQ(tasks(lead), m_skipped);
}

TEST_F(FollowUpRules, AVisitAndADealEndThePlan)
{
    const LeadId visitor = arrived();
    const LeadId buyer = arrived();

    ASSERT_TRUE(succeeded(inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
        return storage::ShowRepository(unit.database())
            .insert(manager, unit, {.lead = visitor, .at = unit.at()});
    })));
    ASSERT_TRUE(succeeded(inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
        return storage::SaleRepository(unit.database())
            .insert(manager, unit, {.lead = buyer, .contractOn = january(31)});
    })));

    EXPECT_EQ(tasks(visitor), m_skipped);
    EXPECT_EQ(tasks(buyer), m_skipped);
}

TEST_F(FollowUpRules, ALeadThatIsClosedOwesNothingAndWhatIsDoneStaysDone)
{
    const LeadId lead = arrived();
    auto first = *m_workspace->read([&](storage::Database& database) {
        return storage::TaskRepository(database).ofLead(manager, lead);
    });
    first.front().doneAt = m_workspace.clock().now();
    ASSERT_TRUE(succeeded(inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
        return storage::TaskRepository(unit.database()).update(manager, unit, first.front());
    })));

    const SavedAction lost = withStatus(lead, LeadStatus::Lost);

    const Lines ended {"Call 01-31 done", "Write 02-01 skipped", "Call again 02-04 skipped"};
    EXPECT_EQ(tasks(lead), ended);
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, lost)));
    EXPECT_EQ(tasks(lead)[1], "Write 02-01 open");
}

TEST_F(FollowUpRules, WhatIsLoggedDoesTheStepsThatAreDue)
{
    const LeadId tried = arrived();
    const LeadId reached = arrived();

    ASSERT_TRUE(succeeded(LeadLog(*m_workspace).log(manager, {.lead = tried})));
    ASSERT_TRUE(succeeded(
        LeadLog(*m_workspace).log(manager, {.lead = reached, .result = TouchResult::Reached})));

    EXPECT_EQ(
        tasks(tried), (Lines {"Call 01-31 done", "Write 02-01 open", "Call again 02-04 open"}));
    EXPECT_EQ(tasks(reached),
        (Lines {"Call 01-31 done", "Write 02-01 skipped", "Call again 02-04 skipped"}));
}

TEST_F(FollowUpRules, APromisedCallIsNoStepAndStays)
{
    const LeadId lead = arrived();
    ASSERT_TRUE(succeeded(inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
        return storage::TaskRepository(unit.database())
            .insert(manager, unit,
                {.lead = lead, .dueAt = unit.at() + std::chrono::days(9), .what = u"Ring"_s});
    })));

    logged(lead, true);

    EXPECT_EQ(tasks(lead).back(), "Ring 02-09 open");
}

TEST_F(FollowUpRules, TakingANewLeadBackTakesItsStepsAndMakingItAgainDoesNotDoubleThem)
{
    const auto lead = created(form());
    const auto takenBack = m_undo.takeBack(manager, lead.action);
    ASSERT_TRUE(succeeded(takenBack));
    EXPECT_FALSE(m_leads.history(manager, lead.value.lead.id));

    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, *takenBack)));

    EXPECT_EQ(tasks(lead.value.lead.id), m_open);
}
