#include "widgets/appointments/boardgeometry.h"

#include <algorithm>

namespace lotboard {
namespace {

constexpr int slotMinutes = 15;
constexpr int lastMinute = 1440 - slotMinutes;
constexpr int narrowestLetters = 13;
constexpr int linesOfACard = 3;
constexpr int cardPadding = 10;

} // namespace

BoardGeometry::BoardGeometry(const Board& board, const QFontMetrics& metrics, int width)
    : m_shown(board.shown)
    , m_columns(std::max<std::size_t>(1, board.columns.size()))
    , m_gutter(metrics.horizontalAdvance(QStringLiteral("00:00 PM")) + 8)
    , m_narrowest(metrics.averageCharWidth() * narrowestLetters)
    , m_columnWidth(std::max(m_narrowest, (width - m_gutter) / static_cast<int>(m_columns)))
    , m_pixelsPerMinute((metrics.height() * linesOfACard + cardPadding)
          / static_cast<double>(visitLength.count()))
{
}

QSize BoardGeometry::smallestSize() const
{
    return {m_gutter + static_cast<int>(m_columns) * m_narrowest, bottom() + 1};
}

int BoardGeometry::top(int minute) const
{
    return static_cast<int>((minute - m_shown.from) * m_pixelsPerMinute);
}

QRect BoardGeometry::slotRect(const BoardSlot& place) const
{
    return {left(place.column), top(place.minute), m_columnWidth,
        top(place.minute + slotMinutes) - top(place.minute)};
}

BoardSlot BoardGeometry::within(std::size_t column, int minute) const
{
    const int last = std::max(m_shown.from, std::min(lastMinute, m_shown.to - slotMinutes));
    return {std::min(column, m_columns - 1),
        std::clamp(minute / slotMinutes * slotMinutes, m_shown.from, last)};
}

BoardSlot BoardGeometry::slotAt(const QPoint& point) const
{
    const int column = std::max(0, (point.x() - m_gutter) / m_columnWidth);
    const auto minute = static_cast<int>(std::max(0, point.y()) / m_pixelsPerMinute);
    return within(static_cast<std::size_t>(column), m_shown.from + minute);
}

std::optional<BoardSlot> BoardGeometry::neighbour(const BoardSlot& place, int key) const
{
    switch (key) {
    case Qt::Key_Up:
        return within(place.column, place.minute - slotMinutes);
    case Qt::Key_Down:
        return within(place.column, place.minute + slotMinutes);
    case Qt::Key_Left:
        return within(place.column > 0 ? place.column - 1 : 0, place.minute);
    case Qt::Key_Right:
        return within(place.column + 1, place.minute);
    default:
        return std::nullopt;
    }
}

} // namespace lotboard
