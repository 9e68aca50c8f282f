#include "widgets/charts/bandchart.h"

#include "models/common/modelroles.h"
#include "widgets/charts/nicestep.h"
#include "widgets/charts/plotview.h"
#include "widgets/charts/referencelines.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QAbstractItemModel>
#include <QAreaSeries>
#include <QBoxLayout>
#include <QChart>
#include <QDateTimeAxis>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

constexpr int ticksOfBand = 6;
constexpr int dayTicks = 8;
constexpr double roomAround = 0.12; ///< Of the range of values, above and below.
constexpr int bandNameGap = 4;
constexpr double pointRadius = 2.5;
constexpr float referenceStrength = 0.5F; ///< Of its band, so that the grid shows through.

/// Where a day begins on the axis, which shows dates by the clocks of this computer.
double milliseconds(double day)
{
    const QDate date = QDate(1970, 1, 1).addDays(static_cast<qint64>(day));
    return static_cast<double>(date.startOfDay().toMSecsSinceEpoch());
}

} // namespace

/// Draws on top of the chart what Qt Charts would make rich text of: the names of the bands, the
/// mark of the beginning, the points and the one that is read out.
class BandChart::View final : public PlotView
{
public:
    explicit View(BandChart& owner) : PlotView(owner.m_xAxis, owner.m_yAxis), m_owner(owner) { }

protected:
    void drawForeground(QPainter* painter, const QRectF& /*area*/) override
    {
        const ThemeColours& colours = themeColours();
        const QRectF plot = m_owner.m_chart->plotArea();
        painter->setFont(scaledFont(font(), TextSize::Small));
        if (m_owner.m_begin)
            drawMark(*painter, plot, *m_owner.m_begin, {colours.text, 1.2, Qt::DotLine});
        for (const ReferenceLine& line : m_owner.m_references)
            drawLevel(
                *painter, plot, m_owner.m_chart->mapToPosition({0, line.value}).y(), line.name);
        drawPoints(*painter, colours);
        drawNames(*painter, plot, colours);
    }

private:
    void drawMark(QPainter& painter, const QRectF& plot, double day, const QPen& pen) const
    {
        const double x = m_owner.m_chart->mapToPosition({milliseconds(day), 0}).x();
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }

    void drawPoints(QPainter& painter, const ThemeColours& colours) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        for (int row = 0; m_owner.m_model && row < m_owner.m_model->rowCount(); ++row) {
            const auto point = m_owner.point(row);
            const double radius = m_owner.m_row == row ? 2 * pointRadius : pointRadius;
            if (point)
                painter.drawEllipse(m_owner.m_chart->mapToPosition(*point), radius, radius);
        }
    }

    void drawNames(QPainter& painter, const QRectF& plot, const ThemeColours& colours) const
    {
        const QFontMetricsF metrics(painter.font());
        for (const Band& band : m_owner.m_bands) {
            const auto left = m_owner.m_chart->mapToPosition({milliseconds(band.from), 0}).x();
            const auto right = m_owner.m_chart->mapToPosition({milliseconds(band.to), 0}).x();
            const double room
                = std::min(plot.right(), std::max(right, left + 160)) - left - bandNameGap;
            painter.setPen(band.look == Look::Good ? colours.text : colours.textMuted);
            painter.drawText(QPointF(left + bandNameGap, plot.top() + metrics.ascent()),
                metrics.elidedText(band.name, Qt::ElideRight, room));
        }
    }

    BandChart& m_owner;
};

