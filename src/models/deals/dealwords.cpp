#include "models/deals/dealwords.h"

#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"

#include <QCoreApplication>
#include <QStringList>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct DealWords
{
    Q_DECLARE_TR_FUNCTIONS(DealWords)
};

} // namespace

DealFormProblem describedProblem(DealProblem problem)
{
    switch (problem) {
    case DealProblem::NoDay:
        return {DealPlace::Days,
            DealWords::tr("Enter the day of the contract, of the delivery or of the posting.")};
    case DealProblem::UnwoundBeforeSale:
        return {
            DealPlace::Days, DealWords::tr("A deal cannot be unwound before the day of its sale.")};
    case DealProblem::SharesDoNotAddUp:
        return {DealPlace::Credits, DealWords::tr("The shares must add up to 100 %.")};
    case DealProblem::DealNumberTaken:
        return {DealPlace::Number, DealWords::tr("Another deal has this number.")};
    case DealProblem::UnitSold:
        return {DealPlace::Unit,
            DealWords::tr("This unit was sold with another deal. Unwind that one first, or choose "
                          "another unit.")};
    case DealProblem::StockNumberTaken:
        return {DealPlace::Unit,
            DealWords::tr("Another unit has this stock number. Check it against the VIN.")};
    }
    return {};
}

QString creditRoleText(CreditRole role)
{
    switch (role) {
    case CreditRole::Sales:
        return DealWords::tr("Sales");
    case CreditRole::Internet:
        return DealWords::tr("Internet");
    case CreditRole::Manager:
        return DealWords::tr("Manager");
    }
    return {};
}

QString vehicleText(const Vehicle& vehicle)
{
    return wantedVehicleText(
        {.year = vehicle.year, .make = vehicle.make, .model = vehicle.model, .trim = vehicle.trim});
}

QString dealText(const Sale& sale)
{
    QStringList parts {sale.dealNumber.isEmpty() ? DealWords::tr("Deal without a number")
                                                 : DealWords::tr("Deal %1").arg(sale.dealNumber)};
    if (const auto day = saleDay(sale, SaleDateRule::Contract))
        parts << storeDayText(*day);
    if (sale.unwoundOn)
        parts << DealWords::tr("unwound");
    return listed(parts);
}

} // namespace lotboard
