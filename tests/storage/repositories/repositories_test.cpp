#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/goalrepository.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/showrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/spendrepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/storerepository.h"
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

/// A store with one of each, every field filled in.
class RepositoriesTest : public testing::Test
{
protected:
    template<class Repository, class T>
    T stored(const T& value)
    {
        return m_test.write([&](UnitOfWork& unit) {
            return Repository(m_test.database()).insert(manager, unit, value);
        });
    }
    template<class Repository, class T>
    Result<T> saved(const T& value, const Session& session = manager)
    {
        const auto unit = m_test.begin();
        auto result = Repository(m_test.database()).update(session, *unit, value);
        if (result) {
            EXPECT_TRUE(succeeded(unit->commit()));
        }
        return result;
    }
    template<class Repository, class Id>
    auto found(Id id)
    {
        return Repository(m_test.database()).find(manager, id);
    }

    TestDatabase m_test;
    Staff m_staff = stored<StaffRepository>(Staff {.name = u"Grace"_s,
        .role = Role::Manager,
        .department = Department::Internet,
        .team = u"North"_s,
        .activeFrom = january(1),
        .activeTo = january(30)});
    Source m_source = stored<SourceRepository>(Source {.name = u"AutoTrader"_s,
        .kind = SourceKind::Phone,
        .group = u"Cox"_s,
        .otherSpellings = {u"auto trader"_s, u"autotrader.com"_s}});
    Campaign m_campaign = stored<SourceRepository>(Campaign {.name = u"Spring"_s,
        .source = m_source.id,
        .kind = CampaignKind::Promotion,
        .from = january(2),
        .to = january(20)});
    Vehicle m_vehicle = stored<VehicleRepository>(Vehicle {.stockNumber = u"S1"_s,
        .vin = u"1M8GDM9AXKP042788"_s,
        .year = 2024,
        .make = u"Toyota"_s,
        .model = u"RAV4"_s,
        .trim = u"XLE"_s,
        .colour = u"Blue"_s,
        .condition = Condition::Certified,
        .acquiredOn = january(3),
        .leftOn = january(9),
        .cost = Money::fromCents(2'000'000),
        .askingPrice = Money::fromCents(2'500'000),
        .status = VehicleStatus::Sold});
    Customer m_customer = stored<CustomerRepository>(Customer {.kind = CustomerKind::Business,
        .externalId = u"C1"_s,
        .firstName = u"Ada"_s,
        .lastName = u"Lovelace"_s,
        .phones = {{u"+12025550123"_s, u"(202) 555-0123"_s}, {{}, u"ask"_s}},
        .emails = {u"b@example.org"_s, u"a@example.org"_s},
        .street = u"1 Street"_s,
        .city = u"London"_s,
        .region = u"KY"_s,
        .postalCode = u"40741"_s,
        .doNotContact = true});
    Lead m_lead = stored<LeadRepository>(Lead {.externalId = u"L1"_s,
        .customer = m_customer.id,
        .source = m_source.id,
        .campaign = m_campaign.id,
        .receivedAt = sys_seconds(january(5)) + hours(23),
        .channel = LeadChannel::Chat,
        .wanted = {.unit = m_vehicle.id,
            .year = 2023,
            .make = u"Kia"_s,
            .model = u"Soul"_s,
            .trim = u"EX"_s,
            .condition = Condition::Used},
        .assignedTo = m_staff.id,
        .status = LeadStatus::Lost,
        .statusReason = u"Price"_s,
        .statusBy = m_staff.id,
        .statusAt = sys_seconds(january(8)),
        .note = u"王小明"_s,
        .rawDocument = u"<adf/>"_s});
    Communication m_touch = stored<CommunicationRepository>(Communication {.externalId = u"T1"_s,
        .lead = m_lead.id,
        .at = sys_seconds(january(6)),
        .staff = m_staff.id,
        .channel = Channel::Video,
        .direction = Direction::Inbound,
        .isTwoWay = true,
        .evidence = ContactEvidence::Spoke,
        .isAutomatic = true,
        .note = u"n"_s});
    Appointment m_first = stored<AppointmentRepository>(Appointment {.lead = m_lead.id,
        .setAt = sys_seconds(january(6)),
        .dueAt = sys_seconds(january(7)),
        .outcome = AppointmentOutcome::Rescheduled});
    Appointment m_appointment = stored<AppointmentRepository>(Appointment {.externalId = u"A1"_s,
        .lead = m_lead.id,
        .setAt = sys_seconds(january(7)),
        .setBy = m_staff.id,
        .dueAt = sys_seconds(january(9)),
        .confirmedAt = sys_seconds(january(8)),
        .outcome = AppointmentOutcome::Showed,
        .continues = m_first.id});
    Show m_show = stored<ShowRepository>(Show {.externalId = u"V1"_s,
        .lead = m_lead.id,
        .at = sys_seconds(january(9)),
        .appointment = m_appointment.id,
        .greetedBy = m_staff.id,
        .hadTestDrive = true,
        .wasWrittenUp = true});
    Sale m_sale = stored<SaleRepository>(Sale {.externalId = u"D1"_s,
        .lead = m_lead.id,
        .customer = m_customer.id,
        .vehicle = m_vehicle.id,
        .dealNumber = u"4711"_s,
        .kind = SaleKind::Lease,
        .contractOn = january(9),
        .deliveredOn = january(10),
        .postedOn = january(11),
        .price = Money::fromCents(2'400'000),
        .tradeIn = Money::fromCents(300'000),
        .frontGross = Money::fromCents(-5'000),
        .backGross = Money::fromCents(90'000),
        .unwoundOn = january(15),
        .credits
        = {{m_staff.id, CreditRole::Internet, 4000}, {m_staff.id, CreditRole::Sales, 6000}}});
    Spend m_spend = stored<SpendRepository>(Spend {.source = m_source.id,
        .campaign = m_campaign.id,
        .period = {january(1), january(31)},
        .amount = Money::fromCents(99'000),
        .category = SpendCategory::VendorFee,
        .externalId = u"I1"_s});
    Goal m_goal = stored<GoalRepository>(Goal {.metric = u"units"_s,
        .scope = GoalScope::Person,
        .scopeKey = u"1"_s,
        .period = {january(1), january(31)},
        .value = 12.5});
};

} // namespace

TEST_F(RepositoriesTest, WhatWasStoredIsFoundAgainFieldByField)
{
    EXPECT_EQ(*found<StaffRepository>(m_staff.id), m_staff);
    EXPECT_EQ(*found<VehicleRepository>(m_vehicle.id), m_vehicle);
    EXPECT_EQ(*found<CustomerRepository>(m_customer.id), m_customer);
    EXPECT_EQ(*found<LeadRepository>(m_lead.id), m_lead);
    EXPECT_EQ(*found<CommunicationRepository>(m_touch.id), m_touch);
    EXPECT_EQ(*found<AppointmentRepository>(m_appointment.id), m_appointment);
    EXPECT_EQ(*found<ShowRepository>(m_show.id), m_show);
    EXPECT_EQ(*found<SaleRepository>(m_sale.id), m_sale);
    EXPECT_EQ(*found<SpendRepository>(m_spend.id), m_spend);
    EXPECT_EQ(*found<GoalRepository>(m_goal.id), m_goal);
    const SourceRepository sources(m_test.database());
    EXPECT_EQ(*sources.sources(manager), std::vector {m_source});
    EXPECT_EQ(*sources.campaigns(manager), std::vector {m_campaign});
}

TEST_F(RepositoriesTest, AHistoryHoldsAllThatHappenedToALead)
{
    const auto history = LeadRepository(m_test.database()).history(manager, m_lead.id);

    ASSERT_TRUE(succeeded(history));
    EXPECT_EQ(history->lead, m_lead);
    EXPECT_EQ(history->customer, m_customer);
    EXPECT_EQ(history->communications, std::vector {m_touch});
    EXPECT_EQ(history->appointments, (std::vector {m_first, m_appointment}));
    EXPECT_EQ(history->shows, std::vector {m_show});
    EXPECT_EQ(history->sales, std::vector {m_sale});
    EXPECT_EQ(history->sourceName, u"AutoTrader"_s);
    EXPECT_EQ(history->campaignName, u"Spring"_s);
    EXPECT_EQ(history->staffNames.at(m_staff.id), u"Grace"_s);
}

TEST_F(RepositoriesTest, TheAuditOfALeadHasEverythingThatBelongsToIt)
{
    const auto rows = *AuditReader(m_test.database()).ofLead(manager, m_lead.id);

    QStringList entities;
    for (const AuditRow& row : rows)
        entities << row.entity;
    EXPECT_EQ(entities,
        (QStringList {u"lead"_s, u"communication"_s, u"appointment"_s, u"appointment"_s, u"show"_s,
            u"sale"_s}));
}

TEST_F(RepositoriesTest, SavingReplacesFieldsAndPartsAndCountsTheVersionUp)
{
    auto customer = m_customer;
    customer.emails = {u"c@example.org"_s};
    customer.phones = {};
    customer.city = u"Paris"_s;

    const auto updated = saved<CustomerRepository>(customer);

    ASSERT_TRUE(succeeded(updated));
    EXPECT_EQ(updated->version, 2);
    EXPECT_EQ(*found<CustomerRepository>(m_customer.id), *updated);
    EXPECT_EQ(updated->city, u"Paris"_s);
}

TEST_F(RepositoriesTest, ARowThatWasChangedMeanwhileIsNotOverwritten)
{
    auto mine = m_lead;
    auto theirs = m_lead;
    theirs.note = u"theirs"_s;
    ASSERT_TRUE(succeeded(saved<LeadRepository>(theirs)));

    mine.note = u"mine"_s;
    const auto conflict = saved<LeadRepository>(mine);

    ASSERT_FALSE(conflict);
    EXPECT_EQ(conflict.error().code, Error::Code::Conflict);
    EXPECT_EQ(found<LeadRepository>(m_lead.id)->note, u"theirs"_s);
}

TEST_F(RepositoriesTest, AMissingRowIsNotFound)
{
    EXPECT_EQ(found<LeadRepository>(LeadId {99}).error().code, Error::Code::NotFound);
    auto lead = m_lead;
    lead.id = {99};
    EXPECT_EQ(saved<LeadRepository>(lead).error().code, Error::Code::NotFound);
}

TEST_F(RepositoriesTest, SharesThatDoNotAddUpAreRefused)
{
    auto sale = m_sale;
    sale.credits.pop_back();

    const auto refused = saved<SaleRepository>(sale);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(found<SaleRepository>(m_sale.id)->credits.size(), 2U);
}

TEST_F(RepositoriesTest, ANameThatIsTakenIsRefused)
{
    const auto unit = m_test.begin();

    const auto source = SourceRepository(m_test.database())
                            .insert(manager, *unit, Source {.name = u"AutoTrader"_s});

    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, Error::Code::InvalidInput);
}

TEST_F(RepositoriesTest, AnotherTimeZoneMovesLeadsToTheirNewDay)
{
    const auto dayOf = [&] {
        const auto query = m_test.database().prepare("SELECT received_day FROM lead");
        query->step();
        return query->day(0);
    };
    ASSERT_EQ(dayOf(), january(5));
    auto store = *StoreRepository(m_test.database()).load(manager);
    store.calendar = BusinessCalendar(
        QTimeZone("Asia/Shanghai"), store.calendar.hoursByWeekday(), {january(1), january(2)});

    const auto updated = saved<StoreRepository>(store);

    ASSERT_TRUE(succeeded(updated));
    EXPECT_EQ(dayOf(), january(6));
    EXPECT_EQ(updated->calendar.zone().id(), "Asia/Shanghai");
    EXPECT_EQ(updated->calendar.holidays(), store.calendar.holidays());
    EXPECT_EQ(updated->version, 2);
}

TEST_F(RepositoriesTest, ASettingIsWhatItWasLastSetTo)
{
    StoreRepository store(m_test.database());
    const auto set = [&](const QString& value) {
        m_test.write([&](UnitOfWork& unit) {
            return store.changeSetting(manager, unit, u"theme"_s, value);
        });
    };
    EXPECT_EQ(*store.setting(manager, u"theme"_s), std::nullopt);

    set(u"dark"_s);
    set(u"light"_s);

    EXPECT_EQ(*store.setting(manager, u"theme"_s), u"light"_s);
}

TEST_F(RepositoriesTest, EachRoleMayDoWhatItsRightsSayAndNoMore)
{
    Database& database = m_test.database();
    const auto isForbidden = [](const auto& result) {
        return !result && result.error().code == Error::Code::Forbidden;
    };
    for (const Role role : {Role::Manager, Role::Associate, Role::ReadOnly}) {
        const Session session {.who = m_staff.id, .role = role};
        const auto expect = [&](Right right, const auto& result) {
            EXPECT_EQ(isForbidden(result), !session.may(right))
                << "role " << static_cast<int>(role) << ", right " << static_cast<int>(right);
        };
        const auto unit = m_test.begin(); // Never committed.
        expect(Right::ReadBoard, StaffRepository(database).find(session, m_staff.id));
        expect(Right::ReadBoard, SourceRepository(database).sources(session));
        expect(Right::ReadBoard, SpendRepository(database).all(session));
        expect(Right::ReadBoard, StoreRepository(database).load(session));
        expect(Right::ReadCustomers, CustomerRepository(database).find(session, m_customer.id));
        expect(Right::ReadCustomers, LeadRepository(database).find(session, m_lead.id));
        expect(Right::ReadCustomers, LeadRepository(database).history(session, m_lead.id));
        expect(Right::ReadCustomers, CommunicationRepository(database).ofLead(session, m_lead.id));
        expect(Right::ReadCustomers, SaleRepository(database).find(session, m_sale.id));
        expect(Right::ReadCustomers, AuditReader(database).ofLead(session, m_lead.id));
        expect(Right::ManageStore, AuditReader(database).newest(session, 1));
        expect(Right::EditLeads, CustomerRepository(database).update(session, *unit, m_customer));
        expect(Right::EditLeads, LeadRepository(database).update(session, *unit, m_lead));
        expect(Right::EditLeads, CommunicationRepository(database).update(session, *unit, m_touch));
        expect(Right::EditLeads, AppointmentRepository(database).update(session, *unit, m_first));
        expect(Right::EditLeads, ShowRepository(database).update(session, *unit, m_show));
        expect(Right::EditSales, SaleRepository(database).update(session, *unit, m_sale));
        expect(Right::EditSales, VehicleRepository(database).update(session, *unit, m_vehicle));
        expect(Right::ManageStore, StaffRepository(database).update(session, *unit, m_staff));
        expect(Right::ManageStore, SourceRepository(database).update(session, *unit, m_source));
        expect(Right::ManageStore, SourceRepository(database).update(session, *unit, m_campaign));
        expect(Right::ManageStore, SpendRepository(database).update(session, *unit, m_spend));
        expect(Right::ManageStore, GoalRepository(database).update(session, *unit, m_goal));
        expect(Right::ManageStore,
            StoreRepository(database).changeSetting(session, *unit, u"a"_s, u"b"_s));
    }
}
