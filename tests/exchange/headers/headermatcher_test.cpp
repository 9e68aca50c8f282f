#include "exchange/headers/headermatcher.h"

#include "exchange/csv/csvreader.h"
#include "exchange/headers/fielddefinition.h"
#include "support/printing.h"
#include "support/shareddata.h"

#include <QSet>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;
using enum Field;

/// "first_name=Buyer First Name, …": readable in a failed expectation.
QStringList described(const HeaderMapping& mapping, const QStringList& headers)
{
    QStringList lines;
    for (const ColumnMatch& match : mapping.matches())
        lines.append(fieldId(match.field) + u'=' + headers[match.column]);
    return lines;
}

QStringList matched(ImportKind kind, const QStringList& headers, const SampleRows& sample = {})
{
    QStringList lines = described(matchHeaders(kind, headers, sample), headers);
    lines.sort();
    return lines;
}

TEST(FieldDefinitions, StandInTheOrderOfTheirFields)
{
    const auto definitions = fieldDefinitions();
    QSet<QString> ids;
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        EXPECT_EQ(static_cast<std::size_t>(definitions[i].field), i);
        ids.insert(fieldId(definitions[i].field));
        EXPECT_EQ(fieldFromId(fieldId(definitions[i].field)), definitions[i].field);
    }
    EXPECT_EQ(ids.size(), static_cast<qsizetype>(definitions.size()));
    EXPECT_EQ(definitions.size(), static_cast<std::size_t>(Note) + 1);
}

TEST(ImportKind, IsNamedAsOnTheCommandLine)
{
    for (const ImportKind kind : allImportKinds) {
        EXPECT_EQ(importKindFromId(importKindId(kind)), kind);
        EXPECT_FALSE(importFields(kind).empty());
    }
    EXPECT_EQ(importKindFromId(u"Leads"), ImportKind::Leads);
    EXPECT_FALSE(importKindFromId(u"lead"));
}

TEST(ImportFields, OfAKindComeOnceEach)
{
    for (const ImportKind kind : allImportKinds) {
        QSet<int> seen;
        for (const ImportField& entry : importFields(kind))
            seen.insert(static_cast<int>(entry.field));
        EXPECT_EQ(seen.size(), static_cast<qsizetype>(importFields(kind).size()))
            << importKindId(kind).toStdString();
    }
}

TEST(MatchHeaders, DoesNotCareAboutCaseSpacesAndPunctuation)
{
    for (const QString& name : {u"First Name"_s, u"first_name"_s, u"FIRST-NAME"_s, u"FirstName"_s,
             u" First  Name: "_s, u"Ｆirst Name"_s})
        EXPECT_EQ(matchHeaders(ImportKind::Leads, {name}).columnOf(FirstName), 0)
            << name.toStdString();
}

TEST(MatchHeaders, UsesEachColumnAndEachFieldOnce)
{
    const auto mapping
        = matchHeaders(ImportKind::Leads, {u"Phone"_s, u"Phone"_s, u"Lead Date"_s, u"Date"_s});

    EXPECT_EQ(mapping.columnOf(Phone), 0);
    EXPECT_EQ(mapping.columnOf(ReceivedAt), 2);
    EXPECT_EQ(mapping.unmatchedColumns(4), (std::vector<int> {1, 3}));
}

TEST(MatchHeaders, KnowsAnExportOfDealerSocket)
{
    EXPECT_EQ(matched(ImportKind::Leads,
                  {u"LeadID"_s, u"CustomerFirstName"_s, u"CustomerLastName"_s, u"VehicleYear"_s,
                      u"VehicleMake"_s, u"VehicleModel"_s, u"LeadSource"_s, u"DateCreated"_s}),
        (QStringList {u"external_id=LeadID"_s, u"first_name=CustomerFirstName"_s,
            u"last_name=CustomerLastName"_s, u"make=VehicleMake"_s, u"model=VehicleModel"_s,
            u"received_at=DateCreated"_s, u"source=LeadSource"_s, u"year=VehicleYear"_s}));
}

