#include "metrics/selection.h"

#include <algorithm>
#include <array>

namespace lotboard::metrics {

Selection::Selection(const FactTable& facts, const Query& query, const Period& period)
    : m_facts(facts)
    , m_basis(query.basis)
    , m_first(numberOf(period.first))
    , m_last(numberOf(period.last))
{
    if (query.basis == DateBasis::Lead)
        m_window = query.windowDays;
    for (const FilterCondition& wanted : query.filter) {
        Condition condition {wanted.dimension, {}};
        condition.passes.resize(codeCount(facts, wanted.dimension));
        for (const QString& key : wanted.keys) {
            if (const auto code = codeOfKey(facts, wanted.dimension, key))
                condition.passes[*code] = 1;
        }
        m_conditions.push_back(std::move(condition));
    }
}

bool Selection::passesOver(Stream stream, const EventColumns& columns) const
{
    if (m_basis == DateBasis::Lead)
        return columns.lastArrival < m_first || columns.firstArrival > m_last;
    // A deal without a date is left out of every period.
    return stream != Stream::ExcludedSale
        && (columns.lastDay < m_first || columns.firstDay > m_last);
}

bool Selection::takesAllOfDays(Stream stream) const
{
    return !hasFilter() && !hasWindow() && stream != Stream::ExcludedSale;
}

bool Selection::takesWhole(Stream stream, const EventColumns& columns) const
{
    if (!takesAllOfDays(stream))
        return false;
    if (m_basis == DateBasis::Lead)
        return columns.firstArrival >= m_first && columns.lastArrival <= m_last;
    return columns.firstDay >= m_first && columns.lastDay <= m_last;
}

void Selection::select(
    Stream stream, const EventColumns& columns, std::vector<std::uint32_t>& rows) const
{
    const auto count = static_cast<std::uint32_t>(columns.size());
    const auto& dayOfEach = m_basis == DateBasis::Lead ? columns.arrival : columns.day;
    const bool mayLackDate = stream == Stream::ExcludedSale && m_basis == DateBasis::Event;
    rows.clear();
    for (std::uint32_t row = 0; row < count; ++row) {
        const bool isMeant = (dayOfEach[row] >= m_first && dayOfEach[row] <= m_last)
            || (mayLackDate && (columns.flags[row] & flag::withoutDate));
        if (isMeant)
            rows.push_back(row);
    }
    if (m_window) {
        std::erase_if(rows, [&](std::uint32_t row) { return delayAt(columns, row) > *m_window; });
    }
    std::array<Code, chunkRows> codes {};
    for (const Condition& condition : m_conditions) {
        if (rows.empty())
            return;
        fillCodes(
            m_facts, stream, columns, condition.dimension, m_basis, std::span(codes).first(count));
        std::erase_if(rows, [&](std::uint32_t row) {
            return codes[row] >= condition.passes.size() || !condition.passes[codes[row]];
        });
    }
}

} // namespace lotboard::metrics
