#pragma once

#include "models/appointments/board.h"

#include <QFontMetrics>
#include <QRect>

#include <cstddef>
#include <optional>

namespace lotboard {

/// Where on a board a visit may begin: a quarter of an hour in a column.
struct BoardSlot
{
    std::size_t column = 0;
    int minute = 0;

    friend bool operator==(const BoardSlot&, const BoardSlot&) = default;
};

/// Where the hours and columns of a board lie on its canvas. A visit has the height of three lines
/// of text.
class BoardGeometry
{
public:
    BoardGeometry() = default;
    /// Columns share `width`, but none is narrower than a short name.
    BoardGeometry(const Board& board, const QFontMetrics& metrics, int width);

    /// The place that the hours take at the left.
    int gutter() const { return m_gutter; }
    int columnWidth() const { return m_columnWidth; }
    /// That shows all columns at their narrowest.
    QSize smallestSize() const;

    int left(std::size_t column) const
    {
        return m_gutter + static_cast<int>(column) * m_columnWidth;
    }
    int top(int minute) const;
    int bottom() const { return top(m_shown.to); }
    QRect slotRect(const BoardSlot& place) const;

    BoardSlot slotAt(const QPoint& point) const;
    /// The nearest one that is on the board.
    BoardSlot within(std::size_t column, int minute) const;
    /// The next slot in the direction of an arrow key; nothing for another key.
    std::optional<BoardSlot> neighbour(const BoardSlot& place, int key) const;

private:
    CardTime m_shown {};
    std::size_t m_columns = 1;
    int m_gutter = 0;
    int m_narrowest = 1;
    int m_columnWidth = 1;
    double m_pixelsPerMinute = 1;
};

} // namespace lotboard
