#include "widgets/charts/forecastchart.h"

#include "models/goals/forecastmonthsmodel.h"
#include "widgets/charts/nicestep.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace lotboard {
namespace {

constexpr int mostSteps = 5;
constexpr float outerBand = 0.13F;
constexpr float innerBand = 0.22F;
constexpr double axisGap = 6;

QString axisText(double amount)
{
    return QLocale().toString(amount, 'f', 0);
}

} // namespace

ForecastChart::ForecastChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ForecastChart::setModel(ForecastMonthsModel* model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &ForecastChart::describe);
    describe();
}

void ForecastChart::setAxisTitle(const QString& title)
{
    m_axisTitle = title;
    describe();
}

/// What the picture shows, for those who do not see it.
void ForecastChart::describe()
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        const auto text = [&](int column) { return m_model->index(row, column).data().toString(); };
        if (valueAt(row, ForecastMonthsModel::ExpectedColumn))
            lines << tr("%1: %2").arg(
                text(ForecastMonthsModel::MonthColumn), text(ForecastMonthsModel::ExpectedColumn));
    }
    setAccessibleName(tr("%1 by month", "units, gross").arg(m_axisTitle));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    m_row.reset();
    update();
}

QSize ForecastChart::sizeHint() const
{
    return {680, fontMetrics().height() * 17};
}

QSize ForecastChart::minimumSizeHint() const
{
    return {360, fontMetrics().height() * 12};
}

int ForecastChart::rowCount() const
{
    return m_model ? m_model->rowCount() : 0;
}

std::optional<double> ForecastChart::valueAt(int row, int column) const
{
    const QVariant value = m_model->index(row, column).data(ChartRole);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

std::pair<double, double> ForecastChart::range() const
{
    double lowest = 0;
    double highest = 1;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = ForecastMonthsModel::ActualColumn;
             column < ForecastMonthsModel::ColumnCount; ++column) {
            if (const auto value = valueAt(row, column)) {
                lowest = std::min(lowest, *value);
                highest = std::max(highest, *value);
            }
        }
    }
    return {lowest, highest};
}

ForecastChart::Scale ForecastChart::scale() const
{
    const auto [lowest, highest] = range();
    Scale scale {.step = std::max(1.0, niceStep(highest - lowest, mostSteps)),
        .months = std::max(1, rowCount())};
    scale.lowest = std::floor(lowest / scale.step) * scale.step;
    scale.highest = std::ceil(highest / scale.step) * scale.step;
    const QFontMetricsF metrics(scaledFont(font(), TextSize::Small));
    const double left = std::max(metrics.horizontalAdvance(axisText(scale.highest)),
        metrics.horizontalAdvance(axisText(scale.lowest)));
    scale.plot = QRectF(left + axisGap, metrics.height() * 1.4, width() - left - axisGap - 2,
        height() - metrics.height() * 2.8);
    return scale;
}

void ForecastChart::drawGrid(QPainter& painter, const Scale& scale) const
{
    const ThemeColours& colours = themeColours();
    painter.setFont(scaledFont(font(), TextSize::Small));
    const double high = QFontMetricsF(painter.font()).height();
    painter.setPen(colours.textMuted);
    painter.drawText(QRectF(0, 0, width(), high), Qt::AlignLeft | Qt::AlignVCenter, m_axisTitle);
    for (double amount = scale.lowest; amount <= scale.highest + scale.step / 2;
         amount += scale.step) {
        const double y = scale.yOf(amount);
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        painter.setPen(colours.textMuted);
        painter.drawText(QRectF(0, y - high / 2, scale.plot.left() - axisGap, high),
            Qt::AlignRight | Qt::AlignVCenter, axisText(amount));
    }
}

/// Each month that has room below the axis; the first one always.
void ForecastChart::drawMonths(QPainter& painter, const Scale& scale) const
{
    const ThemeColours& colours = themeColours();
    const QFontMetricsF metrics(painter.font());
    double free = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex month = m_model->index(row, ForecastMonthsModel::MonthColumn);
        const double x = scale.xOf(row);
        if (month.data(ForecastMonthsModel::BeginsYearRole).toBool()) {
            const double edge = x - scale.plot.width() / scale.months / 2;
            painter.setPen(colours.grid);
            painter.drawLine(
                QPointF(edge, scale.plot.top()), QPointF(edge, scale.plot.bottom() + 4));
        }
        const QString text = month.data().toString();
        const double half = metrics.horizontalAdvance(text) / 2;
        if (x - half < free || x + half > width())
            continue;
        painter.setPen(colours.textMuted);
        painter.drawText(QRectF(x - half, scale.plot.bottom() + 4, half * 2, metrics.height()),
            Qt::AlignCenter, text);
        free = x + half + metrics.averageCharWidth() * 3;
    }
}

