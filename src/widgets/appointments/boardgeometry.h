#pragma once

#include "models/appointments/board.h"

#include <QFontMetrics>
#include <QRect>

#include <cstddef>
#include <optional>
#include <vector>

namespace lotboard {

/// Where on a board a visit may begin: a quarter of an hour in a column.
struct BoardSlot
{
    std::size_t column = 0;
    int minute = 0;

    friend bool operator==(const BoardSlot&, const BoardSlot&) = default;
};

/// Where the hours and columns of a board lie on its canvas. A visit has the height of three lines
/// of text, or more where there is room.
class BoardGeometry
{
public:
    BoardGeometry() = default;
    /// Columns share `width`, but none is narrower than a short name, or a first name for each of
    /// those that stand side by side in it; hours share the height, but none is shorter than a
    /// card.
    BoardGeometry(const Board& board, const QFontMetrics& metrics, const QSize& room);

    /// The place that the hours take at the left.
    int gutter() const { return m_gutter; }
    int width(std::size_t column) const { return left(column + 1) - left(column); }
    /// That shows all columns at their narrowest, and all hours at their shortest.
    QSize smallestSize() const { return m_smallest; }

    /// Of one column more than there are: where the last one ends.
    int left(std::size_t column) const { return m_lefts[column]; }
    int top(int minute) const;
    int bottom() const { return top(m_shown.to); }
    QRect slotRect(const BoardSlot& place) const;

    BoardSlot slotAt(const QPoint& point) const;
    /// The nearest one that is on the board.
    BoardSlot within(std::size_t column, int minute) const;
    /// The next slot in the direction of an arrow key; nothing for another key.
    std::optional<BoardSlot> neighbour(const BoardSlot& place, int key) const;

private:
    std::size_t columns() const { return m_lefts.size() - 1; }

    CardTime m_shown {};
    int m_gutter = 0;
    QSize m_smallest {1, 1};
    std::vector<int> m_lefts {0, 1};
    double m_pixelsPerMinute = 1;
};

} // namespace lotboard
