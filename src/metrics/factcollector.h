#pragma once

#include "metrics/blocklist.h"
#include "metrics/factcolumns.h"

namespace lotboard::metrics {

/// An instant, or that it has not happened, as a number that compares.
using EpochSecond = std::int64_t;
constexpr EpochSecond never = std::numeric_limits<EpochSecond>::max();

constexpr std::chrono::sys_seconds instantOf(EpochSecond second)
{
    return std::chrono::sys_seconds(std::chrono::seconds(second));
}

struct CollectedLead
{
    std::int64_t id = 0;
    EpochSecond receivedAt = 0;
    EpochSecond firstAttempt = never;
    EpochSecond firstContact = never;
    EpochSecond firstAppointment = never; ///< When it was made.
    EpochSecond firstShow = never;
    DayNumber received = noDay;
    DayNumber sold = noDay;
    std::uint32_t response = 0; ///< Business seconds to the first attempt, if there is one.
    std::uint32_t calendar = 0; ///< Which of FactCollector::stores().
    LeadStatus status = LeadStatus::Open;
    std::uint8_t hour = noHour;
};

/// The index of a lead in the order of the feed, or noLead.
using LeadIndex = std::uint32_t;

struct CollectedAttempt
{
    std::int64_t id = 0;
    EpochSecond at = 0;
    LeadIndex lead = noLead;
    DayNumber day = noDay;
    Code person = 0;
    std::uint8_t hour = noHour;
};

struct CollectedAppointment
{
    AppointmentFact fact {};
    LeadIndex lead = noLead;
    Code person = 0;
};

struct CollectedShow
{
    std::int64_t id = 0;
    EpochSecond at = 0;
    LeadIndex lead = noLead;
    Code person = 0;
};

struct CollectedSale
{
    std::int64_t id = 0;
    LeadIndex lead = noLead;
    SaleKind kind = SaleKind::Retail;
    std::optional<std::chrono::sys_days> day {};
    std::optional<std::chrono::sys_days> unwoundOn {};
    MoneyRow money {}; ///< Of the whole deal.
    std::vector<std::pair<Code, int>> shares {}; ///< Person and basis points, adding up to all.
};

/// Takes a feed, gives codes to everything and dates on the store's calendar, and finds the first
/// attempt and contact of each lead. Does not count anything. Leaves out what belongs to duplicate
/// and invalid leads, except sales.
class FactCollector final : public FactSink
{
public:
    explicit FactCollector(Directory& directory) : m_directory(directory) { }
    /// For a feed without names: `directory` and `store` are those of a table to be patched.
    FactCollector(Directory& directory, const Store& store)
        : m_directory(directory)
        , m_stores {store}
    {
    }

    void names(const FactNames& names) override;
    void lead(const LeadFact& fact) override;
    void communication(const CommunicationFact& fact) override;
    void appointment(const AppointmentFact& fact) override;
    void show(const ShowFact& fact) override;
    void sale(const SaleFact& fact) override;
    void spend(const Spend& spend) override { m_spend.push_back(spend); }
    void goal(const Goal& goal) override { m_goals.push_back(goal); }

    /// Notes what can only be told when all facts were taken: how long each lead waited.
    void complete();

    /// Where and when `at` is for the store of the lead.
    LocalTime localTime(LeadIndex lead, std::chrono::sys_seconds at) const
    {
        return calendarOf(lead).localTime(at);
    }
    const BusinessCalendar& calendarOf(LeadIndex lead) const
    {
        return m_stores[m_leads[lead].calendar].calendar;
    }

    Directory& directory() { return m_directory; }
    const std::vector<Store>& stores() const { return m_stores; }
    std::vector<CollectedLead>& leads() { return m_leads; }
    /// One for each of leads().
    BlockList<LeadRow>& leadRows() { return m_leadRows; }
    BlockList<CollectedAttempt>& attempts() { return m_attempts; }
    std::vector<CollectedAppointment>& appointments() { return m_appointments; }
    std::vector<CollectedShow>& shows() { return m_shows; }
    std::vector<CollectedSale>& sales() { return m_sales; }
    std::vector<Spend>& spend() { return m_spend; }
    std::vector<Goal>& goals() { return m_goals; }

private:
    LeadIndex indexOf(LeadId lead) const;
    LeadIndex countedIndexOf(LeadId lead) const;
    std::uint32_t storeIndex(StoreId store) const;

    Directory& m_directory;
    std::vector<Store> m_stores {};
    std::vector<CollectedLead> m_leads {}; ///< By ascending id.
    BlockList<LeadRow> m_leadRows {};
    BlockList<CollectedAttempt> m_attempts {};
    std::vector<CollectedAppointment> m_appointments {};
    std::vector<CollectedShow> m_shows {};
    std::vector<CollectedSale> m_sales {};
    std::vector<Spend> m_spend {};
    std::vector<Goal> m_goals {};
};

} // namespace lotboard::metrics
