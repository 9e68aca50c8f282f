#include "storage/repositories/followupreader.h"

#include "storage/rows/cadencerows.h"
#include "storage/rows/rowaccess.h"

#include <map>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectPlannedLeads = R"sql(
    SELECT lead.id, plan.cadence_id, lead.received_at
      FROM lead JOIN cadence_source plan ON plan.source_id = lead.source_id
     WHERE lead.id BETWEEN ? AND ? AND lead.received_day >= ? AND lead.status = 0
       AND NOT EXISTS (SELECT 1 FROM communication c
                        WHERE c.lead_id = lead.id AND c.is_automatic = 0
                          AND (c.is_two_way = 1 OR c.direction = 1))
       AND NOT EXISTS (SELECT 1 FROM show s WHERE s.lead_id = lead.id)
     ORDER BY lead.id
)sql";

// A contact ends a plan that began before it, also one that is only told later. Of the open steps
// there are few, and the index has no others.
constexpr std::string_view whereSettled = R"sql(
       task.done_at IS NULL AND task.skipped_at IS NULL AND task.cadence_step_id IS NOT NULL
       AND (EXISTS (SELECT 1 FROM lead WHERE lead.id = task.lead_id AND lead.status <> 0)
         OR EXISTS (SELECT 1 FROM communication c
                     WHERE c.lead_id = task.lead_id AND c.is_automatic = 0
                       AND (c.is_two_way = 1 OR c.direction = 1)
                       AND (c.at >= task.created_at OR c.created_at > task.created_at))
         OR EXISTS (SELECT 1 FROM show s
                     WHERE s.lead_id = task.lead_id
                       AND (s.at >= task.created_at OR s.created_at > task.created_at))
         OR EXISTS (SELECT 1 FROM sale
                     WHERE sale.lead_id = task.lead_id AND sale.unwound_day IS NULL))
     ORDER BY task.id
)sql";

} // namespace

Result<std::vector<FollowUpPlan>> FollowUpReader::plans() const
{
    return attempt([&]() -> Result<std::vector<FollowUpPlan>> {
        std::vector<FollowUpPlan> plans;
        std::map<CadenceId, std::size_t> places;
        for (Cadence& cadence :
            selectRows<Cadence>(m_database, "WHERE is_dropped = 0 ORDER BY name, id")) {
            places[cadence.id] = plans.size();
            plans.push_back({.cadence = std::move(cadence)});
        }
        for (const CadenceStep& step :
            selectRows<CadenceStep>(m_database, "WHERE is_dropped = 0 ORDER BY day, id")) {
            if (const auto place = places.find(step.cadence); place != places.end())
                plans[place->second].steps.push_back(step);
        }
        return plans;
    });
}

Result<std::vector<PlannedLead>> FollowUpReader::plannedLeads(
    LeadId first, LeadId last, std::chrono::sys_days since) const
{
    return attempt([&]() -> Result<std::vector<PlannedLead>> {
        std::vector<PlannedLead> leads;
        const auto rows = m_database.prepare(selectPlannedLeads);
        rows->bindAll(first, last, since);
        while (rows->step())
            leads.push_back({rows->id<LeadId>(0), rows->id<CadenceId>(1), rows->instant(2)});
        return leads;
    });
}

Result<std::vector<Task>> FollowUpReader::settledSteps(std::optional<LeadId> lead) const
{
    return attempt([&]() -> Result<std::vector<Task>> {
        const std::string settled(whereSettled);
        return lead ? selectRows<Task>(m_database, "WHERE task.lead_id = ? AND" + settled, *lead)
                    : selectRows<Task>(m_database, "WHERE" + settled);
    });
}

} // namespace lotboard::storage
