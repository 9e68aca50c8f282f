#include "services/find/findservice.h"

#include "services/lead/leadservice.h"
#include "services/unit.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/vehiclerepository.h"
#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Customers 1 to 6 with a lead each, stock N4417 that customer 1 asked for, deal D77 of
/// customer 2.
class FindServiceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto vehicle = inUnit(*m_workspace, manager, [](storage::UnitOfWork& unit) {
            return storage::VehicleRepository(unit.database())
                .insert(manager, unit,
                    {.stockNumber = u"N4417"_s,
                        .vin = u"1HGCM82633A004352"_s,
                        .year = 2026,
                        .make = u"Toyota"_s,
                        .model = u"RAV4"_s});
        });
        ASSERT_TRUE(succeeded(vehicle));
        add({.firstName = u"Priya"_s,
                .lastName = u"Raman"_s,
                .phones = {{.asTyped = u"(212) 555-0148"_s}},
                .emails = {u"priya@example.com"_s}},
            vehicle->value.id);
        add({.firstName = u"Zoë"_s, .lastName = u"Ångström"_s});
        add({.firstName = u"洋"_s, .lastName = u"吴"_s});
        add({.firstName = u"Lincoln"_s, .lastName = u"O’Brien"_s});
        add({.firstName = u"Bo"_s,
            .lastName = u"Li"_s,
            .phones = {{.asTyped = u"777-0199"_s}}}); // Without an area code.
        add({.firstName = u"Lisa"_s, .lastName = u"Raman"_s});
        const auto deal = inUnit(*m_workspace, manager, [](storage::UnitOfWork& unit) {
            return storage::SaleRepository(unit.database())
                .insert(manager, unit,
                    {.lead = LeadId {2},
                        .customer = {2},
                        .dealNumber = u"D77"_s,
                        .contractOn = january(20)});
        });
        ASSERT_TRUE(succeeded(deal));
    }

    void add(const Customer& customer, std::optional<VehicleId> unit = {})
    {
        ASSERT_TRUE(succeeded(LeadService(*m_workspace)
                                  .create(manager,
                                      {.lead = {.receivedAt = std::chrono::sys_seconds(january(9)),
                                           .wanted = {.unit = unit}},
                                          .customer = customer})));
    }

    std::vector<Finding> find(const QString& text)
    {
        const auto found = FindService(*m_workspace).find(manager, text, {});
        EXPECT_TRUE(succeeded(found));
        return *found;
    }

    QStringList titles(const QString& text)
    {
        QStringList titles;
        for (const Finding& finding : find(text))
            titles << finding.title;
        return titles;
    }

    TestWorkspace m_workspace;
};

struct Case
{
    const char* name = "";
    QString text {};
    QStringList titles {};
};

class FindServiceQuery : public FindServiceTest, public testing::WithParamInterface<Case>
{
};

} // namespace

TEST_P(FindServiceQuery, GivesWhatIsMeant)
{
    EXPECT_EQ(titles(GetParam().text), GetParam().titles);
}

INSTANTIATE_TEST_SUITE_P(, FindServiceQuery,
    testing::Values(Case {"NothingForNothing", u" "_s, {}},
        Case {"NothingForOneLetter", u"r"_s, {}},
        Case {"TwoLetters", u"ra"_s, {u"Lisa Raman"_s, u"Priya Raman"_s}},
        Case {"WithoutCase", u"PRIYA"_s, {u"Priya Raman"_s}},
        Case {"WithoutAccents", u"angstrom"_s, {u"Zoë Ångström"_s}},
        Case {"WithAccents", u"ÅNGSTRÖM"_s, {u"Zoë Ångström"_s}},
        Case {"BothNamesBegun", u"pri ram"_s, {u"Priya Raman"_s}},
        Case {"InEitherOrder", u"raman, p"_s, {u"Priya Raman"_s}},
        Case {"TheWholeWordFirst", u"li"_s, {u"Bo Li"_s, u"Lisa Raman"_s, u"Lincoln O’Brien"_s}},
        Case {"WithAnyApostrophe", u"o'brien"_s, {u"Lincoln O’Brien"_s}},
        Case {"OneChineseCharacter", u"洋"_s, {u"吴洋"_s}},
        Case {"AChineseName", u"吴洋"_s, {u"吴洋"_s}},
        Case {"PhoneFromItsBeginning", u"(212) 55"_s, {u"Priya Raman"_s}},
        Case {"PhoneWithItsCountry", u"+1 212-555"_s, {u"Priya Raman"_s}},
        Case {"PhoneAsDialled", u"12125550148"_s, {u"Priya Raman"_s}},
        Case {"PhoneFromItsEnd", u"0148"_s, {u"Priya Raman"_s}},
        Case {"PhoneWithoutArea", u"555-0148"_s, {u"Priya Raman"_s}},
        Case {"PhoneThatWasNotUnderstood", u"7770199"_s, {u"Bo Li"_s}},
        Case {"NoPhoneThatOnlyEndsAlike", u"777-0148"_s, {}},
        Case {"Email", u"PRIYA@ex"_s, {u"Priya Raman"_s}},
        Case {"StockNumber", u"n44"_s, {u"2026 Toyota RAV4"_s}},
        Case {"Vin", u"1hgcm"_s, {u"2026 Toyota RAV4"_s}},
        Case {"EndOfVin", u"3A004352"_s, {u"2026 Toyota RAV4"_s}},
        Case {"DealNumber", u"d77"_s, {u"D77"_s}}, Case {"NoSuchName", u"nobody"_s, {}},
        Case {"NoWildcards", u"_%"_s, {}}),
    [](const auto& parameter) { return std::string(parameter.param.name); });

