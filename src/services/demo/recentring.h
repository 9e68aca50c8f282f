#pragma once

#include "services/demo/demorandom.h"

#include <cassert>
#include <cstddef>
#include <utility>
#include <vector>

namespace lotboard::demo {

/// The last so many things that were added.
template<class T>
class RecentRing
{
public:
    explicit RecentRing(std::size_t capacity) : m_capacity(capacity) { }

    void add(T item)
    {
        if (m_items.size() < m_capacity) {
            m_items.push_back(std::move(item));
            return;
        }
        m_items[m_next] = std::move(item);
        m_next = (m_next + 1) % m_capacity;
    }
    bool isEmpty() const { return m_items.empty(); }
    /// REQUIRES: not empty.
    const T& any(Random& random) const { return m_items[random.position(m_items.size())]; }

private:
    std::size_t m_capacity;
    std::size_t m_next = 0;
    std::vector<T> m_items {};
};

} // namespace lotboard::demo
