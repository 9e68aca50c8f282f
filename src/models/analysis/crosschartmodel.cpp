#include "models/analysis/crosschartmodel.h"

#include "models/analysis/crossfigure.h"
#include "models/common/resulttablemodel.h"
#include "services/wording/metrictext.h"

namespace lotboard {

using metrics::CrossHeading;

namespace {

/// Whether it is a day, week or month that lies after today altogether.
bool isToCome(const CrossHeading& line, std::chrono::sys_days today)
{
    const auto dimension = line.value.dimension;
    const bool isCalendar = dimension == metrics::Dimension::Day
        || dimension == metrics::Dimension::Week || dimension == metrics::Dimension::Month;
    const auto period = isCalendar ? parsePeriod(line.value.key, today) : std::nullopt;
    return period && period->first > today;
}

int shownLines(const metrics::CrossTable& table)
{
    auto count = table.lines.size() - 1;
    while (count > 0 && isToCome(table.lines[count - 1], table.asked.query.today))
        --count;
    return static_cast<int>(count);
}

} // namespace

void CrossChartModel::setTable(
    CrossTablePtr table, std::size_t metric, Layout layout, const FigureStyle& style)
{
    beginResetModel();
    m_table = std::move(table);
    m_metric = metric;
    m_layout = layout;
    m_style = style;
    m_series.clear();
    m_lineCount = m_table ? shownLines(*m_table) : 0;
    if (m_table && m_table->columns.size() > 1) {
        for (std::size_t column = 0; column + 1 < m_table->columns.size(); ++column)
            m_series.push_back({column, false});
    } else if (m_table) {
        m_series.push_back({0, false});
        if (m_table->comparisonPeriod)
            m_series.push_back({0, true});
    }
    endResetModel();
}

const metrics::MetricDefinition& CrossChartModel::definition() const
{
    return metrics::definitionOf(m_table->asked.query.metrics[m_metric]);
}

QString CrossChartModel::valueTitle() const
{
    if (!m_table)
        return {};
    const QString name = metricName(definition().metric);
    const QString unit = csvUnit(definition().unit, m_style);
    return unit.isEmpty() ? name : tr("%1, %2", "figure and unit").arg(name, unit);
}

QString CrossChartModel::lineTitle() const
{
    return m_table && !m_table->asked.query.by.empty()
        ? dimensionText(m_table->asked.query.by.front())
        : QString();
}

int CrossChartModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_layout == Layout::LinesDown ? lineCount() : seriesCount();
}

int CrossChartModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_layout == Layout::LinesDown ? seriesCount() : lineCount();
}

bool CrossChartModel::isRest(const Series& series) const
{
    return series.isBefore || m_table->columns[series.column].kind == CrossHeading::Kind::Others;
}

QString CrossChartModel::nameOf(const Series& series) const
{
    if (series.isBefore)
        return tr("Before");
    return m_table->columns.size() > 1 ? crossHeadingText(m_table->columns[series.column])
                                       : metricName(definition().metric);
}

QVariant CrossChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isLine = (orientation == Qt::Vertical) == (m_layout == Layout::LinesDown);
    if (!m_table || section < 0 || section >= (isLine ? lineCount() : seriesCount()))
        return {};
    const auto at = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole)
        return isLine ? crossHeadingText(m_table->lines[at]) : nameOf(m_series[at]);
    if (role == RestRole)
        return isLine ? m_table->lines[at].kind == CrossHeading::Kind::Others
                      : isRest(m_series[at]);
    return {};
}

/// Where nothing was counted, a count is 0 and a rate has no value.
QVariant CrossChartModel::emptyData(int role) const
{
    const bool isSum = *definition().denominator == '\0';
    if (role == Qt::DisplayRole)
        return isSum ? formatValue(0, definition().unit, m_style) : QStringLiteral("–");
    return role == ChartRole && isSum ? QVariant(0.0) : QVariant();
}

QString CrossChartModel::toolTip(
    std::size_t line, const Series& series, const metrics::Cell& cell) const
{
    QString where = crossHeadingText(m_table->lines[line]);
    if (m_table->columns.size() > 1)
        where = tr("%1 · %2", "members of two dimensions").arg(where, nameOf(series));
    const QString value = formatFigure(cell.figure, definition().unit, m_style);
    return where + QStringLiteral(": ") + value + u'\n'
        + figureToolTip(cell, definition().metric, m_style);
}

QVariant CrossChartModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isDown = m_layout == Layout::LinesDown;
    const auto line = static_cast<std::size_t>(isDown ? index.row() : index.column());
    const Series& series
        = m_series[static_cast<std::size_t>(isDown ? index.column() : index.row())];
    const metrics::CrossCell& at = m_table->at(line, series.column);
    if (at.cells.empty() || (series.isBefore && !at.cells[m_metric].comparison))
        return emptyData(role);
    const metrics::Cell& cell = at.cells[m_metric];
    const metrics::Figure& figure = series.isBefore ? *cell.comparison : cell.figure;
    switch (role) {
    case Qt::DisplayRole:
        return formatFigure(figure, definition().unit, m_style);
    case ChartRole:
        return figure.isWithheld ? QVariant() : csvValue(figure, definition().unit);
    case ToneRole:
        return QVariant::fromValue(figure.isTooFew ? Tone::Muted : Tone::Plain);
    case Qt::ToolTipRole:
        return toolTip(line, series, cell);
    case FigureRole:
        return series.isBefore
            ? QVariant()
            : QVariant::fromValue(crossFigure(*m_table, line, series.column, m_metric));
    default:
        return {};
    }
}

} // namespace lotboard
