#include "services/people/staffservice.h"

#include "support/manager.h"
#include "support/testworkspace.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class StaffServiceTest : public testing::Test
{
protected:
    TestWorkspace workspace;
    StaffService service {*workspace};
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
    EXPECT_EQ(all->front(), *added);
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

    EXPECT_EQ(associate->besides, Rights({Right::ExportCustomers}));
    EXPECT_TRUE(owner->besides.isEmpty());
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
    const Staff read = *service.add(manager, {.name = u"Priya"_s});
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
    const Staff read = *service.add(manager, {.name = u"Priya"_s, .activeFrom = january(2)});

    const auto gone = service.letGo(manager, read);

    ASSERT_TRUE(succeeded(gone));
    EXPECT_EQ(gone->activeTo, workspace->today());
    EXPECT_TRUE(gone->isActiveOn(workspace->today()));
    EXPECT_FALSE(gone->isActiveOn(workspace->today() + std::chrono::days(1)));
    EXPECT_EQ(service.all(manager)->size(), 1U);
}
