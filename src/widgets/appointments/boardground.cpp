#include "widgets/appointments/boardground.h"

#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QLocale>
#include <QPainter>
#include <QTime>

namespace lotboard {
namespace {

constexpr int minutesPerHour = 60;

void drawColumn(
    QPainter& painter, const Board& board, const BoardGeometry& geometry, std::size_t column)
{
    const ThemeColours& colours = themeColours();
    const BoardColumn& shown = board.columns[column];
    const int left = geometry.left(column);
    const int width = geometry.width(column);
    // What is closed stands back.
    painter.fillRect(left, 0, width, geometry.bottom(), colours.surfaceHover);
    const bool isWeek = board.columns.front().day != board.columns.back().day;
    if (!shown.hours.isClosed()) {
        const int open = geometry.top(shown.hours.fromMinute);
        painter.fillRect(left, open, width, geometry.top(shown.hours.toMinute) - open,
            shown.isToday && isWeek ? colours.accentSoft : colours.surface);
    }
    painter.setPen(colours.border);
    painter.drawLine(left, 0, left, geometry.bottom());
}

void drawHours(
    QPainter& painter, const Board& board, const BoardGeometry& geometry, const QFont& font)
{
    const ThemeColours& colours = themeColours();
    const QFont small = scaledFont(font, TextSize::Small);
    painter.setFont(small);
    const int right = geometry.left(board.columns.size());
    for (int minute = board.shown.from; minute < board.shown.to; minute += minutesPerHour) {
        const int y = geometry.top(minute);
        painter.setPen(colours.border);
        painter.drawLine(geometry.gutter(), y, right, y);
        painter.setPen(colours.textMuted);
        painter.drawText(QRect(0, y + 1, geometry.gutter() - 6, QFontMetrics(small).height()),
            Qt::AlignRight | Qt::AlignTop, clockText(minute));
    }
}

void drawNow(QPainter& painter, const Board& board, const BoardGeometry& geometry)
{
    if (!board.nowMinute || *board.nowMinute < board.shown.from
        || *board.nowMinute > board.shown.to)
        return;
    const int y = geometry.top(*board.nowMinute);
    painter.setPen(QPen(themeColours().bad, 2));
    for (std::size_t column = 0; column < board.columns.size(); ++column) {
        if (board.columns[column].isToday)
            painter.drawLine(geometry.left(column), y, geometry.left(column + 1), y);
    }
}

} // namespace

QString clockText(int minute)
{
    return QLocale().toString(
        QTime(minute / minutesPerHour, minute % minutesPerHour), QLocale::ShortFormat);
}

void drawBoardGround(
    QPainter& painter, const Board& board, const BoardGeometry& geometry, const QFont& font)
{
    for (std::size_t column = 0; column < board.columns.size(); ++column)
        drawColumn(painter, board, geometry, column);
    drawHours(painter, board, geometry, font);
    drawNow(painter, board, geometry);
}

} // namespace lotboard
