#include "services/lead/leadbulkservice.h"

#include "base/textgate.h"
#include "services/lead/leadsteps.h"
#include "services/unit.h"
#include "storage/repositories/leadrepository.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

Status checkChange(const LeadBulkChange& change)
{
    const auto refused = [](const char* text) {
        return Error {Error::Code::InvalidInput, {QCoreApplication::translate("Error", text)}, {}};
    };
    if (change.status == LeadStatus::Sold)
        return refused(
            QT_TRANSLATE_NOOP("Error", "A lead becomes sold by its deal. Nothing was changed."));
    if (change.status && *change.status != LeadStatus::Open && change.reason.isEmpty())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "Say why: the reason is what the reports count. Nothing was changed."));
    return success();
}

Result<Lead> assigned(const Session& session, storage::UnitOfWork& unit, Lead lead, StaffId who)
{
    const auto assignedTo = who.isValid() ? std::optional(who) : std::nullopt;
    if (lead.assignedTo == assignedTo)
        return lead;
    lead.assignedTo = assignedTo;
    return storage::LeadRepository(unit.database()).update(session, unit, lead);
}

/// The lead as it is afterwards, at a new version if anything of it has changed.
Result<Lead> changeOne(const Session& session, storage::UnitOfWork& unit, const Lead& before,
    const LeadBulkChange& change)
{
    Result<Lead> lead = before;
    if (change.assignTo)
        lead = assigned(session, unit, before, *change.assignTo);
    if (lead && change.status)
        lead = changeLeadStatus(session, unit, before.id, *change.status, change.reason);
    return lead;
}

} // namespace

Result<Saved<int>> LeadBulkService::change(const Session& session, std::span<const LeadId> leads,
    const LeadBulkChange& change, const JobControl& control)
{
    LeadBulkChange cleaned = change;
    cleaned.reason = cleanText(change.reason, TextKind::Name).text;
    if (const auto checked = checkChange(cleaned); !checked)
        return checked.error();
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<int> {
        storage::LeadRepository repository(unit.database());
        int changedLeads = 0;
        std::int64_t done = 0;
        for (const LeadId id : leads) {
            if (control.isCancelled())
                return Error {Error::Code::Cancelled, {}, {}};
            const auto before = repository.find(session, id);
            if (!before)
                return before.error();
            const auto after = changeOne(session, unit, *before, cleaned);
            if (!after)
                return after.error();
            changedLeads += after->version != before->version ? 1 : 0;
            control.progressed(++done, static_cast<std::int64_t>(leads.size()));
        }
        return changedLeads;
    });
}

} // namespace lotboard
