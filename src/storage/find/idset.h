#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lotboard::storage {

/// Ids of rows, a bit each: made for sets of which a large part of all rows may be in. Ids beyond
/// `highest` are left out: no store comes to them, and a damaged file must not fill the memory.
class IdSet
{
public:
    static constexpr std::int64_t highest = (std::int64_t {1} << 27) - 1;

    static bool canHold(std::int64_t id) { return id > 0 && id <= highest; }

    void insert(std::int64_t id)
    {
        if (!canHold(id))
            return;
        const std::size_t place = static_cast<std::size_t>(id) / bits;
        if (place >= m_blocks.size())
            m_blocks.resize(place + place / 2 + 1);
        m_blocks[place] |= mask(id);
    }
    void remove(std::int64_t id)
    {
        if (contains(id))
            m_blocks[static_cast<std::size_t>(id) / bits] &= ~mask(id);
    }
    bool contains(std::int64_t id) const
    {
        const std::size_t place = static_cast<std::size_t>(id) / bits;
        return id > 0 && place < m_blocks.size() && (m_blocks[place] & mask(id)) != 0;
    }

    /// Keeps what is in `other` as well.
    IdSet& operator&=(const IdSet& other)
    {
        if (m_blocks.size() > other.m_blocks.size())
            m_blocks.resize(other.m_blocks.size());
        for (std::size_t place = 0; place < m_blocks.size(); ++place)
            m_blocks[place] &= other.m_blocks[place];
        return *this;
    }

    /// The `count` highest ids, which are those of the newest rows, from the newest on.
    std::vector<std::int64_t> newest(std::size_t count) const
    {
        std::vector<std::int64_t> ids;
        for (std::size_t place = m_blocks.size(); place-- > 0 && ids.size() < count;) {
            for (std::uint64_t left = m_blocks[place]; left != 0 && ids.size() < count;) {
                const auto bit = static_cast<std::size_t>(bits - 1 - std::countl_zero(left));
                left &= ~(std::uint64_t {1} << bit);
                ids.push_back(static_cast<std::int64_t>(place * bits + bit));
            }
        }
        return ids;
    }

private:
    static constexpr int bits = 64;
    static std::uint64_t mask(std::int64_t id)
    {
        return std::uint64_t {1} << (static_cast<std::uint64_t>(id) % bits);
    }

    std::vector<std::uint64_t> m_blocks {};
};

} // namespace lotboard::storage
