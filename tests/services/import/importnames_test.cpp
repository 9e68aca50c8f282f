#include "services/import/importfixture.h"

namespace lotboard {
namespace {

using ImportNames = ImportTest;

TEST_F(ImportNames, OfStaffAreOnePersonWhicheverNameStandsFirst)
{
    import(Kind::Leads,
        "Lead ID,Lead Date,Phone,Sales Rep\n"
        "L1,1/13/2024,302-555-0101,\"Stone, Caleb\"\n"
        "L2,1/13/2024,302-555-0102,Caleb Stone\n"
        "L3,1/13/2024,302-555-0103,House Deal\n");
    import(Kind::Communications,
        "Lead ID,Activity Date,User,Comm Type\n"
        "L1,1/13/2024 10:00 AM,\"STONE, CALEB\",Call\n"
        "L2,1/13/2024 10:00 AM,House Deal,Call\n");

    EXPECT_EQ(ask("SELECT group_concat(name) FROM staff"), QStringLiteral("Caleb Stone"));
    EXPECT_EQ(
        ask("SELECT count(*) FROM lead WHERE assigned_staff_id IS NOT NULL"), QStringLiteral("2"));
    EXPECT_EQ(count("communication"), 2);
}

TEST_F(ImportNames, OfCompaniesAreNotTornApart)
{
    import(Kind::Customers,
        "Customer,Phone\n"
        "\"Dock Street Towing, LLC\",302-555-0101\n"
        "Ann Smith Jr.,302-555-0102\n");

    EXPECT_EQ(ask("SELECT group_concat(first_name || '|' || last_name, ';') FROM customer"),
        QStringLiteral("|Dock Street Towing, LLC;Ann|Smith Jr."));
}

} // namespace
} // namespace lotboard
