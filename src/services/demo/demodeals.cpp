#include "services/demo/demodeals.h"

#include "services/demo/demotime.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace lotboard::demo {
namespace {

constexpr double leaseShare = 0.22; // Of new units.
constexpr double tradeInShare = 0.43;
constexpr double splitShare = 0.13;
constexpr double threeWayShare = 0.01;
constexpr double internetShare = 0.25; // Of the deals from leads of the internet team.
constexpr double unwindShare = 0.016;

Money cents(double dollars)
{
    return Money::fromCents(static_cast<std::int64_t>(dollars * 100));
}

/// `day`, unless it is yet to come.
std::optional<sys_days> ifHappened(sys_days day, const DemoWorld& world)
{
    return day <= world.today ? std::optional(day) : std::nullopt;
}

/// The dates after the contract: delivery at once or some days later, then the books.
void dateDeal(Random& random, const DemoWorld& world, Sale& sale)
{
    const auto& calendar = world.dealership.store.calendar;
    const auto wait = random.chance(0.58) ? 0 : random.integer(1, 6);
    const auto delivered = openDayFrom(calendar, *sale.contractOn + days(wait));
    sale.deliveredOn = ifHappened(delivered, world);
    sale.postedOn
        = ifHappened(openDayFrom(calendar, delivered + days(random.integer(1, 4))), world);
    if (random.chance(unwindShare))
        sale.unwoundOn
            = ifHappened(openDayFrom(calendar, delivered + days(random.integer(3, 13))), world);
}

void priceDeal(Random& random, Sale& sale, const Vehicle& vehicle)
{
    const bool isNew = vehicle.condition == Condition::New;
    const double asked = static_cast<double>(vehicle.askingPrice->cents()) / 100;
    sale.price = cents(asked * random.between(0.945, 1.0));
    if (random.chance(tradeInShare))
        sale.tradeIn = Money::fromCents(random.integer(15, 240) * 100'00);
    sale.frontGross = cents(isNew ? 1050 + random.bell() * 780 : 1780 + random.bell() * 1050);
    const bool isPlain = random.chance(0.14); // Paid in cash, no product bought.
    sale.backGross = isPlain ? Money {} : cents(std::max(90.0, 1420 + random.bell() * 640));
}

void creditDeal(Random& random, const DemoWorld& world, Sale& sale, StaffId seller, StaffId handler)
{
    const auto colleague
        = chooseStaff(random, world.dealership, Department::Sales, *sale.contractOn);
    if (handler != seller && random.chance(internetShare)) {
        sale.credits = {{.staff = seller, .role = CreditRole::Sales, .basisPoints = 7500},
            {.staff = handler, .role = CreditRole::Internet, .basisPoints = 2500}};
    } else if (colleague != seller && handler != seller && random.chance(threeWayShare)) {
        sale.credits = {{.staff = seller, .role = CreditRole::Sales, .basisPoints = 3334},
            {.staff = colleague, .role = CreditRole::Sales, .basisPoints = 3333},
            {.staff = handler, .role = CreditRole::Internet, .basisPoints = 3333}};
    } else if (colleague != seller && random.chance(splitShare)) {
        sale.credits = {{.staff = seller, .role = CreditRole::Sales, .basisPoints = 5000},
            {.staff = colleague, .role = CreditRole::Sales, .basisPoints = 5000}};
    } else {
        sale.credits = {{.staff = seller, .role = CreditRole::Sales, .basisPoints = wholeDeal}};
    }
}

Vehicle soldVehicle(
    Random& random, const ModelChoice& choice, const Sale& sale, std::int64_t number)
{
    const auto acquiredOn = *sale.contractOn - days(daysToSell(random, choice.condition));
    Vehicle vehicle = madeUpVehicle(random, choice, number, acquiredOn);
    vehicle.leftOn = sale.deliveredOn.value_or(*sale.contractOn);
    vehicle.status = VehicleStatus::Sold;
    return vehicle;
}

QString dealNumber(std::int64_t number)
{
    return u"D%1"_s.arg(10'000 + number);
}

} // namespace

Deal madeUpDeal(Random& random, const DemoWorld& world, const ModelChoice& wanted,
    sys_days contractOn, StaffId seller, StaffId handler, std::int64_t number)
{
    Deal deal;
    deal.sale.dealNumber = dealNumber(number);
    deal.sale.contractOn = contractOn;
    const bool isLease = wanted.condition == Condition::New && random.chance(leaseShare);
    deal.sale.kind = isLease ? SaleKind::Lease : SaleKind::Retail;
    dateDeal(random, world, deal.sale);
    deal.vehicle = soldVehicle(random, wanted, deal.sale, number);
    priceDeal(random, deal.sale, deal.vehicle);
    creditDeal(random, world, deal.sale, seller, handler);
    if (deal.sale.unwoundOn) { // The unit came back, and is on the lot again.
        deal.vehicle.leftOn.reset();
        deal.vehicle.status = VehicleStatus::InStock;
    }
    return deal;
}

Deal madeUpTradeDeal(
    Random& random, const DemoWorld& world, SaleKind kind, sys_days contractOn, std::int64_t number)
{
    const bool isWholesale = kind == SaleKind::Wholesale;
    const ModelChoice choice = chooseModel(random, contractOn, isWholesale ? 0 : 1);
    Deal deal;
    deal.sale.dealNumber = dealNumber(number);
    deal.sale.kind = kind;
    deal.sale.contractOn = contractOn;
    deal.sale.deliveredOn = contractOn;
    deal.sale.postedOn = ifHappened(
        openDayFrom(world.dealership.store.calendar, contractOn + days(random.integer(1, 4))),
        world);
    deal.vehicle = soldVehicle(random, choice, deal.sale, number);
    const double cost = static_cast<double>(deal.vehicle.cost->cents()) / 100;
    const double gross = isWholesale ? random.bell() * 420 - 120 : random.between(150, 650);
    deal.sale.price = cents(cost + gross);
    deal.sale.frontGross = cents(gross);
    deal.sale.backGross = Money {};
    deal.vehicle.status = isWholesale ? VehicleStatus::Gone : VehicleStatus::Sold;
    return deal;
}

} // namespace lotboard::demo
