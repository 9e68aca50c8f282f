#include "services/demo/demogenerator.h"

#include "services/demo/democlientele.h"
#include "services/demo/demodeals.h"
#include "services/demo/demofollowups.h"
#include "services/demo/demopeople.h"
#include "services/demo/demotime.h"
#include "services/demo/recentring.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace lotboard::demo {
namespace {

constexpr std::int64_t mostLeads = 1'000'000;
constexpr int mostMonths = 120;
constexpr int minutesOfDay = 24 * 60;
constexpr int latestOpening = 10 * 60;
constexpr int monthsSinceChange = 6;
constexpr sys_days earliestUntil {2000y / January / 1};
constexpr sys_days latestUntil {2169y / December / 31};

constexpr double unitsPerLead = 0.135; // Roughly; scales goals, stock and deals without leads.
constexpr double stockMonths = 1.9;
constexpr double lateLoggedShare = 0.025; // Of units, as the three below.
constexpr double fleetShare = 0.02;
constexpr double wholesaleShare = 0.14;
constexpr double dealerTradeShare = 0.05;
constexpr double duplicateShare = 0.024; // Of leads, as the two below.
constexpr double noSourceShare = 0.002;
constexpr double noVehicleShare = 0.08;

/// A unit that a lead may ask for while it is on the lot.
struct LotUnit
{
    VehicleId id {};
    ModelChoice choice {};
    sys_days from {};
    sys_days to {};
};

WantedVehicle wantedVehicle(const ModelChoice& choice)
{
    return {.unit = {},
        .year = choice.year,
        .make = QString::fromLatin1(choice.make),
        .model = QString::fromLatin1(choice.model),
        .trim = QString::fromLatin1(choice.trim),
        .condition = choice.condition};
}

class Generator
{
public:
    Generator(const DemoOptions& options, DemoSink& sink)
        : m_options(options)
        , m_sink(sink)
        , m_random(options.seed, 0)
        , m_period(demoPeriod(options))
        , m_dealership(madeUpDealership(m_period))
        , m_world {m_dealership,
              m_dealership.store.calendar.instant(options.until, options.untilMinute),
              options.until, demoChangeDay(options)}
        , m_leadsPerDay(
              static_cast<double>(options.leads) / static_cast<double>(m_period.dayCount()))
    {
        for (const SourceTraits& traits : m_dealership.sourceTraits)
            m_sourceShares.push_back(traits.share);
    }

    Status run(const JobControl& control)
    {
        const double leadsPerMonth = m_leadsPerDay * 365.25 / 12;
        m_sink.dealership(m_dealership);
        m_sink.spend(madeUpSpend(m_random, m_dealership, m_period, leadsPerMonth));
        m_sink.goals(madeUpGoals(m_dealership, monthsOf(m_period), leadsPerMonth * unitsPerLead));
        fillLot(static_cast<std::int64_t>(leadsPerMonth * unitsPerLead * stockMonths));

        const double lastDayPart = static_cast<double>(m_options.untilMinute) / minutesOfDay;
        const auto arrivals = arrivalsByDay(m_random, m_period, m_options.leads, lastDayPart);
        for (std::size_t i = 0; i < arrivals.size(); ++i) {
            if (control.isCancelled())
                return Error {Error::Code::Cancelled};
            if (const Status status = m_sink.status(); !status)
                return status;
            live(m_period.first + days(i), arrivals[i]);
            control.progressed(m_leads, m_options.leads);
        }
        return success();
    }

private:
    struct Arrival
    {
        std::size_t source = 0;
        sys_seconds at {};
    };

    static Period monthsOf(const Period& period)
    {
        return {period.first, monthOf(period.last).last};
    }

    void fillLot(std::int64_t count)
    {
        for (std::int64_t i = 0; i < count; ++i) {
            const auto choice = chooseModel(m_random, m_options.until, 0.52);
            const double part = m_random.unit();
            const auto age = static_cast<int>(part * daysToSell(m_random, choice.condition) * 1.4);
            const auto acquiredOn = m_options.until - days(age);
            Vehicle vehicle = madeUpVehicle(m_random, choice, ++m_vehicles, acquiredOn);
            vehicle.id = {m_vehicles};
            m_sink.vehicle(vehicle);
            m_lot.add({vehicle.id, choice, acquiredOn, sys_days::max()});
        }
    }

