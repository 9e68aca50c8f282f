#include "syntheticfeed.h"

namespace lotboard::metrics {

using namespace std::chrono;

namespace {

constexpr sys_days firstDay {2022y / November / 1};
constexpr int dayCount = 1461;

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same lead, whoever asks.
class Randomness
{
public:
    explicit Randomness(std::uint64_t seed) : m_state(seed) { }

    std::int64_t below(std::int64_t limit)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return static_cast<std::int64_t>((z ^ (z >> 31)) % static_cast<std::uint64_t>(limit));
    }
    bool happens(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

FactNames namesOf(const SyntheticSize& size)
{
    FactNames names;
    constexpr OpenHours closed {};
    constexpr OpenHours open {540, 1200};
    Store store;
    store.id = {1};
    store.calendar = BusinessCalendar(
        QTimeZone("America/New_York"), {closed, open, open, open, open, open, open}, {});
    names.stores.push_back(store);
    for (int i = 1; i <= size.people; ++i) {
        Staff person;
        person.id = {i};
        person.name = QStringLiteral("Person %1").arg(i);
        person.team = QStringLiteral("Team %1").arg(i % 4);
        names.staff.push_back(person);
    }
    for (int i = 1; i <= size.sources; ++i) {
        Source source;
        source.id = {i};
        source.name = QStringLiteral("Source %1").arg(i);
        names.sources.push_back(source);
    }
    return names;
}

/// One lead and its history.
class History
{
public:
    History(const SyntheticSize& size, std::int64_t id)
        : m_size(size)
        , m_id(id)
        , m_random(static_cast<std::uint64_t>(id))
    {
        m_received = firstDay + seconds(id * (dayCount * 86400LL) / size.leads);
        m_isContacted = m_random.happens(60);
        m_hasAppointment = m_isContacted && m_random.happens(50);
        m_hasShown = m_hasAppointment && m_random.happens(65);
        m_isSold = m_hasShown && m_random.happens(55);
    }

    void lead(FactSink& sink)
    {
        static constexpr std::string_view makes[] {"Ford", "Kia", "Toyota", "Honda"};
        static constexpr std::string_view models[] {"F-150", "Rio", "Corolla", "Civic", "Escape"};
        const std::string postalCode = std::to_string(10000 + m_random.below(400));
        sink.lead({.id = {m_id},
            .store = {1},
            .customer = {m_id},
            .receivedAt = m_received,
            .status = m_random.happens(3) ? LeadStatus::Duplicate : LeadStatus::Open,
            .source = {1 + m_random.below(m_size.sources)},
            .assignedTo = {1 + m_random.below(m_size.people)},
            .channel = static_cast<LeadChannel>(1 + m_random.below(6)),
            .condition = static_cast<Condition>(1 + m_random.below(2)),
            .make = makes[m_random.below(4)],
            .model = models[m_random.below(5)],
            .postalCode = postalCode});
    }
    void communications(FactSink& sink, std::int64_t& lastId)
    {
        const auto count = 1 + m_random.below(m_isContacted ? 6 : 4);
        auto at = m_received;
        for (std::int64_t i = 0; i < count; ++i) {
            at += seconds(60 + m_random.below(i == 0 ? 6 * 3600 : 90000));
            const bool isLast = i + 1 == count;
            sink.communication({.id = {++lastId},
                .lead = {m_id},
                .at = at,
                .staff = {1 + m_random.below(m_size.people)},
                .direction = m_random.happens(85) ? Direction::Outbound : Direction::Inbound,
                .isTwoWay = m_isContacted && isLast,
                .isAutomatic = m_random.happens(10)});
        }
    }
    void appointments(FactSink& sink)
    {
        if (m_hasAppointment)
            sink.appointment({.id = {m_id},
                .lead = {m_id},
                .setAt = m_received + hours(20),
                .setBy = {1 + m_random.below(m_size.people)},
                .dueAt = m_received + hours(70),
                .outcome = m_hasShown ? AppointmentOutcome::Showed : AppointmentOutcome::NoShow});
    }
    void shows(FactSink& sink)
    {
        if (m_hasShown)
            sink.show({.id = {m_id},
                .lead = {m_id},
                .at = m_received + hours(70),
                .greetedBy = {1 + m_random.below(m_size.people)}});
    }
    void sales(FactSink& sink)
    {
        if (m_isSold)
            sink.sale({.id = {m_id},
                .store = {1},
                .lead = {m_id},
                .customer = {m_id},
                .contractOn = floor<days>(m_received + hours(90)),
                .price = Money::fromCents(3'000'000 + m_random.below(1'000'000)),
                .frontGross = Money::fromCents(m_random.below(200'000)),
                .backGross = Money::fromCents(m_random.below(150'000)),
                .credits = {{{1 + m_random.below(m_size.people)}, CreditRole::Sales, wholeDeal}}});
    }

private:
    const SyntheticSize& m_size;
    std::int64_t m_id = 0;
    Randomness m_random;
    sys_seconds m_received {};
    bool m_isContacted = false;
    bool m_hasAppointment = false;
    bool m_hasShown = false;
    bool m_isSold = false;
};

} // namespace

sys_days syntheticToday()
{
    return firstDay + days(dayCount - 1);
}

FactFeed syntheticFeed(const SyntheticSize& size, LeadId onlyLead)
{
    return [=](FactSink& sink) {
        sink.names(namesOf(size));
        const auto first = onlyLead.isValid() ? onlyLead.value : 1;
        const auto last = onlyLead.isValid() ? onlyLead.value : size.leads;
        const auto forAll = [&](auto visit) {
            for (auto id = first; id <= last; ++id) {
                History history(size, id);
                visit(history);
            }
        };
        std::int64_t lastId = onlyLead.value * 10;
        forAll([&](History& history) { history.lead(sink); });
        forAll([&](History& history) { history.communications(sink, lastId); });
        forAll([&](History& history) { history.appointments(sink); });
        forAll([&](History& history) { history.shows(sink); });
        forAll([&](History& history) { history.sales(sink); });
        if (onlyLead.isValid())
            return;
        std::int64_t id = 0;
        for (int source = 1; source <= size.sources; ++source) {
            for (auto day = firstDay; day < firstDay + days(dayCount);
                 day = monthOf(day).last + days(1)) {
                Spend spend;
                spend.id = {++id};
                spend.source = {source};
                spend.period = monthOf(day);
                spend.amount = Money::fromCents(500'000);
                sink.spend(spend);
            }
        }
    };
}

} // namespace lotboard::metrics
