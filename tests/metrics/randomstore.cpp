#include "randomstore.h"

#include <algorithm>

namespace lotboard::metrics {

using namespace std::chrono;

namespace {

constexpr sys_days firstDay {2026y / July / 15};
constexpr int dayCount = 110; // Over the end of daylight saving time.
constexpr sys_days lastDay = firstDay + days(dayCount);

} // namespace

RandomStore::RandomStore(unsigned seed) : m_random(seed)
{
    names();
    const int leadCount = number(0, 90);
    for (int i = 0; i < leadCount; ++i) {
        const LeadFact lead = leadFact({++m_lastId});
        story.leads.push_back(lead);
        historyOf(lead);
    }
    for (int i = number(0, 8); i > 0; --i)
        sale({}, {number(0, 12)}, firstDay + days(number(0, dayCount)));
    changeSpend();
}

int RandomStore::number(int least, int greatest)
{
    return std::uniform_int_distribution(least, greatest)(m_random);
}

bool RandomStore::happens(double probability)
{
    return std::bernoulli_distribution(probability)(m_random);
}

void RandomStore::names()
{
    story.person("Ann", "East");
    story.person("Bo", "West", Department::Internet);
    story.person("Cleo", "East", Department::Internet);
    story.person("Dan", "");
    const auto site = story.source("Site", "Web");
    story.source("Portal", "Web");
    story.source("Walk-in");
    story.source("Radio", "Media");
    story.campaign("Summer", site);
    story.campaign("Fall", site);
    story.territory("North");
    story.territory("South");
    story.store().unwindRule
        = happens(0.5) ? UnwindRule::BookInUnwindMonth : UnwindRule::RestateSaleMonth;
    story.store().saleDateRule = oneOf<SaleDateRule>(
        {SaleDateRule::Contract, SaleDateRule::Delivery, SaleDateRule::Posted});
    if (happens(0.4)) {
        Store west = story.store();
        west.id = {2};
        west.name = QStringLiteral("West");
        west.calendar = BusinessCalendar(QTimeZone("America/Los_Angeles"),
            story.store().calendar.hoursByWeekday(), {firstDay + days(40)});
        story.names.stores.push_back(west);
    }
}

LeadFact RandomStore::leadFact(LeadId id)
{
    static const std::vector<std::string> makes {"", "Ford", "Kia"};
    static const std::vector<std::string> models {"", "F-150", "Rio", "Soul"};
    static const std::vector<std::string> postalCodes {"", "10001", "10002"};
    static const std::vector<std::string> reasons {"", "price", "bought elsewhere"};
    LeadFact lead {.id = id,
        .store = {number(1, static_cast<int>(story.names.stores.size()))},
        .customer = {number(0, 12)},
        .receivedAt = firstDay + seconds(number(0, dayCount * 86400)),
        .status = static_cast<LeadStatus>(number(0, 4)),
        .source = {number(0, 4)},
        .campaign = {number(0, 2)},
        .assignedTo = anyone(),
        .territory = {number(0, 2)},
        .channel = static_cast<LeadChannel>(number(0, 6)),
        .condition = static_cast<Condition>(number(0, 3))};
    if (happens(0.6) && !isCounted(lead.status))
        lead.status = LeadStatus::Open;
    lead.make = story.keep(oneOf(makes));
    lead.model = story.keep(oneOf(models));
    lead.postalCode = story.keep(oneOf(postalCodes));
    lead.statusReason = story.keep(oneOf(reasons));
    return lead;
}

void RandomStore::historyOf(const LeadFact& lead)
{
    const auto later
        = [&](int mostHours) { return lead.receivedAt + seconds(number(-600, mostHours * 3600)); };
    for (int i = number(0, 5); i > 0; --i) {
        story.communications.push_back({.id = {++m_lastId},
            .lead = lead.id,
            .at = later(happens(0.5) ? 2 : 200),
            .staff = anyone(),
            .channel = static_cast<Channel>(number(0, 5)),
            .direction = happens(0.8) ? Direction::Outbound : Direction::Inbound,
            .isTwoWay = happens(0.2),
            .isAutomatic = happens(0.2)});
    }
    AppointmentId before;
    for (int i = number(-1, 3); i > 0; --i) {
        AppointmentFact fact {.id = {++m_lastId},
            .lead = lead.id,
            .setAt = later(300),
            .setBy = anyone(),
            .dueAt = later(900),
            .outcome = static_cast<AppointmentOutcome>(number(0, 4))};
        if (happens(0.4))
            fact.confirmedAt = later(900);
        if (happens(0.5))
            fact.continues = before;
        before = fact.id;
        story.appointments.push_back(fact);
    }
    for (int i = number(-2, 3); i > 0; --i)
        story.shows.push_back(
            {.id = {++m_lastId}, .lead = lead.id, .at = later(900), .greetedBy = anyone()});
    for (int i = number(-4, 2); i > 0; --i)
        sale(lead.id, lead.customer, floor<days>(later(1200)));
}

std::vector<SaleCredit> RandomStore::credits()
{
    if (happens(0.15))
        return {};
    const int first = oneOf<int>({10000, 5000, 3333, 9999});
    std::vector<SaleCredit> shares {{anyone(), CreditRole::Sales, first}};
    if (first < wholeDeal)
        shares.push_back({anyone(), CreditRole::Internet, wholeDeal - first});
    return shares;
}

void RandomStore::sale(LeadId lead, CustomerId customer, sys_days around)
{
    SaleFact sale {.id = {++m_lastId},
        .store = {number(1, static_cast<int>(story.names.stores.size()))},
        .lead = lead,
        .customer = customer,
        .kind = happens(0.8) ? SaleKind::Retail : static_cast<SaleKind>(number(0, 4)),
        .condition = static_cast<Condition>(number(0, 3)),
        .make = story.keep(oneOf<std::string>({"", "Ford", "Tesla"})),
        .model = story.keep(oneOf<std::string>({"", "F-150", "Y"})),
        .credits = credits()};
    const auto maybeDay
        = [&] { return happens(0.7) ? std::optional(around + days(number(-3, 3))) : std::nullopt; };
    sale.contractOn = maybeDay();
    sale.deliveredOn = maybeDay();
    sale.postedOn = maybeDay();
    if (happens(0.2))
        sale.unwoundOn = around + days(number(0, 40));
    const auto maybeMoney = [&](int least, int greatest) {
        return happens(0.9) ? std::optional(Money::fromCents(number(least, greatest)))
                            : std::nullopt;
    };
    sale.price = maybeMoney(1000000, 5000000);
    sale.frontGross = maybeMoney(-50001, 300001);
    sale.backGross = maybeMoney(-9999, 200003);
    story.sales.push_back(sale);
}

void RandomStore::changeSpend()
{
    story.spends.clear();
    for (int i = number(0, 8); i > 0; --i) {
        Spend spend;
        spend.id = {++m_lastId};
        spend.source = {number(1, 4)};
        if (happens(0.4))
            spend.campaign = CampaignId {number(1, 2)};
        const auto first = firstDay + days(number(0, dayCount));
        spend.period = {first, first + days(number(0, 40))};
        spend.amount = Money::fromCents(number(-500, 200001));
        spend.category = static_cast<SpendCategory>(number(0, 2));
        story.spends.push_back(spend);
    }
}

std::vector<LeadId> RandomStore::change()
{
    std::vector<LeadId> changed;
    for (int i = number(1, 4); i > 0; --i) {
        const bool isNew = story.leads.empty() || happens(0.3);
        const LeadId id = isNew ? LeadId {++m_lastId} : oneOf(story.leads).id;
        changed.push_back(id);
        const auto isOfLead = [id](const auto& fact) { return fact.lead == id; };
        const auto isLead = [id](const auto& fact) { return fact.id == id; };
        if (!isNew && happens(0.4)) {
            changeOnePart(id);
            continue;
        }
        const bool isTakenOut = !isNew && happens(0.2);
        std::erase_if(story.leads, isLead);
        if (isTakenOut || happens(0.8)) {
            std::erase_if(story.communications, isOfLead);
            std::erase_if(story.appointments, isOfLead);
            std::erase_if(story.shows, isOfLead);
            std::erase_if(story.sales, isOfLead);
        }
        if (isTakenOut)
            continue;
        const LeadFact lead = leadFact(id);
        story.leads.push_back(lead);
        historyOf(lead);
    }
    sortById();
    return changed;
}

void RandomStore::changeOnePart(LeadId id)
{
    const auto isOfLead = [id](const auto& fact) { return fact.lead == id; };
    const auto lead = std::ranges::find(story.leads, id, &LeadFact::id);
    const auto communication = std::ranges::find_if(story.communications, isOfLead);
    const auto sold = std::ranges::find_if(story.sales, isOfLead);
    switch (number(0, 6)) {
    case 0:
        lead->assignedTo = anyone();
        return;
    case 1:
        lead->source = {number(0, 4)};
        return;
    case 2:
        lead->status = static_cast<LeadStatus>(number(0, 4));
        return;
    case 3:
        if (communication != story.communications.end())
            story.communications.erase(communication);
        return;
    case 4:
        story.communications.push_back({.id = {++m_lastId},
            .lead = id,
            .at = lead->receivedAt + seconds(number(0, 200 * 3600)),
            .staff = anyone(),
            .isTwoWay = happens(0.5)});
        return;
    case 5:
        if (sold != story.sales.end())
            sold->customer = {number(0, 12)};
        return;
    default:
        return; // A change of what no number is made of.
    }
}

std::vector<SaleId> RandomStore::changeSales()
{
    std::vector<SaleId> changed;
    for (std::size_t i = story.sales.size(); i > 0; --i) {
        const SaleFact fact = story.sales[i - 1];
        if (fact.lead.isValid() || happens(0.5))
            continue;
        changed.push_back(fact.id);
        story.sales.erase(story.sales.begin() + static_cast<std::ptrdiff_t>(i - 1));
    }
    if (happens(0.7)) {
        sale({}, {number(0, 12)}, firstDay + days(number(0, dayCount)));
        changed.push_back(story.sales.back().id);
    }
    sortById();
    return changed;
}

void RandomStore::sortById()
{
    const auto sort = [](auto& facts) {
        std::ranges::sort(facts, {}, [](const auto& fact) { return fact.id; });
    };
    sort(story.leads);
    sort(story.communications);
    sort(story.appointments);
    sort(story.shows);
    sort(story.sales);
}

Dimension RandomStore::dimension()
{
    return oneOf(std::vector(allDimensions().begin(), allDimensions().end()));
}

QString RandomStore::keyOf(Dimension dimension)
{
    const auto day = firstDay + days(number(0, dayCount));
    switch (dimension) {
    case Dimension::Day:
        return isoDate(day);
    case Dimension::Month:
        return isoDate(day).first(7);
    case Dimension::Week:
        return QStringLiteral("2026-W%1").arg(number(29, 44));
    case Dimension::Hour:
        return happens(0.1) ? QString() : QString::number(number(0, 23));
    case Dimension::Make:
        return oneOf<QString>({QString(), QStringLiteral("Ford"), QStringLiteral("Tesla")});
    case Dimension::Team:
        return oneOf<QString>({QString(), QStringLiteral("East"), QStringLiteral("Nowhere")});
    case Dimension::SourceGroup:
        return oneOf<QString>({QString(), QStringLiteral("Web"), QStringLiteral("Media")});
    case Dimension::Response:
        return oneOf<QString>({QString(), QStringLiteral("0"), QStringLiteral("240")});
    case Dimension::NewUsed:
        return oneOf<QString>({QString(), QStringLiteral("new"), QStringLiteral("certified")});
    default:
        return happens(0.2) ? QString() : QString::number(number(1, 4));
    }
}

Query RandomStore::query()
{
    Query query;
    for (const MetricDefinition& metric : metricCatalog()) {
        if (metric.metric < MetricId::GoalAttainment)
            query.metrics.push_back(metric.metric);
    }
    for (int i = number(0, 2); i > 0; --i) {
        const Dimension by = dimension();
        if (query.by.empty() || query.by.front() != by)
            query.by.push_back(by);
    }
    const auto first = firstDay + days(number(-5, dayCount));
    query.period = happens(0.2) ? Period::all() : Period {first, first + days(number(0, 60))};
    if (happens(0.3))
        query.period = monthOf(first);
    query.basis = happens(0.5) ? DateBasis::Event : DateBasis::Lead;
    if (happens(0.5))
        query.windowDays = oneOf<int>({0, 7, 30});
    for (int i = number(-1, 2); i > 0; --i) {
        FilterCondition condition {dimension(), {}};
        for (int k = number(1, 3); k > 0; --k)
            condition.keys.append(keyOf(condition.dimension));
        query.filter.push_back(condition);
    }
    query.comparison = happens(0.5) ? Comparison::PreviousPeriod : Comparison::None;
    query.today = lastDay - days(number(0, 30));
    return query;
}

Query RandomStore::plainQuery()
{
    Query query = this->query();
    query.filter.clear();
    query.windowDays.reset();
    // These need other single values than the summaries hold.
    std::erase(query.metrics, MetricId::ResponseTimeByTheClock);
    std::erase(query.metrics, MetricId::AttemptsToContact);
    std::erase(query.metrics, MetricId::AttemptDaysToContact);
    using enum Dimension;
    query.by = oneOf<std::vector<Dimension>>(
        {{}, {Day}, {Week}, {Weekday}, {Source}, {SourceGroup}, {Person}, {Team}, {Department},
            {Person, Month}, {Week, Source}, {Team, Person}, {Month, Weekday}});
    return query;
}

} // namespace lotboard::metrics