TEST(MatchHeaders, KnowsTheDealDetailOfVinSolutions)
{
    const QStringList headers {u"Dealer"_s, u"Customer"_s, u"Lead Type"_s, u"Lead Status Type"_s,
        u"Lead Status"_s, u"Status"_s, u"Lead Source"_s, u"Lead Created Date"_s, u"Deal Number"_s,
        u"Sale ID"_s, u"Sold Date"_s, u"VIN"_s, u"Inventory Type"_s, u"Front Gross"_s,
        u"Back Gross"_s, u"Sales Rep"_s};
    const auto mapping = matchHeaders(ImportKind::Wide, headers);

    EXPECT_EQ(mapping.columnOf(FullName), 1);
    EXPECT_EQ(mapping.columnOf(LeadChannel), 2);
    EXPECT_EQ(mapping.columnOf(Status), 3);
    EXPECT_EQ(mapping.columnOf(Source), 6);
    EXPECT_EQ(mapping.columnOf(ReceivedAt), 7);
    EXPECT_EQ(mapping.columnOf(DealNumber), 8);
    EXPECT_EQ(mapping.columnOf(ContractOn), 10);
    EXPECT_EQ(mapping.columnOf(Vin), 11);
    EXPECT_EQ(mapping.columnOf(Condition), 12);
    EXPECT_EQ(mapping.columnOf(FrontGross), 13);
    EXPECT_EQ(mapping.columnOf(BackGross), 14);
    EXPECT_GE(std::max(mapping.columnOf(AssignedTo), mapping.columnOf(Salesperson)), 15);
    EXPECT_TRUE(mapping.missingFields().empty());
}

TEST(MatchHeaders, KnowsTheCommunicationLogOfVinSolutions)
{
    const QStringList headers {u"Dealer"_s, u"User Group"_s, u"User"_s, u"Customer"_s,
        u"Activity Date"_s, u"Direction"_s, u"Comm Channel"_s, u"Comm Type"_s,
        u"Interaction Result"_s, u"Lead Type"_s, u"Lead Status Type"_s, u"Lead Status"_s,
        u"Lead Source"_s, u"Lead Created Date"_s, u"Message Content"_s};
    const auto mapping = matchHeaders(ImportKind::Communications, headers);

    EXPECT_EQ(mapping.columnOf(Staff), 2);
    EXPECT_EQ(mapping.columnOf(FullName), 3);
    EXPECT_EQ(mapping.columnOf(At), 4);
    EXPECT_EQ(mapping.columnOf(Field::Direction), 5);
    EXPECT_EQ(mapping.columnOf(Field::Channel), 6);
    EXPECT_EQ(mapping.columnOf(Field::Result), 8);
    EXPECT_EQ(mapping.columnOf(Note), 14);
    EXPECT_EQ(guessKind(headers), ImportKind::Communications);
}

TEST(MatchHeaders, KnowsAStockList)
{
    EXPECT_EQ(matched(ImportKind::Vehicles,
                  {u"Stock #"_s, u"Year"_s, u"Make"_s, u"Model"_s, u"Trim"_s, u"Color"_s, u"VIN"_s,
                      u"Status"_s, u"Price"_s, u"Mileage"_s, u"Photos"_s}),
        (QStringList {u"asking_price=Price"_s, u"colour=Color"_s, u"make=Make"_s, u"model=Model"_s,
            u"stock_number=Stock #"_s, u"trim=Trim"_s, u"vehicle_status=Status"_s, u"vin=VIN"_s,
            u"year=Year"_s}));
}

TEST(MatchHeaders, KnowsChineseNames)
{
    EXPECT_EQ(matched(ImportKind::Leads,
                  {u"线索编号"_s, u"客户姓名"_s, u"手机号"_s, u"线索来源"_s, u"创建时间"_s,
                      u"意向车型"_s, u"销售顾问"_s, u"备注"_s}),
        (QStringList {u"assigned_to=销售顾问"_s, u"external_id=线索编号"_s, u"full_name=客户姓名"_s,
            u"model=意向车型"_s, u"note=备注"_s, u"phone=手机号"_s, u"received_at=创建时间"_s,
            u"source=线索来源"_s}));
}

