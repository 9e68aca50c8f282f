#include "metrics/chunkwriter.h"
#include "metrics/facttabledata.h"
#include "metrics/leadcolumns.h"
#include "metrics/rowmaker.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

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
    /// Of each collected lead; those that are new get one at the end.
    std::vector<LeadSlot> giveSlots(const SlotOfLead& known);
    void removeRows(const SlotOfLead& known);
    void appendRows(const Streams& added);
    void noteCustomers(Stream stream, const EventColumns& columns, std::size_t row);
    void markNewCustomers();

    EventChunks& chunks(Stream stream) { return m_parts.streams[static_cast<std::size_t>(stream)]; }

    FactParts m_parts;
    const FactChange& m_change;
    std::shared_ptr<Directory> m_directory;
    FactCollector m_collected;
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
    // Only leads that were not taken out count, so the ids are looked up in the stream.
    for (const EventChunk& chunk : m_parts.streams[static_cast<std::size_t>(Stream::Received)]) {
        for (const LeadSlot slot : chunk->lead) {
            const auto id = m_parts.leads[slot / chunkRows]->id[slot % chunkRows];
            if (id >= least && id <= greatest && wanted.contains(id))
                slots[id] = slot;
        }
    }
    return slots;
}

std::vector<LeadSlot> FactPatch::giveSlots(const SlotOfLead& known)
{
    std::unordered_map<std::size_t, std::shared_ptr<LeadColumns>> copies;
    const auto writable = [&](std::size_t chunk) -> LeadColumns& {
        auto& copy = copies[chunk];
        if (!copy) {
            copy = std::make_shared<LeadColumns>(*m_parts.leads[chunk]);
            m_parts.leads[chunk] = copy;
        }
        return *copy;
    };
    std::vector<LeadSlot> slots;
    for (const CollectedLead& lead : m_collected.leads()) {
        if (const auto found = known.find(lead.row.id); found != known.end()) {
            slots.push_back(found->second);
            replaceLead(writable(found->second / chunkRows), found->second % chunkRows, lead.row);
            continue;
        }
        const LeadSlot slot = m_parts.slotCount++;
        slots.push_back(slot);
        if (slot / chunkRows == m_parts.leads.size())
            m_parts.leads.push_back(std::make_shared<const LeadColumns>());
        appendLead(writable(slot / chunkRows), lead.row);
    }
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
    for (const EventChunk& chunk : chunks(Stream::Sale)) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            const MoneyRow& money = chunk->money[row];
            if (isConcerned(*chunk, row) && money.basisPoints > 0)
                purchases.push_back({money.customer, chunk->day[row], chunk->id[row],
                    (chunk->flags[row] & flag::unwound) != 0});
        }
    }
    const auto toNew = salesToNewCustomers(purchases);
    for (EventChunk& chunk : chunks(Stream::Sale)) {
        EventChunks rewritten;
        ChunkWriter writer(Stream::Sale, rewritten, chunk->size());
        bool isSame = true;
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            EventRow copy = rowAt(*chunk, row);
            if (isConcerned(*chunk, row)) {
                const bool isNew = toNew.contains(copy.id);
                isSame = isSame && isNew == ((copy.flags & flag::newCustomer) != 0);
                copy.flags = static_cast<std::uint8_t>(
                    isNew ? copy.flags | flag::newCustomer : copy.flags & ~flag::newCustomer);
            }
            writer.append(copy);
        }
        writer.finish();
        if (!isSame)
            chunk = rewritten.front();
    }
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
