#include "metrics/alignment.h"

namespace lotboard::metrics {

Alignment::Alignment(
    const FactTable& facts, const std::vector<Dimension>& by, const Period& from, const Period& to)
    : m_facts(facts)
    , m_by(by)
    , m_to(to)
{
    for (std::size_t i = 0; i < by.size(); ++i) {
        if (isCalendarDimension(by[i]))
            m_distances[i] = calendarIndex(facts, by[i], numberOf(to.first))
                - calendarIndex(facts, by[i], numberOf(from.first));
    }
}

std::optional<GroupKey> Alignment::counterpart(const GroupKey& key) const
{
    GroupKey found = key;
    for (std::size_t i = 0; i < m_by.size(); ++i) {
        if (!isCalendarDimension(m_by[i]))
            continue;
        const auto index = static_cast<std::int32_t>(key[i]) + m_distances[i];
        const bool isKnown
            = index >= 0 && index < static_cast<std::int32_t>(codeCount(m_facts, m_by[i]));
        if (!isKnown || intersection(m_to, calendarPeriod(m_facts, m_by[i], index)).isEmpty())
            return std::nullopt;
        found[i] = static_cast<Code>(index);
    }
    return found;
}

} // namespace lotboard::metrics