void ForecastChart::drawBand(
    QPainter& painter, const Scale& scale, int low, int high, float opacity) const
{
    QPolygonF below;
    QPolygonF band;
    for (int row = 0; row < rowCount(); ++row) {
        const auto from = valueAt(row, low);
        const auto to = valueAt(row, high);
        if (!from || !to)
            continue;
        band.append(QPointF(scale.xOf(row), scale.yOf(*to)));
        below.prepend(QPointF(scale.xOf(row), scale.yOf(*from)));
    }
    band.append(below);
    QColor colour = themeColours().accent;
    colour.setAlphaF(opacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(band);
}

void ForecastChart::drawLine(
    QPainter& painter, const Scale& scale, int column, const QPen& pen) const
{
    QPolygonF line;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto value = valueAt(row, column))
            line.append(QPointF(scale.xOf(row), scale.yOf(*value)));
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (line.size() == 1)
        painter.drawEllipse(line.first(), 2, 2);
}

void ForecastChart::drawReadOut(QPainter& painter, const Scale& scale) const
{
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColours().accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (!m_row)
        return;
    const double x = scale.xOf(*m_row);
    painter.setPen(QPen(themeColours().borderStrong, 1));
    painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()));
}

void ForecastChart::paintEvent(QPaintEvent* /*event*/)
{
    if (rowCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = themeColours();
    const Scale places = scale();
    drawGrid(painter, places);
    drawMonths(painter, places);
    drawBand(painter, places, ForecastMonthsModel::Low95Column, ForecastMonthsModel::High95Column,
        outerBand);
    drawBand(painter, places, ForecastMonthsModel::Low80Column, ForecastMonthsModel::High80Column,
        innerBand);
    drawLine(painter, places, ForecastMonthsModel::ExpectedColumn,
        {colours.accent, 1.8, Qt::DashLine, Qt::FlatCap});
    drawLine(painter, places, ForecastMonthsModel::ActualColumn,
        {colours.accent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    drawReadOut(painter, places);
}

void ForecastChart::readOut(std::optional<int> row, const QPoint& globalPosition)
{
    m_row = row;
    update();
    if (!row)
        return;
    QStringList lines;
    for (int column = 0; column < ForecastMonthsModel::ExpectedColumn + 1; ++column) {
        const QString text = m_model->index(*row, column).data().toString();
        if (!text.isEmpty())
            lines << text;
    }
    constexpr std::array bands {
        std::pair {ForecastMonthsModel::Low80Column, ForecastMonthsModel::High80Column},
        std::pair {ForecastMonthsModel::Low95Column, ForecastMonthsModel::High95Column}};
    for (const auto& [low, high] : bands) {
        if (valueAt(*row, low))
            lines << tr("%1 to %2")
                         .arg(m_model->index(*row, low).data().toString(),
                             m_model->index(*row, high).data().toString());
    }
    QToolTip::showText(globalPosition, plainToolTip(lines.join(u'\n')), this);
}

void ForecastChart::mouseMoveEvent(QMouseEvent* event)
{
    if (rowCount() == 0)
        return;
    const Scale places = scale();
    const double part = (event->position().x() - places.plot.left()) / places.plot.width();
    const int row = static_cast<int>(std::floor(part * places.months));
    if (row >= 0 && row < rowCount())
        readOut(row, event->globalPosition().toPoint());
}

void ForecastChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    readOut({}, {});
}

void ForecastChart::keyPressEvent(QKeyEvent* event)
{
    const bool isStep = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (rowCount() == 0 || !isStep)
        return QWidget::keyPressEvent(event);
    const int step = event->key() == Qt::Key_Right ? 1 : -1;
    const int row = std::clamp(m_row.value_or(rowCount() - 1) + step, 0, rowCount() - 1);
    const Scale places = scale();
    readOut(row, mapToGlobal(QPointF(places.xOf(row), places.plot.top()).toPoint()));
}

} // namespace lotboard
