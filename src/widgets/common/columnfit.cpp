#include "widgets/common/columnfit.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace lotboard {
namespace {

bool isAmong(const std::vector<int>& columns, int column)
{
    return std::ranges::find(columns, column) != columns.end();
}

template<class Width>
int sumOf(const std::vector<int>& columns, Width width)
{
    return std::accumulate(columns.begin(), columns.end(), 0,
        [&](int total, int column) { return total + width(column); });
}

} // namespace

bool ColumnFit::isLeftOut(int column) const
{
    return isAmong(m_leftOut, column);
}

bool ColumnFit::isElastic(int column) const
{
    return isAmong(m_elastic, column);
}

std::vector<int> ColumnFit::shown() const
{
    std::vector<int> columns;
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column) {
        if (!m_table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

int ColumnFit::shownWidth() const
{
    return sumOf(shown(), [this](int column) { return m_table.columnWidth(column); });
}

void ColumnFit::setHidden(int column, bool isHidden)
{
    // The widths that were set stay what they are: the user has moved none.
    m_fittedWidth -= shownWidth();
    m_table.setColumnHidden(column, isHidden);
    m_fittedWidth += shownWidth();
}

void ColumnFit::choose(int column, bool isShown)
{
    std::erase(m_leftOut, column);
    std::erase(m_yielding, column);
    setHidden(column, !isShown);
    if (isShown && !m_setWidths.empty())
        m_setWidths[static_cast<std::size_t>(column)] = m_table.columnWidth(column);
    fit();
}

void ColumnFit::bringBack()
{
    for (const int column : m_leftOut)
        setHidden(column, false);
    m_leftOut.clear();
}

void ColumnFit::forget()
{
    m_leftOut.clear();
    m_fittedWidth = 0;
}

int ColumnFit::leastWidth(int column) const
{
    const int own = setWidth(column);
    if (!isElastic(column))
        return own;
    return std::clamp(m_table.horizontalHeader()->sectionSizeHint(column), own * 2 / 3, own);
}

void ColumnFit::keepSetWidths()
{
    m_setWidths.resize(static_cast<std::size_t>(m_table.horizontalHeader()->count()));
    for (const int column : shown())
        m_setWidths[static_cast<std::size_t>(column)] = m_table.columnWidth(column);
}

std::vector<int> ColumnFit::fitting() const
{
    std::vector<int> columns = shown();
    columns.insert(columns.end(), m_leftOut.begin(), m_leftOut.end());
    const auto least = [this](int column) { return leastWidth(column); };
    for (const int column : m_yielding) {
        if (sumOf(columns, least) > m_table.viewport()->width())
            std::erase(columns, column);
    }
    return columns;
}

void ColumnFit::leaveOut(const std::vector<int>& fitting)
{
    for (const int column : m_yielding) {
        const bool isHidden = m_table.isColumnHidden(column);
        if (isHidden && !isLeftOut(column))
            continue; // Nobody wants to see it.
        std::erase(m_leftOut, column);
        if (!isAmong(fitting, column))
            m_leftOut.push_back(column);
        if (isHidden != isLeftOut(column))
            setHidden(column, isLeftOut(column));
    }
}

void ColumnFit::fit()
{
    if (m_elastic.empty())
        return;
    if (shownWidth() != m_fittedWidth) // The first time, or the user has moved one.
        keepSetWidths();
    const std::vector<int> columns = fitting();
    leaveOut(columns);

    std::vector<int> elastic;
    std::ranges::copy_if(
        columns, std::back_inserter(elastic), [this](int column) { return isElastic(column); });
    const auto own = [this](int column) { return setWidth(column); };
    const auto least = [this](int column) { return leastWidth(column); };
    const int ownSum = sumOf(elastic, own);
    const int leastSum = sumOf(elastic, least);
    const int room = m_table.viewport()->width() - (sumOf(columns, own) - ownSum);
    for (const int column : elastic) {
        const int width = room >= ownSum ? own(column) * room / std::max(ownSum, 1)
                                         : least(column)
                + (own(column) - least(column)) * std::max(room - leastSum, 0)
                    / std::max(ownSum - leastSum, 1);
        m_table.setColumnWidth(column, width);
    }
    m_fittedWidth = shownWidth();
}

} // namespace lotboard