TEST_F(FindServiceTest, SaysWhyAndWhichLeadBelongsToIt)
{
    const auto byPhone = find(u"2125550148"_s);
    const auto byStock = find(u"N4417"_s);
    const auto byDeal = find(u"D77"_s);

    ASSERT_EQ(byPhone.size(), 1U);
    EXPECT_EQ(byPhone[0].kind, FindKind::Customer);
    EXPECT_EQ(byPhone[0].reason, FindReason::Phone);
    EXPECT_EQ(byPhone[0].matched, u"(212) 555-0148"_s);
    EXPECT_EQ(byPhone[0].lead, LeadId {1});
    ASSERT_EQ(byStock.size(), 1U);
    EXPECT_EQ(byStock[0].reason, FindReason::StockNumber);
    EXPECT_EQ(byStock[0].lead, LeadId {1});
    ASSERT_EQ(byDeal.size(), 1U);
    EXPECT_EQ(byDeal[0].kind, FindKind::Deal);
    EXPECT_EQ(byDeal[0].detail, u"Zoë Ångström"_s);
    EXPECT_EQ(byDeal[0].lead, LeadId {2});
}

TEST_F(FindServiceTest, FollowsWhatIsChangedMeanwhile)
{
    EXPECT_EQ(titles(u"grace"_s), QStringList());

    add({.firstName = u"Grace"_s, .lastName = u"Kim"_s});
    EXPECT_EQ(titles(u"grace"_s), QStringList {u"Grace Kim"_s});

    const auto history = LeadService(*m_workspace).history(manager, {7});
    ASSERT_TRUE(succeeded(history));
    LeadForm form {.lead = history->lead, .customer = history->customer};
    form.customer.firstName = u"Hopper"_s;
    form.customer.phones = {{.asTyped = u"212 555 7777"_s}};
    ASSERT_TRUE(succeeded(LeadService(*m_workspace).save(manager, form)));

    EXPECT_EQ(titles(u"grace"_s), QStringList());
    EXPECT_EQ(titles(u"hopper k"_s), QStringList {u"Hopper Kim"_s});
    EXPECT_EQ(titles(u"7777"_s), QStringList {u"Hopper Kim"_s});
}

TEST_F(FindServiceTest, GivesOfEachKindNoMoreThanAScreenShows)
{
    for (int i = 0; i < 12; ++i)
        add({.firstName = u"Ann"_s, .lastName = u"Number%1"_s.arg(i)});

    const QStringList found = titles(u"ann"_s);

    ASSERT_EQ(found.size(), FindQuery().mostOfAKind);
    EXPECT_EQ(found.front(), u"Ann Number11"_s);
}

