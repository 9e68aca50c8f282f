#include "services/people/staffservice.h"

#include "services/lead/leadservice.h"
#include "services/people/signinservice.h"
#include "services/undo/undoservice.h"
#include "storage/changes/auditlog.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class StaffServiceTest : public testing::Test
{
protected:
    TestWorkspace workspace;
    StaffService service {*workspace};
    UndoService undo {*workspace};
};

/// A store to which Grace, its manager, and Priya sign in.
class SignedInStaffTest : public StaffServiceTest
{
protected:
    void SetUp() override
    {
        grace = service.add(manager, {.name = u"Grace"_s, .role = Role::Manager})->value;
        priya = service.add(manager, {.name = u"Priya"_s})->value;
        ASSERT_TRUE(succeeded(signIn.turnOn(manager, grace.id, u"the lot is full"_s)));
        ASSERT_TRUE(succeeded(signIn.setPassword(manager, priya.id, u"seven green keys"_s, false)));
    }
    Staff stored(StaffId id)
    {
        const auto all = service.all(manager);
        return *std::ranges::find(*all, id, &Staff::id);
    }
    /// Changes them as they are stored, by `change`; what was saved.
    template<class Change>
    SavedAction changed(StaffId id, Change change)
    {
        Staff person = stored(id);
        change(person);
        return service.save(manager, person)->action;
    }
    static void demote(Staff& person) { person.role = Role::Associate; }
    static void promote(Staff& person) { person.role = Role::Manager; }

    SignInService signIn {*workspace};
    Staff grace {};
    Staff priya {};
};

} // namespace

TEST_F(StaffServiceTest, APersonIsStoredWithWhatTheyMay)
{
    const auto added = service.add(manager,
        {.name = u"  Priya   Raman "_s,
            .role = Role::Associate,
            .department = Department::Internet,
            .team = u"Blue"_s,
            .activeFrom = january(2),
            .besides = {Right::ReadAllLeads}});

    ASSERT_TRUE(succeeded(added));
    const auto all = service.all(manager);
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->front(), added->value);
    EXPECT_EQ(all->front().name, u"Priya Raman"_s);
    EXPECT_TRUE(all->front().besides.has(Right::ReadAllLeads));
    EXPECT_FALSE(all->front().canSignIn());
}

TEST_F(StaffServiceTest, ARoleIsNotGivenWhatOnlyManagersMay)
{
    const auto associate = service.add(
        manager, {.name = u"Priya"_s, .besides = {Right::ManageStore, Right::ExportCustomers}});
    const auto owner = service.add(manager,
        {.name = u"Eleanor"_s, .role = Role::ReadOnly, .besides = {Right::ExportCustomers}});

    EXPECT_EQ(associate->value.besides, Rights({Right::ExportCustomers}));
    EXPECT_TRUE(owner->value.besides.isEmpty());
}

TEST_F(StaffServiceTest, WithoutANameOrWithDaysTheWrongWayRoundNothingIsSaved)
{
    EXPECT_EQ(service.add(manager, {.name = u"  "_s}).error().code, Error::Code::InvalidInput);
    EXPECT_EQ(
        service.add(manager, {.name = u"Priya"_s, .activeFrom = january(9), .activeTo = january(8)})
            .error()
            .code,
        Error::Code::InvalidInput);
    EXPECT_TRUE(service.all(manager)->empty());
}

TEST_F(StaffServiceTest, TwoWhoEditOnePersonDoNotOverwriteEachOther)
{
    const Staff read = service.add(manager, {.name = u"Priya"_s})->value;
    Staff mine = read;
    mine.team = u"Blue"_s;
    Staff theirs = read;
    theirs.team = u"Gold"_s;

    ASSERT_TRUE(succeeded(service.save(manager, mine)));
    const auto second = service.save(manager, theirs);

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Error::Code::Conflict);
    EXPECT_EQ(service.all(manager)->front().team, u"Blue"_s);
}

TEST_F(StaffServiceTest, WhoIsLetGoIsThereUntilTodayAndKept)
{
    const Staff read = service.add(manager, {.name = u"Priya"_s, .activeFrom = january(2)})->value;

    const auto gone = service.letGo(manager, read);

    ASSERT_TRUE(succeeded(gone));
    EXPECT_EQ(gone->value.activeTo, workspace->today());
    EXPECT_TRUE(gone->value.isActiveOn(workspace->today()));
    EXPECT_FALSE(gone->value.isActiveOn(workspace->today() + std::chrono::days(1)));
    EXPECT_EQ(service.all(manager)->size(), 1U);
}

