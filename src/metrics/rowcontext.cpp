#include "metrics/rowcontext.h"

#include <algorithm>
#include <numeric>

namespace lotboard::metrics {

RowContext::RowContext(FactCollector& collected, const std::vector<LeadSlot>& slots,
    std::size_t rowsPerChunk, Streams& streams)
    : m_collected(collected)
    , m_slots(slots)
    , m_rowsPerChunk(rowsPerChunk)
    , m_streams(streams)
{
    m_order.resize(slots.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::ranges::sort(m_order, {}, [&slots](LeadIndex lead) { return slots[lead]; });
}

EventRow RowContext::leadRow(LeadIndex lead, DayNumber day, std::uint8_t hour) const
{
    const DayNumber arrival = leads()[lead].received;
    return {.lead = m_slots[lead],
        .day = day,
        .arrival = arrival,
        .delay = day - arrival,
        .hour = hour,
        .flags = flag::counted};
}

std::vector<std::uint32_t> RowContext::orderByDay(const std::vector<DayNumber>& dayOfEach)
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

} // namespace lotboard::metrics
