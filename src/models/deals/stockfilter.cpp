#include "models/deals/stockfilter.h"

#include "models/deals/stockmodel.h"

#include <algorithm>

namespace lotboard {

void StockFilter::setTyped(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool StockFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString unit
        = sourceModel()->index(row, 0, parent).data(StockModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString& word) { return unit.contains(word, Qt::CaseInsensitive); });
}

} // namespace lotboard