TEST(MatchHeaders, KnowsTheNamesOfElead)
{
    const QStringList headers {u"Opportunity ID"_s, u"Date In"_s, u"Time In"_s, u"Up Type"_s,
        u"Up Source"_s, u"BD Agent"_s, u"Cell #"_s, u"Home #"_s, u"Vehicle Sought"_s,
        u"Primary Salesperson"_s, u"Sub Status"_s};
    const SampleRows sample {{u"17"_s, u"10/3/26"_s, u"1:05pm"_s, u"Internet Up"_s, u"Cars.com"_s,
        u""_s, u"(302) 555-0101"_s, u""_s, u"2024 Honda Accord"_s, u"Caleb Stone"_s, u"Working"_s}};

    EXPECT_EQ(matched(ImportKind::Leads, headers, sample),
        (QStringList {u"assigned_to=Primary Salesperson"_s, u"external_id=Opportunity ID"_s,
            u"lead_channel=Up Type"_s, u"model=Vehicle Sought"_s, u"other_phone=Home #"_s,
            u"phone=Cell #"_s, u"received_at=Date In"_s, u"received_time=Time In"_s,
            u"source=Up Source"_s, u"status_reason=Sub Status"_s}));
}

TEST(MatchHeaders, KnowsTheNamesOfDriveCentric)
{
    const QStringList headers {u"Customer Name"_s, u"Deal Created"_s, u"Lead Source Name"_s,
        u"Primary Salesperson"_s, u"Appt Created Date"_s, u"Appt Due Date"_s, u"Visit Date"_s,
        u"Sold Date"_s};

    EXPECT_EQ(matched(ImportKind::Wide, headers),
        (QStringList {u"appointment_due_at=Appt Due Date"_s,
            u"appointment_set_at=Appt Created Date"_s, u"assigned_to=Primary Salesperson"_s,
            u"contract_on=Sold Date"_s, u"full_name=Customer Name"_s, u"received_at=Deal Created"_s,
            u"show_at=Visit Date"_s, u"source=Lead Source Name"_s}));
}

TEST(MatchHeaders, LetsTheValuesTellADayFromATimeInChinese)
{
    const QStringList headers {u"创建日期"_s, u"创建时间"_s};
    const auto apart
        = matchHeaders(ImportKind::Leads, headers, {{u"2026年3月5日"_s, u"下午3:05"_s}});
    const auto together = matchHeaders(ImportKind::Leads, {u"创建时间"_s}, {{u"2026/3/5 15:05"_s}});

    EXPECT_EQ(apart.columnOf(ReceivedAt), 0);
    EXPECT_EQ(apart.columnOf(ReceivedTime), 1);
    EXPECT_EQ(together.columnOf(ReceivedAt), 0);
}

TEST(MatchHeaders, FallsBackToTheWordsOfAName)
{
    const auto mapping = matchHeaders(ImportKind::Leads,
        {u"Lead Source (normalized)"_s, u"Customer Email Addr"_s, u"Emissions"_s});

    EXPECT_EQ(mapping.columnOf(Source), 0);
    EXPECT_EQ(mapping.columnOf(Email), 1);
    EXPECT_LT(mapping.matches().front().confidence, 0.8);
    EXPECT_EQ(mapping.unmatchedColumns(3), (std::vector<int> {2}));
}

TEST(MatchHeaders, LetsTheValuesSettleADoubtfulName)
{
    const QStringList headers {u"Vehicle Type"_s};

    EXPECT_TRUE(matchHeaders(ImportKind::Leads, headers, {{u"New"_s}, {u"Used"_s}}).has(Condition));
    EXPECT_FALSE(matchHeaders(ImportKind::Leads, headers, {{u"Plug-in Hybrid"_s}}).has(Condition));
}

TEST(MatchHeaders, LetsADateOrAClockTimeSettleATime)
{
    const QStringList headers {u"Appointment Date"_s, u"Appointment Time"_s};
    const auto mapping
        = matchHeaders(ImportKind::Appointments, headers, {{u"2/1/2024"_s, u"3:05 PM"_s}});

    EXPECT_EQ(mapping.columnOf(DueAt), 0);
    EXPECT_EQ(mapping.columnOf(DueTime), 1);
}

TEST(GuessKind, SeesThatFewRowsHaveWhatItNeeds)
{
    const QStringList headers {u"Customer Name"_s, u"Deal Created"_s, u"Sold Date"_s,
        u"Front Gross"_s, u"Stock #"_s, u"Vehicle Make"_s};
    const QStringList open {u"Ann Ferris"_s, u"10/3/2026"_s, u""_s, u""_s, u"A1"_s, u"Ford"_s};
    const QStringList sold {
        u"Ben Okafor"_s, u"10/4/2026"_s, u"10/9/2026"_s, u"$900"_s, u"A2"_s, u"Ford"_s};

    EXPECT_EQ(guessKind(headers, {open, open, sold, open}), ImportKind::Wide);
    EXPECT_EQ(guessKind({u"Deal Number"_s, u"Sold Date"_s, u"Customer"_s},
                  {{u"D1"_s, u"10/9/2026"_s, u"Ann Ferris"_s}}),
        ImportKind::Sales);
}

