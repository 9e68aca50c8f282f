#include "widgets/appointments/boardheader.h"

#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QMouseEvent>
#include <QPainter>

namespace lotboard {
namespace {

constexpr int headPadding = 6;

} // namespace

BoardHeader::BoardHeader(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BoardHeader::setColumns(const std::vector<BoardColumn>& columns)
{
    m_columns = columns;
    QStringList titles;
    for (const BoardColumn& column : columns)
        titles << column.title;
    setAccessibleName(titles.join(QStringLiteral(", ")));
    update();
}

void BoardHeader::setGeometryOfColumns(const BoardGeometry& geometry, int offset)
{
    m_geometry = geometry;
    m_offset = offset;
    update();
}

QSize BoardHeader::sizeHint() const
{
    const QFontMetrics small(scaledFont(font(), TextSize::Small));
    return {200, fontMetrics().height() + small.height() + 2 * headPadding};
}

QRect BoardHeader::rectOf(std::size_t column) const
{
    return {m_geometry.left(column) - m_offset, 0, m_geometry.width(column), height()};
}

void BoardHeader::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColours& colours = themeColours();
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(m_geometry.gutter(), 0, 0, 0));
    QFont bold = font();
    bold.setBold(true);
    const QFont small = scaledFont(font(), TextSize::Small);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const BoardColumn& column = m_columns[i];
        const QRect text = rectOf(i).adjusted(headPadding, headPadding, -headPadding, -headPadding);
        painter.setFont(bold);
        painter.setPen(column.isToday ? colours.accentText : colours.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(bold).elidedText(column.title, Qt::ElideRight, text.width()));
        painter.setFont(small);
        painter.setPen(column.isToday ? colours.accentText : colours.textMuted);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(small).elidedText(column.remark, Qt::ElideRight, text.width()));
    }
    painter.setClipping(false);
    painter.setPen(colours.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void BoardHeader::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (rectOf(i).contains(event->position().toPoint()))
            return Q_EMIT dayActivated(m_columns[i].day);
    }
}

} // namespace lotboard