BandChart::BandChart(QWidget* parent)
    : QWidget(parent)
    , m_xAxis(new QDateTimeAxis)
    , m_yAxis(new QValueAxis)
    , m_view(new View(*this))
    , m_chart(m_view->chart())
{
    m_chart->setMargins(QMargins(0, 0, 8, 0));
    m_chart->setLocalizeNumbers(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_view->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
}

BandChart::~BandChart() = default;

void BandChart::setModel(QAbstractItemModel* model, int valueColumn, Join join)
{
    m_model = model;
    m_column = valueColumn;
    m_join = join;
}

void BandChart::setAxisTitles(const QString& x, const QString& y)
{
    m_xAxis->setTitleText(x.toHtmlEscaped());
    m_yAxis->setTitleText(y.toHtmlEscaped());
    setAccessibleName(tr("%1 by %2", "y by x").arg(y, x));
}

void BandChart::setReferences(std::vector<ReferenceLine> references)
{
    m_references = std::move(references);
    if (!m_references.empty())
        setAccessibleDescription(namesOf(m_references));
    scaleAxes();
    m_view->viewport()->update();
}

void BandChart::setBands(std::vector<Band> bands, const Scale& scale, std::optional<double> begin)
{
    m_bands = std::move(bands);
    m_scale = scale;
    m_begin = begin;
    rebuild();
}

std::optional<QPointF> BandChart::point(int row) const
{
    const QVariant value = m_model->index(row, m_column).data(ChartRole);
    if (!value.isValid())
        return std::nullopt;
    return QPointF(milliseconds(m_model->index(row, 0).data(ChartRole).toDouble()),
        value.toDouble() * m_scale.factor);
}

void BandChart::rebuild()
{
    m_row.reset();
    m_chart->removeAllSeries();
    double end = 0;
    for (const Band& band : m_bands)
        end = std::max(end, band.to);
    for (const Band& band : m_bands)
        addBand(band, end);
    if (m_model)
        addPoints(end);
    scaleAxes();
    m_view->viewport()->update();
}

void BandChart::addBand(const Band& band, double end)
{
    const ThemeColours& colours = themeColours();
    const bool isGood = band.look == Look::Good;
    const auto at = [this](double day, double value) {
        return QPointF(milliseconds(day), value * m_scale.factor);
    };
    if (band.range) {
        auto* low = new QLineSeries(m_chart);
        low->append({at(band.from, band.range->first), at(band.to, band.range->first)});
        auto* high = new QLineSeries(m_chart);
        high->append({at(band.from, band.range->second), at(band.to, band.range->second)});
        auto* area = new QAreaSeries(high, low);
        area->setPen(Qt::NoPen);
        QColor fill = isGood ? colours.goodSoft : colours.track;
        fill.setAlphaF(isGood ? 1.0F : referenceStrength);
        area->setBrush(fill);
        m_chart->addSeries(area);
        area->attachAxis(m_xAxis);
        area->attachAxis(m_yAxis);
    }
    const QPen pen(isGood ? colours.good : colours.textMuted, 1.2,
        isGood ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap);
    addLine({at(band.from, band.level), at(band.goesOn ? end : band.to, band.level)}, pen);
}

void BandChart::addLine(const QList<QPointF>& points, const QPen& pen)
{
    auto* line = new QLineSeries(m_chart);
    line->append(points);
    line->setPen(pen);
    m_chart->addSeries(line);
    line->attachAxis(m_xAxis);
    line->attachAxis(m_yAxis);
}

void BandChart::addPoints(double end)
{
    const bool isStepped = m_join == Join::Steps;
    QList<QPointF> points;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto each = point(row);
        if (each && isStepped && !points.isEmpty())
            points.append({each->x(), points.last().y()});
        if (each)
            points.append(*each);
    }
    if (isStepped && !points.isEmpty())
        points.append({milliseconds(end), points.last().y()});
    addLine(points, {themeColours().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
}

void BandChart::scaleAxes()
{
    QList<double> values;
    QList<double> days;
    for (const Band& band : m_bands) {
        days << milliseconds(band.from) << milliseconds(band.to);
        values << band.level * m_scale.factor;
        if (band.range)
            values << band.range->first * m_scale.factor << band.range->second * m_scale.factor;
    }
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        if (const auto each = point(row)) {
            days << each->x();
            values << each->y();
        }
    }
    if (values.isEmpty())
        return;
    for (const ReferenceLine& line : m_references)
        values << line.value;
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const double room = std::max((*high - *low) * roomAround, 1e-3);
    const double step = niceStep(*high - *low + 2 * room, ticksOfBand);
    double bottom = std::floor((*low - room) / step) * step;
    double top = std::ceil((*high + room) / step) * step;
    if (*low >= 0)
        bottom = std::max(bottom, 0.0);
    if (m_scale.isRate)
        top = std::min(top, std::max(m_scale.factor, *high));
    m_yAxis->setTickType(QValueAxis::TicksFixed);
    m_yAxis->setRange(bottom, top);
    m_yAxis->setTickCount(std::max(2, static_cast<int>(std::lround((top - bottom) / step)) + 1));
    m_yAxis->setLabelFormat(
        (step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f")) + m_scale.suffix);
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    const auto instant
        = [](double at) { return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(at)); };
    m_xAxis->setRange(instant(*first), instant(*last));
    m_xAxis->setTickCount(dayTicks);
    m_xAxis->setFormat(QLocale().dateFormat(QLocale::ShortFormat));
}

void BandChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_view->colourAxes();
        rebuild();
    }
}

int BandChart::rowAt(const QPointF& position) const
{
    const double x = m_chart->mapToValue(position).x();
    int nearest = 0;
    double least = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto each = point(row);
        if (each && (least < 0 || std::abs(each->x() - x) < least)) {
            nearest = row;
            least = std::abs(each->x() - x);
        }
    }
    return nearest;
}

QPoint BandChart::placeOf(int row) const
{
    const QPointF place = m_chart->mapToPosition(point(row).value_or(QPointF()));
    return m_view->viewport()->mapToGlobal(place.toPoint());
}

QString BandChart::rowText(int row) const
{
    QStringList lines;
    for (int column = 0; column < m_model->columnCount(); ++column)
        lines << tr("%1: %2").arg(m_model->headerData(column, Qt::Horizontal).toString(),
            m_model->index(row, column).data().toString());
    return lines.join(u'\n');
}

void BandChart::readOut(int row, const QPoint& globalPosition)
{
    m_row = row;
    m_view->viewport()->update();
    setAccessibleDescription(rowText(row));
    QToolTip::showText(globalPosition, plainToolTip(rowText(row)), m_view);
}

bool BandChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove && m_model && m_model->rowCount() > 0) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        readOut(rowAt(mouse->position()), mouse->globalPosition().toPoint());
    } else if (event->type() == QEvent::Leave) {
        m_row.reset();
        m_view->viewport()->update();
    }
    return QWidget::eventFilter(watched, event);
}

void BandChart::keyPressEvent(QKeyEvent* event)
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const bool isBack = event->key() == Qt::Key_Left;
    if (rows == 0 || (!isBack && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const int row = m_row ? std::clamp(*m_row + (isBack ? -1 : 1), 0, rows - 1) : 0;
    readOut(row, placeOf(row));
}

} // namespace lotboard