TEST(GuessKind, TakesNoProseForATable)
{
    EXPECT_EQ(guessKind({u"Whatever the customer name says"_s, u" the phone rings anyway"_s},
                  {{u"or so"_s, u" they say"_s}}),
        std::nullopt);
}

TEST(HeaderMapping, NamesWhatIsMissing)
{
    const auto nothing = matchHeaders(ImportKind::Spend, {u"x"_s});
    EXPECT_EQ(nothing.missingFields(), (std::vector<Field> {Amount, SpendFrom, SpendMonth}));

    HeaderMapping mapping(ImportKind::Spend);
    mapping.assign(SpendMonth, 0);
    mapping.assign(Amount, 1);
    EXPECT_TRUE(mapping.missingFields().empty());
}

TEST(HeaderMapping, AssigningTakesAColumnAwayFromAnotherField)
{
    HeaderMapping mapping(ImportKind::Spend);
    mapping.assign(Amount, 1);
    mapping.assign(Source, 1);
    EXPECT_FALSE(mapping.has(Amount));
    mapping.assign(Source, -1);
    EXPECT_TRUE(mapping.matches().empty());
}

// --- without a header ---

TEST(LooksLikeHeader, TellsNamesFromValues)
{
    const SampleRows below {{u"Jane"_s, u"2/1/2024"_s, u"12"_s}};

    EXPECT_TRUE(looksLikeHeader({u"Customer"_s, u"Lead Date"_s, u"Score"_s}, below));
    EXPECT_TRUE(looksLikeHeader({u"foo"_s, u"bar"_s, u"baz"_s}, below));
    EXPECT_FALSE(looksLikeHeader({u"Joe Doe"_s, u"2/2/2024"_s, u"13"_s}, below));
    EXPECT_FALSE(looksLikeHeader({u"joe@example.com"_s, u"x"_s, u"y"_s}, below));
    EXPECT_FALSE(looksLikeHeader({u"Jane"_s, u"Ford"_s}, {{u"Joe"_s, u"Ford"_s}}));
    EXPECT_FALSE(looksLikeHeader({}, below));
}

TEST(HeaderRow, IsTheFirstUnlessSomethingStandsAboveTheTable)
{
    const QStringList header {u"Sold Date"_s, u"Customer"_s, u"VIN"_s, u"Front Gross"_s};
    const QStringList row {u"2/1/2024"_s, u"Jane"_s, u""_s, u"$1,200"_s};
    const QStringList empty {u""_s, u""_s, u""_s, u""_s};

    EXPECT_EQ(headerRowOf({header, row, row}), 0U);
    EXPECT_EQ(headerRowOf({header}), 0U);
    EXPECT_EQ(headerRowOf({{u"Sold log"_s}, header, row}), 1U);
    EXPECT_EQ(
        headerRowOf({{u"Sold log"_s}, {u"Printed"_s, u"2/3/2024"_s}, empty, header, row, row}), 3U);
    // The names of groups of columns, from merged cells.
    EXPECT_EQ(headerRowOf({{u"Deal"_s, u""_s, u""_s, u"Money"_s}, header, row}), 1U);
    // Without names of columns there is nothing to look for below.
    EXPECT_EQ(headerRowOf({{u"2/1/2024"_s}, row, row}), 0U);
    EXPECT_EQ(headerRowOf({}), 0U);
}

TEST(MatchContents, FindsColumnsByWhatIsInThem)
{
    const SampleRows sample {
        {u"L-1001"_s, u"Jane Doe"_s, u"jane@example.com"_s, u"(302) 555-0100"_s,
            u"2/13/2024 10:05 AM"_s, u"Ford"_s, u"2016"_s, u"19707"_s},
        {u"L-1002"_s, u"Joe Roe"_s, u"joe@example.com"_s, u"(302) 555-0101"_s,
            u"2/14/2024 11:05 AM"_s, u"Toyota"_s, u"2017"_s, u"19809"_s},
    };
    const auto mapping = matchContents(ImportKind::Leads, sample);

    EXPECT_EQ(mapping.columnOf(ExternalId), 0);
    EXPECT_EQ(mapping.columnOf(FullName), 1);
    EXPECT_EQ(mapping.columnOf(Email), 2);
    EXPECT_EQ(mapping.columnOf(Phone), 3);
    EXPECT_EQ(mapping.columnOf(ReceivedAt), 4);
    EXPECT_EQ(mapping.columnOf(Make), 5);
    EXPECT_EQ(mapping.columnOf(Year), 6);
    EXPECT_EQ(mapping.columnOf(PostalCode), 7);
    for (const ColumnMatch& match : mapping.matches())
        EXPECT_LT(match.confidence, 0.5);
}

