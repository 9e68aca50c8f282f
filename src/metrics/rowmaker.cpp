#include "metrics/rowmaker.h"

#include "metrics/appointmentchains.h"
#include "metrics/chunkwriter.h"
#include "metrics/moneyrows.h"
#include "metrics/newcustomers.h"

#include <algorithm>
#include <numeric>

namespace lotboard::metrics {

using namespace std::chrono;

namespace {

sys_seconds instantOf(EpochSecond second)
{
    return sys_seconds(seconds(second));
}

std::uint8_t hourOf(const LocalTime& time)
{
    return static_cast<std::uint8_t>(time.minute / 60);
}

/// The positions of all that have a day, sorted by it; those of one day as they stood.
std::vector<std::uint32_t> orderByDay(const std::vector<DayNumber>& dayOfEach)
{
    std::vector<std::uint32_t> order;
    order.reserve(dayOfEach.size());
    for (std::uint32_t i = 0; i < dayOfEach.size(); ++i) {
        if (dayOfEach[i] != noDay)
            order.push_back(i);
    }
    const auto dayAt = [&dayOfEach](std::uint32_t i) { return dayOfEach[i]; };
    if (!std::ranges::is_sorted(order, {}, dayAt))
        std::ranges::stable_sort(order, {}, dayAt);
    return order;
}

/// Makes one stream after the other.
class RowMaker
{
public:
    RowMaker(FactCollector& collected, const std::vector<LeadSlot>& slots, std::size_t rowsPerChunk,
        Streams& streams)
        : m_collected(collected)
        , m_leads(collected.leads())
        , m_slots(slots)
        , m_rowsPerChunk(rowsPerChunk)
        , m_streams(streams)
    {
        m_order.resize(m_leads.size());
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::ranges::sort(m_order, {}, [&slots](LeadIndex lead) { return slots[lead]; });
    }

    void attempts();
    void appointments();
    void shows();
    void sales();
    void spend();
    void leads();

private:
    EventChunks& chunks(Stream stream) { return m_streams[static_cast<std::size_t>(stream)]; }
    EventRow leadRow(LeadIndex lead, DayNumber day, std::uint8_t hour) const;
    template<class DayOf, class RowOf>
    void write(Stream stream, std::size_t count, DayOf dayOf, RowOf rowOf);
    /// `dayOf` and `rowOf` take a lead.
    template<class DayOf, class RowOf>
    void writeLeads(Stream stream, DayOf dayOf, RowOf rowOf);
    void firstAttempts();
    template<class Finish>
    void milestones(Stream stream, EpochSecond CollectedLead::*milestone, Finish finish);
    /// `other`: a milestone that they must have reached, too; null: none.
    void soldLeads(Stream stream, EpochSecond CollectedLead::*other);
    void received();
    LocalTime localTime(LeadIndex lead, EpochSecond at) const
    {
        return m_collected.localTime(lead, instantOf(at));
    }
    std::vector<EventRow> rowsOfSale(
        const CollectedSale& sale, std::uint8_t flags, DayNumber day, int sign) const;
    void excludedRows(const CollectedSale& sale, std::vector<EventRow>& rows) const;

