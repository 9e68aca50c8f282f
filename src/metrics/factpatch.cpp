#include "metrics/chunkwriter.h"
#include "metrics/facttabledata.h"
#include "metrics/leadcolumns.h"
#include "metrics/newcustomers.h"
#include "metrics/rowmaker.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

constexpr std::int64_t noId = 0;

/// Makes the parts of a patched table from those of the table before: takes the old rows of what
/// changed out, appends the new ones to the ends of the streams, and shares every chunk that
/// neither touches.
class FactPatch
{
public:
    FactPatch(const FactTable& table, const FactChange& change)
        : m_parts(table.parts())
        , m_change(change)
        , m_directory(std::make_shared<Directory>(table.directory()))
        , m_collected(*m_directory)
    {
    }

    FactParts apply(const FactFeed& feed);

private:
    using SlotOfLead = std::unordered_map<std::int64_t, LeadSlot>;

    SlotOfLead knownSlots() const;
    /// Of each collected lead; those that are new get one at the end. The slot of a lead that is
    /// no longer there stays, without an id.
    std::vector<LeadSlot> giveSlots(SlotOfLead known);
    LeadColumns& writableLeads(std::size_t chunk);
    void removeRows(const SlotOfLead& known);
    void appendRows(const Streams& added);
    void noteCustomers(Stream stream, const EventColumns& columns, std::size_t row);
    void markNewCustomers();
    EventChunk withNewCustomers(
        const EventChunk& chunk, const std::unordered_set<std::int64_t>& toNew) const;

    EventChunks& chunks(Stream stream) { return m_parts.streams[static_cast<std::size_t>(stream)]; }

    FactParts m_parts;
    const FactChange& m_change;
    std::shared_ptr<Directory> m_directory;
    FactCollector m_collected;
    std::unordered_map<std::size_t, std::shared_ptr<LeadColumns>> m_copiedLeads {};
    std::unordered_set<std::int64_t> m_customers {}; ///< Who bought something that changed.
};

FactPatch::SlotOfLead FactPatch::knownSlots() const
{
    std::unordered_set<std::int64_t> wanted;
    for (const LeadId lead : m_change.leads)
        wanted.insert(lead.value);
    SlotOfLead slots;
    if (wanted.empty())
        return slots;
    const auto [least, greatest] = std::ranges::minmax(wanted);
    LeadSlot slot = 0;
    for (const LeadChunk& chunk : m_parts.leads) {
        for (const std::int64_t id : chunk->id) {
            if (id >= least && id <= greatest && wanted.contains(id))
                slots[id] = slot;
            ++slot;
        }
    }
    return slots;
}

LeadColumns& FactPatch::writableLeads(std::size_t chunk)
{
    auto& copy = m_copiedLeads[chunk];
    if (!copy) {
        copy = std::make_shared<LeadColumns>(*m_parts.leads[chunk]);
        m_parts.leads[chunk] = copy;
    }
    return *copy;
}

std::vector<LeadSlot> FactPatch::giveSlots(SlotOfLead known)
{
    std::vector<LeadSlot> slots;
    for (const LeadRow& lead : m_collected.leadRows()) {
        if (const auto found = known.find(lead.id); found != known.end()) {
            const LeadSlot slot = found->second;
            slots.push_back(slot);
            replaceLead(writableLeads(slot / chunkRows), slot % chunkRows, lead);
            known.erase(found);
            continue;
        }
        const LeadSlot slot = m_parts.slotCount++;
        slots.push_back(slot);
        if (slot / chunkRows == m_parts.leads.size())
            m_parts.leads.push_back(std::make_shared<const LeadColumns>());
        appendLead(writableLeads(slot / chunkRows), lead);
    }
    for (const auto& [id, slot] : known) // What the feed no longer has.
        writableLeads(slot / chunkRows).id[slot % chunkRows] = noId;
    return slots;
}

void FactPatch::noteCustomers(Stream stream, const EventColumns& columns, std::size_t row)
{
    if (stream == Stream::Sale && columns.money[row].customer != 0)
        m_customers.insert(columns.money[row].customer);
}

