#pragma once

#include "metrics/chunkwriter.h"
#include "metrics/factcollector.h"
#include "metrics/facttabledata.h"

namespace lotboard::metrics {

/// What all that make rows share: what was collected, where each lead stands, and how rows get into
/// a stream. Makes none itself.
class RowContext
{
public:
    RowContext(FactCollector& collected, const std::vector<LeadSlot>& slots,
        std::size_t rowsPerChunk, Streams& streams);

    FactCollector& collected() const { return m_collected; }
    std::vector<CollectedLead>& leads() const { return m_collected.leads(); }
    LeadSlot slotOf(LeadIndex lead) const { return m_slots[lead]; }
    LocalTime localTime(LeadIndex lead, EpochSecond at) const
    {
        return m_collected.localTime(lead, std::chrono::sys_seconds(std::chrono::seconds(at)));
    }

    EventRow leadRow(LeadIndex lead, DayNumber day, std::uint8_t hour) const;

    /// Appends `rowOf(i)` to the stream for each i below `count` whose `dayOf(i)` is not noDay,
    /// sorted by it; those of one day by i. Asks for all days before the first row.
    template<class DayOf, class RowOf>
    void write(Stream stream, std::size_t count, DayOf dayOf, RowOf rowOf)
    {
        std::vector<DayNumber> dayOfEach(count);
        for (std::size_t i = 0; i < count; ++i)
            dayOfEach[i] = dayOf(i);
        const auto order = orderByDay(dayOfEach);
        dayOfEach = {}; // A large part of the memory while rows are made.
        ChunkWriter writer(stream, m_streams[static_cast<std::size_t>(stream)], m_rowsPerChunk);
        for (const std::uint32_t i : order)
            writer.append(rowOf(i));
    }

    /// The same for leads by slot, without duplicate and invalid ones unless the stream has them;
    /// `dayOf` and `rowOf` take a lead.
    template<class DayOf, class RowOf>
    void writeLeads(Stream stream, DayOf dayOf, RowOf rowOf)
    {
        write(
            stream, m_order.size(),
            [&](std::size_t i) {
                const LeadIndex lead = m_order[i];
                const bool isMeant = stream == Stream::Received || isCounted(leads()[lead].status);
                return isMeant ? dayOf(lead) : noDay;
            },
            [&](std::size_t i) { return rowOf(m_order[i]); });
    }

private:
    static std::vector<std::uint32_t> orderByDay(const std::vector<DayNumber>& dayOfEach);

    FactCollector& m_collected;
    const std::vector<LeadSlot>& m_slots;
    std::size_t m_rowsPerChunk = 0;
    Streams& m_streams;
    std::vector<LeadIndex> m_order {}; ///< By slot.
};

inline std::uint8_t hourOf(const LocalTime& time)
{
    return static_cast<std::uint8_t>(time.minute / 60);
}

} // namespace lotboard::metrics
