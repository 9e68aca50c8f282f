#include "storage/repositories/leadrepository.h"

#include "storage/changes/leadsight.h"
#include "storage/repositories/vehiclerepository.h"
#include "storage/rows/consentrows.h"
#include "storage/rows/rowaccess.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view selectSourceName = "SELECT name FROM source WHERE id = ?";
constexpr std::string_view selectCampaignName = "SELECT name FROM campaign WHERE id = ?";
constexpr std::string_view selectStaffName = "SELECT name FROM staff WHERE id = ?";

template<class Id>
QString nameOf(Database& database, std::string_view sql, Id id)
{
    const auto query = database.prepare(sql);
    query->bindAll(id);
    return query->step() ? query->string(0) : QString();
}

void readNames(Database& database, LeadHistory& history)
{
    const auto need = [&](std::optional<StaffId> staff) {
        if (staff && !history.staffNames.contains(*staff))
            history.staffNames.emplace(*staff, nameOf(database, selectStaffName, *staff));
    };
    need(history.lead.assignedTo);
    need(history.lead.statusBy);
    for (const Communication& touch : history.communications)
        need(touch.staff);
    for (const Appointment& appointment : history.appointments)
        need(appointment.setBy);
    for (const Show& show : history.shows)
        need(show.greetedBy);
    for (const Sale& sale : history.sales) {
        for (const SaleCredit& credit : sale.credits)
            need(credit.staff);
    }
    for (const Consent& word : history.consents)
        need(word.staff);
    for (const Task& task : history.tasks)
        need(task.staff);
    history.sourceName = nameOf(database, selectSourceName, history.lead.source);
    if (history.lead.campaign)
        history.campaignName = nameOf(database, selectCampaignName, *history.lead.campaign);
}

} // namespace

Result<Lead> LeadRepository::find(const Session& session, LeadId id) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<Lead> {
        const auto seen = checkSees(m_database, session, id);
        return seen ? findRow<Lead>(m_database, id) : Result<Lead>(seen.error());
    });
}

Result<LeadHistory> LeadRepository::history(const Session& session, LeadId id) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<LeadHistory> {
        const Transaction oneState(m_database, Transaction::Kind::Read);
        if (const auto seen = checkSees(m_database, session, id); !seen)
            return seen.error();
        const auto lead = findRow<Lead>(m_database, id);
        if (!lead)
            return lead.error();
        const auto customer = findRow<Customer>(m_database, lead->customer);
        if (!customer)
            return customer.error();
        LeadHistory history {.lead = *lead,
            .customer = *customer,
            .communications
            = selectRows<Communication>(m_database, "WHERE lead_id = ? ORDER BY at, id", id),
            .appointments
            = selectRows<Appointment>(m_database, "WHERE lead_id = ? ORDER BY set_at, id", id),
            .shows = selectRows<Show>(m_database, "WHERE lead_id = ? ORDER BY at, id", id),
            .sales = selectRows<Sale>(m_database, "WHERE lead_id = ? ORDER BY id", id),
            .tasks = selectRows<Task>(m_database, "WHERE lead_id = ? ORDER BY due_at, id", id)};
        history.consents = selectRows<Consent>(
            m_database, "WHERE customer_id = ? ORDER BY at, id", lead->customer);
        for (Sale& sale : history.sales)
            sale = asSeenBy(session, std::move(sale));
        auto stock = VehicleRepository(m_database).fitting(session, lead->wanted);
        if (!stock)
            return stock.error();
        history.stock = *std::move(stock);
        readNames(m_database, history);
        return history;
    });
}

Result<Lead> LeadRepository::insert(const Session& session, UnitOfWork& unit, const Lead& lead)
{
    return permitted(session, Right::EditLeads, [&] { return insertRow(unit, lead); });
}

Result<Lead> LeadRepository::update(const Session& session, UnitOfWork& unit, const Lead& lead)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<Lead> {
        const auto own = checkWorksOn(unit.database(), session, lead.id);
        return own ? updateRow(unit, lead) : Result<Lead>(own.error());
    });
}

} // namespace lotboard::storage
