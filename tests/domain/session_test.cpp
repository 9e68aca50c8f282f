#include "domain/session.h"

#include <gtest/gtest.h>

using namespace lotboard;

TEST(Session, NobodyInParticularMayOnlyReadTheBoard)
{
    EXPECT_TRUE(Session().may(Right::ReadBoard));
    EXPECT_FALSE(Session().may(Right::ReadCustomers));
    EXPECT_FALSE(Session().may(Right::EditLeads));
}

TEST(Session, AnAssociateWorksOnLeadsButDoesNotExportOrImport)
{
    const Session associate {.who = {3}, .role = Role::Associate};

    EXPECT_TRUE(associate.may(Right::EditLeads));
    EXPECT_FALSE(associate.may(Right::ExportCustomers));
    EXPECT_FALSE(associate.may(Right::ImportFiles));
}

TEST(Session, AManagerMayDoEverything)
{
    EXPECT_TRUE(Session::manager().may(Right::ManageStore));
}
