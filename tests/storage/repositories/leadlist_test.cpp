#include "storage/repositories/leadlist.h"

#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/vehiclerepository.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::sys_seconds;

namespace {

/// Three leads:
///   1  4 January   Ada Lovelace   Website      Kia Soul      nobody   open   1 attempt
///   2  2 January   Zoë Ångström   no source    Toyota RAV4   Grace    lost   2 attempts, 1 contact
///   3  3 January   bob Miller     AutoTrader   stock S7      Grace    open   nothing
class LeadListTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto unit = m_test.begin();
        Database& database = m_test.database();
        CustomerRepository customers(database);
        const auto ada = *customers.insert(manager, *unit,
            {.firstName = u"Ada"_s, .lastName = u"Lovelace"_s, .emails = {u"ada@example.org"_s}});
        const auto zoe = *customers.insert(manager, *unit,
            {.firstName = u"Zoë"_s,
                .lastName = u"Ångström"_s,
                .phones = {{u"+12025550123"_s, u"202.555.0123"_s}}});
        const auto bob
            = *customers.insert(manager, *unit, {.firstName = u"bob"_s, .lastName = u"Miller"_s});
        SourceRepository sources(database);
        const auto website = *sources.insert(manager, *unit, Source {.name = u"Website"_s});
        const auto trader = *sources.insert(manager, *unit, Source {.name = u"AutoTrader"_s});
        const auto grace = *StaffRepository(database).insert(manager, *unit, {.name = u"Grace"_s});
        const auto stock = *VehicleRepository(database).insert(manager, *unit,
            {.stockNumber = u"S7"_s,
                .year = 2024,
                .make = u"Ford"_s,
                .model = u"Focus"_s,
                .condition = Condition::Used});
        LeadRepository leads(database);
        EXPECT_TRUE(succeeded(leads.insert(manager, *unit,
            {.externalId = u"X-100"_s,
                .customer = ada.id,
                .source = website.id,
                .receivedAt = sys_seconds(january(4)),
                .wanted = {.year = 2023, .make = u"Kia"_s, .model = u"Soul"_s}})));
        EXPECT_TRUE(succeeded(leads.insert(manager, *unit,
            {.customer = zoe.id,
                .receivedAt = sys_seconds(january(2)),
                .wanted = {.make = u"Toyota"_s, .model = u"RAV4"_s},
                .assignedTo = grace.id,
                .status = LeadStatus::Lost})));
        EXPECT_TRUE(succeeded(leads.insert(manager, *unit,
            {.customer = bob.id,
                .source = trader.id,
                .receivedAt = sys_seconds(january(3)),
                .wanted = {.unit = stock.id},
                .assignedTo = grace.id})));
        CommunicationRepository touches(database);
        for (const Communication& touch :
            {Communication {.lead = {1}, .at = at(5)}, Communication {.lead = {2}, .at = at(5)},
                Communication {.lead = {2}, .at = at(6), .isTwoWay = true},
                Communication {.lead = {2}, .at = at(7), .isAutomatic = true}})
            EXPECT_TRUE(succeeded(touches.insert(manager, *unit, touch)));
        EXPECT_TRUE(succeeded(unit->commit()));
    }

    static sys_seconds at(unsigned day) { return sys_seconds(january(day)); }

    std::vector<std::int64_t> ids(const LeadListQuery& query)
    {
        const auto index = FindIndex::current(m_test.database(), nullptr, m_job);
        EXPECT_TRUE(succeeded(index));
        const auto leads = LeadList(m_test.database())
                               .ids(manager, query, {{.text = query.search}, *index}, m_job);
        EXPECT_TRUE(succeeded(leads));
        std::vector<std::int64_t> ids;
        for (const LeadId lead : *leads)
            ids.push_back(lead.value);
        return ids;
    }

    TestDatabase m_test;
    JobControl m_job;
};

using Ids = std::vector<std::int64_t>;

struct Case
{
    const char* name = "";
    LeadListQuery query {};
    Ids ids {};
};

class LeadListQueryTest : public LeadListTest, public testing::WithParamInterface<Case>
{
};

} // namespace

TEST_P(LeadListQueryTest, GivesTheLeadsInOrder)
{
    EXPECT_EQ(ids(GetParam().query), GetParam().ids);
}

