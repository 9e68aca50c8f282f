#pragma once

#include <vector>

class QTableView;

namespace lotboard {

/// Fits the columns of a table into the width of its view: elastic ones share what there is more or
/// less than the widths that were set, and where that is not enough, columns that matter least are
/// left out until there is room for them again. Does nothing by itself: its table says when.
class ColumnFit
{
public:
    /// `table` must outlive the fit, and needs its header.
    explicit ColumnFit(QTableView& table) : m_table(table) { }

    /// None gets narrower than two thirds of its own width, nor than its heading if that had room.
    /// Without any of them nothing is fitted.
    void setElastic(std::vector<int> columns) { m_elastic = std::move(columns); }
    /// Those that may be left out, the first of them first.
    void setYielding(std::vector<int> columns) { m_yielding = std::move(columns); }
    /// As somebody asked for it: what they want to see is not left out any more.
    void choose(int column, bool isShown);

    void fit();
    /// Shows what was left out, as for keeping what the user chose.
    void bringBack();
    /// Other columns may be hidden now than before.
    void forget();

private:
    std::vector<int> shown() const;
    int shownWidth() const;
    int setWidth(int column) const { return m_setWidths[static_cast<std::size_t>(column)]; }
    int leastWidth(int column) const;
    bool isElastic(int column) const;
    bool isLeftOut(int column) const;
    void setHidden(int column, bool isHidden);
    void keepSetWidths();
    /// Those of the columns to be seen for which there is room.
    std::vector<int> fitting() const;
    void leaveOut(const std::vector<int>& fitting);

    QTableView& m_table;
    std::vector<int> m_elastic {};
    std::vector<int> m_yielding {};
    std::vector<int> m_leftOut {};
    std::vector<int> m_setWidths {}; ///< By column, before they were stretched.
    int m_fittedWidth = 0; ///< Of all shown columns, after.
};

} // namespace lotboard
