#include "widgets/appointments/boardgeometry.h"

#include <algorithm>
#include <numeric>

namespace lotboard {
namespace {

constexpr int slotMinutes = 15;
constexpr int lastMinute = 1440 - slotMinutes;
constexpr int narrowestLetters = 13;
constexpr int lettersOfALane = 7;
constexpr int linesOfACard = 3;
constexpr int cardPadding = 14;

/// In letters.
std::vector<int> narrowestColumns(const Board& board)
{
    std::vector<int> letters(std::max<std::size_t>(1, board.columns.size()), narrowestLetters);
    for (const BoardCard& card : board.cards)
        letters[card.column]
            = std::max(letters[card.column], static_cast<int>(card.place.lanes) * lettersOfALane);
    return letters;
}

} // namespace

BoardGeometry::BoardGeometry(const Board& board, const QFontMetrics& metrics, const QSize& room)
    : m_shown(board.shown)
    , m_gutter(metrics.horizontalAdvance(QStringLiteral("00:00 PM")) + 8)
{
    const std::vector<int> letters = narrowestColumns(board);
    const int narrowest = m_gutter
        + std::accumulate(letters.begin(), letters.end(), 0) * metrics.averageCharWidth();
    const int spare = std::max(0, room.width() - narrowest) / static_cast<int>(letters.size());
    m_lefts = {m_gutter};
    for (const int column : letters)
        m_lefts.push_back(m_lefts.back() + column * metrics.averageCharWidth() + spare);

    const int minutes = std::max(slotMinutes, m_shown.to - m_shown.from);
    const double shortest = (metrics.height() * linesOfACard + cardPadding)
        / static_cast<double>(visitLength.count());
    m_smallest = {narrowest, static_cast<int>(shortest * minutes) + 1};
    m_pixelsPerMinute = std::max(shortest, (room.height() - 1) / static_cast<double>(minutes));
}

int BoardGeometry::top(int minute) const
{
    return static_cast<int>((minute - m_shown.from) * m_pixelsPerMinute);
}

QRect BoardGeometry::slotRect(const BoardSlot& place) const
{
    return {left(place.column), top(place.minute), width(place.column),
        top(place.minute + slotMinutes) - top(place.minute)};
}

BoardSlot BoardGeometry::within(std::size_t column, int minute) const
{
    const int last = std::max(m_shown.from, std::min(lastMinute, m_shown.to - slotMinutes));
    return {std::min(column, columns() - 1),
        std::clamp(minute / slotMinutes * slotMinutes, m_shown.from, last)};
}

BoardSlot BoardGeometry::slotAt(const QPoint& point) const
{
    const auto next = std::upper_bound(m_lefts.begin() + 1, m_lefts.end(), point.x());
    const auto minute = static_cast<int>(std::max(0, point.y()) / m_pixelsPerMinute);
    return within(static_cast<std::size_t>(next - m_lefts.begin() - 1), m_shown.from + minute);
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
