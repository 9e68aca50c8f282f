#include "services/import/importfixture.h"

namespace lotboard {
namespace {

using ImportKinds = ImportTest;

constexpr const char* leadsOfKind
    = "Lead ID,Lead Date,First Name,Last Name,Phone,Email,Lead Source,Sales Rep,Year,Make,Model\n"
      "L1,01/15/2024 10:30 AM,Ann,Smith,(302) 555-0101,ann@example.com,Cars.com,Bob Hill,2024,Ford,"
      "Escape\n"
      "L2,01/16/2024 11:00 PM,Carl,Jones,302-555-0102,,AutoTrader,Bob Hill,,Honda,Civic\n";

TEST_F(ImportKinds, LeadsArriveWithCustomerSourceStaffAndWish)
{
    const ImportReport report = import(Kind::Leads, leadsOfKind);

    EXPECT_EQ(report.of(ImportEntity::Lead), (ImportCounts {.added = 2}));
    EXPECT_EQ(report.of(ImportEntity::Customer), (ImportCounts {.added = 2}));
    EXPECT_EQ(report.newSources,
        (QStringList {QStringLiteral("Cars.com"), QStringLiteral("AutoTrader")}));
    EXPECT_EQ(report.newStaff, QStringList {QStringLiteral("Bob Hill")});
    EXPECT_EQ(ask("SELECT datetime(received_at, 'unixepoch') FROM lead WHERE external_id = 'L1'"),
        QStringLiteral("2024-01-15 15:30:00"));
    EXPECT_EQ(ask("SELECT wanted_make || wanted_model || wanted_year FROM lead WHERE id = 1"),
        QStringLiteral("FordEscape2024"));
    EXPECT_EQ(ask("SELECT e164 FROM customer_phone WHERE customer_id = 1"),
        QStringLiteral("+13025550101"));
}

TEST_F(ImportKinds, ALeadInTheEveningBelongsToTheDayOfTheStore)
{
    import(Kind::Leads, leadsOfKind);

    EXPECT_EQ(ask("SELECT date(received_day * 86400, 'unixepoch') FROM lead WHERE id = 2"),
        QStringLiteral("2024-01-16"));
}

TEST_F(ImportKinds, ADateWithoutATimeArrivesAtTheOpening)
{
    import(Kind::Leads, "Lead ID,Lead Date,Email\nL1,01/15/2024,ann@example.com\n");

    EXPECT_EQ(ask("SELECT datetime(received_at, 'unixepoch') FROM lead"),
        QStringLiteral("2024-01-15 14:00:00"));
}

TEST_F(ImportKinds, CommunicationsAreLinkedByLeadIdEmailAndName)
{
    import(Kind::Leads, leadsOfKind);
    const ImportReport report = import(Kind::Communications,
        "Activity Date,Customer,Email,Lead ID,Direction,Comm Type,Interaction Result,User\n"
        "01/15/2024 10:40 AM,,,L1,Outbound,Call,Left message,Bob Hill\n"
        "01/15/2024 11:40 AM,,ANN@example.com,,Inbound,Email,,Bob Hill\n"
        "01/17/2024 9:00 AM,Carl Jones,,,Outbound,Text,Replied,Bob Hill\n"
        "01/17/2024 9:00 AM,Nobody Here,,,Outbound,Text,Replied,Bob Hill\n");

    EXPECT_EQ(report.of(ImportEntity::Communication), (ImportCounts {.added = 3}));
    EXPECT_EQ(report.badRowCount, 1);
    EXPECT_TRUE(has(report, ImportReason::UnknownLead, 5));
    EXPECT_EQ(ask("SELECT group_concat(lead_id || ':' || channel || ':' || direction || ':' || "
                  "is_two_way || ':' || evidence, ' ') FROM communication"),
        QStringLiteral("1:0:0:0:0 1:2:1:1:1 2:1:0:1:2"));
}

TEST_F(ImportKinds, ATouchBeforeTheLeadArrivedIsNotItsOwn)
{
    import(Kind::Leads, leadsOfKind);
    const ImportReport report = import(Kind::Communications,
        "Activity Date,Email,Comm Type\n01/02/2024 9:00 AM,ann@example.com,Call\n");

    EXPECT_TRUE(has(report, ImportReason::UnknownLead, 2));
}

TEST_F(ImportKinds, AppointmentsAndShowsFindEachOther)
{
    import(Kind::Leads, leadsOfKind);
    import(Kind::Appointments,
        "Appointment ID,Lead ID,Created Date,Appointment Date,Set By,Status\n"
        "A1,L1,01/15/2024 11:00,01/18/2024 16:00,Bob Hill,Confirmed\n"
        "A2,L2,01/17/2024 11:00,01/19/2024 10:00,Bob Hill,No show\n");
    const ImportReport report = import(Kind::Shows,
        "Lead ID,Appointment ID,Visit Date,Test Drive,Greeted By\n"
        "L1,A1,01/18/2024 16:10,Yes,Dora\n");

    EXPECT_EQ(report.of(ImportEntity::Show), (ImportCounts {.added = 1}));
    EXPECT_EQ(ask("SELECT group_concat(outcome) FROM appointment"), QStringLiteral("1,2"));
    EXPECT_EQ(
        ask("SELECT appointment_id || ',' || had_test_drive FROM show"), QStringLiteral("1,1"));
}

TEST_F(ImportKinds, AShowThatNamesNoAppointmentIsOfTheOneOnItsDay)
{
    import(Kind::Leads, leadsOfKind);
    import(Kind::Appointments,
        "Appointment ID,Lead ID,Set At,Appointment Date\n"
        "A1,L1,01/15/2024 11:00 AM,01/16/2024 3:00 PM\n"
        "A2,L1,01/16/2024 4:00 PM,01/18/2024 3:00 PM\n");
    constexpr const char* shows = "Show ID,Email,Show Date\nS1,ann@example.com,01/18/2024 5:00 PM\n"
                                  "S2,ann@example.com,01/18/2024 7:00 PM\n";
    const ImportReport report = import(Kind::Shows, shows);

    EXPECT_EQ(report.problemCount, 0);
    EXPECT_EQ(ask("SELECT group_concat(s.external_id || a.external_id) FROM show s JOIN "
                  "appointment a ON a.id = s.appointment_id"),
        QStringLiteral("S1A2")); // The second visit is a be-back.
    EXPECT_EQ(ask("SELECT group_concat(outcome) FROM appointment"), QStringLiteral("0,1"));

    const ImportReport again = import(Kind::Shows, shows);
    EXPECT_EQ(again.total().added + again.total().changed, 0);
}

TEST_F(ImportKinds, AShowOnADayWithSeveralAppointmentsIsOfNone)
{
    import(Kind::Leads, leadsOfKind);
    import(Kind::Appointments,
        "Appointment ID,Lead ID,Set At,Appointment Date\n"
        "A1,L1,01/15/2024 11:00 AM,01/18/2024 10:00 AM\n"
        "A2,L1,01/15/2024 11:00 AM,01/18/2024 3:00 PM\n");
    const ImportReport report
        = import(Kind::Shows, "Show ID,Lead ID,Show Date\nS1,L1,01/18/2024 5:00 PM\n");

    EXPECT_TRUE(has(report, ImportReason::SeveralAppointments, 2));
    EXPECT_EQ(ask("SELECT appointment_id IS NULL FROM show"), QStringLiteral("1"));
    EXPECT_EQ(ask("SELECT group_concat(outcome) FROM appointment"), QStringLiteral("0,0"));
}

TEST_F(ImportKinds, AShowIsNotOfAnAppointmentThatWasCancelled)
{
    import(Kind::Leads, leadsOfKind);
    import(Kind::Appointments,
        "Appointment ID,Lead ID,Set At,Appointment Date,Outcome\n"
        "A1,L1,01/15/2024 11:00 AM,01/18/2024 10:00 AM,Cancelled\n");
    import(Kind::Shows, "Show ID,Lead ID,Show Date\nS1,L1,01/18/2024 5:00 PM\n");

    EXPECT_EQ(ask("SELECT appointment_id IS NULL FROM show"), QStringLiteral("1"));
}

TEST_F(ImportKinds, ASaleMarksItsLeadSold)
{
    import(Kind::Leads, leadsOfKind);
    const ImportReport report = import(Kind::Sales,
        "Deal Number,Sold Date,Customer,Email,VIN,Year,Make,Model,Front Gross,Back Gross,"
        "Salesperson\n"
        "D-7,01/20/2024,Ann Smith,ann@example.com,1FTFW1E50NFA00001,2024,Ford,Escape,\"$1,500.00\","
        "(250.50),Bob Hill\n");

    EXPECT_EQ(report.of(ImportEntity::Sale), (ImportCounts {.added = 1}));
    EXPECT_EQ(report.of(ImportEntity::Lead), (ImportCounts {.changed = 1}));
    EXPECT_EQ(ask("SELECT status FROM lead WHERE external_id = 'L1'"), QStringLiteral("1"));
    EXPECT_EQ(ask("SELECT lead_id || ',' || customer_id || ',' || front_gross_cents || ',' || "
                  "back_gross_cents FROM sale"),
        QStringLiteral("1,1,150000,-25050"));
    EXPECT_EQ(
        ask("SELECT staff_id || ',' || basis_points FROM sale_credit"), QStringLiteral("1,10000"));
    EXPECT_EQ(
        ask("SELECT vin || ',' || status FROM vehicle"), QStringLiteral("1FTFW1E50NFA00001,1"));
}

TEST_F(ImportKinds, ASaleBeforeTheLeadIsNotOfThatLead)
{
    import(Kind::Leads, leadsOfKind);
    import(Kind::Sales, "Deal Number,Sold Date,Email\nD-7,01/02/2023,ann@example.com\n");

    EXPECT_EQ(ask("SELECT lead_id IS NULL FROM sale"), QStringLiteral("1"));
    EXPECT_EQ(ask("SELECT customer_id FROM sale"), QStringLiteral("1"));
    EXPECT_EQ(ask("SELECT status FROM lead WHERE external_id = 'L1'"), QStringLiteral("0"));
}

TEST_F(ImportKinds, ASaleThatNamesOnlyTheVehicleIsOfTheLeadThatWantsIt)
{
    import(Kind::Leads,
        "Lead ID,Lead Date,Email,VIN\nL1,01/15/2024,ann@example.com,1FTFW1E50NFA00001\n");
    import(Kind::Sales, "Deal Number,Sold Date,VIN\nD-7,01/20/2024,1FTFW1E50NFA00001\n");

    EXPECT_EQ(ask("SELECT lead_id || ',' || customer_id FROM sale"), QStringLiteral("1,1"));
    EXPECT_EQ(ask("SELECT status FROM lead"), QStringLiteral("1"));
}

TEST_F(ImportKinds, AnArrivalInTheFutureIsWarnedOf)
{
    const ImportReport report
        = import(Kind::Leads, "Lead ID,Lead Date,Email\nL1,02/15/2024,ann@example.com\n");

    EXPECT_TRUE(has(report, ImportReason::DateInFuture, 2));
    EXPECT_EQ(report.of(ImportEntity::Lead).added, 1);
}

TEST_F(ImportKinds, TwoSalespeopleShareADeal)
{
    import(Kind::Sales,
        "Deal Number,Sold Date,Salesperson,Salesperson 2\nD-1,01/20/2024,Ann,Bob\n"
        "D-2,01/21/2024,Ann,\n");

    EXPECT_EQ(ask("SELECT group_concat(sale_id || ':' || basis_points) FROM sale_credit"),
        QStringLiteral("1:5000,1:5000,2:10000"));
}

TEST_F(ImportKinds, ADealInTwoRowsWithHalfASaleEachIsOneSale)
{
    ImportRequest split = request(Kind::Sales,
        "Deal Number,Sold Date,Salesperson,Share\nD-1,01/20/2024,Ann,.5\nD-2,01/20/2024,Cid,1\n"
        "D-1,01/20/2024,Bob,.5\n");
    split.columns
        = {{.field = exchange::Field::SalespersonShare, .columnName = QStringLiteral("share")}};

    const ImportReport report = import(split);

    EXPECT_EQ(report.of(ImportEntity::Sale), (ImportCounts {.added = 2}));
    EXPECT_EQ(report.warningCount, 0);
    EXPECT_EQ(ask("SELECT group_concat(sale_id || ':' || basis_points) FROM sale_credit"),
        QStringLiteral("1:5000,1:5000,2:10000"));
    EXPECT_EQ(import(split).total(), (ImportCounts {.skipped = 2}));
}

TEST_F(ImportKinds, SpendIsOfASourceAndACampaignWhateverTheirCase)
{
    const ImportReport report = import(Kind::Spend,
        "Date,Source,Campaign,Cost\n2024-01-01,Google,Winter,100.25\n"
        "2024-01-02,GOOGLE,WINTER,50\n");

    EXPECT_EQ(report.of(ImportEntity::Spend), (ImportCounts {.added = 2}));
    EXPECT_EQ(report.newSources, QStringList {QStringLiteral("Google")});
    EXPECT_EQ(report.newCampaigns, QStringList {QStringLiteral("Winter")});
    EXPECT_EQ(ask("SELECT sum(amount_cents) FROM spend"), QStringLiteral("15025"));
}

TEST_F(ImportKinds, AMonthOfSpendIsSpreadOverItsDays)
{
    import(Kind::Spend, "Month,Source,Cost\n2024-02,Google,290\n");

    EXPECT_EQ(ask("SELECT to_day - from_day + 1 FROM spend"), QStringLiteral("29"));
}

TEST_F(ImportKinds, VehiclesAreFoundAgainByVinOrStockNumber)
{
    import(Kind::Vehicles,
        "Stock "
        "#,VIN,Year,Make,Model,Color,Price\nS1,1FTFW1E50NFA00001,2022,Ford,F-150,Red,30000\n");
    const ImportReport report = import(Kind::Vehicles,
        "Stock #,VIN,Year,Make,Model,Color,Price\nS1,1FTFW1E50NFA00001,2022,Ford,F-150,Red,29500\n"
        "S2,,2020,Kia,Rio,Blue,9000\n");

    EXPECT_EQ(report.of(ImportEntity::Vehicle), (ImportCounts {.added = 1, .changed = 1}));
    EXPECT_EQ(ask("SELECT asking_price_cents FROM vehicle WHERE stock_number = 'S1'"),
        QStringLiteral("2950000"));
}

TEST_F(ImportKinds, CustomersAreFoundAgainByEmail)
{
    import(Kind::Customers, "First Name,Last Name,Email,City\nAnn,Smith,ann@example.com,Dover\n");
    const ImportReport report = import(
        Kind::Customers, "First Name,Last Name,Email,City\nAnn,Smith,ANN@example.com,Lewes\n");

    EXPECT_EQ(report.of(ImportEntity::Customer), (ImportCounts {.changed = 1}));
    EXPECT_EQ(ask("SELECT city FROM customer"), QStringLiteral("Lewes"));
}

TEST_F(ImportKinds, StaffAreKnownByTheirNames)
{
    import(Kind::Staff, "Name,Role,Department,Team\nAnn Lee,Sales Manager,Sales,East\n");
    const ImportReport report
        = import(Kind::Staff, "Name,Role,Department,Team\nann lee,Manager,Sales,West\n");

    EXPECT_EQ(report.of(ImportEntity::Staff), (ImportCounts {.changed = 1}));
    EXPECT_EQ(ask("SELECT role || team FROM staff"), QStringLiteral("0West"));
}

constexpr const char* wide
    = "Lead ID,Lead Created Date,Customer,Email,Lead Source,Sales Rep,Make,Model,First Contact,"
      "Appt Set,Appt Date,Show Date,Sold Date,Deal Number,Front Gross,Back Gross,Status\n"
      "W1,01/02/2024 10:00,Ann Smith,ann@example.com,Cars.com,Bob,Ford,Escape,01/02/2024 10:20,"
      "01/03/2024 12:00,01/05/2024 17:00,01/05/2024 17:10,01/05/2024,D-1,1000,500,Sold\n"
      "W2,01/03/2024 10:00,Cid Ray,cid@example.com,Cars.com,Bob,Ford,Escape,01/03/2024,,,,,,,,"
      "Lost\n"
      "W3,01/04/2024 10:00,Dan Oak,dan@example.com,Phone Up,Eve,Kia,Rio,,,,,,,,,Working\n";

TEST_F(ImportKinds, AWideRowTellsWhatBecameOfTheLead)
{
    const ImportReport report = import(Kind::Wide, wide);

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 3);
    EXPECT_EQ(report.of(ImportEntity::Communication).added, 2);
    EXPECT_EQ(report.of(ImportEntity::Appointment).added, 1);
    EXPECT_EQ(report.of(ImportEntity::Show).added, 1);
    EXPECT_EQ(report.of(ImportEntity::Sale).added, 1);
    EXPECT_EQ(ask("SELECT group_concat(status) FROM lead"), QStringLiteral("1,2,0"));
    EXPECT_EQ(ask("SELECT outcome FROM appointment"), QStringLiteral("1"));
    EXPECT_EQ(ask("SELECT DISTINCT evidence FROM communication"), QStringLiteral("4"));
    EXPECT_EQ(ask("SELECT lead_id || ',' || front_gross_cents || ',' || deal_number FROM sale"),
        QStringLiteral("1,100000,D-1"));
}

TEST_F(ImportKinds, AContactWithoutATimeIsPutAtTheEndOfItsDay)
{
    import(Kind::Wide, wide);

    EXPECT_EQ(ask("SELECT datetime(at, 'unixepoch') FROM communication WHERE lead_id = 2"),
        QStringLiteral("2024-01-04 00:59:00"));
}

TEST_F(ImportKinds, ALostOpportunityWithACloseDateIsNoSale)
{
    const ImportReport report = import(Kind::Wide,
        "Lead ID,Created Date,Email,Sold "
        "Date,Status\nL1,01/02/2024,a@example.com,01/09/2024,Lost\n");

    EXPECT_EQ(report.of(ImportEntity::Sale).added, 0);
    EXPECT_EQ(ask("SELECT status || ',' || date(status_at, 'unixepoch') FROM lead"),
        QStringLiteral("2,2024-01-10"));
}

TEST_F(ImportKinds, ARowWithoutAnArrivalTakesItsEarliestDate)
{
    const ImportReport report = import(Kind::Wide,
        "Lead ID,Lead Date,Email,Sold Date,Status\nL1,,a@example.com,01/09/2024,Sold\n"
        "L2,,b@example.com,,Working\nL3,01/12/2024,c@example.com,,Working\n");

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 3);
    EXPECT_TRUE(has(report, ImportReason::GuessedReceivedAt, 2));
    EXPECT_TRUE(has(report, ImportReason::GuessedReceivedAt, 3));
    EXPECT_EQ(ask("SELECT group_concat(date(received_day * 86400, 'unixepoch')) FROM lead"),
        QStringLiteral("2024-01-09,2024-01-12,2024-01-12"));
}

TEST_F(ImportKinds, ChineseHeadersAndWordsAreUnderstood)
{
    const ImportReport report = import(Kind::Leads,
        "线索编号,创建时间,姓名,手机,来源,状态\nL1,2024-01-15 10:30,王小明,(302) "
        "555-0101,网站,战败\n");

    EXPECT_EQ(report.of(ImportEntity::Lead), (ImportCounts {.added = 1}));
    EXPECT_EQ(ask("SELECT last_name FROM customer"), QStringLiteral(u"王小明"));
    EXPECT_EQ(ask("SELECT status FROM lead"), QStringLiteral("2"));
    EXPECT_EQ(ask("SELECT kind FROM source"), QStringLiteral("0"));
}

} // namespace
} // namespace lotboard