void FactPatch::removeRows(const SlotOfLead& known)
{
    std::vector<std::uint8_t> isChanged(m_parts.slotCount);
    LeadSlot first = noLead;
    LeadSlot last = 0;
    for (const auto& [id, slot] : known) {
        isChanged[slot] = 1;
        first = std::min(first, slot);
        last = std::max(last, slot);
    }
    std::unordered_set<std::int64_t> sales;
    for (const SaleId sale : m_change.salesWithoutLead)
        sales.insert(sale.value);

    for (std::size_t i = 0; i < streamCount; ++i) {
        const auto stream = static_cast<Stream>(i);
        const bool isSale = stream == Stream::Sale || stream == Stream::ExcludedSale;
        const auto isGone = [&](const EventColumns& columns, std::size_t row) {
            const LeadSlot lead = columns.lead[row];
            return (lead != noLead && isChanged[lead])
                || (isSale && !sales.empty() && sales.contains(columns.id[row]));
        };
        if (stream == Stream::Spend && m_change.hasSpend)
            m_parts.streams[i].clear();
        for (EventChunk& chunk : m_parts.streams[i]) {
            const bool mayHold = chunk->firstLead <= last && chunk->lastLead >= first;
            if (!mayHold && !(isSale && !sales.empty()))
                continue;
            for (std::size_t row = 0; isSale && row < chunk->size(); ++row) {
                if (isGone(*chunk, row))
                    noteCustomers(stream, *chunk, row);
            }
            chunk = withoutRows(stream, chunk, isGone);
        }
        std::erase(m_parts.streams[i], nullptr);
    }
}

void FactPatch::appendRows(const Streams& added)
{
    for (std::size_t i = 0; i < streamCount; ++i) {
        if (added[i].empty())
            continue;
        const auto stream = static_cast<Stream>(i);
        ChunkWriter writer(stream, m_parts.streams[i], m_parts.rowsPerChunk);
        for (const EventChunk& chunk : added[i]) {
            for (std::size_t row = 0; row < chunk->size(); ++row) {
                noteCustomers(stream, *chunk, row);
                writer.append(rowAt(*chunk, row));
            }
        }
    }
}

void FactPatch::markNewCustomers()
{
    if (m_customers.empty())
        return;
    const auto isConcerned = [this](const EventColumns& columns, std::size_t row) {
        return m_customers.contains(columns.money[row].customer);
    };
    std::vector<Purchase> purchases;
    std::vector<EventChunk*> concerned;
    for (EventChunk& chunk : chunks(Stream::Sale)) {
        bool isOneConcerned = false;
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (!isConcerned(*chunk, row))
                continue;
            isOneConcerned = true;
            const MoneyRow& money = chunk->money[row];
            if (money.basisPoints > 0)
                purchases.push_back({money.customer, chunk->day[row], chunk->id[row],
                    (chunk->flags[row] & flag::unwound) != 0});
        }
        if (isOneConcerned)
            concerned.push_back(&chunk);
    }
    const auto toNew = salesToNewCustomers(purchases);
    for (EventChunk* chunk : concerned)
        *chunk = withNewCustomers(*chunk, toNew);
}

/// `chunk` with the mark on the concerned rows as it must be; the same chunk if it is so already.
EventChunk FactPatch::withNewCustomers(
    const EventChunk& chunk, const std::unordered_set<std::int64_t>& toNew) const
{
    auto marked = std::make_shared<EventColumns>(*chunk);
    for (std::size_t row = 0; row < marked->size(); ++row) {
        if (!m_customers.contains(marked->money[row].customer))
            continue;
        std::uint8_t& flags = marked->flags[row];
        flags = static_cast<std::uint8_t>(toNew.contains(marked->id[row])
                ? flags | flag::newCustomer
                : flags & ~flag::newCustomer);
    }
    return marked->flags == chunk->flags ? chunk : marked;
}

FactParts FactPatch::apply(const FactFeed& feed)
{
    feed(m_collected);
    const SlotOfLead known = knownSlots();
    removeRows(known);
    const auto slots = giveSlots(known);
    Streams added;
    makeRows(m_collected, slots, m_parts.rowsPerChunk, added);
    appendRows(added);
    markNewCustomers();
    if (m_change.hasGoals)
        m_parts.goals = m_collected.goals();
    if (!m_collected.stores().empty())
        m_parts.store = m_collected.stores().front();
    m_directory->complete();
    m_parts.directory = m_directory;
    return std::move(m_parts);
}

} // namespace

FactTablePtr patchFactTable(
    const FactTablePtr& table, const FactChange& change, const FactFeed& feed)
{
    return std::make_shared<const FactTable>(FactPatch(*table, change).apply(feed), table.get());
}

} // namespace lotboard::metrics
