#include "widgets/charts/responsechart.h"

#include "models/analysis/responsemodel.h"
#include "models/common/figuretext.h"
#include "widgets/theme/themecolours.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

constexpr double space = 12;
constexpr double thickestResponseBar = 18;
constexpr double responseBarRadius = 2.5;
constexpr double dotRadius = 4.5;
constexpr std::array scaleMarks {0.0, 0.25, 0.5, 0.75, 1.0};

} // namespace

QSize ResponseChart::sizeHint() const
{
    return {640,
        fontMetrics().height() * 7 / 4 * std::max(rowCount(), 4) + fontMetrics().height() * 5 / 2};
}

QSize ResponseChart::minimumSizeHint() const
{
    return {420, sizeHint().height()};
}

double ResponseChart::widestText(int column) const
{
    double widest = 0;
    for (int row = 0; row < rowCount(); ++row)
        widest = std::max<double>(
            widest, fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()));
    return widest;
}

double ResponseChart::mostLeads() const
{
    double most = 1;
    for (int row = 0; row < rowCount(); ++row)
        most = std::max(
            most, model()->index(row, ResponseModel::LeadsColumn).data(ChartRole).toDouble());
    return most;
}

ResponseChart::Layout ResponseChart::layout() const
{
    const double names = widestText(ResponseModel::WaitColumn) + space;
    const double counts = widestText(ResponseModel::LeadsColumn) + space;
    const double rates = widestText(ResponseModel::RateColumn) + space;
    const double rest = std::max(80.0, width() - names - counts - rates - space * 2);
    Layout places {.top = fontMetrics().height() * 1.4, .barLeft = names, .barWidth = rest * 0.45};
    places.scaleLeft = names + places.barWidth + counts + space;
    places.scaleWidth = rest - places.barWidth;
    places.rowHeight = (height() - places.top - fontMetrics().height()) / std::max(1, rowCount());
    return places;
}

QRectF ResponseChart::placeOf(const QModelIndex& cell) const
{
    const Layout places = layout();
    const bool isRate = cell.column() == ResponseModel::RateColumn;
    const double left = isRate ? places.scaleLeft - space / 2 : 0;
    const double right = isRate ? width() : places.scaleLeft - space / 2;
    return {left, places.top + cell.row() * places.rowHeight, right - left, places.rowHeight};
}

QModelIndex ResponseChart::cellAt(const QPointF& position) const
{
    const Layout places = layout();
    const int row = static_cast<int>((position.y() - places.top) / places.rowHeight);
    if (position.y() < places.top || row >= rowCount())
        return {};
    const bool isRate = position.x() >= places.scaleLeft - space / 2;
    return model()->index(row, isRate ? ResponseModel::RateColumn : ResponseModel::LeadsColumn);
}

void ResponseChart::drawScale(QPainter& painter, const Layout& layout) const
{
    const ThemeColours& colours = themeColours();
    const double line = fontMetrics().height();
    const double bottom = height() - line;
    const FigureStyle style;
    for (const double mark : scaleMarks) {
        const double x = layout.placeOfRate(mark);
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(x, layout.top), QPointF(x, bottom));
        painter.setPen(colours.textMuted);
        painter.drawText(QRectF(x - 40, bottom, 80, line), Qt::AlignCenter,
            style.locale.toString(mark * 100, 'f', 0) + style.locale.percent());
    }
    const auto drawHeading = [&](double left, double width, int column) {
        painter.drawText(QRectF(left, 0, width, line), Qt::AlignLeft | Qt::AlignVCenter,
            headingOf(column, Qt::Horizontal));
    };
    drawHeading(0, layout.barLeft, ResponseModel::WaitColumn);
    drawHeading(layout.barLeft, layout.barWidth, ResponseModel::LeadsColumn);
    drawHeading(layout.scaleLeft, width() - layout.scaleLeft, ResponseModel::RateColumn);
}

void ResponseChart::drawRate(QPainter& painter, const Layout& layout, const QModelIndex& rate) const
{
    const ThemeColours& colours = themeColours();
    const QVariant value = rate.data(ChartRole);
    if (!value.isValid())
        return;
    const QRectF place = placeOf(rate);
    const double middle = place.center().y();
    const bool isTooFew = rate.data(ToneRole).value<Tone>() == Tone::Muted;
    const QColor colour = isTooFew ? colours.textFaint : colours.accent;
    const double low = layout.placeOfRate(rate.data(ResponseModel::LowRole).toDouble());
    const double high = layout.placeOfRate(rate.data(ResponseModel::HighRole).toDouble());
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(low, middle), QPointF(high, middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(
        QPointF(layout.placeOfRate(value.toDouble()), middle), dotRadius, dotRadius);
    painter.setPen(isTooFew ? colours.textMuted : colours.text);
    painter.drawText(
        place.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter, rate.data().toString());
}

void ResponseChart::drawRow(QPainter& painter, const Layout& layout, int row) const
{
    const ThemeColours& colours = themeColours();
    const QModelIndex leads = model()->index(row, ResponseModel::LeadsColumn);
    const QRectF line(0, layout.top + row * layout.rowHeight, width(), layout.rowHeight);
    const double thick = std::min(thickestResponseBar, layout.rowHeight * 0.6);
    const double length = layout.barWidth * leads.data(ChartRole).toDouble() / mostLeads();
    painter.setPen(colours.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        leads.siblingAtColumn(ResponseModel::WaitColumn).data().toString());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(
        QRectF(layout.barLeft, line.center().y() - thick / 2, std::max(1.0, length), thick),
        responseBarRadius, responseBarRadius);
    painter.setPen(colours.text);
    painter.drawText(line.adjusted(layout.barLeft + length + 5, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, leads.data().toString());
    drawRate(painter, layout, leads.siblingAtColumn(ResponseModel::RateColumn));
}

void ResponseChart::paintEvent(QPaintEvent* /*event*/)
{
    if (rowCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout places = layout();
    drawScale(painter, places);
    for (int row = 0; row < rowCount(); ++row)
        drawRow(painter, places, row);
    if (const QModelIndex cell = focusCell(); cell.isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColours().accent, 1.5));
        painter.drawRoundedRect(placeOf(cell).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace lotboard
