#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lotboard::cli {

/// Lays texts out in columns for a terminal. Wide letters, such as Chinese ones, take two places.
class TextTable
{
public:
    void addColumn(const QString& title, bool isRightAligned);
    /// As many cells as columns.
    void addRow(const QStringList& cells);
    /// A line across, before the next row.
    void addRule();

    /// With a heading and a line under it; without rows, just the heading. No blanks at the ends of
    /// lines.
    QString text() const;

private:
    struct Column
    {
        QString title {};
        bool isRightAligned = false;
        int width = 0;
    };
    QString line(const QStringList& cells) const;
    QString rule() const;

    std::vector<Column> m_columns {};
    std::vector<QStringList> m_rows {}; ///< An empty list is a rule.
};

} // namespace lotboard::cli