INSTANTIATE_TEST_SUITE_P(, LeadListQueryTest,
    testing::Values(Case {"NewestFirst", {}, {1, 3, 2}},
        Case {"OldestFirst", {.isDescending = false}, {2, 3, 1}},
        Case {"ByCustomer", {.sort = LeadSort::Customer, .isDescending = false}, {1, 3, 2}},
        Case {"BySource", {.sort = LeadSort::Source, .isDescending = false}, {2, 3, 1}},
        Case {"ByVehicle", {.sort = LeadSort::Vehicle, .isDescending = false}, {3, 1, 2}},
        Case {"ByPerson", {.sort = LeadSort::AssignedTo, .isDescending = false}, {1, 3, 2}},
        Case {"ByStatus", {.sort = LeadSort::LeadStatus}, {2, 1, 3}},
        Case {"ByCondition", {.sort = LeadSort::Condition}, {3, 1, 2}},
        Case {"ByContacts", {.sort = LeadSort::Contacts}, {2, 1, 3}},
        Case {"ByAttempts", {.sort = LeadSort::Attempts}, {2, 1, 3}},
        Case {"ByLastContact", {.sort = LeadSort::LastContact}, {2, 1, 3}},
        Case {"OneStatus", {.statuses = {LeadStatus::Open}}, {1, 3}},
        Case {"OneSource", {.sources = {{2}}}, {3}},
        Case {"WithoutSource", {.sources = {{0}}}, {2}},
        Case {"OfNobody", {.assignedTo = {{0}}}, {1}},
        Case {"OneDay", {.received = Period {january(3), january(3)}}, {3}},
        Case {"NameInAnyCase", {.search = u"LOVE"_s}, {1}},
        Case {"WholeName", {.search = u"ada lovelace"_s}, {1}},
        Case {"NameLastFirst", {.search = u"Lovelace, Ada"_s}, {1}},
        Case {"LettersBeyondAscii", {.search = u"åNG"_s}, {2}},
        Case {"WithoutAccents", {.search = u"zoe ang"_s}, {2}},
        Case {"Email", {.search = u"ada@ex"_s}, {1}},
        Case {"StockNumber", {.search = u"s7"_s}, {3}},
        Case {"ExternalId", {.search = u"x-1"_s}, {1}},
        Case {"Nothing", {.search = u"nobody like that"_s}, {}},
        Case {"SearchAndFilter", {.statuses = {LeadStatus::Lost}, .search = u"ada"_s}, {}}),
    [](const auto& parameter) { return std::string(parameter.param.name); });

TEST_F(LeadListTest, ALineSaysWhatTheTableShows)
{
    const std::array leads {LeadId {2}, LeadId {3}, LeadId {99}};

    const auto rows = LeadList(m_test.database()).rows(manager, leads);

    ASSERT_TRUE(succeeded(rows));
    EXPECT_EQ(*rows,
        (std::vector<LeadListRow> {{.id = {2},
                                       .receivedAt = at(2),
                                       .customerName = u"Zoë Ångström"_s,
                                       .vehicle = u"Toyota RAV4"_s,
                                       .assignedName = u"Grace"_s,
                                       .status = LeadStatus::Lost,
                                       .attempts = 2,
                                       .contacts = 1,
                                       .lastContactAt = at(6)},
            {.id = {3},
                .receivedAt = at(3),
                .customerName = u"bob Miller"_s,
                .sourceName = u"AutoTrader"_s,
                .vehicle = u"2024 Ford Focus"_s,
                .condition = Condition::Used,
                .assignedName = u"Grace"_s},
            {.id = {99}}}));
}

TEST_F(LeadListTest, SaysTheModelWhereNobodyNamedTheMake)
{
    const auto unit = m_test.begin();
    const auto added
        = LeadRepository(m_test.database())
              .insert(manager, *unit, {.customer = {1}, .wanted = {.model = u"Yaris"_s}});
    ASSERT_TRUE(succeeded(added));
    ASSERT_TRUE(succeeded(unit->commit()));

    const auto rows = LeadList(m_test.database()).rows(manager, std::array {added->id});

    ASSERT_TRUE(succeeded(rows));
    EXPECT_EQ(rows->front().vehicle, u"Yaris"_s);
    EXPECT_EQ(ids({.sort = LeadSort::Vehicle, .isDescending = false}), (Ids {4, 3, 1, 2}));
}

TEST_F(LeadListTest, ACancelledQueryGivesNothing)
{
    m_job.cancel();

    const auto leads = LeadList(m_test.database()).ids(manager, {}, {}, m_job);

    ASSERT_FALSE(leads);
    EXPECT_EQ(leads.error().code, Error::Code::Cancelled);
}

TEST_F(LeadListTest, IsNotForThoseWhoMayNotSeeCustomers)
{
    const Session reader {.who = {1}, .role = Role::ReadOnly};
    const LeadList list(m_test.database());

    EXPECT_EQ(list.ids(reader, {}, {}, m_job).error().code, Error::Code::Forbidden);
    EXPECT_EQ(list.rows(reader, {}).error().code, Error::Code::Forbidden);
}
