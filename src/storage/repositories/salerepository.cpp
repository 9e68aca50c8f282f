#include "storage/repositories/salerepository.h"

#include "storage/changes/leadsight.h"
#include "storage/rows/rowaccess.h"

#include <QCoreApplication>

namespace lotboard::storage {
namespace {

constexpr std::string_view ofLeadByDay = R"sql(
    WHERE lead_id = ? ORDER BY coalesce(contract_day, delivered_day, posted_day), id
)sql";

constexpr std::string_view ofCustomerByDay = R"sql(
    WHERE customer_id = ? ORDER BY coalesce(contract_day, delivered_day, posted_day), id
)sql";

std::vector<Sale> asSeen(const Session& session, std::vector<Sale> sales)
{
    for (Sale& sale : sales)
        sale = asSeenBy(session, std::move(sale));
    return sales;
}

Status checkWorksOnLeadOf(Database& database, const Session& session, const Sale& sale)
{
    return !sale.lead || hasShare(session, sale) ? success()
                                                 : checkWorksOn(database, session, *sale.lead);
}

constexpr std::string_view selectNumbered = "SELECT id FROM sale WHERE deal_number = ?";
constexpr std::string_view selectStandingOfVehicle = R"sql(
    SELECT id FROM sale WHERE vehicle_id = ? AND unwound_day IS NULL AND id <> ? LIMIT 1
)sql";
constexpr std::string_view selectStandingOfLead = R"sql(
    SELECT id FROM sale WHERE lead_id = ? AND unwound_day IS NULL LIMIT 1
)sql";

template<class... Value>
Result<SaleId> firstId(
    Database& database, const Session& session, std::string_view sql, const Value&... values)
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<SaleId> {
        const auto query = database.prepare(sql);
        query->bindAll(values...);
        return query->step() ? query->id<SaleId>(0) : SaleId {};
    });
}

} // namespace

Status checkCredits(const Sale& sale)
{
    int sum = 0;
    for (const SaleCredit& credit : sale.credits)
        sum += credit.basisPoints;
    if (sale.credits.empty() || sum == wholeDeal)
        return success();
    return Error {Error::Code::InvalidInput,
        {QCoreApplication::translate(
            "Error", "The shares of the deal add up to %1 % instead of 100 %.")
                .arg(sum / 100.0)},
        {}};
}

Result<Sale> SaleRepository::find(const Session& session, SaleId id) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<Sale> {
        const auto sale = findRow<Sale>(m_database, id);
        if (!sale)
            return sale;
        if (sale->lead && !hasShare(session, *sale)) {
            if (const auto seen = checkSees(m_database, session, *sale->lead); !seen)
                return seen.error();
        }
        return asSeenBy(session, *sale);
    });
}

Result<std::vector<Sale>> SaleRepository::ofLead(const Session& session, LeadId lead) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Sale>> {
        if (const auto seen = checkSees(m_database, session, lead); !seen)
            return seen.error();
        return asSeen(session, selectRows<Sale>(m_database, ofLeadByDay, lead));
    });
}

Result<std::vector<Sale>> SaleRepository::ofCustomer(
    const Session& session, CustomerId customer) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Sale>> {
        if (const auto seen = checkSees(m_database, session, customer); !seen)
            return seen.error();
        return asSeen(session, selectRows<Sale>(m_database, ofCustomerByDay, customer));
    });
}

Result<SaleId> SaleRepository::numbered(const Session& session, const QString& dealNumber) const
{
    return firstId(m_database, session, selectNumbered, dealNumber);
}

Result<SaleId> SaleRepository::standing(
    const Session& session, VehicleId vehicle, SaleId except) const
{
    return firstId(m_database, session, selectStandingOfVehicle, vehicle, except);
}

Result<SaleId> SaleRepository::standing(const Session& session, LeadId lead) const
{
    return firstId(m_database, session, selectStandingOfLead, lead);
}

Result<Sale> SaleRepository::insert(const Session& session, UnitOfWork& unit, const Sale& sale)
{
    if (const auto checked = checkCredits(sale); !checked)
        return checked.error();
    return permitted(session, Right::EditSales, [&]() -> Result<Sale> {
        const auto own = checkWorksOnLeadOf(unit.database(), session, sale);
        return own ? insertRow(unit, sale) : Result<Sale>(own.error());
    });
}

Result<Sale> SaleRepository::update(const Session& session, UnitOfWork& unit, const Sale& sale)
{
    if (const auto checked = checkCredits(sale); !checked)
        return checked.error();
    return permitted(session, Right::EditSales, [&]() -> Result<Sale> {
        const auto stored = findRow<Sale>(unit.database(), sale.id);
        if (!stored)
            return stored;
        // Whoever does not see the grosses would save that there are none.
        if (!seesGross(session, *stored))
            return Error {Error::Code::Forbidden,
                {QCoreApplication::translate("Error", "change somebody else's deal")}, {}};
        for (const Sale* either : {&*stored, &sale}) {
            if (const auto own = checkWorksOnLeadOf(unit.database(), session, *either); !own)
                return own.error();
        }
        return updateRow(unit, sale);
    });
}

} // namespace lotboard::storage
