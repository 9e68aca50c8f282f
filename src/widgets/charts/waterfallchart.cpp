#include "widgets/charts/waterfallchart.h"

#include "models/analysis/waterfallmodel.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double thickest = 22;
constexpr double thinnest = 2; ///< Of a bar, so that a small change is seen.
constexpr double cornerRadius = 2.5;
constexpr int textGap = 12;
constexpr int mostRows = 12;

QColor toneColour(Tone tone, const ThemeColours& colours)
{
    switch (tone) {
    case Tone::Good:
        return colours.good;
    case Tone::Bad:
        return colours.bad;
    case Tone::Muted:
        return colours.textFaint;
    default:
        return colours.accent;
    }
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

WaterfallChart::WaterfallChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WaterfallChart::setModel(QAbstractItemModel* model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &WaterfallChart::describe);
    describe();
}

/// What the picture shows, for those who do not see it.
void WaterfallChart::describe()
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        const auto text = [&](int column) { return m_model->index(row, column).data().toString(); };
        lines << tr("%1: %2").arg(
            text(WaterfallModel::NameColumn), text(WaterfallModel::AmountColumn));
    }
    setAccessibleName(tr("Where the change comes from"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    m_currentRow = std::clamp(m_currentRow, 0, std::max(0, rowCount() - 1));
    updateGeometry();
    update();
}

int WaterfallChart::rowCount() const
{
    return m_model ? m_model->rowCount() : 0;
}

QSize WaterfallChart::sizeHint() const
{
    return {640, fontMetrics().height() * 2 * std::max(rowCount(), 6)};
}

QSize WaterfallChart::minimumSizeHint() const
{
    return {360, fontMetrics().height() * 3 / 2 * std::min(std::max(rowCount(), 4), mostRows)};
}

std::pair<double, double> WaterfallChart::range() const
{
    double least = 0;
    double greatest = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const double from = index.data(WaterfallModel::FromRole).toDouble();
        const double to = index.data(WaterfallModel::ToRole).toDouble();
        least = std::min({least, from, to});
        greatest = std::max({greatest, from, to});
    }
    return {least, greatest > least ? greatest : least + 1};
}

WaterfallChart::Scale WaterfallChart::scale() const
{
    double names = 0;
    double amounts = 0;
    const QFontMetrics metrics(bold(font()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto width = [&](int column) {
            return static_cast<double>(
                metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        };
        names = std::max(names, width(WaterfallModel::NameColumn));
        amounts = std::max(amounts, width(WaterfallModel::AmountColumn));
    }
    const auto [least, greatest] = range();
    return {.left = names + textGap,
        .width = std::max(40.0, width() - names - amounts - textGap * 2.5),
        .least = least,
        .greatest = greatest,
        .rowHeight = static_cast<double>(height()) / std::max(1, rowCount())};
}

void WaterfallChart::drawBar(QPainter& painter, const Scale& scale, int row) const
{
    const ThemeColours& colours = themeColours();
    const QModelIndex index = m_model->index(row, 0);
    const double from = scale.placeOf(index.data(WaterfallModel::FromRole).toDouble());
    const double to = scale.placeOf(index.data(WaterfallModel::ToRole).toDouble());
    const double thick = std::min(thickest, scale.rowHeight * 0.62);
    const double top = scale.rowHeight * row + (scale.rowHeight - thick) / 2;

    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(index.data(ToneRole).value<Tone>(), colours));
    const QRectF bar(std::min(from, to), top, std::max(thinnest, std::abs(to - from)), thick);
    painter.drawRoundedRect(bar, cornerRadius, cornerRadius);
    if (row + 1 < rowCount()) {
        painter.setPen(QPen(colours.borderStrong, 1, Qt::DotLine));
        painter.drawLine(QPointF(to, top + thick), QPointF(to, top + scale.rowHeight));
    }
}

void WaterfallChart::drawRow(QPainter& painter, const Scale& scale, int row) const
{
    const ThemeColours& colours = themeColours();
    const QModelIndex name = m_model->index(row, WaterfallModel::NameColumn);
    const bool isWhole = name.data(WaterfallModel::IsWholeRole).toBool();
    const QRectF line(0, scale.rowHeight * row, width(), scale.rowHeight);
    painter.setFont(isWhole ? bold(font()) : font());
    painter.setPen(colours.text);
    painter.drawText(
        line.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name.data().toString());
    drawBar(painter, scale, row);

    painter.setFont(bold(font()));
    const Tone tone = name.data(ToneRole).value<Tone>();
    painter.setPen(isWhole ? colours.text : toneColour(tone, colours));
    painter.drawText(line.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter,
        m_model->index(row, WaterfallModel::AmountColumn).data().toString());
    if (hasFocus() && row == m_currentRow) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 4, 4);
    }
}

void WaterfallChart::paintEvent(QPaintEvent* /*event*/)
{
    if (rowCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale places = scale();
    painter.setPen(QPen(themeColours().grid, 1));
    painter.drawLine(QPointF(places.placeOf(0), 0), QPointF(places.placeOf(0), height()));
    for (int row = 0; row < rowCount(); ++row)
        drawRow(painter, places, row);
}

QModelIndex WaterfallChart::indexAt(const QPointF& position) const
{
    if (rowCount() == 0)
        return {};
    const int row
        = std::clamp(static_cast<int>(position.y() / scale().rowHeight), 0, rowCount() - 1);
    return m_model->index(row, WaterfallModel::AmountColumn);
}

void WaterfallChart::activate(const QModelIndex& index)
{
    if (index.data(FigureRole).isValid())
        Q_EMIT figureActivated(index.data(FigureRole).value<FigureReference>());
}

bool WaterfallChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QString text = indexAt(help->pos()).data(Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void WaterfallChart::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    m_currentRow = index.row();
    update();
    activate(index);
}

void WaterfallChart::mouseMoveEvent(QMouseEvent* event)
{
    const bool opens = indexAt(event->position()).data(FigureRole).isValid();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WaterfallChart::keyPressEvent(QKeyEvent* event)
{
    if (rowCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        m_currentRow = std::max(0, m_currentRow - 1);
        break;
    case Qt::Key_Down:
        m_currentRow = std::min(rowCount() - 1, m_currentRow + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_model->index(m_currentRow, WaterfallModel::AmountColumn));
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
}

} // namespace lotboard
