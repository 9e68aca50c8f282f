#pragma once

#include "domain/facts.h"

#include <QString>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lotboard {

/// A small store told step by step, as a test wants it: times are what the clock on the store's
/// wall shows ("2026-11-02 10:04"), ids follow each other from 1. Holds nothing but facts, which a
/// test may also change directly.
///
///     StoreStory story;
///     const auto ann = story.person("Ann");
///     const auto lead = story.lead("2026-11-02 10:00", {.assignedTo = ann});
///     story.call(lead, "2026-11-02 10:04", ann, StoreStory::Answer::Spoke);
///     const auto facts = metrics::buildFactTable(story.feed());
class StoreStory
{
public:
    enum class Answer { None, Spoke };

    struct LeadDetails
    {
        SourceId source {};
        CampaignId campaign {};
        StaffId assignedTo {};
        LeadStatus status = LeadStatus::Open;
        CustomerId customer {};
        TerritoryId territory {};
        LeadChannel channel = LeadChannel::Unknown;
        Condition condition = Condition::Unknown;
        std::string_view make {};
        std::string_view model {};
        std::string_view postalCode {};
        std::string_view statusReason {};
    };

    struct AppointmentDetails
    {
        AppointmentOutcome outcome = AppointmentOutcome::Open;
        std::string_view confirmedAt {}; ///< Empty: not.
        AppointmentId continues {};
    };

    struct SaleDetails
    {
        LeadId lead {};
        CustomerId customer {};
        SaleKind kind = SaleKind::Retail;
        std::vector<SaleCredit> credits {};
        std::int64_t priceCents = 0;
        std::int64_t frontCents = 0;
        std::int64_t backCents = 0;
        std::string_view unwoundOn {}; ///< Empty: not.
    };

    /// A store in New York, open Monday to Saturday from nine to eight.
    StoreStory();

    StaffId person(
        const char* name, const char* team = "", Department department = Department::Sales);
    SourceId source(const char* name, const char* group = "");
    CampaignId campaign(const char* name, SourceId source);
    TerritoryId territory(const char* name);

    LeadId lead(std::string_view receivedAt) { return lead(receivedAt, LeadDetails {}); }
    LeadId lead(std::string_view receivedAt, const LeadDetails& details);
    CommunicationId call(
        LeadId lead, std::string_view at, StaffId by = {}, Answer answer = Answer::None);
    CommunicationId automaticReply(LeadId lead, std::string_view at);
    CommunicationId customerWrites(LeadId lead, std::string_view at);
    AppointmentId appointment(
        LeadId lead, std::string_view setAt, std::string_view dueAt, StaffId setBy = {})
    {
        return appointment(lead, setAt, dueAt, setBy, AppointmentDetails {});
    }
    AppointmentId appointment(LeadId lead, std::string_view setAt, std::string_view dueAt,
        StaffId setBy, const AppointmentDetails& details);
    ShowId show(LeadId lead, std::string_view at, StaffId greetedBy = {});
    /// On the contract date; an empty day: none was entered.
    SaleId sale(std::string_view day, const SaleDetails& details);
    SpendId spend(SourceId source, std::string_view period, std::int64_t cents,
        SpendCategory category = SpendCategory::Media, CampaignId campaign = {});
    GoalId unitsGoal(std::string_view period, double units, GoalScope scope = GoalScope::Store,
        const QString& scopeKey = {});

    std::chrono::sys_seconds at(std::string_view wallClock) const;
    /// Keeps the text for as long as this story or a copy of it.
    std::string_view keep(std::string_view text);
    Store& store() { return names.stores.front(); }
    const Store& store() const { return names.stores.front(); }

    /// All facts, as buildFactTable() wants them. The story must outlive it.
    std::function<void(FactSink&)> feed() const;
    /// As patchFactTable() wants them: only what belongs to these leads and sales.
    std::function<void(FactSink&)> feedOf(std::vector<LeadId> leads,
        std::vector<SaleId> salesWithoutLead, bool withSpend, bool withGoals) const;

    FactNames names {};
    std::vector<LeadFact> leads {};
    std::vector<CommunicationFact> communications {};
    std::vector<AppointmentFact> appointments {};
    std::vector<ShowFact> shows {};
    std::vector<SaleFact> sales {};
    std::vector<Spend> spends {};
    std::vector<Goal> goals {};

private:
    template<class Fact>
    static auto nextId(const std::vector<Fact>& facts) -> decltype(Fact::id)
    {
        return {facts.empty() ? 1 : facts.back().id.value + 1};
    }

    std::shared_ptr<std::set<std::string, std::less<>>> m_texts;
};

} // namespace lotboard
