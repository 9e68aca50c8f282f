#include "services/deals/dealservice.h"

#include "services/deals/dealcheck.h"
#include "services/deals/dealwriter.h"
#include "services/unit.h"
#include "storage/changes/permission.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/vehiclerepository.h"

namespace lotboard {

Result<DealChoices> DealService::choices(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<DealChoices> {
        auto stock = storage::VehicleRepository(database).inStock(session);
        if (!stock)
            return stock.error();
        auto staff = storage::StaffRepository(database).all(session);
        if (!staff)
            return staff.error();
        return DealChoices {.stock = *std::move(stock), .staff = *std::move(staff)};
    });
}

Result<DealForm> DealService::find(const Session& session, SaleId id) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<DealForm> {
        auto sale = storage::SaleRepository(database).find(session, id);
        if (!sale)
            return sale.error();
        DealForm form {.sale = *std::move(sale)};
        if (!form.sale.vehicle)
            return form;
        auto vehicle = storage::VehicleRepository(database).find(session, *form.sale.vehicle);
        if (!vehicle)
            return vehicle.error();
        form.vehicle = *std::move(vehicle);
        return form;
    });
}

Result<std::vector<DealProblem>> DealService::problems(
    const Session& session, const DealForm& form) const
{
    if (const auto allowed = storage::checkRight(session, Right::ReadCustomers); !allowed)
        return allowed.error();
    return m_workspace.read([&](storage::Database& database) {
        return dealProblems(database, session, cleanedDeal(form));
    });
}

Result<Saved<DealForm>> DealService::save(const Session& session, const DealForm& form)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        return DealWriter(session, unit, m_workspace.store()).save(cleanedDeal(form));
    });
}

} // namespace lotboard
