#include "metrics/factcollector.h"

#include "metrics/dimensioncodes.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

EpochSecond epochSecond(std::chrono::sys_seconds at)
{
    return at.time_since_epoch().count();
}

std::int64_t centsOf(const std::optional<Money>& money)
{
    return money ? money->cents() : 0;
}

} // namespace

void FactCollector::names(const FactNames& names)
{
    m_directory.learn(names);
    m_stores = names.stores;
    if (m_stores.empty())
        m_stores.emplace_back();
}

std::uint32_t FactCollector::storeIndex(StoreId store) const
{
    const auto found = std::ranges::find(m_stores, store, &Store::id);
    return found == m_stores.end() ? 0 : static_cast<std::uint32_t>(found - m_stores.begin());
}

void FactCollector::lead(const LeadFact& fact)
{
    CollectedLead lead;
    lead.calendar = storeIndex(fact.store);
    lead.receivedAt = epochSecond(fact.receivedAt);
    lead.status = fact.status;
    const auto local = m_stores[lead.calendar].calendar.localTime(fact.receivedAt);
    lead.id = fact.id.value;
    lead.received = numberOf(local.day);
    lead.hour = static_cast<std::uint8_t>(local.minute / 60);
    m_leads.push_back(lead);
    m_leadRows.push_back({.id = lead.id,
        .received = lead.received,
        .hour = lead.hour,
        .channel = static_cast<std::uint8_t>(fact.channel),
        .condition = static_cast<std::uint8_t>(fact.condition),
        .store = m_directory.stores.codeOf(fact.store.value),
        .source = m_directory.sources.codeOf(fact.source.value),
        .campaign = m_directory.campaigns.codeOf(fact.campaign.value),
        .person = m_directory.people.codeOf(fact.assignedTo.value),
        .territory = m_directory.territories.codeOf(fact.territory.value),
        .make = m_directory.makes.codeOf(fact.make),
        .model = m_directory.models.codeOf(fact.model),
        .postalCode = m_directory.postalCodes.codeOf(fact.postalCode),
        .lostReason
        = fact.status == LeadStatus::Lost ? m_directory.lostReasons.codeOf(fact.statusReason) : 0});
}

LeadIndex FactCollector::indexOf(LeadId lead) const
{
    if (!lead.isValid() || m_leads.empty())
        return noLead;
    // Ids mostly have no gaps, so the first guess is mostly right.
    const auto guess = static_cast<std::size_t>(lead.value - m_leads.front().id);
    if (guess < m_leads.size() && m_leads[guess].id == lead.value)
        return static_cast<LeadIndex>(guess);
    const auto found = std::ranges::lower_bound(
        m_leads, lead.value, {}, [](const CollectedLead& one) { return one.id; });
    return found != m_leads.end() && found->id == lead.value
        ? static_cast<LeadIndex>(found - m_leads.begin())
        : noLead;
}

LeadIndex FactCollector::countedIndexOf(LeadId lead) const
{
    const LeadIndex index = indexOf(lead);
    return index != noLead && isCounted(m_leads[index].status) ? index : noLead;
}

void FactCollector::communication(const CommunicationFact& fact)
{
    const LeadIndex index = countedIndexOf(fact.lead);
    if (index == noLead)
        return;
    CollectedLead& lead = m_leads[index];
    const EpochSecond at = epochSecond(fact.at);
    if (isContact(fact.direction, fact.isTwoWay, fact.isAutomatic))
        lead.firstContact = std::min(lead.firstContact, at);
    if (!isAttempt(fact.direction, fact.channel, fact.isAutomatic))
        return;
    lead.firstAttempt = std::min(lead.firstAttempt, at);
    const auto local = localTime(index, fact.at);
    m_attempts.push_back({fact.id.value, at, index, numberOf(local.day),
        m_directory.people.codeOf(fact.staff.value), static_cast<std::uint8_t>(local.minute / 60)});
}

void FactCollector::complete()
{
    for (LeadIndex index = 0; index < m_leads.size(); ++index) {
        CollectedLead& lead = m_leads[index];
        if (lead.firstAttempt == never)
            continue;
        const auto seconds = calendarOf(index).businessSeconds(
            instantOf(lead.receivedAt), instantOf(lead.firstAttempt));
        lead.response = static_cast<std::uint32_t>(seconds);
        m_leadRows[index].response = static_cast<std::uint8_t>(responseCode(seconds));
    }
}

void FactCollector::appointment(const AppointmentFact& fact)
{
    const LeadIndex index = countedIndexOf(fact.lead);
    if (index != noLead)
        m_appointments.push_back({fact, index, m_directory.people.codeOf(fact.setBy.value)});
}

void FactCollector::show(const ShowFact& fact)
{
    const LeadIndex index = countedIndexOf(fact.lead);
    if (index == noLead)
        return;
    const EpochSecond at = epochSecond(fact.at);
    m_leads[index].firstContact = std::min(m_leads[index].firstContact, at); // A visit is one.
    m_shows.push_back({fact.id.value, at, index, m_directory.people.codeOf(fact.greetedBy.value)});
}

void FactCollector::sale(const SaleFact& fact)
{
    CollectedSale sale;
    sale.id = fact.id.value;
    sale.kind = fact.kind;
    sale.unwoundOn = fact.unwoundOn;
    sale.lead = indexOf(fact.lead);
    const Sale dates {
        .contractOn = fact.contractOn, .deliveredOn = fact.deliveredOn, .postedOn = fact.postedOn};
    sale.day = saleDay(dates, m_stores[storeIndex(fact.store)].saleDateRule);
    sale.money = {.basisPoints = wholeDeal,
        .price = centsOf(fact.price),
        .frontGross = centsOf(fact.frontGross),
        .backGross = centsOf(fact.backGross),
        .customer = fact.customer.value,
        .store = m_directory.stores.codeOf(fact.store.value),
        .make = m_directory.makes.codeOf(fact.make),
        .model = m_directory.models.codeOf(fact.model),
        .condition = static_cast<std::uint8_t>(fact.condition)};
    int left = wholeDeal;
    for (const SaleCredit& credit : fact.credits) {
        sale.shares.emplace_back(m_directory.people.codeOf(credit.staff.value), credit.basisPoints);
        left -= credit.basisPoints;
    }
    if (left != 0)
        sale.shares.emplace_back(Code {0}, left); // Nobody's, so that people add up to the store.
    m_sales.push_back(std::move(sale));
}

} // namespace lotboard::metrics
