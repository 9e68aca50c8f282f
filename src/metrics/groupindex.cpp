#include "metrics/groupindex.h"

namespace lotboard::metrics {

namespace {

constexpr std::uint64_t mostPlaces = 1U << 20;

} // namespace

GroupIndex::GroupIndex(const FactTable& facts, const std::vector<Dimension>& by)
{
    std::uint64_t places = 1;
    if (!by.empty())
        places = codeCount(facts, by[0]);
    if (by.size() > 1) {
        m_width = std::max<std::uint64_t>(1, codeCount(facts, by[1]));
        places *= m_width;
    }
    if (places <= mostPlaces)
        m_numbers.resize(places);
}

std::uint32_t GroupIndex::numberOf(const GroupKey& key)
{
    const std::uint64_t place = placeOf(key);
    std::uint32_t& number = m_numbers.empty() ? m_sparse[place] : m_numbers[place];
    if (number == 0) {
        m_keys.push_back(key);
        number = static_cast<std::uint32_t>(m_keys.size());
    }
    return number - 1;
}

std::optional<std::uint32_t> GroupIndex::find(const GroupKey& key) const
{
    const std::uint64_t place = placeOf(key);
    std::uint32_t number = 0;
    if (!m_numbers.empty())
        number = place < m_numbers.size() ? m_numbers[place] : 0;
    else if (const auto found = m_sparse.find(place); found != m_sparse.end())
        number = found->second;
    return number == 0 ? std::nullopt : std::optional(number - 1);
}

} // namespace lotboard::metrics
