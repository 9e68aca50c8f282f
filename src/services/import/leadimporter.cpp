#include "services/import/leadimporter.h"

#include "services/import/daypart.h"
#include "services/import/overwrite.h"

namespace lotboard {
namespace {

using storage::ImportKey;

void overlayWanted(WantedVehicle& wanted, const VehicleDraft& said)
{
    if (said.year != 0)
        wanted.year = said.year;
    overwrite(wanted.make, said.make);
    overwrite(wanted.model, said.model);
    overwrite(wanted.trim, said.trim);
    if (said.condition != Condition::Unknown)
        wanted.condition = said.condition;
}

void overlayStatus(Lead& lead, const LeadDraft& said)
{
    // A deal made the lead sold; an older list that still calls it open does not undo the deal.
    if (!said.status || (lead.status == LeadStatus::Sold && *said.status == LeadStatus::Open))
        return;
    lead.status = *said.status;
    overwrite(lead.statusReason, said.statusReason);
    if (said.statusAt)
        lead.statusAt = said.statusAt;
}

template<class Id>
void overlayId(std::optional<Id>& stored, Id said)
{
    if (said.isValid())
        stored = said;
}

} // namespace

LeadImporter::LeadImporter(const BusinessCalendar& calendar, BatchStore& store, NameResolver& names,
    CustomerLinker& customers, VehicleLinker& vehicles, ProblemLog& problems)
    : m_calendar(calendar)
    , m_store(store)
    , m_names(names)
    , m_customers(customers)
    , m_vehicles(vehicles)
    , m_problems(problems)
{
}

LeadId LeadImporter::import(const RowDraft& draft)
{
    const auto id = m_store.find<LeadId>(ImportKey::LeadExternalId, draft.leadId);
    if (!id.isValid())
        return add(draft);
    if (!m_store.isFirstMention<Lead>(id)) {
        m_problems.warn(ImportReason::SameIdAgain, {}, draft.leadId.toStdString());
        m_store.skip(ImportEntity::Lead);
        return {};
    }
    change(id, draft);
    return id;
}

LeadId LeadImporter::add(const RowDraft& draft)
{
    if (draft.customer.isEmpty())
        m_problems.warn(ImportReason::NoCustomer);
    Lead lead;
    lead.externalId = draft.leadId;
    lead.customer = m_customers.findOrAdd(draft.customer);
    lead.receivedAt = draft.lead->receivedAt;
    overlay(lead, draft);
    lead.rawDocument = draft.lead->rawDocument;
    lead.id = m_store.add(lead);
    m_store.remember(ImportKey::LeadExternalId, lead.externalId, lead.id);
    return lead.id;
}

void LeadImporter::change(LeadId id, const RowDraft& draft)
{
    const auto stored = m_store.load<Lead>(id);
    if (!stored)
        return;
    m_customers.fillIn(stored->customer, draft.customer);
    Lead after = *stored;
    if (!draft.lead->isReceivedAtGuessed)
        after.receivedAt = draft.lead->receivedAt;
    overlay(after, draft);
    m_store.changeOrSkip(*stored, after);
}

void LeadImporter::overlay(Lead& lead, const RowDraft& draft)
{
    const LeadDraft& said = *draft.lead;
    if (const SourceId source = m_names.source(said.source, said.sourceKind); source.isValid())
        lead.source = source;
    overlayId(lead.campaign, m_names.campaign(said.campaign, lead.source));
    overlayId(lead.assignedTo, m_names.staff(said.assignedTo));
    overlayId(lead.wanted.unit, m_vehicles.wanted(draft.vehicle));
    overlayWanted(lead.wanted, draft.vehicle);
    lead.channel = said.channel.value_or(lead.channel);
    overlayStatus(lead, said);
    overwrite(lead.note, said.note);
}

LeadId LeadImporter::leadFor(const RowDraft& draft, std::chrono::sys_seconds at)
{
    if (!draft.leadId.isEmpty())
        return m_store.find<LeadId>(ImportKey::LeadExternalId, draft.leadId);
    return ifArrivedBy(m_store.leadOf(m_customers.findByName(draft.customer), at), at);
}

LeadId LeadImporter::leadWanting(VehicleId vehicle, std::chrono::sys_seconds at)
{
    return ifArrivedBy(m_store.leadWanting(vehicle), at);
}

LeadId LeadImporter::ifArrivedBy(LeadId lead, std::chrono::sys_seconds at)
{
    const auto stored = lead.isValid() ? m_store.load<Lead>(lead) : std::nullopt;
    // By days, because either may have no time of day.
    return stored && m_calendar.businessDay(stored->receivedAt) <= m_calendar.businessDay(at)
        ? lead
        : LeadId {};
}

void LeadImporter::markSold(LeadId lead, std::chrono::sys_days day)
{
    const auto stored = m_store.load<Lead>(lead);
    if (!stored || stored->status == LeadStatus::Sold)
        return;
    Lead after = *stored;
    after.status = LeadStatus::Sold;
    after.statusReason.clear();
    after.statusBy.reset();
    after.statusAt = std::max(instantOf(day, DayPart::Closing, m_calendar), stored->receivedAt);
    m_store.change(*stored, after);
}

CustomerId LeadImporter::customerOf(LeadId lead)
{
    const auto stored = m_store.load<Lead>(lead);
    return stored ? stored->customer : CustomerId {};
}

} // namespace lotboard