// --- real files ---

struct RealFile
{
    QStringList headers {};
    SampleRows sample {};
};

RealFile beginningOf(const QString& path)
{
    RealFile file;
    auto reader = CsvReader::open(sharedData(path));
    EXPECT_TRUE(succeeded(reader));
    while (reader && file.sample.size() < 100) {
        const auto more = reader->next();
        if (!more || !*more)
            break;
        QStringList cells;
        for (const std::string_view field : reader->row().fields)
            cells.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        if (file.headers.isEmpty())
            file.headers = cells;
        else
            file.sample.push_back(cells);
    }
    return file;
}

TEST(RealHeaders, OfDelawareAreSales)
{
    LOTBOARD_NEED_SHARED_DATA(u"delaware"_s);
    const RealFile file = beginningOf(u"delaware/de_rebates_no_demographics.csv"_s);

    EXPECT_EQ(guessKind(file.headers, file.sample), ImportKind::Sales);
    EXPECT_TRUE(looksLikeHeader(file.headers, file.sample));
    EXPECT_FALSE(looksLikeHeader(file.sample.front(), file.sample));
    EXPECT_EQ(matched(ImportKind::Sales, file.headers, file.sample),
        (QStringList {u"city=City"_s, u"contract_on=Date of Purchase"_s,
            u"external_id=Award Number"_s, u"is_lease=Lease?"_s, u"make=Make"_s, u"model=Model"_s,
            u"postal_code=Zip"_s, u"region=State"_s, u"year=Year"_s}));
}

TEST(RealHeaders, OfMavenAreLeadsWithTheirSales)
{
    LOTBOARD_NEED_SHARED_DATA(u"maven"_s);
    const RealFile file = beginningOf(u"maven/sales_pipeline.csv"_s);

    EXPECT_EQ(guessKind(file.headers, file.sample), ImportKind::Wide);
    EXPECT_EQ(matched(ImportKind::Leads, file.headers, file.sample),
        (QStringList {u"assigned_to=sales_agent"_s, u"business=account"_s,
            u"external_id=opportunity_id"_s, u"model=product"_s, u"received_at=engage_date"_s,
            u"status=deal_stage"_s, u"status_at=close_date"_s}));
    const auto wide = matched(ImportKind::Wide, file.headers, file.sample);
    EXPECT_TRUE(wide.contains(u"contract_on=close_date"_s));
    EXPECT_TRUE(wide.contains(u"price=close_value"_s));
    const auto sales = matched(ImportKind::Sales, file.headers, file.sample);
    EXPECT_TRUE(sales.contains(u"salesperson=sales_agent"_s));
}

TEST(RealHeaders, OfMavensTeamsAreStaff)
{
    LOTBOARD_NEED_SHARED_DATA(u"maven"_s);
    const RealFile file = beginningOf(u"maven/sales_teams.csv"_s);

    EXPECT_EQ(guessKind(file.headers, file.sample), ImportKind::Staff);
    EXPECT_EQ(matched(ImportKind::Staff, file.headers, file.sample),
        (QStringList {u"full_name=sales_agent"_s, u"team=regional_office"_s}));
}

TEST(RealHeaders, OfMarketingAreSpend)
{
    LOTBOARD_NEED_SHARED_DATA(u"marketing"_s);
    const RealFile file = beginningOf(u"marketing/marketing_A_us_dates.csv"_s);

    EXPECT_EQ(guessKind(file.headers, file.sample), ImportKind::Spend);
    EXPECT_EQ(matched(ImportKind::Spend, file.headers, file.sample),
        (QStringList {u"amount=mark_spent"_s, u"campaign=campaign_name"_s, u"external_id=id"_s,
            u"source=category"_s, u"spend_from=c_date"_s}));
}

} // namespace
} // namespace lotboard::exchange
