#include "storage/repositories/salerepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view ofLeadByDay = R"sql(
    WHERE lead_id = ? ORDER BY coalesce(contract_day, delivered_day, posted_day), id
)sql";

constexpr std::string_view ofCustomerByDay = R"sql(
    WHERE customer_id = ? ORDER BY coalesce(contract_day, delivered_day, posted_day), id
)sql";

} // namespace

Status checkCredits(const Sale& sale)
{
    int sum = 0;
    for (const SaleCredit& credit : sale.credits)
        sum += credit.basisPoints;
    if (sale.credits.empty() || sum == wholeDeal)
        return success();
    return Error {Error::Code::InvalidInput,
        {QStringLiteral("The shares of the deal add up to %1 % instead of 100 %.")
                .arg(sum / 100.0)},
        {}};
}

Result<Sale> SaleRepository::find(const Session& session, SaleId id) const
{
    return permitted(session, Right::ReadCustomers, [&] { return findRow<Sale>(m_database, id); });
}

Result<std::vector<Sale>> SaleRepository::ofLead(const Session& session, LeadId lead) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Sale>> {
        return selectRows<Sale>(m_database, ofLeadByDay, lead);
    });
}

Result<std::vector<Sale>> SaleRepository::ofCustomer(
    const Session& session, CustomerId customer) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Sale>> {
        return selectRows<Sale>(m_database, ofCustomerByDay, customer);
    });
}

Result<Sale> SaleRepository::insert(const Session& session, UnitOfWork& unit, const Sale& sale)
{
    if (const auto checked = checkCredits(sale); !checked)
        return checked.error();
    return permitted(session, Right::EditSales, [&] { return insertRow(unit, sale); });
}

Result<Sale> SaleRepository::update(const Session& session, UnitOfWork& unit, const Sale& sale)
{
    if (const auto checked = checkCredits(sale); !checked)
        return checked.error();
    return permitted(session, Right::EditSales, [&] { return updateRow(unit, sale); });
}

} // namespace lotboard::storage
