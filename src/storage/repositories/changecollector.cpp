#include "storage/repositories/changecollector.h"

#include "storage/changes/entity.h"
#include "storage/engine/database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectLeadsOfCustomer = "SELECT id FROM lead WHERE customer_id = ?";
constexpr std::string_view selectLeadsOfVehicle = "SELECT id FROM lead WHERE wanted_vehicle_id = ?";
constexpr std::string_view selectSalesOfVehicle
    = "SELECT id, lead_id FROM sale WHERE vehicle_id = ?";

/// With more leads than this it is quicker to read all of them again.
constexpr std::size_t mostNamedLeads = 20000;

/// What a follow-up plan asks for, whose facts are tasks; what is judged or asked by facts.
bool isNoFact(std::string_view table)
{
    constexpr std::array none {Entity::Cadence, Entity::CadenceStep, Entity::Baseline, Entity::Plan,
        Entity::SavedView, Entity::Benchmark};
    return std::any_of(
        none.begin(), none.end(), [table](Entity entity) { return table == tableOf(entity); });
}

/// The id that a row has in `column` before or after the change, where it is named.
template<class Id, class Take>
void forEachNamed(const Statement& row, QLatin1StringView column, Take take)
{
    for (const int state : {3, 4}) {
        const auto text = row.text(state);
        const auto object
            = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
                  .object();
        if (const auto id = object.value(column); !id.isUndefined())
            take(Id {id.toInteger()});
    }
}

} // namespace

void ChangeCollector::add(const Statement& row)
{
    const std::string_view entity = row.text(0);
    const auto is = [entity](Entity other) { return entity == tableOf(other); };
    if (is(Entity::Spend))
        m_change.hasSpend = true;
    else if (is(Entity::Goal))
        m_change.hasGoals = true;
    else if (is(Entity::Customer))
        addLeadsOf(row.id<CustomerId>(1));
    else if (is(Entity::Vehicle))
        addLeadsAndSalesOf(row.id<VehicleId>(1));
    else if (is(Entity::Sale))
        addSale(row);
    else if (is(Entity::Consent)) // No fact, as tasks are none, but shown with the lead.
        forEachNamed<CustomerId>(
            row, QLatin1StringView("customer_id"), [this](CustomerId id) { addLeadsOf(id); });
    else if (is(Entity::Lead) || is(Entity::Communication) || is(Entity::Appointment)
        || is(Entity::Show) || is(Entity::Task))
        addLeads(row);
    else if (!isNoFact(entity))
        m_change.isEverything = true;
}

FactChange ChangeCollector::change() &&
{
    if (m_leads.size() > mostNamedLeads)
        m_change.isEverything = true;
    if (m_change.isEverything)
        return {.isEverything = true};
    m_change.leads.assign(m_leads.begin(), m_leads.end());
    m_change.salesWithoutLead.assign(m_sales.begin(), m_sales.end());
    return m_change;
}

bool ChangeCollector::addLeads(const Statement& row)
{
    bool isWithLead = false;
    const auto addLead = [&](LeadId lead) {
        if (lead.isValid())
            m_leads.insert(lead);
        return lead.isValid();
    };
    isWithLead = addLead(row.id<LeadId>(2));
    forEachNamed<LeadId>(row, QLatin1StringView("lead_id"),
        [&](LeadId lead) { isWithLead = addLead(lead) && isWithLead; });
    return isWithLead;
}

void ChangeCollector::addSale(const Statement& row)
{
    if (!addLeads(row))
        m_sales.insert(row.id<SaleId>(1));
}

void ChangeCollector::addLeadsAndSalesOf(VehicleId vehicle)
{
    const auto leads = m_database.prepare(selectLeadsOfVehicle);
    leads->bindAll(vehicle);
    while (leads->step())
        m_leads.insert(leads->id<LeadId>(0));
    const auto sales = m_database.prepare(selectSalesOfVehicle);
    sales->bindAll(vehicle);
    while (sales->step()) {
        if (const LeadId lead = sales->id<LeadId>(1); lead.isValid())
            m_leads.insert(lead);
        else
            m_sales.insert(sales->id<SaleId>(0));
    }
}

void ChangeCollector::addLeadsOf(CustomerId customer)
{
    const auto query = m_database.prepare(selectLeadsOfCustomer);
    query->bindAll(customer);
    while (query->step())
        m_leads.insert(query->id<LeadId>(0));
}

} // namespace lotboard::storage
