#include "storage/repositories/leadsearch.h"

#include "storage/engine/database.h"
#include "storage/find/findcandidates.h"

#include <limits>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectLeadsWanting = "SELECT id FROM lead WHERE wanted_vehicle_id = ?";
/// SQLite counts with a sign.
constexpr std::size_t all = std::numeric_limits<std::int64_t>::max();

} // namespace

LeadSearch::LeadSearch(Database& database, const LeadSearchTerms& terms)
    : m_isEverything(terms.query.text.isEmpty())
{
    if (m_isEverything)
        return;
    for (const auto& customer : customerCandidates(database, *terms.index, terms.query, all))
        m_customers.insert(customer.id);
    for (const auto& vehicle : vehicleCandidates(database, terms.query, all)) {
        const auto leads = database.prepare(selectLeadsWanting);
        leads->bindAll(vehicle.id);
        while (leads->step())
            m_leads.insert(leads->int64(0));
    }
}

} // namespace lotboard::storage
