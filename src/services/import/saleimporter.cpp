#include "services/import/saleimporter.h"

#include "services/import/creditshares.h"
#include "services/import/daypart.h"

namespace lotboard {
namespace {

using storage::ImportKey;

template<class T>
void overwrite(std::optional<T>& stored, const std::optional<T>& said)
{
    if (said)
        stored = said;
}

void overlay(Sale& sale, const SaleDraft& said)
{
    sale.kind = said.kind.value_or(sale.kind);
    overwrite(sale.contractOn, said.contractOn);
    overwrite(sale.deliveredOn, said.deliveredOn);
    overwrite(sale.postedOn, said.postedOn);
    overwrite(sale.unwoundOn, said.unwoundOn);
    overwrite(sale.price, said.price);
    overwrite(sale.tradeIn, said.tradeIn);
    overwrite(sale.frontGross, said.frontGross);
    overwrite(sale.backGross, said.backGross);
}

/// Whether the row names salespeople for less than the whole deal, so that others may follow.
bool isPartial(const std::vector<CreditDraft>& credits)
{
    int given = 0;
    bool hasSalesperson = false;
    for (const CreditDraft& credit : credits) {
        if (credit.role != CreditRole::Sales)
            continue;
        if (!credit.basisPoints)
            return false;
        hasSalesperson = true;
        given += *credit.basisPoints;
    }
    return hasSalesperson && given < wholeDeal;
}

bool hasCredit(const std::vector<CreditDraft>& credits, const CreditDraft& wanted)
{
    return std::any_of(credits.begin(), credits.end(), [&](const CreditDraft& credit) {
        return credit.role == wanted.role
            && credit.staff.compare(wanted.staff, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

SaleImporter::SaleImporter(const BusinessCalendar& calendar, BatchStore& store, NameResolver& names,
    CustomerLinker& customers, VehicleLinker& vehicles, LeadImporter& leads, ProblemLog& problems)
    : m_calendar(calendar)
    , m_store(store)
    , m_names(names)
    , m_customers(customers)
    , m_vehicles(vehicles)
    , m_leads(leads)
    , m_problems(problems)
{
}

void SaleImporter::import(const RowDraft& draft, LeadId lead)
{
    const SaleId id = find(*draft.sale);
    if (id.isValid() && !m_store.isFirstMention<Sale>(id))
        importAgain(id, draft);
    else
        importFirst(id, draft, lead);
}

SaleId SaleImporter::find(const SaleDraft& draft)
{
    const auto id = m_store.find<SaleId>(ImportKey::SaleExternalId, draft.externalId);
    return id.isValid() ? id : m_store.find<SaleId>(ImportKey::SaleDealNumber, draft.dealNumber);
}

void SaleImporter::importFirst(SaleId id, const RowDraft& draft, LeadId lead)
{
    std::optional<Sale> stored = Sale {};
    if (id.isValid())
        stored = m_store.load<Sale>(id);
    if (!stored)
        return;
    const SaleDraft& said = *draft.sale;
    Sale after = *stored;
    takeKeys(after, said);
    overlay(after, said);
    const VehicleId vehicle = m_vehicles.sold(draft.vehicle, after.vehicle, *said.day());
    after.vehicle = vehicle.isValid() ? std::optional(vehicle) : after.vehicle;
    const LeadId soldLead = lead.isValid() ? lead : leadOf(after, draft);
    after.lead = soldLead.isValid() ? std::optional(soldLead) : after.lead;
    linkCustomer(after, draft.customer);
    // The credits of a partial deal wait for the other rows; until then the first has it all.
    const bool waits = isPartial(said.credits);
    if (!said.credits.empty() && (!waits || !id.isValid()))
        after.credits = credits(said.credits);

    bool isCounted = true;
    if (!id.isValid()) {
        after.id = m_store.add(after);
    } else {
        isCounted = m_store.change(*stored, after);
        if (!isCounted && !waits)
            m_store.skip(ImportEntity::Sale);
    }
    m_store.remember(ImportKey::SaleExternalId, after.externalId, after.id);
    m_store.remember(ImportKey::SaleDealNumber, after.dealNumber, after.id);
    if (waits) {
        m_partial[after.id] = {.line = draft.line, .isCounted = isCounted, .credits = said.credits};
    } else if (creditShares(said.credits).wasAdjusted) {
        m_problems.warn(ImportReason::SharesDoNotAddUp);
    }
    if (soldLead.isValid())
        m_leads.markSold(soldLead, *said.day());
}

void SaleImporter::importAgain(SaleId id, const RowDraft& draft)
{
    const auto partial = m_partial.find(id);
    bool isMore = false;
    for (const CreditDraft& credit : draft.sale->credits) {
        if (partial == m_partial.end() || hasCredit(partial->second.credits, credit))
            continue;
        partial->second.credits.push_back(credit);
        isMore = true;
    }
    if (isMore)
        return;
    const QString key
        = draft.sale->externalId.isEmpty() ? draft.sale->dealNumber : draft.sale->externalId;
    m_problems.warn(ImportReason::SameIdAgain, {}, key.toStdString());
    m_store.skip(ImportEntity::Sale);
}

void SaleImporter::takeKeys(Sale& sale, const SaleDraft& draft)
{
    if (sale.externalId.isEmpty())
        sale.externalId = draft.externalId;
    // A key is filled in but never changed: what other rows of the file found by it would else
    // depend on their order.
    if (draft.dealNumber.isEmpty() || draft.dealNumber == sale.dealNumber)
        return;
    const auto owner = m_store.find<SaleId>(ImportKey::SaleDealNumber, draft.dealNumber);
    if (!sale.dealNumber.isEmpty() || owner.isValid())
        m_problems.warn(ImportReason::KeptNumber, {}, draft.dealNumber.toStdString());
    else
        sale.dealNumber = draft.dealNumber;
}

LeadId SaleImporter::leadOf(const Sale& sale, const RowDraft& draft)
{
    if (sale.lead)
        return *sale.lead;
    const auto at = instantOf(*draft.sale->day(), DayPart::Closing, m_calendar);
    const LeadId lead = m_leads.leadFor(draft, at);
    if (lead.isValid())
        return lead;
    if (!draft.leadId.isEmpty())
        m_problems.warn(ImportReason::UnknownLead, {}, draft.leadId.toStdString());
    const bool isBuyerTold = draft.customer.hasName() || draft.customer.hasReach();
    return sale.vehicle && !isBuyerTold ? m_leads.leadWanting(*sale.vehicle, at) : LeadId {};
}

void SaleImporter::linkCustomer(Sale& sale, const CustomerDraft& draft)
{
    if (!sale.customer.isValid() && sale.lead)
        sale.customer = m_leads.customerOf(*sale.lead);
    if (!sale.customer.isValid() && !draft.isEmpty())
        sale.customer = m_customers.findByName(draft);
    if (sale.customer.isValid())
        m_customers.fillIn(sale.customer, draft);
    else if (!draft.isEmpty()) // Even a postal code alone: it says where the buyer lives.
        sale.customer = m_customers.add(draft);
}

std::vector<SaleCredit> SaleImporter::credits(const std::vector<CreditDraft>& drafts)
{
    const CreditShares shares = creditShares(drafts);
    std::vector<SaleCredit> credits;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const Department department
            = drafts[i].role == CreditRole::Internet ? Department::Internet : Department::Sales;
        credits.push_back({.staff = m_names.staff(drafts[i].staff, department),
            .role = drafts[i].role,
            .basisPoints = shares.basisPoints[i]});
    }
    return credits;
}

void SaleImporter::finish()
{
    for (const auto& [id, deal] : m_partial) {
        const auto stored = m_store.load<Sale>(id);
        if (!stored)
            return;
        if (creditShares(deal.credits).wasAdjusted) {
            m_problems.beginRow(deal.line);
            m_problems.warn(ImportReason::SharesDoNotAddUp);
        }
        Sale after = *stored;
        after.credits = credits(deal.credits);
        if (!m_store.change(*stored, after) && !deal.isCounted)
            m_store.skip(ImportEntity::Sale);
    }
    m_partial.clear();
}

} // namespace lotboard
