#include "cli/output/texttable.h"

#include "exchange/report/displaywidth.h"

namespace lotboard::cli {
namespace {

constexpr int gap = 2; ///< Blanks between two columns.

} // namespace

void TextTable::addColumn(const QString& title, bool isRightAligned)
{
    m_columns.push_back(
        {.title = title, .isRightAligned = isRightAligned, .width = exchange::displayWidth(title)});
}

void TextTable::addRow(const QStringList& cells)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].width = std::max(
            m_columns[i].width, exchange::displayWidth(cells[static_cast<qsizetype>(i)]));
    m_rows.push_back(cells);
}

void TextTable::addRule()
{
    m_rows.emplace_back();
}

QString TextTable::text() const
{
    QStringList titles;
    for (const Column& column : m_columns)
        titles.append(column.title);
    QString result = line(titles) + rule();
    for (const QStringList& row : m_rows)
        result += row.isEmpty() ? rule() : line(row);
    return result;
}

QString TextTable::line(const QStringList& cells) const
{
    QString result;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString& cell = cells[static_cast<qsizetype>(i)];
        const QString filling(m_columns[i].width - exchange::displayWidth(cell), u' ');
        if (i > 0)
            result += QString(gap, u' ');
        result += m_columns[i].isRightAligned ? QString(filling + cell) : QString(cell + filling);
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result + u'\n';
}

QString TextTable::rule() const
{
    int width = gap * std::max(0, static_cast<int>(m_columns.size()) - 1);
    for (const Column& column : m_columns)
        width += column.width;
    return QString(width, QChar(0x2500)) + u'\n';
}

} // namespace lotboard::cli
