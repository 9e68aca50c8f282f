#include "metrics/chunkwriter.h"
#include "metrics/facttabledata.h"
#include "metrics/leadcolumns.h"
#include "metrics/newcustomers.h"
#include "metrics/rowmaker.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

constexpr std::int64_t noId = 0;

using SlotOfLead = std::unordered_map<std::int64_t, LeadSlot>;

/// The new rows of one stream, less those that the table turns out to have already.
class FreshRows
{
public:
    FreshRows(Stream stream, const EventChunks& made) : m_stream(stream)
    {
        for (const EventChunk& chunk : made) {
            for (std::size_t row = 0; row < chunk->size(); ++row) {
                m_rows.push_back(rowAt(*chunk, row));
                m_places.emplace(keyOf(m_rows.back()), m_rows.size() - 1);
            }
        }
    }

    /// Whether `old` is one of them, which then is not fresh.
    bool take(const EventRow& old)
    {
        const auto [begin, end] = m_places.equal_range(keyOf(old));
        const auto found = std::find_if(
            begin, end, [&](const auto& entry) { return isSame(m_rows[entry.second], old); });
        if (found == end)
            return false;
        m_places.erase(found);
        return true;
    }

    /// In the order in which they were made.
    std::vector<EventRow> left() const
    {
        std::vector<std::size_t> places;
        for (const auto& [key, place] : m_places)
            places.push_back(place);
        std::ranges::sort(places);
        std::vector<EventRow> rows;
        for (const std::size_t place : places)
            rows.push_back(m_rows[place]);
        return rows;
    }

private:
    std::int64_t keyOf(const EventRow& row) const
    {
        return isStreamOfLeads(m_stream) ? std::int64_t {row.lead} : row.id;
    }
    bool isSame(EventRow made, const EventRow& old) const
    {
        // Who is a new customer cannot be told from the feed alone.
        if (m_stream == Stream::Sale)
            made.flags = static_cast<std::uint8_t>(
                (made.flags & ~flag::newCustomer) | (old.flags & flag::newCustomer));
        return made == old;
    }

    Stream m_stream {};
    std::vector<EventRow> m_rows {};
    std::unordered_multimap<std::int64_t, std::size_t> m_places {}; ///< By key.
};

/// Of which rows of the table before there are new ones.
class ChangedRows
{
public:
    ChangedRows(const SlotOfLead& known, const FactChange& change, LeadSlot slotCount)
        : m_isChanged(slotCount)
    {
        for (const auto& [id, slot] : known) {
            m_isChanged[slot] = true;
            m_first = std::min(m_first, slot);
            m_last = std::max(m_last, slot);
        }
        for (const SaleId sale : change.salesWithoutLead)
            m_sales.insert(sale.value);
    }

    bool mayBeIn(Stream stream, const EventColumns& columns) const
    {
        return (columns.firstLead <= m_last && columns.lastLead >= m_first
                   && isAnyBetween(columns.lead))
            || (isOfSales(stream) && !m_sales.empty());
    }
    bool contain(Stream stream, const EventColumns& columns, std::size_t row) const
    {
        const LeadSlot lead = columns.lead[row];
        return (lead >= m_first && lead <= m_last && m_isChanged[lead])
            || (isOfSales(stream) && !m_sales.empty() && m_sales.contains(columns.id[row]));
    }

private:
    /// Most chunks that may hold a lead hold none. Counted in blocks, for which the compiler takes
    /// many rows at once.
    bool isAnyBetween(const std::vector<LeadSlot>& leads) const
    {
        constexpr std::size_t blockRows = 64;
        const auto isBetween = [first = m_first, width = m_last - m_first](
                                   LeadSlot lead) { return lead - first <= width; };
        std::size_t row = 0;
        for (; row + blockRows <= leads.size(); row += blockRows) {
            unsigned found = 0;
            for (std::size_t i = 0; i < blockRows; ++i)
                found |= isBetween(leads[row + i]) ? 1U : 0U;
            if (found != 0)
                return true;
        }
        return std::any_of(
            leads.begin() + static_cast<std::ptrdiff_t>(row), leads.end(), isBetween);
    }
    static bool isOfSales(Stream stream)
    {
        return stream == Stream::Sale || stream == Stream::ExcludedSale;
    }

    std::vector<bool> m_isChanged; ///< By slot.
    LeadSlot m_first = noLead;
    LeadSlot m_last = 0;
    std::unordered_set<std::int64_t> m_sales {};
};

/// Makes the parts of a patched table from those of the table before: takes the rows out that are
/// not as they were, appends the new ones to the ends of the streams, and shares every chunk that
/// neither touches.
class FactPatch
{
public:
    FactPatch(const FactTable& table, const FactChange& change)
        : m_parts(table.parts())
        , m_known(table.slotsOf(change.leads))
        , m_change(change)
        , m_directory(std::make_shared<Directory>(table.directory()))
        , m_collected(*m_directory, m_parts.store)
    {
    }

