#include "services/deals/dealservice.h"

#include "metrics/engine.h"
#include "services/lead/leadservice.h"
#include "services/undo/undoservice.h"
#include "services/unit.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/vehiclerepository.h"

#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class DealServiceTest : public testing::Test
{
protected:
    template<class Work>
    auto written(Work work)
    {
        auto saved = inUnit(*m_workspace, manager, work);
        EXPECT_TRUE(succeeded(saved));
        return saved->value;
    }
    Lead newLead()
    {
        const auto created = LeadService(*m_workspace)
                                 .create(manager,
                                     {.lead = {.receivedAt = std::chrono::sys_seconds(january(20))},
                                         .customer = {.lastName = u"Lovelace"_s}});
        EXPECT_TRUE(succeeded(created));
        return created->value.lead;
    }

    template<class Repository, class Id>
    auto read(Id id)
    {
        const auto found = m_workspace->read(
            [&](storage::Database& database) { return Repository(database).find(manager, id); });
        EXPECT_TRUE(succeeded(found));
        return *found;
    }

    Lead lead() { return read<storage::LeadRepository>(m_lead.id); }
    Vehicle vehicle(VehicleId id) { return read<storage::VehicleRepository>(id); }
    DealServiceTest()
        : m_deals(*m_workspace)
        , m_seller(written([](storage::UnitOfWork& unit) {
            return storage::StaffRepository(unit.database())
                .insert(manager, unit, {.name = u"Maria"_s});
        }).id)
        , m_rav4(written([](storage::UnitOfWork& unit) {
            return storage::VehicleRepository(unit.database())
                .insert(manager, unit,
                    {.stockNumber = u"T1001"_s,
                        .vin = u"2T3P1RFV8MC123456"_s,
                        .year = 2024,
                        .make = u"Toyota"_s,
                        .model = u"RAV4"_s,
                        .acquiredOn = january(2)});
        }))
        , m_lead(newLead())
    {
    }

    DealForm form() const
    {
        return {.sale = {.lead = m_lead.id,
                    .dealNumber = u"D-1"_s,
                    .contractOn = january(30),
                    .price = Money::fromCents(2'890'000),
                    .frontGross = Money::fromCents(150'000),
                    .credits = {{.staff = m_seller, .basisPoints = wholeDeal}}},
            .vehicle = {.id = m_rav4.id}};
    }
    Saved<DealForm> sold(const DealForm& deal)
    {
        auto saved = m_deals.save(manager, deal);
        EXPECT_TRUE(succeeded(saved));
        return *saved;
    }
    std::vector<DealProblem> problems(const DealForm& deal)
    {
        const auto found = m_deals.problems(manager, deal);
        EXPECT_TRUE(succeeded(found));
        return *found;
    }

    TestWorkspace m_workspace;
    DealService m_deals;
    StaffId m_seller;
    Vehicle m_rav4;
    Lead m_lead;
};

} // namespace

TEST_F(DealServiceTest, SellsTheUnitAndClosesTheLead)
{
    const auto saved = sold(form());

    EXPECT_EQ(saved.value.sale.customer, m_lead.customer);
    EXPECT_EQ(saved.value.sale.vehicle, m_rav4.id);
    EXPECT_EQ(lead().status, LeadStatus::Sold);
    EXPECT_EQ(lead().statusAt, m_workspace.clock().now());
    EXPECT_EQ(vehicle(m_rav4.id).status, VehicleStatus::Sold);
    EXPECT_EQ(vehicle(m_rav4.id).leftOn, january(30));
    EXPECT_TRUE(m_deals.choices(manager)->stock.empty());
}

TEST_F(DealServiceTest, CanBeTakenBackAsOneAction)
{
    DealForm typed = form();
    typed.vehicle = {.year = 2019, .make = u"Honda"_s, .model = u"Civic"_s};
    const Lead before = lead();
    const auto saved = sold(typed);

    const auto back = UndoService(*m_workspace).takeBack(manager, saved.action);

    ASSERT_TRUE(succeeded(back));
    EXPECT_EQ(lead().status, before.status);
    EXPECT_EQ(lead().statusAt, before.statusAt);
    EXPECT_FALSE(m_deals.find(manager, saved.value.sale.id));
    ASSERT_TRUE(succeeded(UndoService(*m_workspace).takeBack(manager, *back)));
    EXPECT_EQ(lead().status, LeadStatus::Sold);
    EXPECT_EQ(m_deals.find(manager, saved.value.sale.id)->vehicle.model, u"Civic"_s);
}

TEST_F(DealServiceTest, PutsTheUnitBackInStockAndOpensTheLeadWhenItIsUnwound)
{
    DealForm unwound = sold(form()).value;
    unwound.sale.unwoundOn = january(31);

    sold(unwound);

    EXPECT_EQ(lead().status, LeadStatus::Open);
    EXPECT_EQ(vehicle(m_rav4.id).status, VehicleStatus::InStock);
    EXPECT_EQ(vehicle(m_rav4.id).leftOn, std::nullopt);
    EXPECT_EQ(vehicle(m_rav4.id).acquiredOn, january(2));
}

TEST_F(DealServiceTest, KeepsTheLeadSoldWhileAnotherDealStands)
{
    DealForm second = form();
    second.sale.dealNumber = u"D-2"_s;
    second.vehicle = {.stockNumber = u"X1"_s};
    sold(second);
    DealForm unwound = sold(form()).value;
    unwound.sale.unwoundOn = january(31);

    sold(unwound);

    EXPECT_EQ(lead().status, LeadStatus::Sold);
}

