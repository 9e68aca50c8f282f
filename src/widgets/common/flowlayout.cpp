#include "widgets/common/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace lotboard {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
    for (QWidget* child : parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            addWidget(child);
    }
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(-m_gap, lineHeight());
    for (const QLayoutItem* item : m_items)
        size.rwidth() += item->isEmpty() ? 0 : item->sizeHint().width() + m_gap;
    return size.expandedTo({0, 0});
}

int FlowLayout::lineHeight() const
{
    int height = 0;
    for (const QLayoutItem* item : m_items)
        height = std::max(height, item->isEmpty() ? 0 : item->sizeHint().height());
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& area, bool isReal) const
{
    const int height = lineHeight();
    int x = area.left();
    int y = area.top();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::max(item->minimumSize().width(), std::min(size.width(), area.width())));
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += height + m_lineGap;
        }
        if (isReal)
            item->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
        x += size.width() + m_gap;
    }
    return y + height - area.top();
}

} // namespace lotboard
