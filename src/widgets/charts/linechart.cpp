#include "widgets/charts/linechart.h"

#include "models/common/modelroles.h"
#include "widgets/charts/nicestep.h"
#include "widgets/charts/plotview.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QAbstractItemModel>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

constexpr int mostTicks = 5;
constexpr double nearEdge = 30; ///< A month of 30 days ends before one of 31.
constexpr int shorterMonth = 3; ///< Days that a February may end earlier.
constexpr int nameGap = 5; ///< Between the plot and the names of its lines.
constexpr double headroom = 1.02; ///< Above the highest line.
constexpr double lowestTop = 4; ///< Of the axis: fractions of what is counted say nothing.

QPen penOf(LineChart::Look look, const ThemeColours& colours)
{
    switch (look) {
    case LineChart::Look::Actual:
        return {colours.accent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case LineChart::Look::Goal:
        return {colours.textMuted, 1.4, Qt::DashLine, Qt::FlatCap};
    case LineChart::Look::Forecast:
        return {colours.accent, 1.6, Qt::DotLine, Qt::FlatCap};
    case LineChart::Look::Reference:
        return {colours.track, 1.6};
    }
    return {colours.text};
}

QColor labelColour(LineChart::Look look, const ThemeColours& colours)
{
    const bool isOwn = look == LineChart::Look::Actual || look == LineChart::Look::Forecast;
    return isOwn ? colours.accentText : colours.textMuted;
}

} // namespace

/// Draws on top of the chart what Qt Charts would make rich text of: the names at the lines' ends,
/// the mark of today, and the day that is read out.
class LineChart::View final : public PlotView
{
public:
    explicit View(LineChart& owner) : PlotView(owner.m_xAxis, owner.m_yAxis), m_owner(owner) { }

    double xOf(int row) const { return m_owner.m_model->index(row, 0).data(ChartRole).toDouble(); }

protected:
    void drawBackground(QPainter* painter, const QRectF& area) override
    {
        QChartView::drawBackground(painter, area);
        if (!m_owner.m_band || !m_owner.m_model)
            return;
        QPolygonF lower;
        QPolygonF upper;
        for (int row = 0; row < m_owner.m_model->rowCount(); ++row) {
            const auto valueOf
                = [&](int column) { return m_owner.m_model->index(row, column).data(ChartRole); };
            const QVariant low = valueOf(m_owner.m_band->lowColumn);
            const QVariant high = valueOf(m_owner.m_band->highColumn);
            if (!low.isValid() || !high.isValid())
                continue;
            lower << m_owner.m_chart->mapToPosition({xOf(row), low.toDouble()});
            upper.prepend(m_owner.m_chart->mapToPosition({xOf(row), high.toDouble()}));
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColours().accentSoft);
        painter->drawPolygon(lower + upper);
    }

    void drawForeground(QPainter* painter, const QRectF& /*area*/) override
    {
        const ThemeColours& colours = themeColours();
        const QRectF plot = m_owner.m_chart->plotArea();
        const auto drawMark = [&](double x, const QPen& pen) {
            const double at = m_owner.m_chart->mapToPosition({x, 0}).x();
            painter->setPen(pen);
            painter->drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        };
        painter->setFont(scaledFont(font(), TextSize::Small));
        if (m_owner.m_today)
            drawMark(*m_owner.m_today, {colours.textFaint, 1, Qt::DotLine});
        if (m_owner.m_row)
            drawMark(xOf(*m_owner.m_row), {colours.borderStrong, 1});
        drawNames(*painter, plot, colours);
    }

private:
    struct Name
    {
        QString text {};
        QPointF place {};
        QColor colour {};
    };

