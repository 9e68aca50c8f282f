#include "widgets/charts/funnelchart.h"

#include "models/dashboard/funnelmodel.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double thinBar = 4;
constexpr double radius = 2.5;
constexpr int gap = 10;

QColor colourOf(Tone tone, const ThemeColours& colours)
{
    switch (tone) {
    case Tone::Good:
        return colours.good;
    case Tone::Bad:
        return colours.bad;
    case Tone::Muted:
        return colours.textFaint;
    default:
        return colours.textMuted;
    }
}

/// Later steps are paler, so that the eye runs down the first edge.
QColor barColour(const ThemeColours& colours, int row, int rows)
{
    QColor colour = colours.accent;
    const double part = rows > 1 ? static_cast<double>(row) / (rows - 1) : 0;
    colour.setAlphaF(static_cast<float>(1.0 - 0.45 * part));
    return colour;
}

} // namespace

FunnelChart::FunnelChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FunnelChart::setModel(QAbstractItemModel* model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &FunnelChart::describe);
    describe();
}

/// What the picture shows, for those who do not see it.
void FunnelChart::describe()
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto text = [&](int column) { return m_model->index(row, column).data().toString(); };
        lines << tr("%1: %2 %3 %4")
                     .arg(text(FunnelModel::StepColumn), text(FunnelModel::CountColumn),
                         text(FunnelModel::RateColumn), text(FunnelModel::ExpectedColumn));
    }
    setAccessibleName(tr("Funnel"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

QSize FunnelChart::sizeHint() const
{
    return {360, fontMetrics().height() * 13};
}

QSize FunnelChart::minimumSizeHint() const
{
    return {260, fontMetrics().height() * 11};
}

double FunnelChart::longestBar() const
{
    double longest = 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex count = m_model->index(row, FunnelModel::CountColumn);
        longest = std::max({longest, count.data(ChartRole).toDouble(),
            count.data(FunnelModel::ComparisonRole).toDouble()});
    }
    return longest;
}

FunnelChart::Layout FunnelChart::layout() const
{
    Layout layout;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics smallMetrics(scaledFont(font(), TextSize::Small));
    int countWidth = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto width = [&](int column, const QFontMetrics& metrics) {
            return metrics.horizontalAdvance(m_model->index(row, column).data().toString());
        };
        layout.nameWidth
            = std::max(layout.nameWidth, width(FunnelModel::StepColumn, fontMetrics()));
        countWidth = std::max(countWidth, width(FunnelModel::CountColumn, boldMetrics));
        layout.rateWidth = std::max({layout.rateWidth, width(FunnelModel::RateColumn, boldMetrics),
            width(FunnelModel::ChangeColumn, fontMetrics()),
            width(FunnelModel::ExpectedColumn, smallMetrics)});
    }
    layout.barWidth
        = std::max(20, width() - layout.nameWidth - layout.rateWidth - countWidth - gap * 4);
    layout.rowHeight = static_cast<double>(height()) / std::max(1, m_model->rowCount());
    return layout;
}

