#pragma once

#include "metrics/groupindex.h"

namespace lotboard::metrics {

/// Pairs the days, weeks and months of a period with those of the one it is compared with, the
/// first with the first; all other members with themselves.
class Alignment
{
public:
    Alignment(const FactTable& facts, const std::vector<Dimension>& by, const Period& from,
        const Period& to);

    /// Empty if it has no counterpart within the period and the days that the facts cover.
    std::optional<GroupKey> counterpart(const GroupKey& key) const;

private:
    const FactTable& m_facts;
    std::vector<Dimension> m_by {};
    Period m_to {};
    std::array<std::int32_t, 2> m_distances {}; ///< Of codes, for each of m_by.
};

} // namespace lotboard::metrics
