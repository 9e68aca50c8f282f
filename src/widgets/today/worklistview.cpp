#include "widgets/today/worklistview.h"

#include "widgets/theme/themecolours.h"

#include <QKeyEvent>
#include <QPainter>

namespace lotboard {

WorkListView::WorkListView(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true); // Lines light up below the pointer.
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setMinimumHeight(fontMetrics().lineSpacing() * 4);
}

void WorkListView::setPlaceholder(const QString& heading, const QString& text)
{
    m_placeholderHeading = heading;
    m_placeholder = text;
    viewport()->update();
}

void WorkListView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && m_handler && m_handler(event->key()))
        return;
    // Nothing is searched for by letters: a name that begins with Y would be chosen at random.
    if (!event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void WorkListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_placeholderHeading.isEmpty())
        return;
    QPainter painter(viewport());
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    const QRect area = viewport()->rect().adjusted(16, 0, -16, 0);
    const QRect upper(area.left(), area.top(), area.width(), area.height() / 2);
    painter.setFont(heading);
    painter.setPen(themeColours().text);
    painter.drawText(
        upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_placeholderHeading);
    painter.setFont(font());
    painter.setPen(themeColours().textMuted);
    painter.drawText(area.adjusted(0, upper.height() + 4, 0, 0),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

} // namespace lotboard
