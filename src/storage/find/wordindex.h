#pragma once

#include "storage/find/idset.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lotboard::storage {

/// Words in their order, each with the rows in which it stands: made once, then asked by its words'
/// beginnings. Knows no folding and no database. Four bytes for each word of a row.
class WordIndex
{
public:
    class Builder;

    /// The rows with a word that begins with `beginning`.
    void addRowsBeginningWith(std::string_view beginning, IdSet& rows) const;
    /// The rows with this very word.
    void addRowsWith(std::string_view word, IdSet& rows) const;

private:
    std::string_view word(std::size_t index) const
    {
        return std::string_view(m_letters).substr(
            m_wordEnds[index], m_wordEnds[index + 1] - m_wordEnds[index]);
    }
    std::size_t wordCount() const { return m_wordEnds.empty() ? 0 : m_wordEnds.size() - 1; }
    /// The index of the first word that is not before `text`.
    std::size_t lowerBound(std::string_view text) const;
    void addRows(std::size_t word, IdSet& rows) const;

    std::string m_letters {}; ///< Of all words, one after another.
    std::vector<std::uint32_t> m_wordEnds {}; ///< The first is 0.
    std::vector<std::uint32_t> m_rowEnds {}; ///< The first is 0.
    std::vector<std::uint32_t> m_rows {};
};

/// Collects the words in any order.
class WordIndex::Builder
{
public:
    /// For about so many words of rows.
    explicit Builder(std::size_t expected = 0) { m_entries.reserve(expected); }

    void add(std::string_view word, std::int64_t row);
    WordIndex build() &&;

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_words {};
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_entries {}; ///< Word and row.
};

} // namespace lotboard::storage
