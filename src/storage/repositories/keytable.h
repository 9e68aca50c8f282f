#pragma once

#include <cstdint>
#include <deque>
#include <memory_resource>
#include <optional>
#include <string_view>
#include <vector>

namespace lotboard::storage {

/// From keys to the ids of the rows that have them, for millions of keys: a key that is not there,
/// which is what an import mostly asks for, is told by one look at a small table.
class KeyTable
{
public:
    /// What several rows with one key mean.
    enum class Several : std::uint8_t { TheOldest, Nobody };

    explicit KeyTable(Several several) : m_several(several) { }

    std::optional<std::int64_t> find(std::string_view key) const;
    void insert(std::string_view key, std::int64_t id);

private:
    /// A slot is found by the lower half of a key's hash and told from others by the upper half.
    struct Slot
    {
        std::uint32_t upperHash = 0;
        std::uint32_t entry = 0; ///< Its number from 1; zero: the slot is free.
    };
    struct Entry
    {
        std::string_view key {}; ///< In m_keys.
        std::uint64_t hash = 0;
        std::int64_t id = 0;
    };
    static constexpr std::int64_t nobody = 0;

    /// Where the key is, or would be put.
    std::size_t slotOf(std::string_view key, std::uint64_t hash) const;
    void grow();

    Several m_several;
    std::pmr::monotonic_buffer_resource m_keys {};
    std::deque<Entry> m_entries {};
    std::vector<Slot> m_slots {}; ///< A power of two, at most half of them taken.
};

} // namespace lotboard::storage