TEST_F(FindServiceTest, ShowsAnAssociateOnlyTheirOwnAndThoseOfNobody)
{
    const auto hired = inUnit(*m_workspace, manager, [](storage::UnitOfWork& unit) {
        return storage::StaffRepository(unit.database()).insert(manager, unit, {.name = u"Amy"_s});
    });
    ASSERT_TRUE(succeeded(hired));
    const auto history = LeadService(*m_workspace).history(manager, {1});
    ASSERT_TRUE(succeeded(history));
    LeadForm form {.lead = history->lead, .customer = history->customer};
    form.lead.assignedTo = hired->value.id;
    ASSERT_TRUE(succeeded(LeadService(*m_workspace).save(manager, form)));
    const FindService finding(*m_workspace);
    const auto titlesFor = [&](StaffId who, const QString& text) {
        QStringList titles;
        for (const Finding& found : *finding.find({.who = who, .role = Role::Associate}, text, {}))
            titles << found.title;
        return titles;
    };

    EXPECT_EQ(
        titlesFor(hired->value.id, u"ra"_s), (QStringList {u"Lisa Raman"_s, u"Priya Raman"_s}));
    EXPECT_EQ(titlesFor({99}, u"ra"_s), QStringList {u"Lisa Raman"_s});
    EXPECT_EQ(titlesFor({99}, u"2125550148"_s), QStringList());
    const auto vehicle = finding.find({.who = {99}, .role = Role::Associate}, u"N4417"_s, {});
    ASSERT_EQ(vehicle->size(), 1U);
    EXPECT_FALSE(vehicle->front().lead.isValid());
}

TEST_F(FindServiceTest, FindsInTheListOfLeadsAsAnywhereElse)
{
    const auto leadsFor = [&](const QString& text) {
        return LeadService(*m_workspace).list(manager, {.search = text}, {});
    };

    EXPECT_EQ(*leadsFor(u"(212) 555"_s), std::vector<LeadId> {{1}});
    EXPECT_EQ(*leadsFor(u"n4417"_s), std::vector<LeadId> {{1}});
    EXPECT_EQ(*leadsFor(u"ang"_s), std::vector<LeadId> {{2}});
}

TEST_F(FindServiceTest, RefusesWhoMayNotReadCustomers)
{
    const auto found = FindService(*m_workspace).find({.role = Role::ReadOnly}, u"ra"_s, {});

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, Error::Code::Forbidden);
}

TEST_F(FindServiceTest, FindsTheCustomersWithAnOpenLeadAndTheNewestOfThem)
{
    // Another one of Priya Raman's, and Lisa Raman's only one is lost.
    const auto priya = LeadService(*m_workspace).history(manager, LeadId {1});
    ASSERT_TRUE(succeeded(priya));
    ASSERT_TRUE(succeeded(LeadService(*m_workspace)
                              .create(manager,
                                  {.lead = {.receivedAt = std::chrono::sys_seconds(january(12)),
                                       .status = LeadStatus::Lost,
                                       .statusReason = u"Bought elsewhere"_s},
                                      .customer = priya->customer})));
    auto lisa = *LeadService(*m_workspace).history(manager, LeadId {6});
    lisa.lead.status = LeadStatus::Lost;
    lisa.lead.statusReason = u"Bought elsewhere"_s;
    ASSERT_TRUE(succeeded(LeadService(*m_workspace).save(manager, {lisa.lead, lisa.customer})));

    const auto found = FindService(*m_workspace).openLeads(manager, u"raman"_s, {});

    ASSERT_TRUE(succeeded(found));
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().title, u"Priya Raman"_s);
    EXPECT_EQ(found->front().lead, LeadId {1});
    EXPECT_EQ(find(u"raman"_s).size(), 2U);
}

TEST_F(FindServiceTest, FindsWhoHasAnOpenLeadAboutAUnit)
{
    const FindService service(*m_workspace);

    const auto byStockNumber = service.openLeads(manager, u"n44"_s, {});
    ASSERT_TRUE(succeeded(byStockNumber));
    ASSERT_EQ(byStockNumber->size(), 1U);
    EXPECT_EQ(byStockNumber->front().title, u"Priya Raman"_s);
    EXPECT_EQ(byStockNumber->front().lead, LeadId {1});
    EXPECT_EQ(byStockNumber->front().reason, FindReason::StockNumber);
    EXPECT_EQ(byStockNumber->front().matched, u"N4417"_s);
    EXPECT_EQ(service.openLeads(manager, u"004352"_s, {})->size(), 1U);

    auto priya = *LeadService(*m_workspace).history(manager, LeadId {1});
    priya.lead.status = LeadStatus::Lost;
    priya.lead.statusReason = u"Bought elsewhere"_s;
    ASSERT_TRUE(succeeded(LeadService(*m_workspace).save(manager, {priya.lead, priya.customer})));
    EXPECT_TRUE(service.openLeads(manager, u"n44"_s, {})->empty());
}