    FactParts apply(const FactFeed& feed);

private:
    /// Of each collected lead; those that are new get one at the end. The slot of a lead that is
    /// no longer there stays, without an id.
    std::vector<LeadSlot> giveSlots();
    LeadColumns& writableLeads(std::size_t chunk);
    /// Takes out of `stream` what is neither unchanged nor in `fresh`; leaves in `fresh` what is
    /// not in the stream.
    void removeRows(Stream stream, const ChangedRows& changed, FreshRows& fresh);
    void appendRows(Stream stream, const std::vector<EventRow>& rows);
    void noteCustomer(Stream stream, const EventRow& row);
    void markNewCustomers();
    EventChunk withNewCustomers(
        const EventChunk& chunk, const std::unordered_set<std::int64_t>& toNew) const;

    EventChunks& chunks(Stream stream) { return m_parts.streams[static_cast<std::size_t>(stream)]; }

    FactParts m_parts;
    const SlotOfLead m_known; ///< Of the leads that changed.
    const FactChange& m_change;
    std::shared_ptr<Directory> m_directory;
    FactCollector m_collected;
    std::unordered_map<std::size_t, std::shared_ptr<LeadColumns>> m_copiedLeads {};
    /// The leads of which a column changed. Their rows are summed up under other members then.
    std::unordered_set<LeadSlot> m_changedColumns {};
    std::unordered_set<std::int64_t> m_customers {}; ///< Who bought something that changed.
};

LeadColumns& FactPatch::writableLeads(std::size_t chunk)
{
    auto& copy = m_copiedLeads[chunk];
    if (!copy) {
        copy = std::make_shared<LeadColumns>(*m_parts.leads[chunk]);
        m_parts.leads[chunk] = copy;
    }
    return *copy;
}

std::vector<LeadSlot> FactPatch::giveSlots()
{
    SlotOfLead gone = m_known;
    std::vector<LeadSlot> slots;
    for (std::size_t i = 0; i < m_collected.leadRows().size(); ++i) {
        const LeadRow& lead = m_collected.leadRows()[i];
        if (const auto found = gone.find(lead.id); found != gone.end()) {
            const LeadSlot slot = found->second;
            slots.push_back(slot);
            if (leadAt(*m_parts.leads[slot / chunkRows], slot % chunkRows) != lead) {
                replaceLead(writableLeads(slot / chunkRows), slot % chunkRows, lead);
                m_changedColumns.insert(slot);
            }
            gone.erase(found);
            continue;
        }
        const LeadSlot slot = m_parts.slotCount++;
        slots.push_back(slot);
        if (slot / chunkRows == m_parts.leads.size())
            m_parts.leads.push_back(std::make_shared<const LeadColumns>());
        appendLead(writableLeads(slot / chunkRows), lead);
    }
    for (const auto& [id, slot] : gone) // What the feed no longer has.
        writableLeads(slot / chunkRows).id[slot % chunkRows] = noId;
    return slots;
}

void FactPatch::noteCustomer(Stream stream, const EventRow& row)
{
    if (stream == Stream::Sale && row.money.customer != 0)
        m_customers.insert(row.money.customer);
}

void FactPatch::removeRows(Stream stream, const ChangedRows& changed, FreshRows& fresh)
{
    const auto isGone = [&](const EventColumns& columns, std::size_t place) {
        if (!changed.contain(stream, columns, place))
            return false;
        const EventRow row = rowAt(columns, place);
        const bool isOld = m_changedColumns.contains(row.lead) || !fresh.take(row);
        if (isOld)
            noteCustomer(stream, row);
        return isOld;
    };
    if (stream == Stream::Spend && m_change.hasSpend)
        chunks(stream).clear();
    for (EventChunk& chunk : chunks(stream)) {
        if (changed.mayBeIn(stream, *chunk))
            chunk = withoutRows(stream, chunk, isGone);
    }
    std::erase(chunks(stream), nullptr);
}

void FactPatch::appendRows(Stream stream, const std::vector<EventRow>& rows)
{
    if (rows.empty())
        return;
    ChunkWriter writer(stream, chunks(stream), m_parts.rowsPerChunk);
    for (const EventRow& row : rows) {
        noteCustomer(stream, row);
        writer.append(row);
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
    m_collected.complete();
    const ChangedRows changed(m_known, m_change, m_parts.slotCount);
    const auto slots = giveSlots();
    Streams made;
    makeRows(m_collected, slots, m_parts.rowsPerChunk, made);
    for (std::size_t i = 0; i < streamCount; ++i) {
        const auto stream = static_cast<Stream>(i);
        FreshRows fresh(stream, made[i]);
        removeRows(stream, changed, fresh);
        appendRows(stream, fresh.left());
    }
    markNewCustomers();
    if (m_change.hasGoals)
        m_parts.goals = m_collected.goals();
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