void FunnelChart::drawRow(QPainter& painter, const Layout& layout, int row) const
{
    const ThemeColours& colours = themeColours();
    const QModelIndex count = m_model->index(row, FunnelModel::CountColumn);
    const double longest = longestBar();
    const double thick = std::min(20.0, layout.rowHeight * 0.45);
    const double top = layout.rowHeight * row + (layout.rowHeight - thick - thinBar - 2) / 2;
    const double left = layout.nameWidth + gap;

    painter.setPen(colours.text);
    painter.setFont(font());
    painter.drawText(QRectF(0, top, layout.nameWidth, thick), Qt::AlignLeft | Qt::AlignVCenter,
        m_model->index(row, FunnelModel::StepColumn).data().toString());

    const double length = layout.barWidth * count.data(ChartRole).toDouble() / longest;
    painter.setPen(Qt::NoPen);
    painter.setBrush(barColour(colours, row, m_model->rowCount()));
    painter.drawRoundedRect(QRectF(left, top, std::max(2.0, length), thick), radius, radius);
    const QVariant before = count.data(FunnelModel::ComparisonRole);
    if (before.isValid()) {
        painter.setBrush(colours.track);
        painter.drawRoundedRect(
            QRectF(left, top + thick + 2, layout.barWidth * before.toDouble() / longest, thinBar),
            2, 2);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRectF(left + length + 7, top, width(), thick),
        Qt::AlignLeft | Qt::AlignVCenter, count.data().toString());
    drawRate(painter, layout, row);

    if (hasFocus() && row == m_currentRow) {
        const bool isRate = m_currentColumn == FunnelModel::RateColumn;
        const double from = isRate ? width() - layout.rateWidth - 4 : 0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(
            QRectF(from + 1, layout.rowHeight * row + 2,
                (isRate ? layout.rateWidth + 4 : width() - layout.rateWidth - gap) - 2,
                layout.rowHeight - 4),
            4, 4);
    }
}

void FunnelChart::drawRate(QPainter& painter, const Layout& layout, int row) const
{
    const ThemeColours& colours = themeColours();
    const QModelIndex rate = m_model->index(row, FunnelModel::RateColumn);
    // A rate that still ripens is not compared with one that had more time.
    const QModelIndex expected = m_model->index(row, FunnelModel::ExpectedColumn);
    const QModelIndex change = expected.data().toString().isEmpty()
        ? m_model->index(row, FunnelModel::ChangeColumn)
        : expected;
    const double lineHeight = fontMetrics().height();
    const double lines = change.data().toString().isEmpty() ? 1 : 2;
    const double top = layout.rowHeight * row + (layout.rowHeight - lineHeight * lines) / 2;
    const QRectF area(width() - layout.rateWidth, top, layout.rateWidth, lineHeight);

    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const bool isMuted = rate.data(ToneRole).value<Tone>() == Tone::Muted;
    painter.setPen(isMuted ? colours.textFaint : colours.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, rate.data().toString());
    painter.setFont(scaledFont(font(), TextSize::Small));
    painter.setPen(colourOf(change.data(ToneRole).value<Tone>(), colours));
    painter.drawText(area.translated(0, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
        change.data().toString());
}

void FunnelChart::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_model)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout places = layout();
    for (int row = 0; row < m_model->rowCount(); ++row)
        drawRow(painter, places, row);
}

QModelIndex FunnelChart::indexAt(const QPointF& position) const
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    const Layout places = layout();
    const int row
        = std::clamp(static_cast<int>(position.y() / places.rowHeight), 0, m_model->rowCount() - 1);
    const bool isRate = position.x() >= width() - places.rateWidth - gap;
    return m_model->index(row, isRate ? FunnelModel::RateColumn : FunnelModel::CountColumn);
}

void FunnelChart::activate(const QModelIndex& index)
{
    if (index.data(FigureRole).isValid())
        Q_EMIT figureActivated(index.data(FigureRole).value<FigureReference>());
}

bool FunnelChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void FunnelChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = indexAt(event->position());
    m_currentRow = index.row();
    m_currentColumn = index.column();
    update();
    activate(index);
}

void FunnelChart::mouseMoveEvent(QMouseEvent* event)
{
    const bool opens = indexAt(event->position()).data(FigureRole).isValid();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FunnelChart::keyPressEvent(QKeyEvent* event)
{
    if (!m_model || m_model->rowCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        m_currentRow = std::max(0, m_currentRow - 1);
        break;
    case Qt::Key_Down:
        m_currentRow = std::min(m_model->rowCount() - 1, m_currentRow + 1);
        break;
    case Qt::Key_Left:
        m_currentColumn = FunnelModel::CountColumn;
        break;
    case Qt::Key_Right:
        m_currentColumn = FunnelModel::RateColumn;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_model->index(m_currentRow, m_currentColumn));
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
}

} // namespace lotboard