    /// Lines that end at the right edge are named beside it, pushed apart where the names would
    /// meet; a line that ends before is named below its last point.
    void drawNames(QPainter& painter, const QRectF& plot, const ThemeColours& colours)
    {
        std::vector<Name> atEdge;
        const QFontMetricsF metrics(painter.font());
        const double high = metrics.height();
        for (const Name& name : names(colours)) {
            if (name.place.x() >= plot.right() - nearEdge) {
                atEdge.push_back(name);
                continue;
            }
            // Running totals rise: right below the last point is free, unless the axis is there.
            const bool hasRoomBelow = name.place.y() + 3 + high <= plot.bottom();
            const QRectF box(name.place.x() + 6,
                hasRoomBelow ? name.place.y() + 3 : name.place.y() - 3 - high,
                metrics.horizontalAdvance(name.text) + 2, high);
            painter.setPen(name.colour);
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name.text);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawEllipse(name.place, 3.5, 3.5);
        }
        std::sort(atEdge.begin(), atEdge.end(),
            [](const Name& a, const Name& b) { return a.place.y() < b.place.y(); });
        double lowestFree = plot.top() - high / 2;
        for (const Name& name : atEdge) {
            const QRectF box(plot.right() + nameGap,
                std::max(name.place.y() - high / 2, lowestFree),
                metrics.horizontalAdvance(name.text) + 2, high);
            lowestFree = box.bottom();
            painter.setPen(name.colour);
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name.text);
        }
    }

    std::vector<Name> names(const ThemeColours& colours) const
    {
        std::vector<Name> names;
        const auto series = m_owner.m_chart->series();
        for (int at = 0; at < series.size(); ++at) {
            const auto* line = static_cast<QLineSeries*>(series[at]);
            const Line& spec = m_owner.m_lines[static_cast<std::size_t>(at)];
            if (line->count() > 0)
                names.push_back({m_owner.lineName(spec),
                    m_owner.m_chart->mapToPosition(line->at(line->count() - 1)),
                    labelColour(spec.look, colours)});
        }
        return names;
    }

    LineChart& m_owner;
};

LineChart::LineChart(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_xAxis(new QValueAxis)
    , m_yAxis(new QValueAxis)
    , m_view(new View(*this))
    , m_chart(m_view->chart())
{
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_view->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
}

LineChart::~LineChart() = default;

void LineChart::setModel(QAbstractItemModel* model, std::vector<Line> lines)
{
    m_model = model;
    m_lines = std::move(lines);
    connect(model, &QAbstractItemModel::modelReset, this, &LineChart::rebuild);
    rebuild();
}

void LineChart::setBand(int lowColumn, int highColumn)
{
    m_band = Band {lowColumn, highColumn};
    rebuild();
}

void LineChart::setAxisTitles(const QString& x, const QString& y)
{
    m_xAxis->setTitleText(x.toHtmlEscaped());
    m_yAxis->setTitleText(y.toHtmlEscaped());
    setAccessibleName(tr("%1 by %2", "y by x").arg(y, x));
}

void LineChart::setToday(std::optional<double> x)
{
    m_today = x;
    m_view->viewport()->update();
}

void LineChart::setEmptyText(const QString& heading, const QString& explanation)
{
    m_empty->setText(heading, explanation);
}

void LineChart::rebuild()
{
    m_row.reset();
    m_chart->removeAllSeries();
    for (const Line& line : m_lines)
        addLine(line);
    scaleAxes();
    makeRoomForNames();
    bool isEmpty = true;
    for (const QAbstractSeries* series : m_chart->series())
        isEmpty = isEmpty && static_cast<const QLineSeries*>(series)->count() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
}

void LineChart::addLine(const Line& line)
{
    auto* series = new QLineSeries(m_chart);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant y = m_model->index(row, line.column).data(ChartRole);
        if (y.isValid())
            series->append(m_model->index(row, 0).data(ChartRole).toDouble(), y.toDouble());
    }
    series->setPen(penOf(line.look, themeColours()));
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

double LineChart::highestValue() const
{
    double highest = lowestTop;
    for (const QAbstractSeries* series : m_chart->series()) {
        for (const QPointF& point : static_cast<const QLineSeries*>(series)->points())
            highest = std::max(highest, point.y());
    }
    const int rows = m_band && m_model ? m_model->rowCount() : 0;
    for (int row = 0; row < rows; ++row)
        highest
            = std::max(highest, m_model->index(row, m_band->highColumn).data(ChartRole).toDouble());
    return highest;
}

void LineChart::scaleAxes()
{
    const double highest = highestValue();
    const double step = std::max(1.0, niceStep(highest, mostTicks));
    // Qt Charts makes all grid lines at each of these calls: never the old step over a new, far
    // longer range, which would be thousands of them.
    m_yAxis->setTickType(QValueAxis::TicksDynamic);
    if (step > m_yAxis->tickInterval())
        m_yAxis->setTickInterval(step);
    m_yAxis->setRange(0, std::ceil(highest * headroom / step) * step);
    m_yAxis->setTickInterval(step);
    m_yAxis->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows > 1) {
        m_xAxis->setRange(m_view->xOf(0), m_view->xOf(rows - 1));
        m_xAxis->setTickType(QValueAxis::TicksDynamic);
        m_xAxis->setTickAnchor(m_view->xOf(0));
        m_xAxis->setTickInterval(7); // Weeks.
    }
    m_xAxis->setLabelFormat(QStringLiteral("%.0f"));
}

