#include "storage/find/wordindex.h"

#include <algorithm>
#include <numeric>

namespace lotboard::storage {

void WordIndex::Builder::add(std::string_view word, std::int64_t row)
{
    if (!IdSet::canHold(row))
        return;
    auto found = m_words.find(word);
    if (found == m_words.end())
        found = m_words.emplace(word, static_cast<std::uint32_t>(m_words.size())).first;
    m_entries.emplace_back(found->second, static_cast<std::uint32_t>(row));
}

WordIndex WordIndex::Builder::build() &&
{
    std::vector<std::pair<std::string_view, std::uint32_t>> sorted(m_words.begin(), m_words.end());
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> rankOf(sorted.size());
    WordIndex index;
    index.m_wordEnds.reserve(sorted.size() + 1);
    index.m_wordEnds.push_back(0);
    for (std::size_t rank = 0; rank < sorted.size(); ++rank) {
        rankOf[sorted[rank].second] = static_cast<std::uint32_t>(rank);
        index.m_letters += sorted[rank].first;
        index.m_wordEnds.push_back(static_cast<std::uint32_t>(index.m_letters.size()));
    }
    index.m_letters.shrink_to_fit();

    // Each word's rows find their place by counting, so that they need not be sorted.
    std::vector<std::uint32_t> next(sorted.size() + 1);
    for (const auto& [word, row] : m_entries)
        ++next[rankOf[word] + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    index.m_rowEnds = next;
    index.m_rows.resize(m_entries.size());
    for (const auto& [word, row] : m_entries)
        index.m_rows[next[rankOf[word]]++] = row;
    return index;
}

std::size_t WordIndex::lowerBound(std::string_view text) const
{
    std::size_t first = 0;
    for (std::size_t count = wordCount(); count > 0;) {
        const std::size_t half = count / 2;
        if (word(first + half) < text) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

void WordIndex::addRows(std::size_t index, IdSet& rows) const
{
    for (std::uint32_t place = m_rowEnds[index]; place < m_rowEnds[index + 1]; ++place)
        rows.insert(m_rows[place]);
}

void WordIndex::addRowsBeginningWith(std::string_view beginning, IdSet& rows) const
{
    for (std::size_t at = lowerBound(beginning);
         at < wordCount() && word(at).starts_with(beginning); ++at)
        addRows(at, rows);
}

void WordIndex::addRowsWith(std::string_view text, IdSet& rows) const
{
    const std::size_t at = lowerBound(text);
    if (at < wordCount() && word(at) == text)
        addRows(at, rows);
}

} // namespace lotboard::storage
