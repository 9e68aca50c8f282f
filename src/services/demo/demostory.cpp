#include "services/demo/demostory.h"

#include "services/demo/demotime.h"
#include "services/demo/demovisits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace lotboard::demo {
namespace {

// Minutes of open time until the first attempt, at equal steps of probability.
constexpr std::array<double, 11> responseMinutes {1, 3, 5, 8, 12, 18, 27, 45, 90, 240, 1300};
// Which attempt is the one that reaches the customer, from the first on.
constexpr std::array<double, 7> reachingAttempt {.48, .24, .13, .07, .04, .02, .02};
// How many attempts a customer gets who is never reached, from none on.
constexpr std::array<double, 9> vainAttempts {.06, .21, .24, .19, .12, .08, .05, .03, .02};
// Days after the arrival on which the second and later attempts are made.
constexpr std::array<int, 8> attemptDays {0, 1, 2, 3, 5, 7, 10, 14};
constexpr std::array<double, 11> replyMinutes {1, 2, 4, 7, 12, 20, 35, 60, 120, 300, 1100};

constexpr double changeOfContactChance = 0.075; // Added by the change of process.
constexpr double changeOfPace = 0.55;
constexpr double usualCloseChance = 0.455; // Of a customer who came in.

struct LostReason
{
    QStringView text {};
    double weight = 0;
};
constexpr std::array lostReasons {LostReason {u"Bought elsewhere", 30},
    LostReason {u"Price too high", 18}, LostReason {u"Trade value", 9},
    LostReason {u"Credit declined", 9}, LostReason {u"No longer in market", 16},
    LostReason {u"Vehicle already sold", 10}, LostReason {u"Wants to wait", 8}};
constexpr auto invalidReasons
    = std::to_array<QStringView>({u"Spam", u"Job seeker", u"Service question", u"Wrong number"});

/// Tells one story, step by step; each step returns early where the story has come to now.
class Teller
{
public:
    Teller(Random& random, const DemoWorld& world, const Lead& lead, const Reachable& reachable)
        : m_random(random)
        , m_world(world)
        , m_calendar(world.dealership.store.calendar)
        , m_source(world.dealership.sources[index(lead.source.value)])
        , m_traits(world.dealership.sourceTraits[index(lead.source.value)])
        , m_reachable(reachable)
        , m_day(m_calendar.businessDay(lead.receivedAt))
    {
        m_story.lead = lead;
        m_owner = *lead.assignedTo;
        m_story.seller = staff(m_owner).department == Department::Sales
            ? m_owner
            : chooseStaff(random, world.dealership, Department::Sales, m_day);
    }

    LeadStory tell()
    {
        sendAutomaticReply();
        if (m_story.lead.status == LeadStatus::Open && !isInvalid()) {
            if (const auto contact = reachCustomer())
                continueAfter(*contact);
            else
                close(m_story.lead.receivedAt + days(m_random.integer(25, 50)), u"Never reached"_s);
        }
        std::stable_sort(m_story.communications.begin(), m_story.communications.end(),
            [](const auto& a, const auto& b) { return a.at < b.at; });
        return std::move(m_story);
    }

private:
    static std::size_t index(std::int64_t id) { return static_cast<std::size_t>(id - 1); }
    const Staff& staff(StaffId id) const { return m_world.dealership.staff[index(id.value)]; }
    const StaffTraits& traits(StaffId id) const
    {
        return m_world.dealership.staffTraits[index(id.value)];
    }
    bool isOnline() const { return m_source.kind == SourceKind::Internet; }
    bool isAfterChange() const { return m_day >= m_world.changeDay; }
    bool isFuture(sys_seconds at) const { return at > m_world.now; }
    bool hasLeft(sys_seconds at) const
    {
        const auto& last = staff(m_owner).activeTo;
        return last && m_calendar.businessDay(at) > *last;
    }

    void say(sys_seconds at, Channel channel, Direction direction, ContactEvidence evidence)
    {
        if (isFuture(at))
            return;
        m_story.communications.push_back({
            .lead = m_story.lead.id,
            .at = at,
            .staff = m_owner,
            .channel = channel,
            .direction = direction,
            .isTwoWay = evidence != ContactEvidence::None,
            .evidence = evidence,
        });
    }