QString LineChart::lineName(const Line& line) const
{
    return m_model->headerData(line.column, Qt::Horizontal).toString();
}

void LineChart::makeRoomForNames()
{
    const QFontMetrics metrics(scaledFont(font(), TextSize::Small));
    int widest = 0;
    for (const Line& line : m_lines) {
        const int last = m_model->rowCount() - 1;
        for (int row = std::max(0, last - shorterMonth); row <= last; ++row) {
            if (m_model->index(row, line.column).data(ChartRole).isValid())
                widest = std::max(widest, metrics.horizontalAdvance(lineName(line)) + nameGap + 4);
        }
    }
    m_chart->setMargins(QMargins(0, 4, widest, 0));
}

void LineChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_view->colourAxes();
        if (m_model)
            rebuild();
    }
}

int LineChart::rowAt(const QPointF& position) const
{
    const double x = m_chart->mapToValue(position).x();
    int nearest = 0;
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (std::abs(m_view->xOf(row) - x) < std::abs(m_view->xOf(nearest) - x))
            nearest = row;
    }
    return nearest;
}

QPoint LineChart::placeOf(int row) const
{
    const QPointF top = m_chart->mapToPosition({m_view->xOf(row), m_yAxis->max()});
    return m_view->viewport()->mapToGlobal(top.toPoint());
}

QString LineChart::rowText(int row) const
{
    QStringList lines {tr("%1 %2", "name of the x axis and a place on it")
                           .arg(m_model->headerData(0, Qt::Horizontal).toString(),
                               m_model->index(row, 0).data().toString())};
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        const QString text = m_model->index(row, line->column).data().toString();
        if (!text.isEmpty())
            lines << tr("%1: %2").arg(
                m_model->headerData(line->column, Qt::Horizontal).toString(), text);
    }
    return lines.join(u'\n');
}

void LineChart::readOut(int row, const QPoint& globalPosition)
{
    m_row = row;
    m_view->viewport()->update();
    setAccessibleDescription(rowText(row));
    QToolTip::showText(globalPosition, plainToolTip(rowText(row)), m_view);
}

void LineChart::activate(int row)
{
    for (const Line& line : m_lines) {
        const QVariant figure = m_model->index(row, line.column).data(FigureRole);
        if (figure.isValid())
            Q_EMIT figureActivated(figure.value<FigureReference>());
    }
}

bool LineChart::eventFilter(QObject* watched, QEvent* event)
{
    const bool hasRows = m_model && m_model->rowCount() > 0;
    if (event->type() == QEvent::MouseMove && hasRows) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        readOut(rowAt(mouse->position()), mouse->globalPosition().toPoint());
    } else if (event->type() == QEvent::MouseButtonRelease && hasRows) {
        activate(rowAt(static_cast<QMouseEvent*>(event)->position()));
    } else if (event->type() == QEvent::Leave) {
        m_row.reset();
        m_view->viewport()->update();
    }
    return QWidget::eventFilter(watched, event);
}

void LineChart::keyPressEvent(QKeyEvent* event)
{
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows == 0)
        return QWidget::keyPressEvent(event);
    const int current = m_row.value_or(m_today ? static_cast<int>(*m_today) - 1 : 0);
    switch (event->key()) {
    case Qt::Key_Left:
        return readOut(std::max(0, current - 1), placeOf(std::max(0, current - 1)));
    case Qt::Key_Right:
        return readOut(std::min(rows - 1, current + 1), placeOf(std::min(rows - 1, current + 1)));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(current);
    default:
        return QWidget::keyPressEvent(event);
    }
}

} // namespace lotboard