TEST_F(DealServiceTest, SellsTheSameUnitAgainAfterAnUnwind)
{
    DealForm unwound = sold(form()).value;
    unwound.sale.unwoundOn = january(31);
    sold(unwound);
    DealForm again = form();
    again.sale.dealNumber = u"D-2"_s;
    again.sale.contractOn = january(31);

    sold(again);

    EXPECT_EQ(vehicle(m_rav4.id).leftOn, january(31));
    EXPECT_EQ(lead().status, LeadStatus::Sold);
}

TEST_F(DealServiceTest, GivesTheFormerUnitBackWhenTheDealIsForAnother)
{
    DealForm other = sold(form()).value;
    other.vehicle = {.stockNumber = u"X1"_s, .model = u"Camry"_s};

    const auto saved = sold(other);

    EXPECT_EQ(vehicle(m_rav4.id).status, VehicleStatus::InStock);
    EXPECT_EQ(vehicle(*saved.value.sale.vehicle).status, VehicleStatus::Sold);
}

TEST_F(DealServiceTest, KnowsATypedUnitByItsNumbers)
{
    DealForm typed = form();
    typed.vehicle = {.vin = u" 2t3p1rfv8mc123456 "_s, .trim = u"XLE"_s};

    const auto saved = sold(typed);

    EXPECT_EQ(saved.value.sale.vehicle, m_rav4.id);
    EXPECT_EQ(vehicle(m_rav4.id).trim, u"XLE"_s);
    EXPECT_EQ(vehicle(m_rav4.id).model, u"RAV4"_s);
}

TEST_F(DealServiceTest, CorrectsAUnitWithoutNumbersInItsPlace)
{
    DealForm typed = form();
    typed.vehicle = {.year = 2019, .make = u"Honda"_s, .model = u"Civik"_s};
    DealForm corrected = sold(typed).value;
    const VehicleId unit = *corrected.sale.vehicle;
    corrected.vehicle = {.year = 2019, .make = u"Honda"_s, .model = u"Civic"_s};

    EXPECT_EQ(sold(corrected).value.sale.vehicle, unit);
    EXPECT_EQ(vehicle(unit).model, u"Civic"_s);
    EXPECT_EQ(vehicle(unit).status, VehicleStatus::Sold);
}

TEST_F(DealServiceTest, CountsInTheNumbersAtOnce)
{
    const auto units = [&] {
        metrics::Query query;
        query.metrics = {metrics::MetricId::Units};
        query.period = {january(1), january(31)};
        query.today = january(31);
        return metrics::evaluate(*m_workspace->facts(), query).total.cells.front().figure.numerator;
    };
    DealForm deal = sold(form()).value;
    EXPECT_EQ(units(), 1);

    deal.sale.unwoundOn = january(31);
    sold(deal);

    EXPECT_EQ(units(), 0);
}

TEST_F(DealServiceTest, SaysWhatKeepsADealFromBeingSaved)
{
    sold(form());
    DealForm bad = form();
    bad.sale.contractOn.reset();
    bad.sale.credits.front().basisPoints = 9000;

    EXPECT_EQ(problems(bad),
        (std::vector {DealProblem::NoDay, DealProblem::SharesDoNotAddUp,
            DealProblem::DealNumberTaken, DealProblem::UnitSold}));

    bad.sale.deliveredOn = january(10);
    bad.sale.unwoundOn = january(9);
    bad.sale.credits.clear();
    bad.sale.dealNumber.clear();
    bad.vehicle = {.stockNumber = u"T1001"_s, .vin = u"1HGCM82633A004352"_s};
    EXPECT_EQ(problems(bad),
        (std::vector {DealProblem::UnwoundBeforeSale, DealProblem::StockNumberTaken}));
}

TEST_F(DealServiceTest, RefusesWhatWouldNotBeSavedAndChangesNothing)
{
    DealForm bad = form();
    bad.sale.contractOn.reset();

    const auto saved = m_deals.save(manager, bad);

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(lead().status, LeadStatus::Open);
    EXPECT_EQ(vehicle(m_rav4.id).status, VehicleStatus::InStock);
}

TEST_F(DealServiceTest, NeverOverwritesWhatSomebodyElseSaved)
{
    const DealForm first = sold(form()).value;
    DealForm theirs = first;
    theirs.sale.backGross = Money::fromCents(90'000);
    sold(theirs);
    DealForm mine = first;
    mine.sale.kind = SaleKind::Lease;

    const auto saved = m_deals.save(manager, mine);

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::Conflict);
}

TEST_F(DealServiceTest, SavesADealThatNoLeadIsKnownFor)
{
    DealForm without = form();
    without.sale.lead.reset();

    const auto saved = sold(without);

    EXPECT_FALSE(saved.value.sale.customer.isValid());
    EXPECT_EQ(lead().status, LeadStatus::Open);
}

TEST_F(DealServiceTest, RefusesWhoMayOnlyReadTheBoard)
{
    const Session reader {.who = {}, .role = Role::ReadOnly};

    EXPECT_EQ(m_deals.save(reader, form()).error().code, Error::Code::Forbidden);
    EXPECT_EQ(m_deals.find(reader, {1}).error().code, Error::Code::Forbidden);
}
