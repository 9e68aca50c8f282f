#include "widgets/reports/paperview.h"

#include "widgets/theme/themecolours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double screenDotsPerPoint = 1.5; ///< Of a screen that does not scale.
constexpr int aroundPage = 16;
constexpr int pagesKept = 4;
constexpr int lineStep = 40;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent), m_pictures(pagesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // It would change the width, and with it the height of the pages.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

double PaperView::dotsPerPoint() const
{
    return screenDotsPerPoint * devicePixelRatioF();
}

void PaperView::setPages(std::vector<QByteArray> pages)
{
    m_pictures.clear();
    m_pages = std::move(pages);
    const QImage* first = m_pages.empty() ? nullptr : picture(0);
    m_paper = first ? QSizeF(first->size()) / devicePixelRatioF() : QSizeF();
    updateScrolling();
    viewport()->update();
}

void PaperView::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    viewport()->update();
}

QSize PaperView::pageSize() const
{
    if (m_paper.isEmpty())
        return {};
    const double room = std::max(1, viewport()->width() - 2 * aroundPage);
    return (m_paper * std::min(1.0, room / m_paper.width())).toSize();
}

/// In the viewport.
QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    return {QPoint((viewport()->width() - size.width()) / 2,
                aroundPage + page * (size.height() + aroundPage) - verticalScrollBar()->value()),
        size};
}

void PaperView::updateScrolling()
{
    const int height = aroundPage + pageCount() * (pageSize().height() + aroundPage);
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, m_pages.empty() ? 0 : std::max(0, height - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(lineStep);
    describe();
}

void PaperView::describe()
{
    int page = 0;
    while (page + 1 < pageCount() && pageRect(page).bottom() < viewport()->height() / 2)
        ++page;
    setAccessibleDescription(m_pages.empty()
            ? m_placeholder
            : tr("Page %1 of %2").arg(locale().toString(page + 1), locale().toString(pageCount())));
}

const QImage* PaperView::picture(int page)
{
    if (!m_pictures.contains(page)) {
        auto* decoded = new QImage;
        decoded->loadFromData(m_pages[static_cast<std::size_t>(page)], "PNG");
        m_pictures.insert(page, decoded);
    }
    return m_pictures.object(page);
}

void PaperView::paintEvent(QPaintEvent* event)
{
    const ThemeColours& colours = themeColours();
    QPainter painter(viewport());
    if (m_pages.empty()) {
        painter.setPen(colours.textMuted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    painter.fillRect(event->rect(), colours.window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawImage(place, *picture(page));
        painter.setPen(colours.border);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrolling();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    describe();
}

} // namespace lotboard
