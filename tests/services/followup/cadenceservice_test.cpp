#include "services/followup/cadenceservice.h"

#include "services/consent/consentservice.h"
#include "services/followup/plans.h"
#include "services/undo/undoservice.h"
#include "storage/repositories/staffrepository.h"
#include "support/manager.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = std::vector<std::string>;

class CadenceServiceTest : public testing::Test
{
protected:
    LeadId lead(SourceId source = {}, LeadStatus status = LeadStatus::Open)
    {
        const auto saved = m_leads.create(manager,
            {.lead = {.source = source, .receivedAt = m_workspace.clock().now(), .status = status},
                .customer = {.lastName = u"Lovelace"_s}});
        EXPECT_TRUE(succeeded(saved));
        return saved->value.lead.id;
    }
    FollowUpPlan saved(const FollowUpPlan& plan)
    {
        const auto answer = m_plans.save(manager, plan);
        EXPECT_TRUE(succeeded(answer));
        return answer->value;
    }
    std::vector<FollowUpPlan> plans() { return *m_plans.plans(manager); }
    void apply(const FollowUpPlan& plan, LeadId lead)
    {
        EXPECT_TRUE(succeeded(m_plans.apply(manager, plan.cadence.id, std::vector {lead})));
    }
    Lines tasks(LeadId lead) { return tasksOf(*m_workspace, lead); }

    TestWorkspace m_workspace {};
    CadenceService m_plans {*m_workspace};
    LeadService m_leads {*m_workspace};
    UndoService m_undo {*m_workspace};
    const Lines m_open {"Call 01-31 open", "Write 02-01 open", "Call again 02-04 open"};
};

} // namespace

TEST_F(CadenceServiceTest, KeepsPlansByNameWithTheirStepsByDay)
{
    FollowUpPlan later = threeSteps(u"  Phone "_s, {});
    std::swap(later.steps[0], later.steps[2]);
    saved(threeSteps(u"Web"_s, {addSource(*m_workspace, u"Website"_s).id}));
    saved(later);

    const auto kept = plans();

    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].cadence.name, u"Phone"_s);
    EXPECT_EQ(kept[0].steps[2].what, u"Call again"_s);
    EXPECT_EQ(kept[1].cadence.sources.size(), 1U);
}

TEST_F(CadenceServiceTest, RefusesAPlanThatSaysNothing)
{
    const FollowUpPlan good = threeSteps(u"Web"_s, {});
    FollowUpPlan nameless = good;
    nameless.cadence.name = u" "_s;
    FollowUpPlan empty = good;
    empty.steps.clear();
    FollowUpPlan wordless = good;
    wordless.steps[1].what.clear();
    FollowUpPlan endless = good;
    endless.steps[1].day = 366;
    saved(threeSteps(u"Taken"_s, {}));

    for (const FollowUpPlan& plan :
        {nameless, empty, wordless, endless, threeSteps(u"Taken"_s, {})}) {
        const auto refused = m_plans.save(manager, plan);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::InvalidInput);
    }
    EXPECT_EQ(plans().size(), 1U);
}

TEST_F(CadenceServiceTest, ASourceIsInOnePlan)
{
    const SourceId website = addSource(*m_workspace, u"Website"_s).id;
    saved(threeSteps(u"Old"_s, {website}));

    const auto second = m_plans.save(manager, threeSteps(u"New"_s, {website}));

    ASSERT_TRUE(succeeded(second));
    EXPECT_EQ(plans()[0].cadence.sources, std::vector {website});
    EXPECT_TRUE(plans()[1].cadence.sources.empty());
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, second->action)));
    ASSERT_EQ(plans().size(), 1U);
    EXPECT_EQ(plans()[0].cadence.sources, std::vector {website});
}

TEST_F(CadenceServiceTest, AChangeHoldsForLaterLeadsAndSkipsOnlyWhatWasTakenOut)
{
    FollowUpPlan plan = saved(threeSteps(u"Web"_s, {}));
    const LeadId before = lead();
    apply(plan, before);

    plan.steps[0].what = u"Text"_s;
    plan.steps[2].day = 2;
    plan.steps.erase(plan.steps.begin() + 1);
    plan.steps.push_back({.day = 7, .what = u"Last call"_s});
    plan = saved(plan);
    const LeadId after = lead();
    apply(plan, after);

    EXPECT_EQ(
        tasks(before), (Lines {"Call 01-31 open", "Write 02-01 skipped", "Call again 02-04 open"}));
    EXPECT_EQ(
        tasks(after), (Lines {"Text 01-31 open", "Call again 02-02 open", "Last call 02-07 open"}));
}

TEST_F(CadenceServiceTest, AnOldStateOfAPlanIsRefused)
{
    const FollowUpPlan plan = saved(threeSteps(u"Web"_s, {}));
    FollowUpPlan renamed = plan;
    renamed.cadence.name = u"Internet"_s;
    saved(renamed);
    FollowUpPlan other = plan;
    other.cadence.name = u"Online"_s;

    const auto refused = m_plans.save(manager, other);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
}

