#pragma once

#include "metrics/dimensioncodes.h"

#include <array>
#include <unordered_map>

namespace lotboard::metrics {

/// The members of one or two dimensions that a row of an answer is about; unused places are 0.
using GroupKey = std::array<Code, 2>;

/// Numbers the groups of an answer in the order in which they are first met.
class GroupIndex
{
public:
    GroupIndex(const FactTable& facts, const std::vector<Dimension>& by);

    std::uint32_t numberOf(const GroupKey& key);
    std::optional<std::uint32_t> find(const GroupKey& key) const;
    const std::vector<GroupKey>& keys() const { return m_keys; }

private:
    std::uint64_t placeOf(const GroupKey& key) const { return key[0] * m_width + key[1]; }

    std::uint64_t m_width = 1;
    std::vector<std::uint32_t> m_numbers {}; ///< By place, while there are few; plus 1, 0: none.
    std::unordered_map<std::uint64_t, std::uint32_t> m_sparse {};
    std::vector<GroupKey> m_keys {};
};

} // namespace lotboard::metrics
