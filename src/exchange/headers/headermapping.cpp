#include "exchange/headers/headermatcher.h"

#include <algorithm>

namespace lotboard::exchange {

int HeaderMapping::columnOf(Field field) const
{
    const auto match = std::ranges::find(m_matches, field, &ColumnMatch::field);
    return match == m_matches.end() ? -1 : match->column;
}

void HeaderMapping::assign(Field field, int column, double confidence)
{
    std::erase_if(m_matches, [field, column](const ColumnMatch& match) {
        return match.field == field || (column >= 0 && match.column == column);
    });
    if (column < 0)
        return;
    const ColumnMatch match {field, column, confidence};
    m_matches.insert(
        std::ranges::upper_bound(m_matches, field, std::less {}, &ColumnMatch::field), match);
}

std::vector<int> HeaderMapping::unmatchedColumns(int columnCount) const
{
    std::vector<int> columns;
    for (int column = 0; column < columnCount; ++column) {
        if (std::ranges::find(m_matches, column, &ColumnMatch::column) == m_matches.end())
            columns.push_back(column);
    }
    return columns;
}

std::vector<Field> HeaderMapping::missingFields() const
{
    std::vector<Field> missing;
    std::vector<Field> alternatives;
    bool hasAlternative = false;
    for (const ImportField& entry : importFields(m_kind)) {
        if (entry.need == Need::Required && !has(entry.field))
            missing.push_back(entry.field);
        if (entry.need != Need::OneOf)
            continue;
        alternatives.push_back(entry.field);
        hasAlternative |= has(entry.field);
    }
    if (!hasAlternative)
        missing.insert(missing.end(), alternatives.begin(), alternatives.end());
    return missing;
}

double HeaderMapping::confidence() const
{
    if (m_matches.empty())
        return 0;
    double sum = 0;
    for (const ColumnMatch& match : m_matches)
        sum += match.confidence;
    return sum / static_cast<double>(m_matches.size());
}

} // namespace lotboard::exchange