    FactCollector& m_collected;
    std::vector<CollectedLead>& m_leads;
    const std::vector<LeadSlot>& m_slots;
    std::size_t m_rowsPerChunk = 0;
    Streams& m_streams;
    std::vector<LeadIndex> m_order {}; ///< By slot.
    std::vector<std::uint16_t> m_attemptsBefore {}; ///< Of each lead, before its first contact.
    std::vector<std::uint16_t> m_attemptDays {};
};

template<class DayOf, class RowOf>
void RowMaker::write(Stream stream, std::size_t count, DayOf dayOf, RowOf rowOf)
{
    std::vector<DayNumber> dayOfEach(count);
    for (std::size_t i = 0; i < count; ++i)
        dayOfEach[i] = dayOf(i);
    ChunkWriter writer(stream, chunks(stream), m_rowsPerChunk);
    for (const std::uint32_t i : orderByDay(dayOfEach))
        writer.append(rowOf(i));
}

template<class DayOf, class RowOf>
void RowMaker::writeLeads(Stream stream, DayOf dayOf, RowOf rowOf)
{
    write(
        stream, m_order.size(),
        [&](std::size_t i) {
            const LeadIndex lead = m_order[i];
            const bool isMeant = stream == Stream::Received || isCounted(m_leads[lead].status);
            return isMeant ? dayOf(lead) : noDay;
        },
        [&](std::size_t i) { return rowOf(m_order[i]); });
}

EventRow RowMaker::leadRow(LeadIndex lead, DayNumber day, std::uint8_t hour) const
{
    const DayNumber arrival = m_leads[lead].received;
    return {.lead = m_slots[lead],
        .day = day,
        .arrival = arrival,
        .delay = day - arrival,
        .hour = hour,
        .flags = flag::counted};
}

void RowMaker::attempts()
{
    auto& all = m_collected.attempts();
    m_attemptsBefore.assign(m_leads.size(), 0);
    m_attemptDays.assign(m_leads.size(), 0);
    std::vector<DayNumber> lastDay(m_leads.size(), noDay);
    write(
        Stream::Attempt, all.size(), [&](std::size_t i) { return all[i].day; },
        [&](std::size_t i) {
            const CollectedAttempt& attempt = all[i];
            if (attempt.at < m_leads[attempt.lead].firstContact) {
                ++m_attemptsBefore[attempt.lead];
                if (std::exchange(lastDay[attempt.lead], attempt.day) != attempt.day)
                    ++m_attemptDays[attempt.lead];
            }
            EventRow row = leadRow(attempt.lead, attempt.day, attempt.hour);
            row.id = attempt.id;
            row.person = attempt.person;
            return row;
        });
    all = {}; // The largest part by far: free it before the rest is made.
}

void RowMaker::appointments()
{
    const auto& all = m_collected.appointments();
    const std::vector<AppointmentChain> found = chainsOf(all);
    const auto rowOf = [&](const AppointmentChain& chain, const LocalTime& time) {
        EventRow row = leadRow(all[chain.first].lead, numberOf(time.day), hourOf(time));
        row.id = all[chain.first].fact.id.value;
        row.person = all[chain.first].person;
        return row;
    };
    const auto setTime = [&](std::size_t i) {
        const auto& first = all[found[i].first];
        return m_collected.localTime(first.lead, first.fact.setAt);
    };
    const auto dueTime = [&](std::size_t i) {
        const auto& last = all[found[i].last];
        return m_collected.localTime(last.lead, last.fact.dueAt);
    };

    for (const AppointmentChain& chain : found) {
        const auto& first = all[chain.first];
        CollectedLead& lead = m_leads[first.lead];
        lead.firstAppointment
            = std::min(lead.firstAppointment, first.fact.setAt.time_since_epoch().count());
    }
    write(
        Stream::AppointmentSet, found.size(),
        [&](std::size_t i) { return numberOf(setTime(i).day); },
        [&](std::size_t i) { return rowOf(found[i], setTime(i)); });
    write(
        Stream::AppointmentDue, found.size(),
        [&](std::size_t i) { return numberOf(dueTime(i).day); },
        [&](std::size_t i) {
            EventRow row = rowOf(found[i], dueTime(i));
            const AppointmentFact& last = all[found[i].last].fact;
            if (last.confirmedAt && *last.confirmedAt < last.dueAt)
                row.flags |= flag::confirmed;
            if (last.outcome == AppointmentOutcome::Showed)
                row.flags |= flag::showed;
            return row;
        });
}

void RowMaker::shows()
{
    auto& all = m_collected.shows();
    std::ranges::sort(
        all, {}, [](const CollectedShow& show) { return std::pair(show.at, show.id); });
    write(
        Stream::Show, all.size(),
        [&](std::size_t i) {
            return numberOf(m_collected.localTime(all[i].lead, instantOf(all[i].at)).day);
        },
        [&](std::size_t i) {
            const CollectedShow& show = all[i];
            const LocalTime time = m_collected.localTime(show.lead, instantOf(show.at));
            EventRow row = leadRow(show.lead, numberOf(time.day), hourOf(time));
            row.id = show.id;
            row.person = show.person;
            EpochSecond& first = m_leads[show.lead].firstShow; // They come sorted by time.
            if (first == never)
                first = show.at;
            else
                row.flags |= flag::beBack;
            return row;
        });
}

std::vector<EventRow> RowMaker::rowsOfSale(
    const CollectedSale& sale, std::uint8_t flags, DayNumber day, int sign) const
{
    EventRow row {.id = sale.id, .day = day, .flags = flags, .money = sale.money};
    if (sale.lead != noLead) {
        const CollectedLead& lead = m_leads[sale.lead];
        row.lead = m_slots[sale.lead];
        row.arrival = lead.received;
        if (isCounted(lead.status))
            row.flags |= flag::counted;
    }
    return rowsOfShares(sale, row, sign);
}

void RowMaker::excludedRows(const CollectedSale& sale, std::vector<EventRow>& rows) const
{
    const std::uint8_t reason = !sale.day ? flag::withoutDate
        : !isUnit(sale.kind)              ? flag::otherKind
                                          : flag::unwound;
    for (const EventRow& row : rowsOfSale(sale, reason, sale.day ? numberOf(*sale.day) : 0, 1))
        rows.push_back(row);
}

void RowMaker::sales()
{
    const UnwindRule rule = m_collected.stores().front().unwindRule;
    std::vector<Purchase> purchases;
    for (const CollectedSale& sale : m_collected.sales()) {
        if (isUnit(sale.kind) && sale.day)
            purchases.push_back(
                {sale.money.customer, numberOf(*sale.day), sale.id, sale.unwoundOn.has_value()});
    }
    const auto toNew = salesToNewCustomers(purchases);

    std::vector<EventRow> units;
    std::vector<EventRow> excluded;
    const auto book = [&](const CollectedSale& sale, std::uint8_t flags, DayNumber day, int sign) {
        for (const EventRow& row : rowsOfSale(sale, flags, day, sign))
            units.push_back(row);
    };
    for (const CollectedSale& sale : m_collected.sales()) {
        const bool isUnwound = sale.unwoundOn.has_value();
        if (!sale.day || !isUnit(sale.kind)
            || (isUnwound && rule == UnwindRule::RestateSaleMonth)) {
            excludedRows(sale, excluded);
            continue;
        }
        const DayNumber day = numberOf(*sale.day);
        const std::uint8_t flags = toNew.contains(sale.id) ? flag::newCustomer : 0;
        if (isUnwound) {
            book(sale, flags | flag::unwound, day, 1);
            book(sale, flags | flag::unwound, numberOf(*sale.unwoundOn), -1);
            continue;
        }
        book(sale, flags, day, 1);
        if (sale.lead != noLead) {
            DayNumber& sold = m_leads[sale.lead].sold;
            sold = sold == noDay ? day : std::min(sold, day);
        }
    }
    const auto writeRows = [this](Stream stream, const std::vector<EventRow>& rows) {
        write(
            stream, rows.size(), [&rows](std::size_t i) { return rows[i].day; },
            [&rows](std::size_t i) { return rows[i]; });
    };
    writeRows(Stream::Sale, units);
    writeRows(Stream::ExcludedSale, excluded);
}

void RowMaker::spend()
{
    std::vector<EventRow> rows;
    for (const Spend& spend : m_collected.spend()) {
        MoneyRow money {.source = m_collected.directory().sources.codeOf(spend.source.value)};
        if (spend.campaign)
            money.campaign = m_collected.directory().campaigns.codeOf(spend.campaign->value);
        std::ranges::copy(rowsOfDays(spend, money), std::back_inserter(rows));
    }
    write(
        Stream::Spend, rows.size(), [&rows](std::size_t i) { return rows[i].day; },
        [&rows](std::size_t i) { return rows[i]; });
}

void RowMaker::firstAttempts()
{
    // By arrival on both bases: it is arrivals that are answered or wait.
    writeLeads(
        Stream::FirstAttempt,
        [this](LeadIndex lead) {
            return m_leads[lead].firstAttempt == never ? noDay : m_leads[lead].received;
        },
        [this](LeadIndex index) {
            const CollectedLead& lead = m_leads[index];
            EventRow row = leadRow(index, lead.received, lead.hour);
            const auto from = instantOf(lead.receivedAt);
            const auto to = instantOf(lead.firstAttempt);
            const auto open = m_collected.calendarOf(index).businessSeconds(from, to);
            row.delay = numberOf(m_collected.localTime(index, to).day) - lead.received;
            row.values = {static_cast<std::uint32_t>(open),
                static_cast<std::uint32_t>(
                    std::max<std::int64_t>(0, lead.firstAttempt - lead.receivedAt))};
            for (const auto& [minutes, bit] :
                {std::pair(5, flag::within5), std::pair(15, flag::within15),
                    std::pair(30, flag::within30), std::pair(60, flag::within60)}) {
                if (open <= minutes * 60)
                    row.flags |= bit;
            }
            return row;
        });
}

template<class Finish>
void RowMaker::milestones(Stream stream, EpochSecond CollectedLead::*milestone, Finish finish)
{
    std::vector<LocalTime> times(m_leads.size());
    for (LeadIndex lead = 0; lead < m_leads.size(); ++lead) {
        if (m_leads[lead].*milestone != never)
            times[lead] = localTime(lead, m_leads[lead].*milestone);
    }
    writeLeads(
        stream,
        [&](LeadIndex lead) {
            return m_leads[lead].*milestone == never ? noDay : numberOf(times[lead].day);
        },
        [&](LeadIndex lead) {
            EventRow row = leadRow(lead, numberOf(times[lead].day), hourOf(times[lead]));
            finish(row, lead);
            return row;
        });
}

void RowMaker::soldLeads(Stream stream, EpochSecond CollectedLead::*other)
{
    const auto hasBoth = [other](const CollectedLead& lead) {
        return lead.sold != noDay && (!other || lead.*other != never);
    };
    writeLeads(
        stream, [&](LeadIndex lead) { return hasBoth(m_leads[lead]) ? m_leads[lead].sold : noDay; },
        [&](LeadIndex index) {
            const CollectedLead& lead = m_leads[index];
            EventRow row = leadRow(index, lead.sold, noHour);
            if (other)
                row.delay = std::max(
                    row.delay, numberOf(localTime(index, lead.*other).day) - lead.received);
            return row;
        });
}

void RowMaker::received()
{
    writeLeads(
        Stream::Received, [this](LeadIndex lead) { return m_leads[lead].received; },
        [this](LeadIndex lead) {
            EventRow row = leadRow(lead, m_leads[lead].received, m_leads[lead].hour);
            if (!isCounted(m_leads[lead].status)) {
                row.flags = m_leads[lead].status == LeadStatus::Duplicate ? flag::duplicate
                                                                          : flag::invalid;
            }
            return row;
        });
}

void RowMaker::leads()
{
    const auto asItIs = [](EventRow&, LeadIndex) {};
    received();
    firstAttempts();
    milestones(
        Stream::FirstContact, &CollectedLead::firstContact, [this](EventRow& row, LeadIndex lead) {
            row.values = {m_attemptsBefore[lead], m_attemptDays[lead]};
        });
    milestones(Stream::FirstAppointment, &CollectedLead::firstAppointment, asItIs);
    milestones(Stream::FirstShow, &CollectedLead::firstShow, asItIs);
    soldLeads(Stream::Sold, nullptr);
    soldLeads(Stream::SoldShowed, &CollectedLead::firstShow);
    soldLeads(Stream::SoldAppointed, &CollectedLead::firstAppointment);
}

} // namespace

void makeRows(FactCollector& collected, const std::vector<LeadSlot>& slots,
    std::size_t rowsPerChunk, Streams& streams)
{
    RowMaker maker(collected, slots, rowsPerChunk, streams);
    // Leads last: the others find when each first had an appointment, a visit, a sale.
    maker.attempts();
    maker.appointments();
    maker.shows();
    maker.sales();
    maker.spend();
    maker.leads();
}

} // namespace lotboard::metrics
