#include "cli/output/texttable.h"

#include <unicode/uchar.h>

#include <QList>

namespace lotboard::cli {
namespace {

constexpr int gap = 2; ///< Blanks between two columns.

int places(char32_t letter)
{
    const auto category = u_charType(static_cast<UChar32>(letter));
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(static_cast<UChar32>(letter), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += places(letter);
    return width;
}

void TextTable::addColumn(const QString& title, bool isRightAligned)
{
    m_columns.push_back(
        {.title = title, .isRightAligned = isRightAligned, .width = displayWidth(title)});
}

void TextTable::addRow(const QStringList& cells)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].width
            = std::max(m_columns[i].width, displayWidth(cells[static_cast<qsizetype>(i)]));
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
        const QString filling(m_columns[i].width - displayWidth(cell), u' ');
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
