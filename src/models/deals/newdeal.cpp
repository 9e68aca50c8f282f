#include "models/deals/newdeal.h"

#include "domain/creditsplit.h"

#include <algorithm>

namespace lotboard {
namespace {

Vehicle wantedUnit(const WantedVehicle& wanted, const std::vector<Vehicle>& stock)
{
    const auto found = std::ranges::find_if(
        stock, [&](const Vehicle& vehicle) { return wanted.unit == vehicle.id; });
    if (found != stock.end())
        return *found;
    return {.year = wanted.year,
        .make = wanted.make,
        .model = wanted.model,
        .trim = wanted.trim,
        .condition = wanted.condition};
}

} // namespace

DealForm newDeal(const LeadHistory& history, const std::vector<Vehicle>& stock, StaffId seller,
    std::chrono::sys_days today)
{
    const StaffId owner = history.lead.assignedTo.value_or(seller);
    DealForm form {
        .sale = {.lead = history.lead.id, .customer = history.customer.id, .contractOn = today},
        .vehicle = wantedUnit(history.lead.wanted, stock)};
    form.sale.price = form.vehicle.askingPrice;
    if (owner.isValid())
        form.sale.credits = withPerson({}, owner, CreditRole::Sales);
    return form;
}

} // namespace lotboard
