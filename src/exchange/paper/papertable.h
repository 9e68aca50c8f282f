#pragma once

#include "exchange/paper/paperpages.h"

#include <vector>

namespace lotboard::exchange {

/// A table over as many pages as it needs, its header on each; columns as wide as what stands in
/// them.
class PaperTable
{
public:
    /// All must outlive the table.
    PaperTable(PaperPages& pages, const Table& table);

    void draw();

private:
    using Line = std::vector<Entry>;

    void divideWidth();
    void drawHeader();
    void drawLine(const Line& line, const Lettering& lettering);
    double lineHeight(const Line& line, const Lettering& lettering) const;
    /// As `lettering`, at the column's side and faint for what is too few to judge.
    Lettering letteringOf(std::size_t column, const Entry& entry, Lettering lettering) const;

    PaperPages& m_pages;
    const Table& m_table;
    std::vector<double> m_widths {};
};

} // namespace lotboard::exchange
