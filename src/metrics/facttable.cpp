#include "metrics/facttable.h"

#include "metrics/facttabledata.h"
#include "metrics/leadcolumns.h"
#include "metrics/rowmaker.h"
#include "metrics/twothreads.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_set>

namespace lotboard::metrics {

namespace {

std::vector<LeadChunk> leadChunks(BlockList<LeadRow>& rows, const std::vector<LeadIndex>& order)
{
    std::vector<LeadChunk> chunks;
    for (std::size_t begin = 0; begin < order.size(); begin += chunkRows) {
        const auto columns = std::make_shared<LeadColumns>();
        const std::size_t end = std::min(order.size(), begin + chunkRows);
        for (std::size_t i = begin; i < end; ++i)
            appendLead(*columns, rows.take(order[i]));
        chunks.push_back(columns);
    }
    return chunks;
}

std::pair<DayNumber, DayNumber> coveredDays(const Streams& streams)
{
    std::pair covered(std::numeric_limits<DayNumber>::max(), std::numeric_limits<DayNumber>::min());
    const auto cover = [&covered](DayNumber first, DayNumber last) {
        covered = {std::min(covered.first, first), std::max(covered.second, last)};
    };
    for (std::size_t i = 0; i < streamCount; ++i) {
        for (const EventChunk& chunk : streams[i]) {
            if (static_cast<Stream>(i) != Stream::ExcludedSale) {
                cover(chunk->firstDay, chunk->lastDay);
                continue;
            }
            for (std::size_t row = 0; row < chunk->size(); ++row) {
                if (!(chunk->flags[row] & flag::withoutDate)) // That one stands on no day.
                    cover(chunk->day[row], chunk->day[row]);
            }
        }
    }
    return covered;
}

} // namespace

FactTable::FactTable(FactParts parts, const FactTable* before) : m_parts(std::move(parts))
{
    coverDays(before);
    coverIds(before);
    summarize(before);
}

void FactTable::coverDays(const FactTable* before)
{
    const auto [first, last] = coveredDays(m_parts.streams);
    if (last < first)
        return;
    m_firstDay = first;
    m_lastDay = last;
    if (before && before->m_firstDay == first && before->m_lastDay == last) {
        m_monthOfDay = before->m_monthOfDay;
        return;
    }
    Code month = 0;
    for (DayNumber day = first; day <= last; ++day) {
        const std::chrono::year_month_day date(dayOf(day));
        if (date.day() == std::chrono::day(1) && day != first)
            ++month;
        m_monthOfDay.push_back(month);
    }
}

void FactTable::coverIds(const FactTable* before)
{
    for (std::size_t place = 0; place < m_parts.leads.size(); ++place) {
        const LeadChunk& chunk = m_parts.leads[place];
        if (before && place < before->m_leadIds.size() && before->m_parts.leads[place] == chunk) {
            m_leadIds.push_back(before->m_leadIds[place]);
            continue;
        }
        const auto [least, greatest] = std::ranges::minmax(chunk->id);
        m_leadIds.push_back({least, greatest});
    }
}

std::unordered_map<std::int64_t, LeadSlot> FactTable::slotsOf(
    const std::vector<LeadId>& leads) const
{
    std::set<std::int64_t> wanted;
    for (const LeadId lead : leads)
        wanted.insert(lead.value);
    std::unordered_map<std::int64_t, LeadSlot> slots;
    for (std::size_t place = 0; place < m_parts.leads.size(); ++place) {
        const auto [least, greatest] = m_leadIds[place];
        const std::unordered_set<std::int64_t> here(
            wanted.lower_bound(least), wanted.upper_bound(greatest));
        if (here.empty())
            continue;
        const auto& ids = m_parts.leads[place]->id;
        for (std::size_t row = 0; row < ids.size(); ++row) {
            if (here.contains(ids[row]))
                slots[ids[row]] = static_cast<LeadSlot>(place * chunkRows + row);
        }
    }
    return slots;
}

void FactTable::summarize(const FactTable* before)
{
    struct Task
    {
        Stream stream {};
        std::size_t place = 0;
    };
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < streamCount; ++i) {
        const EventChunks& chunks = m_parts.streams[i];
        const std::span<const EventChunk> known
            = before ? before->m_parts.streams[i] : std::span<const EventChunk>();
        auto from = known.begin();
        m_summaries[i].resize(chunks.size());
        for (std::size_t place = 0; place < chunks.size(); ++place) {
            const auto found = std::find(from, known.end(), chunks[place]);
            if (found == known.end()) {
                tasks.push_back({static_cast<Stream>(i), place});
                continue;
            }
            m_summaries[i][place]
                = before->m_summaries[i][static_cast<std::size_t>(found - known.begin())];
            from = found + 1;
        }
    }
    const auto summarizeOne = [&](std::size_t i) {
        const auto [stream, place] = tasks[i];
        m_summaries[static_cast<std::size_t>(stream)][place] = std::make_shared<const ChunkSummary>(
            summaryOf(*this, stream, *events(stream)[place]));
    };
    onTwoThreads(tasks.size(), summarizeOne);
}

namespace {

/// What is collected goes before the chunks are summed up: they need the memory.
FactParts partsOf(const FactFeed& feed, std::size_t rowsPerChunk)
{
    const auto directory = std::make_shared<Directory>();
    FactCollector collected(*directory);
    feed(collected);
    collected.complete();

    const auto& leads = collected.leads();
    std::vector<LeadIndex> order(leads.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(
        order, {}, [&leads](LeadIndex lead) { return leads[lead].receivedAt; });
    std::vector<LeadSlot> slots(leads.size());
    for (LeadSlot slot = 0; slot < order.size(); ++slot)
        slots[order[slot]] = slot;

    FactParts parts;
    parts.slotCount = static_cast<LeadSlot>(leads.size());
    parts.leads = leadChunks(collected.leadRows(), order);
    parts.rowsPerChunk = std::clamp<std::size_t>(rowsPerChunk, 1, chunkRows);
    makeRows(collected, slots, parts.rowsPerChunk, parts.streams);
    directory->complete();
    if (!collected.stores().empty())
        parts.store = collected.stores().front();
    parts.goals = std::move(collected.goals());
    parts.directory = directory;
    return parts;
}

} // namespace

FactTablePtr buildFactTable(const FactFeed& feed, std::size_t rowsPerChunk)
{
    return std::make_shared<const FactTable>(partsOf(feed, rowsPerChunk));
}

const Store& storeOf(const FactTable& table)
{
    return table.parts().store;
}

std::int64_t leadCount(const FactTable& table)
{
    std::int64_t count = 0;
    for (const EventChunk& chunk : table.events(Stream::Received))
        count += static_cast<std::int64_t>(chunk->size());
    return count;
}

Period coveredPeriod(const FactTable& table)
{
    return {dayOf(table.firstDay()), dayOf(table.lastDay())};
}

} // namespace lotboard::metrics