    void live(sys_days day, std::int64_t arrivals)
    {
        if (m_dealership.store.calendar.isOpenDay(day))
            dealWithoutLeads(day);
        std::vector<Arrival> today(static_cast<std::size_t>(arrivals));
        for (Arrival& arrival : today)
            arrival = arrive(day);
        std::sort(today.begin(), today.end(),
            [](const Arrival& a, const Arrival& b) { return a.at < b.at; });
        for (const Arrival& arrival : today)
            receive(day, arrival);
    }

    Arrival arrive(sys_days day)
    {
        const auto& calendar = m_dealership.store.calendar;
        auto source = m_random.weighted(m_sourceShares);
        const bool isOnline = m_dealership.sources[source].kind == SourceKind::Internet;
        const bool isYetToOpen = day == m_options.until && m_options.untilMinute < latestOpening;
        if (!isOnline && (!calendar.isOpenDay(day) || isYetToOpen))
            source = 0; // Who finds the door locked writes on the website.
        const int last = (day == m_options.until ? m_options.untilMinute : minutesOfDay) - 1;
        const auto channel = m_dealership.sourceTraits[source].channel;
        const int minute = arrivalMinute(m_random, channel, calendar, day, last);
        return {.source = source,
            .at = calendar.instant(day, minute) + seconds(m_random.integer(0, 59))};
    }

    /// As many as `mean` says on average.
    std::int64_t countAround(double mean)
    {
        const double whole = std::floor(mean);
        return static_cast<std::int64_t>(whole) + (m_random.chance(mean - whole) ? 1 : 0);
    }

    void dealWithoutLeads(sys_days day)
    {
        const double units = m_leadsPerDay * unitsPerLead * 7 / 6; // Six days a week are open.
        for (auto i = countAround(units * fleetShare); i > 0; --i)
            sellWithoutLead(day, SaleKind::Fleet);
        for (auto i = countAround(units * wholesaleShare); i > 0; --i)
            sellWithoutLead(day, SaleKind::Wholesale);
        for (auto i = countAround(units * dealerTradeShare); i > 0; --i)
            sellWithoutLead(day, SaleKind::DealerTrade);
        for (auto i = countAround(units * lateLoggedShare); i > 0; --i)
            logLate(day);
    }

    void sellWithoutLead(sys_days day, SaleKind kind)
    {
        emitDeal(madeUpTradeDeal(m_random, m_world, kind, day, ++m_vehicles));
    }

    /// A visitor bought some time ago, and only the books know.
    void logLate(sys_days day)
    {
        const auto& calendar = m_dealership.store.calendar;
        const auto contractOn = openDayFrom(calendar, day - days(m_random.integer(9, 25)));
        if (contractOn < m_period.first)
            return;
        const auto seller = chooseStaff(m_random, m_dealership, Department::Sales, contractOn);
        const auto choice = chooseModel(m_random, contractOn, 0.5);
        Deal deal = madeUpDeal(m_random, m_world, choice, contractOn, seller, seller, ++m_vehicles);
        deal.sale.postedOn = day;
        deal.sale.customer = m_clientele.newClient(m_random).id;
        emitDeal(std::move(deal));
    }

    void emitDeal(Deal deal)
    {
        deal.vehicle.id = {m_vehicles};
        deal.sale.vehicle = deal.vehicle.id;
        deal.sale.id = {++m_sales};
        m_sink.vehicle(deal.vehicle);
        m_sink.sale(deal.sale);
    }

