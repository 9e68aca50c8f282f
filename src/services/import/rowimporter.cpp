#include "services/import/rowimporter.h"

namespace lotboard {
namespace {

using storage::ImportKey;

Staff overlaid(Staff staff, const StaffDraft& draft)
{
    staff.role = draft.role.value_or(staff.role);
    staff.department = draft.department.value_or(staff.department);
    if (!draft.team.isEmpty())
        staff.team = draft.team;
    staff.activeFrom = draft.activeFrom ? draft.activeFrom : staff.activeFrom;
    staff.activeTo = draft.activeTo ? draft.activeTo : staff.activeTo;
    return staff;
}

/// The parts of a wide row are named after its lead: L/show.
void renameParts(RowDraft& draft, const QString& leadId)
{
    const auto rename = [&](QString& id) {
        if (id.startsWith(leadId + u'/'))
            id.replace(0, leadId.size(), draft.formerId);
    };
    for (CommunicationDraft& touch : draft.communications)
        rename(touch.externalId);
    if (draft.appointment)
        rename(draft.appointment->externalId);
    if (draft.show)
        rename(draft.show->externalId);
    if (draft.sale)
        rename(draft.sale->externalId);
}

} // namespace

RowImporter::RowImporter(
    const BusinessCalendar& calendar, BatchStore& store, ProblemLog& problems, ImportReport& report)
    : m_store(store)
    , m_problems(problems)
    , m_names(store, report)
    , m_customers(store)
    , m_vehicles(store, problems)
    , m_leads(calendar, store, m_names, m_customers, m_vehicles, problems)
    , m_events(calendar, store, m_names, m_leads, problems)
    , m_sales(calendar, store, m_names, m_customers, m_vehicles, m_leads, problems)
{
}

void RowImporter::import(RowDraft draft)
{
    adoptFormerId(draft);
    const LeadId lead = draft.lead ? m_leads.import(draft) : LeadId {};
    if (draft.lead && !lead.isValid())
        return;
    m_events.import(draft, lead);
    if (draft.sale)
        return m_sales.import(draft, lead);
    if (draft.lead || !draft.communications.empty() || draft.appointment || draft.show)
        return;
    if (draft.spend)
        return importSpend(*draft.spend);
    if (draft.staff)
        return importStaff(*draft.staff);
    if (!draft.customer.isEmpty()) {
        if (!m_customers.import(draft.customer))
            m_problems.warn(ImportReason::SameIdAgain);
        return;
    }
    if (!draft.vehicle.isEmpty())
        m_vehicles.import(draft.vehicle);
}

/// What was imported before rows had an identity is known by all that its row said.
void RowImporter::adoptFormerId(RowDraft& draft)
{
    if (draft.formerId.isEmpty())
        return;
    const auto adopt = [&]<class Id>(Id /*kind*/, ImportKey key, QString& id) {
        if (m_store.find<Id>(key, id).isValid() || !m_store.find<Id>(key, draft.formerId).isValid())
            return;
        renameParts(draft, id);
        id = draft.formerId;
    };
    if (draft.lead)
        adopt(LeadId(), ImportKey::LeadExternalId, draft.leadId);
    else if (draft.appointment)
        adopt(AppointmentId(), ImportKey::AppointmentExternalId, draft.appointment->externalId);
    else if (draft.show)
        adopt(ShowId(), ImportKey::ShowExternalId, draft.show->externalId);
    else if (draft.sale)
        adopt(SaleId(), ImportKey::SaleExternalId, draft.sale->externalId);
    else if (draft.spend)
        adopt(SpendId(), ImportKey::SpendExternalId, draft.spend->externalId);
}

void RowImporter::importSpend(const SpendDraft& draft)
{
    Spend after;
    after.source = m_names.source(draft.source, draft.sourceKind);
    const CampaignId campaign = m_names.campaign(draft.campaign, after.source);
    if (campaign.isValid()) {
        after.campaign = campaign;
        if (!after.source.isValid())
            after.source = m_names.sourceOf(campaign);
    }
    // Spend is always of a source: a campaign that belongs to none stands for one itself.
    if (!after.source.isValid())
        after.source = m_names.source(draft.campaign, draft.sourceKind);
    after.period = draft.period;
    after.amount = draft.amount;
    after.category = draft.category.value_or(SpendCategory::Media);
    after.externalId = draft.externalId;

    const auto id = m_store.find<SpendId>(ImportKey::SpendExternalId, draft.externalId);
    if (!id.isValid()) {
        after.id = m_store.add(after);
        m_store.remember(ImportKey::SpendExternalId, after.externalId, after.id);
    } else if (!m_store.isFirstMention<Spend>(id)) {
        m_problems.warn(ImportReason::SameIdAgain, {}, draft.externalId.toStdString());
        m_store.skip(ImportEntity::Spend);
    } else if (const auto stored = m_store.load<Spend>(id)) {
        after.id = id;
        after.version = stored->version;
        after.category = draft.category.value_or(stored->category);
        m_store.changeOrSkip(*stored, after);
    }
}

void RowImporter::importStaff(const StaffDraft& draft)
{
    const auto id = m_store.find<StaffId>(ImportKey::StaffName, draft.name);
    if (!id.isValid()) {
        const StaffId added = m_store.add(overlaid(Staff {.name = draft.name}, draft));
        m_store.remember(ImportKey::StaffName, draft.name, added);
    } else if (!m_store.isFirstMention<Staff>(id)) {
        m_problems.warn(ImportReason::SameIdAgain, {}, draft.name.toStdString());
        m_store.skip(ImportEntity::Staff);
    } else if (const auto stored = m_store.load<Staff>(id)) {
        m_store.changeOrSkip(*stored, overlaid(*stored, draft));
    }
}

} // namespace lotboard
