#include "storage/repositories/keytable.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace lotboard::storage {
namespace {

constexpr std::size_t fewestSlots = 1024;

std::uint64_t hashOf(std::string_view key)
{
    return std::hash<std::string_view> {}(key);
}

std::uint32_t upperHalf(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32U);
}

} // namespace

std::size_t KeyTable::slotOf(std::string_view key, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot& slot = m_slots[at];
        if (slot.entry == 0
            || (slot.upperHash == upperHalf(hash) && m_entries[slot.entry - 1].key == key))
            return at;
    }
}

void KeyTable::grow()
{
    m_slots.assign(std::max(fewestSlots, 2 * m_slots.size()), Slot {});
    const std::size_t mask = m_slots.size() - 1;
    std::uint32_t number = 0;
    for (const Entry& entry : m_entries) {
        std::size_t at = entry.hash & mask;
        while (m_slots[at].entry != 0)
            at = (at + 1) & mask;
        m_slots[at] = {upperHalf(entry.hash), ++number};
    }
}

std::optional<std::int64_t> KeyTable::find(std::string_view key) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::uint32_t entry = m_slots[slotOf(key, hashOf(key))].entry;
    if (entry == 0 || m_entries[entry - 1].id == nobody)
        return std::nullopt;
    return m_entries[entry - 1].id;
}

void KeyTable::insert(std::string_view key, std::int64_t id)
{
    if (m_slots.size() <= 2 * m_entries.size())
        grow();
    const std::uint64_t hash = hashOf(key);
    Slot& slot = m_slots[slotOf(key, hash)];
    if (slot.entry != 0) {
        std::int64_t& known = m_entries[slot.entry - 1].id;
        if (m_several == Several::TheOldest)
            known = std::min(known, id);
        else if (known != id)
            known = nobody;
        return;
    }
    auto* copy = static_cast<char*>(m_keys.allocate(key.size(), 1));
    std::memcpy(copy, key.data(), key.size());
    m_entries.push_back({std::string_view(copy, key.size()), hash, id});
    slot = {upperHalf(hash), static_cast<std::uint32_t>(m_entries.size())};
}

} // namespace lotboard::storage
