#include "support/storestory.h"

#include <algorithm>

namespace lotboard {

namespace {

QString fromAscii(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<std::chrono::sys_days> dayOrNone(std::string_view text)
{
    return text.empty() ? std::nullopt : parseIsoDate(fromAscii(text));
}

} // namespace

StoreStory::StoreStory() : m_texts(std::make_shared<std::set<std::string, std::less<>>>())
{
    constexpr OpenHours closed {};
    constexpr OpenHours open {540, 1200};
    Store store;
    store.id = {1};
    store.name = QStringLiteral("Main Street Motors");
    store.calendar = BusinessCalendar(
        QTimeZone("America/New_York"), {closed, open, open, open, open, open, open}, {});
    names.stores.push_back(store);
}

StaffId StoreStory::person(const char* name, const char* team, Department department)
{
    Staff person;
    person.id = nextId(names.staff);
    person.name = QString::fromUtf8(name);
    person.team = QString::fromUtf8(team);
    person.department = department;
    names.staff.push_back(person);
    return person.id;
}

SourceId StoreStory::source(const char* name, const char* group)
{
    Source source;
    source.id = nextId(names.sources);
    source.name = QString::fromUtf8(name);
    source.group = QString::fromUtf8(group);
    names.sources.push_back(source);
    return source.id;
}

CampaignId StoreStory::campaign(const char* name, SourceId source)
{
    Campaign campaign;
    campaign.id = nextId(names.campaigns);
    campaign.name = QString::fromUtf8(name);
    campaign.source = source;
    names.campaigns.push_back(campaign);
    return campaign.id;
}

TerritoryId StoreStory::territory(const char* name)
{
    const TerritoryId id {static_cast<std::int64_t>(names.territories.size()) + 1};
    names.territories.emplace_back(id, QString::fromUtf8(name));
    return id;
}

LeadId StoreStory::lead(std::string_view receivedAt, const LeadDetails& details)
{
    const LeadId id = nextId(leads);
    leads.push_back({.id = id,
        .store = store().id,
        .customer = details.customer,
        .receivedAt = at(receivedAt),
        .status = details.status,
        .source = details.source,
        .campaign = details.campaign,
        .assignedTo = details.assignedTo,
        .territory = details.territory,
        .channel = details.channel,
        .condition = details.condition,
        .make = keep(details.make),
        .model = keep(details.model),
        .postalCode = keep(details.postalCode),
        .statusReason = keep(details.statusReason)});
    return id;
}

CommunicationId StoreStory::call(LeadId lead, std::string_view when, StaffId by, Answer answer)
{
    const CommunicationId id = nextId(communications);
    communications.push_back(
        {.id = id, .lead = lead, .at = at(when), .staff = by, .isTwoWay = answer == Answer::Spoke});
    return id;
}

CommunicationId StoreStory::automaticReply(LeadId lead, std::string_view when)
{
    const CommunicationId id = nextId(communications);
    communications.push_back(
        {.id = id, .lead = lead, .at = at(when), .channel = Channel::Email, .isAutomatic = true});
    return id;
}

CommunicationId StoreStory::customerWrites(LeadId lead, std::string_view when)
{
    const CommunicationId id = nextId(communications);
    communications.push_back({.id = id,
        .lead = lead,
        .at = at(when),
        .channel = Channel::Email,
        .direction = Direction::Inbound,
        .isTwoWay = true});
    return id;
}

AppointmentId StoreStory::appointment(LeadId lead, std::string_view setAt, std::string_view dueAt,
    StaffId setBy, const AppointmentDetails& details)
{
    const AppointmentId id = nextId(appointments);
    AppointmentFact fact {.id = id,
        .lead = lead,
        .setAt = at(setAt),
        .setBy = setBy,
        .dueAt = at(dueAt),
        .outcome = details.outcome,
        .continues = details.continues};
    if (!details.confirmedAt.empty())
        fact.confirmedAt = at(details.confirmedAt);
    appointments.push_back(fact);
    return id;
}

ShowId StoreStory::show(LeadId lead, std::string_view when, StaffId greetedBy)
{
    const ShowId id = nextId(shows);
    shows.push_back({.id = id, .lead = lead, .at = at(when), .greetedBy = greetedBy});
    return id;
}

SaleId StoreStory::sale(std::string_view day, const SaleDetails& details)
{
    const SaleId id = nextId(sales);
    sales.push_back({.id = id,
        .store = store().id,
        .lead = details.lead,
        .customer = details.customer,
        .kind = details.kind,
        .contractOn = dayOrNone(day),
        .unwoundOn = dayOrNone(details.unwoundOn),
        .price = Money::fromCents(details.priceCents),
        .frontGross = Money::fromCents(details.frontCents),
        .backGross = Money::fromCents(details.backCents),
        .credits = details.credits});
    return id;
}

SpendId StoreStory::spend(SourceId source, std::string_view period, std::int64_t cents,
    SpendCategory category, CampaignId campaign)
{
    Spend spend;
    spend.id = nextId(spends);
    spend.source = source;
    if (campaign.isValid())
        spend.campaign = campaign;
    spend.period = parsePeriod(fromAscii(period), {}).value();
    spend.amount = Money::fromCents(cents);
    spend.category = category;
    spends.push_back(spend);
    return spend.id;
}

GoalId StoreStory::unitsGoal(
    std::string_view period, double units, GoalScope scope, const QString& scopeKey)
{
    Goal goal;
    goal.id = nextId(goals);
    goal.metric = QStringLiteral("units");
    goal.scope = scope;
    goal.scopeKey = scopeKey;
    goal.period = parsePeriod(fromAscii(period), {}).value();
    goal.value = units;
    goals.push_back(goal);
    return goal.id;
}

std::chrono::sys_seconds StoreStory::at(std::string_view wallClock) const
{
    const QString text = fromAscii(wallClock);
    const auto day = parseIsoDate(text.first(10)).value();
    const int minute = text.sliced(11, 2).toInt() * 60 + text.sliced(14, 2).toInt();
    return store().calendar.instant(day, minute);
}

std::string_view StoreStory::keep(std::string_view text)
{
    return *m_texts->emplace(text).first;
}

std::function<void(FactSink&)> StoreStory::feed() const
{
    return [this](FactSink& sink) {
        sink.names(names);
        std::ranges::for_each(leads, [&](const auto& fact) { sink.lead(fact); });
        std::ranges::for_each(communications, [&](const auto& fact) { sink.communication(fact); });
        std::ranges::for_each(appointments, [&](const auto& fact) { sink.appointment(fact); });
        std::ranges::for_each(shows, [&](const auto& fact) { sink.show(fact); });
        std::ranges::for_each(sales, [&](const auto& fact) { sink.sale(fact); });
        std::ranges::for_each(spends, [&](const auto& spend) { sink.spend(spend); });
        std::ranges::for_each(goals, [&](const auto& goal) { sink.goal(goal); });
    };
}

std::function<void(FactSink&)> StoreStory::feedOf(std::vector<LeadId> wanted,
    std::vector<SaleId> salesWithoutLead, bool withSpend, bool withGoals) const
{
    return [=, this](FactSink& sink) {
        const auto isMeant = [&](LeadId lead) { return std::ranges::count(wanted, lead) > 0; };
        StoreStory part(*this);
        std::erase_if(part.leads, [&](const auto& fact) { return !isMeant(fact.id); });
        std::erase_if(part.communications, [&](const auto& fact) { return !isMeant(fact.lead); });
        std::erase_if(part.appointments, [&](const auto& fact) { return !isMeant(fact.lead); });
        std::erase_if(part.shows, [&](const auto& fact) { return !isMeant(fact.lead); });
        std::erase_if(part.sales, [&](const auto& fact) {
            const bool isNamed = std::ranges::count(salesWithoutLead, fact.id) > 0;
            return !isMeant(fact.lead) && !(isNamed && !fact.lead.isValid());
        });
        if (!withSpend)
            part.spends.clear();
        if (!withGoals)
            part.goals.clear();
        part.feed()(sink);
    };
}

} // namespace lotboard
