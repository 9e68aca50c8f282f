#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace lotboard::metrics {

/// A long list that is filled once and taken away once. It stands in blocks: to grow it moves
/// nothing, and each block is freed as soon as all of it was taken, so that what is made of it may
/// have its memory.
template<class T>
class BlockList
{
public:
    std::size_t size() const { return m_size; }

    void push_back(const T& value)
    {
        if (m_size % blockRows == 0)
            m_blocks.push_back({std::make_unique<T[]>(blockRows), 0});
        Block& block = m_blocks.back();
        block.rows[m_size++ % blockRows] = value;
        ++block.left;
    }

    // REQUIRES, both: it was not taken.
    T& operator[](std::size_t i) { return m_blocks[i / blockRows].rows[i % blockRows]; }
    const T& operator[](std::size_t i) const { return m_blocks[i / blockRows].rows[i % blockRows]; }

    /// Each only once, and only when all are there.
    T take(std::size_t i)
    {
        Block& block = m_blocks[i / blockRows];
        const T value = block.rows[i % blockRows];
        if (--block.left == 0)
            block.rows.reset();
        return value;
    }

private:
    /// Small enough that the memory of a block can be that of columns later.
    static constexpr std::size_t blockRows = 1024;

    struct Block
    {
        std::unique_ptr<T[]> rows {};
        std::size_t left = 0;
    };

    std::vector<Block> m_blocks {};
    std::size_t m_size = 0;
};

} // namespace lotboard::metrics
