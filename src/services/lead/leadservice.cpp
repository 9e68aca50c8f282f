#include "services/lead/leadservice.h"

#include "services/find/findservice.h"
#include "services/find/keptfindindex.h"
#include "services/lead/leadsteps.h"
#include "services/unit.h"
#include "storage/repositories/leadlist.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/staffrepository.h"

namespace lotboard {

Result<std::vector<LeadId>> LeadService::list(
    const Session& session, const LeadListQuery& query, const JobControl& control) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<std::vector<LeadId>> {
        storage::LeadSearchTerms search {.query = findQuery(query.search, m_workspace.store())};
        if (!search.query.text.isEmpty()) {
            auto index = KeptFindIndex::of(m_workspace)->current(database, control);
            if (!index)
                return index.error();
            search.index = *std::move(index);
        }
        return storage::LeadList(database).ids(session, query, search, control);
    });
}

Result<std::vector<LeadListRow>> LeadService::rows(
    const Session& session, std::span<const LeadId> leads) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::LeadList(database).rows(session, leads);
    });
}

Result<LeadHistory> LeadService::history(const Session& session, LeadId lead) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::LeadRepository(database).history(session, lead);
    });
}

Result<LeadChoices> LeadService::choices(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<LeadChoices> {
        const storage::SourceRepository repository(database);
        auto sources = repository.sources(session);
        if (!sources)
            return sources.error();
        auto campaigns = repository.campaigns(session);
        if (!campaigns)
            return campaigns.error();
        auto staff = storage::StaffRepository(database).all(session);
        if (!staff)
            return staff.error();
        return LeadChoices {.sources = *std::move(sources),
            .campaigns = *std::move(campaigns),
            .staff = *std::move(staff)};
    });
}

Result<Saved<LeadForm>> LeadService::create(const Session& session, const LeadForm& form)
{
    const Store store = m_workspace.store();
    return inUnit(m_workspace, session,
        [&](storage::UnitOfWork& unit) { return enterLead(session, unit, form, store); });
}

Result<Saved<LeadForm>> LeadService::save(const Session& session, const LeadForm& form)
{
    const Store store = m_workspace.store();
    return inUnit(m_workspace, session,
        [&](storage::UnitOfWork& unit) { return changeLead(session, unit, form, store); });
}

Result<Saved<Communication>> LeadService::logCommunication(
    const Session& session, const Communication& communication)
{
    return inUnit(m_workspace, session,
        [&](storage::UnitOfWork& unit) { return addTouch(session, unit, communication); });
}

} // namespace lotboard