TEST_F(StaffServiceTest, WhoWasAddedIsTakenBackAndAddedAgain)
{
    const auto added = service.add(manager, {.name = u"Priya"_s, .team = u"Blue"_s});

    const auto takenBack = undo.takeBack(manager, added->action);
    ASSERT_TRUE(succeeded(takenBack));
    EXPECT_TRUE(service.all(manager)->empty());

    ASSERT_TRUE(succeeded(undo.takeBack(manager, *takenBack)));
    EXPECT_EQ(service.all(manager)->front(), added->value);
}

TEST_F(StaffServiceTest, WhoHasALeadByNowStays)
{
    const auto added = service.add(manager, {.name = u"Priya"_s});
    ASSERT_TRUE(succeeded(
        LeadService(*workspace)
            .create(manager,
                {.lead = {.assignedTo = added->value.id}, .customer = {.lastName = u"Ada"_s}})));

    const auto refused = undo.takeBack(manager, added->action);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_EQ(service.all(manager)->size(), 1U);
}

TEST_F(StaffServiceTest, RolesRightsAndTheLastDayAreTakenBack)
{
    const Staff read
        = service.add(manager, {.name = u"Priya"_s, .besides = {Right::ReadAllLeads}})->value;
    Staff changed = read;
    changed.role = Role::ReadOnly;
    const auto saved = service.save(manager, changed);
    const auto gone = service.letGo(manager, saved->value);
    ASSERT_TRUE(succeeded(gone));

    ASSERT_TRUE(succeeded(undo.takeBack(manager, gone->action)));
    EXPECT_FALSE(service.all(manager)->front().activeTo);
    ASSERT_TRUE(succeeded(undo.takeBack(manager, saved->action)));

    const Staff now = service.all(manager)->front();
    EXPECT_EQ(now.role, read.role);
    EXPECT_EQ(now.besides, read.besides);
    EXPECT_GT(now.version, gone->value.version);
}

TEST_F(SignedInStaffTest, TakingBackWhatWasChangedLeavesThePasswordAsItIs)
{
    const SavedAction action
        = changed(priya.id, [](Staff& person) { person.loginName = u"praman"_s; });
    ASSERT_TRUE(succeeded(signIn.setPassword(manager, priya.id, u"eight blue keys"_s, false)));

    ASSERT_TRUE(succeeded(undo.takeBack(manager, action)));

    EXPECT_EQ(stored(priya.id).loginName, u"Priya"_s);
    EXPECT_TRUE(succeeded(signIn.signIn(priya.id, u"eight blue keys"_s)));
    EXPECT_FALSE(signIn.signIn(priya.id, u"seven green keys"_s));
}

TEST_F(SignedInStaffTest, NothingBringsAPasswordBackNorTakesOneAway)
{
    ASSERT_TRUE(succeeded(signIn.removeLogin(manager, priya.id)));
    // The newest actions: setting the password, taking it away. Each is one row of the audit.
    const auto newest = workspace->read([](storage::Database& database) {
        return storage::AuditReader(database).newest(manager, 2);
    });
    ASSERT_TRUE(succeeded(newest));

    for (const storage::AuditRow& row : *newest) {
        ASSERT_EQ(row.row, priya.id.value);
        const auto refused = undo.takeBack(manager, {row.seq, row.seq});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::InvalidInput);
        EXPECT_TRUE(errorText(refused.error()).contains(u"password"));
    }
    EXPECT_FALSE(stored(priya.id).canSignIn());
}

TEST_F(SignedInStaffTest, TheLastManagerIsNotLockedOutByTakingBack)
{
    const SavedAction promoted = changed(priya.id, promote);
    changed(grace.id, demote);

    const auto refused = undo.takeBack(manager, promoted);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidInput);
    EXPECT_TRUE(errorText(refused.error()).contains(u"last manager"));
    EXPECT_EQ(stored(priya.id).role, Role::Manager);
}

TEST_F(SignedInStaffTest, ANameToSignInWithThatIsAnothersByNowIsNotTakenBack)
{
    const SavedAction renamed
        = changed(priya.id, [](Staff& person) { person.loginName = u"praman"_s; });
    changed(grace.id, [](Staff& person) { person.loginName = u"PRIYA"_s; });

    const auto refused = undo.takeBack(manager, renamed);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(stored(priya.id).loginName, u"praman"_s);
}

TEST_F(SignedInStaffTest, WhoIsNoManagerAnyMoreTakesBackNothingOfWhatTheyManaged)
{
    changed(priya.id, promote);
    const Session before = Session::of(stored(priya.id));
    Staff self = stored(priya.id);
    demote(self);
    const auto saved = service.save(before, self);
    ASSERT_TRUE(succeeded(saved));

    const auto refused = undo.takeBack(Session::of(stored(priya.id)), saved->action);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Forbidden);
    EXPECT_EQ(stored(priya.id).role, Role::Associate);
}