    void receive(sys_days day, const Arrival& arrival)
    {
        Random random(m_options.seed, static_cast<std::uint64_t>(++m_leads));
        Lead lead;
        lead.id = {m_leads};
        lead.source = m_dealership.sources[arrival.source].id;
        lead.channel = m_dealership.sourceTraits[arrival.source].channel;
        lead.receivedAt = arrival.at;
        lead.campaign = campaignOn(random, day, lead.source);
        const bool isOnline = m_dealership.sources[arrival.source].kind == SourceKind::Internet;
        lead.assignedTo = chooseStaff(random, m_dealership,
            isOnline && random.chance(0.62) ? Department::Internet : Department::Sales, day);
        if (isOnline && !m_recent.isEmpty() && random.chance(duplicateShare))
            repeatLead(random, lead);
        else
            followLead(random, day, lead, arrival.source);
    }

    std::optional<CampaignId> campaignOn(Random& random, sys_days day, SourceId source)
    {
        for (const Campaign& campaign : m_dealership.campaigns) {
            if (campaign.source == source && *campaign.from <= day && day <= *campaign.to)
                return random.chance(0.45) ? std::optional(campaign.id) : std::nullopt;
        }
        return std::nullopt;
    }

    /// The same person wrote again elsewhere, and somebody marked it.
    void repeatLead(Random& random, Lead lead)
    {
        const auto& [client, wanted] = m_recent.any(random);
        const auto seenAt = afterOpenSeconds(
            m_dealership.store.calendar, lead.receivedAt, random.integer(600, 20'000));
        lead.customer = client.id;
        lead.territory = territoryOf(client);
        lead.wanted = wanted;
        if (seenAt <= m_world.now) {
            lead.status = LeadStatus::Duplicate;
            lead.statusReason = u"Duplicate of an earlier lead"_s;
            lead.statusAt = seenAt;
            lead.statusBy = lead.assignedTo;
        }
        emitStory({.lead = lead});
    }

    void followLead(Random& random, sys_days day, Lead lead, std::size_t source)
    {
        const bool isRepeat = m_dealership.sources[source].kind == SourceKind::Repeat;
        const Client client = m_clientele.clientFor(random, day, isRepeat);
        const auto choice = chooseModel(random, day, m_dealership.sourceTraits[source].newShare);
        lead.customer = client.id;
        lead.territory = territoryOf(client);
        auto wanted = choice;
        if (!random.chance(noVehicleShare)) {
            lead.wanted = wantedVehicle(choice);
            if (random.chance(0.5))
                askForUnit(random, day, lead.wanted, wanted);
        }
        m_recent.add({client, lead.wanted});
        LeadStory story = tellStory(random, m_world, lead, client.reachable);
        if (random.chance(noSourceShare))
            story.lead.source = {};
        const auto tasks = client.doNotContact ? std::vector<Task>() : followUpsOf(m_world, story);
        // A stream of their own: what is said changes nothing of what happens.
        Random ownRandom(m_options.seed, ~static_cast<std::uint64_t>(m_leads));
        const auto wishes = wishesIn(ownRandom, story, client.doNotContact);
        if (story.boughtAt)
            sell(random, std::move(story), wanted, client);
        else
            emitStory(std::move(story));
        emitFollowUps(tasks, wishes);
    }

    void emitFollowUps(const std::vector<Task>& tasks, const std::vector<Consent>& wishes)
    {
        for (Task task : tasks) {
            task.id = {++m_tasks};
            m_sink.task(task);
        }
        for (Consent word : wishes) {
            word.id = {++m_consents};
            m_sink.consent(word);
        }
    }

    static TerritoryId territoryOf(const Client& client)
    {
        return {towns()[client.town].territory + 1};
    }

    void askForUnit(Random& random, sys_days day, WantedVehicle& asked, ModelChoice& wanted)
    {
        for (int tries = 0; tries < 3 && !m_lot.isEmpty(); ++tries) {
            const LotUnit& unit = m_lot.any(random);
            if (unit.from <= day && day < unit.to) {
                wanted = unit.choice;
                asked = wantedVehicle(unit.choice);
                asked.unit = unit.id;
                return;
            }
        }
    }

    void sell(Random& random, LeadStory story, const ModelChoice& wanted, const Client& client)
    {
        const auto contractOn = m_dealership.store.calendar.businessDay(*story.boughtAt);
        const bool isAsWanted = random.chance(0.72);
        const double newShare = wanted.condition == Condition::New ? 0.8 : 0.15;
        const auto choice = isAsWanted ? wanted : chooseModel(random, contractOn, newShare);
        Deal deal = madeUpDeal(random, m_world, choice, contractOn, story.seller,
            *story.lead.assignedTo, ++m_vehicles);
        deal.sale.lead = story.lead.id;
        deal.sale.customer = story.lead.customer;
        if (deal.sale.unwoundOn) {
            story.lead.status = LeadStatus::Lost;
            story.lead.statusReason = u"Deal unwound"_s;
            story.lead.statusAt
                = m_dealership.store.calendar.instant(*deal.sale.unwoundOn, 10 * 60);
        }
        m_lot.add({VehicleId {m_vehicles}, choice, *deal.vehicle.acquiredOn, contractOn});
        m_clientele.bought(client, contractOn);
        emitStory(std::move(story));
        emitDeal(std::move(deal));
    }

    void emitStory(LeadStory story)
    {
        m_sink.lead(story.lead);
        for (Communication& communication : story.communications) {
            communication.id = {++m_communications};
            m_sink.communication(communication);
        }
        const auto before = m_appointments;
        for (Appointment& appointment : story.appointments) {
            appointment.id = {++m_appointments};
            if (appointment.continues)
                appointment.continues->value += before;
            m_sink.appointment(appointment);
        }
        for (Show& show : story.shows) {
            show.id = {++m_shows};
            if (show.appointment)
                show.appointment->value += before;
            m_sink.show(show);
        }
    }

    const DemoOptions& m_options;
    DemoSink& m_sink;
    Random m_random;
    Period m_period;
    Dealership m_dealership;
    DemoWorld m_world;
    double m_leadsPerDay = 0;
    std::vector<double> m_sourceShares {};
    DemoClientele m_clientele {m_sink};
    RecentRing<std::pair<Client, WantedVehicle>> m_recent {64};
    RecentRing<LotUnit> m_lot {400};

    std::int64_t m_vehicles = 0;
    std::int64_t m_leads = 0;
    std::int64_t m_communications = 0;
    std::int64_t m_appointments = 0;
    std::int64_t m_shows = 0;
    std::int64_t m_sales = 0;
    std::int64_t m_tasks = 0;
    std::int64_t m_consents = 0;
};

} // namespace

Period demoPeriod(const DemoOptions& options)
{
    return {addMonths(monthOf(options.until).first, 1 - options.months), options.until};
}

sys_days demoChangeDay(const DemoOptions& options)
{
    return addMonths(options.until, -monthsSinceChange);
}

sys_seconds demoNow(const DemoOptions& options)
{
    return madeUpDealership(demoPeriod(options))
        .store.calendar.instant(options.until, options.untilMinute);
}

Status checkOptions(const DemoOptions& options)
{
    if (options.leads < 1 || options.leads > mostLeads)
        return Error {Error::Code::InvalidInput, {u"A demo has from 1 to 1,000,000 leads."_s}, {}};
    if (options.months < 1 || options.months > mostMonths)
        return Error {Error::Code::InvalidInput, {u"A demo has from 1 to 120 months."_s}, {}};
    if (options.untilMinute < 1 || options.untilMinute >= minutesOfDay)
        return Error {
            Error::Code::InvalidInput, {u"A demo ends at a minute from 1 to 1439."_s}, {}};
    if (options.until < earliestUntil || options.until > latestUntil)
        return Error {Error::Code::InvalidInput,
            {u"The last day of a demo lies between 2000 and 2169."_s}, {}};
    return success();
}

Status generateDemo(const DemoOptions& options, DemoSink& sink, const JobControl& control)
{
    if (const auto checked = checkOptions(options); !checked)
        return checked;
    return Generator(options, sink).run(control);
}

} // namespace lotboard::demo
