#include "widgets/charts/plotview.h"

#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QAbstractAxis>
#include <QChart>
#include <QGraphicsLayout>

namespace lotboard {

PlotView::PlotView(QAbstractAxis* x, QAbstractAxis* y, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_x(x)
    , m_y(y)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    x->setGridLineVisible(false);
    y->setLineVisible(false);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    colourAxes();
}

void PlotView::colourAxes()
{
    const ThemeColours& colours = themeColours();
    const QFont small = scaledFont(font(), TextSize::Small);
    for (QAbstractAxis* axis : {m_x, m_y}) {
        axis->setLabelsColor(colours.textMuted);
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setTitleBrush(colours.textMuted);
        axis->setLinePen(QPen(colours.border));
        axis->setGridLinePen(QPen(colours.grid));
    }
}

} // namespace lotboard
