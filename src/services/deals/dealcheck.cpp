#include "services/deals/dealcheck.h"

#include "base/textgate.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/vehiclerepository.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

QString clean(const QString& text, TextKind kind)
{
    return cleanText(text, kind).text;
}

const char* sentence(DealProblem problem)
{
    switch (problem) {
    case DealProblem::NoDay:
        return QT_TRANSLATE_NOOP(
            "Error", "A deal needs a day: contract, delivered or posted. Nothing was saved.");
    case DealProblem::UnwoundBeforeSale:
        return QT_TRANSLATE_NOOP(
            "Error", "A deal cannot be unwound before the day of its sale. Nothing was saved.");
    case DealProblem::SharesDoNotAddUp:
        return QT_TRANSLATE_NOOP(
            "Error", "The shares of the deal do not add up to 100 %. Nothing was saved.");
    case DealProblem::DealNumberTaken:
        return QT_TRANSLATE_NOOP("Error", "Another deal has this deal number. Nothing was saved.");
    case DealProblem::UnitSold:
        return QT_TRANSLATE_NOOP("Error",
            "This unit was sold with another deal, which was not unwound. Nothing was saved.");
    case DealProblem::StockNumberTaken:
        return QT_TRANSLATE_NOOP(
            "Error", "Another unit, with another VIN, has this stock number. Nothing was saved.");
    }
    return "";
}

/// What can be seen without asking the database.
void checkDeal(const Sale& sale, std::vector<DealProblem>& problems)
{
    const auto day = saleDay(sale, SaleDateRule::Contract);
    if (!day)
        problems.push_back(DealProblem::NoDay);
    if (day && sale.unwoundOn && *sale.unwoundOn < *day)
        problems.push_back(DealProblem::UnwoundBeforeSale);
    if (!storage::checkCredits(sale))
        problems.push_back(DealProblem::SharesDoNotAddUp);
}

Status checkNumber(storage::Database& database, const Session& session, const Sale& sale,
    std::vector<DealProblem>& problems)
{
    if (sale.dealNumber.isEmpty())
        return success();
    const auto owner = storage::SaleRepository(database).numbered(session, sale.dealNumber);
    if (!owner)
        return owner.error();
    if (owner->isValid() && *owner != sale.id)
        problems.push_back(DealProblem::DealNumberTaken);
    return success();
}

Status checkUnit(storage::Database& database, const Session& session, const DealForm& form,
    std::vector<DealProblem>& problems)
{
    const auto known = knownUnit(database, session, form.vehicle);
    if (!known)
        return known.error();
    if (*known && !form.sale.unwoundOn) {
        const auto other
            = storage::SaleRepository(database).standing(session, (*known)->id, form.sale.id);
        if (!other)
            return other.error();
        if (other->isValid())
            problems.push_back(DealProblem::UnitSold);
    }
    if (form.vehicle.id.isValid() || form.vehicle.stockNumber.isEmpty())
        return success();
    const auto owner
        = storage::VehicleRepository(database).withStockNumber(session, form.vehicle.stockNumber);
    if (!owner)
        return owner.error();
    if (*owner && (!*known || (*owner)->id != (*known)->id))
        problems.push_back(DealProblem::StockNumberTaken);
    return success();
}

} // namespace

DealForm cleanedDeal(DealForm form)
{
    form.sale.dealNumber = clean(form.sale.dealNumber, TextKind::Identifier);
    Vehicle& unit = form.vehicle;
    unit.stockNumber = clean(unit.stockNumber, TextKind::Identifier);
    unit.vin = clean(unit.vin, TextKind::Identifier).remove(u' ').toUpper();
    unit.make = clean(unit.make, TextKind::Name);
    unit.model = clean(unit.model, TextKind::Name);
    unit.trim = clean(unit.trim, TextKind::Name);
    return form;
}

Result<std::optional<Vehicle>> knownUnit(
    storage::Database& database, const Session& session, const Vehicle& unit)
{
    using Known = Result<std::optional<Vehicle>>;
    const storage::VehicleRepository vehicles(database);
    if (unit.id.isValid()) {
        const auto found = vehicles.find(session, unit.id);
        return found ? Known(std::optional(*found)) : Known(found.error());
    }
    if (!unit.vin.isEmpty()) {
        auto found = vehicles.withVin(session, unit.vin);
        if (!found || *found)
            return found;
    }
    if (unit.stockNumber.isEmpty())
        return Known(std::nullopt);
    auto found = vehicles.withStockNumber(session, unit.stockNumber);
    // A stock number that was given to another car meanwhile is not the car that the VIN names.
    const bool isOther = found && *found && !unit.vin.isEmpty() && !(*found)->vin.isEmpty();
    return isOther ? Known(std::nullopt) : found;
}

Result<std::vector<DealProblem>> dealProblems(
    storage::Database& database, const Session& session, const DealForm& form)
{
    std::vector<DealProblem> problems;
    checkDeal(form.sale, problems);
    if (const auto asked = checkNumber(database, session, form.sale, problems); !asked)
        return asked.error();
    if (const auto asked = checkUnit(database, session, form, problems); !asked)
        return asked.error();
    return problems;
}

Error refusal(DealProblem problem)
{
    return {
        Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence(problem))}, {}};
}

} // namespace lotboard
