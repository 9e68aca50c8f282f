#pragma once

#include "exchange/pdf/pdfpages.h"

#include <vector>

namespace lotboard::exchange {

/// A table over as many pages as it needs, its header on each; columns as wide as what stands in
/// them.
class PdfTable
{
public:
    /// All must outlive the table.
    PdfTable(PdfPages& pages, const Table& table);

    void draw();

private:
    using Line = std::vector<Entry>;

    void divideWidth();
    void drawHeader();
    void drawLine(const Line& line, const Lettering& lettering);
    double lineHeight(const Line& line, const Lettering& lettering) const;
    /// As `lettering`, at the column's side and faint for what is too few to judge.
    Lettering letteringOf(std::size_t column, const Entry& entry, Lettering lettering) const;

    PdfPages& m_pages;
    const Table& m_table;
    std::vector<double> m_widths {};
};

} // namespace lotboard::exchange