    Channel outboundChannel()
    {
        if (!m_reachable.byPhone)
            return Channel::Email;
        if (!m_reachable.byMail)
            return m_random.chance(0.62) ? Channel::Call : Channel::Text;
        constexpr std::array<double, 5> weights {.5, .29, .19, 0, .02};
        return static_cast<Channel>(m_random.weighted(weights));
    }

    void sendAutomaticReply()
    {
        if (!isOnline() || !m_reachable.byMail || !m_random.chance(0.78))
            return;
        const auto at = m_story.lead.receivedAt + seconds(m_random.integer(20, 90));
        say(at, Channel::Email, Direction::Outbound, ContactEvidence::None);
        if (!m_story.communications.empty()) {
            m_story.communications.back().isAutomatic = true;
            m_story.communications.back().staff.reset();
        }
    }

    bool isInvalid()
    {
        const auto at
            = afterOpenSeconds(m_calendar, m_story.lead.receivedAt, m_random.integer(300, 30'000));
        if (!isOnline() || !m_random.chance(0.016) || isFuture(at))
            return false;
        setStatus(LeadStatus::Invalid, at, m_random.oneOf(invalidReasons).toString());
        return true;
    }

    void setStatus(LeadStatus status, sys_seconds at, const QString& reason)
    {
        Lead& lead = m_story.lead;
        lead.status = status;
        lead.statusAt = at;
        lead.statusReason = reason;
        // A manager tidies up what was left by somebody who is gone.
        lead.statusBy = hasLeft(at) ? StaffId {1} : m_owner;
    }

    void close(sys_seconds at, const QString& reason)
    {
        if (!isFuture(at))
            setStatus(LeadStatus::Lost, at, reason);
    }

    /// When the first contact was; empty if there is none up to now.
    std::optional<sys_seconds> reachCustomer()
    {
        const auto received = m_story.lead.receivedAt;
        const double change = isOnline() && isAfterChange() ? changeOfContactChance : 0;
        const double skill = isOnline() ? traits(m_owner).skill : 1;
        const bool isReached = m_random.chance((m_traits.contactChance + change) * skill);
        if (m_story.lead.channel == LeadChannel::WalkIn && isReached)
            return greet();
        if (m_story.lead.channel == LeadChannel::Phone && isReached) {
            say(received, Channel::Call, Direction::Inbound, ContactEvidence::CustomerReached);
            return received;
        }
        if (m_story.lead.channel == LeadChannel::Chat && isReached && m_random.chance(0.7)) {
            const auto at = received + seconds(m_random.integer(15, 240));
            say(at, Channel::Chat, Direction::Outbound, ContactEvidence::Spoke);
            return at;
        }
        return tryAgain(isReached);
    }

    sys_seconds greet()
    {
        const auto at = m_story.lead.receivedAt;
        say(at, Channel::InPerson, Direction::Inbound, ContactEvidence::CustomerReached);
        m_visits.come(at);
        return at;
    }

    sys_seconds attemptAt(std::size_t attempt, sys_seconds previous)
    {
        const auto received = m_story.lead.receivedAt;
        if (attempt == 0) {
            const double pace
                = traits(m_owner).pace * (isOnline() && isAfterChange() ? changeOfPace : 1);
            const auto minutes = m_random.quantile(responseMinutes) * pace;
            return afterOpenSeconds(
                m_calendar, received, static_cast<std::int64_t>(minutes * 60) + 20);
        }
        if (attempt == 1)
            return afterOpenSeconds(m_calendar, previous, m_random.integer(2400, 21'000));
        const auto day = openDayFrom(m_calendar,
            std::max(m_day + days(attemptDays[std::min(attempt, attemptDays.size()) - 1]),
                m_calendar.businessDay(previous) + days(1)));
        return openInstant(m_random, m_calendar, day);
    }

    std::optional<sys_seconds> tryAgain(bool isReached)
    {
        const auto attempts
            = isReached ? m_random.weighted(reachingAttempt) + 1 : m_random.weighted(vainAttempts);
        auto at = m_story.lead.receivedAt;
        for (std::size_t i = 0; i < attempts; ++i) {
            at = attemptAt(i, at);
            if (isFuture(at) || hasLeft(at))
                return std::nullopt;
            const Channel channel = outboundChannel();
            const bool reaches = isReached && i + 1 == attempts;
            const bool spoke = reaches && (channel == Channel::Call || channel == Channel::Video);
            say(at, channel, Direction::Outbound,
                spoke ? ContactEvidence::Spoke : ContactEvidence::None);
            if (spoke)
                return at;
            if (reaches) {
                at += seconds(static_cast<std::int64_t>(m_random.quantile(replyMinutes) * 60));
                say(at, channel, Direction::Inbound, ContactEvidence::CustomerReached);
                return isFuture(at) ? std::nullopt : std::optional(at);
            }
        }
        return std::nullopt;
    }

    void continueAfter(sys_seconds contact)
    {
        keepTalking(contact);
        const bool wasHere = !m_story.shows.empty();
        const double skill = traits(m_owner).skill;
        if (m_random.chance(m_traits.appointmentChance * skill)) {
            m_visits.agree(contact);
        } else if (!wasHere && m_random.chance(0.05)) {
            m_visits.comeOn(m_calendar.businessDay(contact) + days(m_random.integer(1, 5)));
        }
        decide(contact);
    }

    void keepTalking(sys_seconds contact)
    {
        if (m_random.chance(0.35)) {
            const auto at = afterOpenSeconds(m_calendar, contact, m_random.integer(3600, 60'000));
            const bool isTwoWay = m_random.chance(0.6);
            say(at, outboundChannel(), isTwoWay ? Direction::Inbound : Direction::Outbound,
                isTwoWay ? ContactEvidence::CustomerReached : ContactEvidence::None);
        }
    }

    /// Whether the customer buys, today or when they come back, and when the lead is given up.
    void decide(sys_seconds contact)
    {
        const bool wasHere = !m_story.shows.empty();
        const bool isOpenAppointment = !wasHere && !m_story.appointments.empty()
            && isFuture(m_story.appointments.back().dueAt);
        if (isOpenAppointment)
            return;
        const double chance = wasHere
            ? usualCloseChance * m_traits.closeFactor * traits(m_story.seller).skill
            : 0.006;
        auto last = contact;
        if (wasHere)
            last = m_story.shows.back().at;
        else if (!m_story.appointments.empty())
            last = std::max(last, m_story.appointments.back().dueAt);
        if (m_random.chance(chance))
            buy(last);
        else
            giveUp(last);
    }

    void buy(sys_seconds last)
    {
        auto signedAt = last + minutes(m_random.integer(50, 150));
        if (m_random.chance(0.42)) {
            const auto waited
                = m_random.chance(0.75) ? m_random.integer(1, 7) : m_random.integer(8, 35);
            const auto back = m_visits.comeOn(m_calendar.businessDay(last) + days(waited));
            signedAt = back + minutes(m_random.integer(40, 120));
        }
        if (isFuture(signedAt))
            return;
        m_story.boughtAt = signedAt;
        setStatus(LeadStatus::Sold, signedAt, {});
        m_story.lead.statusBy = m_story.seller;
    }

    void giveUp(sys_seconds last)
    {
        if (!m_story.shows.empty() && m_random.chance(0.14)) {
            last = m_visits.comeOn(m_calendar.businessDay(last) + days(m_random.integer(1, 9)));
        }
        std::array<double, lostReasons.size()> weights {};
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = lostReasons[i].weight;
        const QString reason = lostReasons[m_random.weighted(weights)].text.toString();
        close(last + days(m_random.integer(6, 48)), reason);
    }

    Random& m_random;
    const DemoWorld& m_world;
    const BusinessCalendar& m_calendar;
    const Source& m_source;
    const SourceTraits& m_traits;
    Reachable m_reachable;
    sys_days m_day;
    StaffId m_owner {};
    LeadStory m_story {};
    DemoVisits m_visits {m_random, m_world, m_story};
};

} // namespace

LeadStory tellStory(
    Random& random, const DemoWorld& world, const Lead& lead, const Reachable& reachable)
{
    return Teller(random, world, lead, reachable).tell();
}

StaffId chooseStaff(
    Random& random, const Dealership& dealership, Department department, sys_days day)
{
    std::array<double, 64> weights {};
    const auto count = std::min(dealership.staff.size(), weights.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Staff& person = dealership.staff[i];
        const bool isHere
            = person.activeFrom <= day && (!person.activeTo || *person.activeTo >= day);
        if (person.department == department && isHere)
            weights[i] = dealership.staffTraits[i].load;
    }
    return dealership.staff[random.weighted(std::span(weights).first(count))].id;
}

} // namespace lotboard::demo