TEST_F(CadenceServiceTest, ADroppedPlanOwesNothingAndFreesItsNameAndItsSources)
{
    const SourceId website = addSource(*m_workspace, u"Website"_s).id;
    const FollowUpPlan plan = saved(threeSteps(u"Web"_s, {website}));
    const LeadId before = lead(website);

    const auto dropped = m_plans.drop(manager, plan.cadence.id);

    ASSERT_TRUE(succeeded(dropped));
    EXPECT_EQ(tasks(before),
        (Lines {"Call 01-31 skipped", "Write 02-01 skipped", "Call again 02-04 skipped"}));
    EXPECT_EQ(tasks(lead(website)), Lines());
    EXPECT_TRUE(plans().empty());
    const auto again = m_plans.save(manager, threeSteps(u"Web"_s, {website}));
    ASSERT_TRUE(succeeded(again));
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, again->action)));
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, *dropped)));
    EXPECT_EQ(plans().size(), 1U);
    EXPECT_EQ(tasks(before), m_open);
}

TEST_F(CadenceServiceTest, IsAppliedToManyLeadsAtOnceAndLeavesOutTheClosed)
{
    const FollowUpPlan plan = saved(threeSteps(u"Web"_s, {}));
    const std::vector leads {lead(), lead({}, LeadStatus::Lost), lead()};

    const auto applied = m_plans.apply(manager, plan.cadence.id, leads);

    ASSERT_TRUE(succeeded(applied));
    EXPECT_EQ(applied->value, (CadenceApplied {.begun = 2, .closed = 1}));
    EXPECT_EQ(tasks(leads[0]), m_open);
    EXPECT_EQ(tasks(leads[1]), Lines());
    EXPECT_EQ(tasks(leads[2]), m_open);
    ASSERT_TRUE(succeeded(m_undo.takeBack(manager, applied->action)));
    EXPECT_EQ(tasks(leads[0]), Lines());
}

TEST_F(CadenceServiceTest, LeavesOutWhoDoesNotWantToBeContacted)
{
    const FollowUpPlan plan = saved(threeSteps(u"Web"_s, {}));
    const std::vector leads {lead(), lead()};
    const auto customer = m_leads.history(manager, leads[0])->customer.id;
    ASSERT_TRUE(succeeded(
        ConsentService(*m_workspace)
            .record(manager,
                {.customer = customer, .doNotContact = true, .wording = u"Bought elsewhere"_s})));

    const auto applied = m_plans.apply(manager, plan.cadence.id, leads);

    ASSERT_TRUE(succeeded(applied));
    EXPECT_EQ(applied->value, (CadenceApplied {.begun = 1, .unwanted = 1}));
    EXPECT_EQ(tasks(leads[0]), Lines());
}

TEST_F(CadenceServiceTest, SavesNothingOnceItIsCancelled)
{
    const FollowUpPlan plan = saved(threeSteps(u"Web"_s, {}));
    const std::vector leads {lead(), lead()};
    JobControl* running = nullptr;
    JobControl control([&](std::int64_t, std::int64_t) { running->cancel(); });
    running = &control;

    const auto applied = m_plans.apply(manager, plan.cadence.id, leads, control);

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, Error::Code::Cancelled);
    EXPECT_EQ(tasks(leads[0]), Lines());
}

TEST_F(CadenceServiceTest, ALeadFollowsOnePlan)
{
    const FollowUpPlan first = saved(threeSteps(u"First"_s, {}));
    FollowUpPlan other = threeSteps(u"Second"_s, {});
    other.steps.resize(1);
    other.steps[0].what = u"Text"_s;
    other = saved(other);
    const LeadId id = lead();
    apply(first, id);

    apply(other, id);

    EXPECT_EQ(tasks(id),
        (Lines {"Call 01-31 skipped", "Text 01-31 open", "Write 02-01 skipped",
            "Call again 02-04 skipped"}));
}

TEST_F(CadenceServiceTest, BeginsAgainWithSomebodyWhoWasReachedEarlier)
{
    const FollowUpPlan plan = saved(threeSteps(u"Web"_s, {}));
    const LeadId id = lead();
    ASSERT_TRUE(succeeded(m_leads.logCommunication(
        manager, {.lead = id, .at = m_workspace.clock().now(), .isTwoWay = true})));
    m_workspace.clock().advance(std::chrono::minutes(1));

    apply(plan, id);

    EXPECT_EQ(tasks(id), m_open);
    ASSERT_TRUE(succeeded(m_plans.stop(manager, std::vector {id})));
    EXPECT_EQ(tasks(id).front(), "Call 01-31 skipped");
}

TEST_F(CadenceServiceTest, AnAssociateFollowsUpOwnLeadsAndChangesNoPlan)
{
    const FollowUpPlan plan = saved(threeSteps(u"Web"_s, {}));
    const auto staff = [&](const QString& name) {
        return inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
            return storage::StaffRepository(unit.database()).insert(manager, unit, {.name = name});
        })->value;
    };
    const Staff ada = staff(u"Ada"_s);
    const Staff bob = staff(u"Bob"_s);
    const Session session = Session::of(ada);
    const auto leadOf = [&](StaffId who) {
        return m_leads
            .create(manager,
                {.lead = {.receivedAt = m_workspace.clock().now(), .assignedTo = who},
                    .customer = {.lastName = u"Lovelace"_s}})
            ->value.lead.id;
    };
    const LeadId own = leadOf(ada.id);
    const LeadId others = leadOf(bob.id);

    EXPECT_TRUE(succeeded(m_plans.apply(session, plan.cadence.id, std::vector {own})));
    const auto forbidden = {m_plans.apply(session, plan.cadence.id, std::vector {others}).error(),
        m_plans.stop(session, std::vector {others}).error(), m_plans.save(session, plan).error(),
        m_plans.drop(session, plan.cadence.id).error()};
    for (const Error& error : forbidden)
        EXPECT_EQ(error.code, Error::Code::Forbidden);
    EXPECT_EQ(tasks(others), Lines());
}
