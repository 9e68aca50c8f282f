#include "models/dashboard/tilemodel.h"

#include "models/common/figurereference.h"
#include "services/wording/metrictext.h"

#include <algorithm>

namespace lotboard {
namespace {

/// The chance of a goal from which on it is called good, and below whose rest it is called bad.
constexpr double likely = 0.8;

using metrics::MetricId;

QString tileName(MetricId metric)
{
    switch (metric) {
    case MetricId::ResponseTime:
        return TileModel::tr("Median response");
    case MetricId::ShowRate:
        return TileModel::tr("Appt. show rate");
    case MetricId::Units:
        return TileModel::tr("Units sold");
    default:
        return metricName(metric);
    }
}

QList<QPointF> trendOf(const metrics::ResultTable& trend, std::size_t metric)
{
    QList<QPointF> points;
    for (const metrics::ResultRow& row : trend.rows) {
        const auto& value = row.cells[metric].figure.value;
        const auto step = parsePeriod(row.keys.front().key, trend.query.today);
        if (value && step)
            points.append({static_cast<double>(step->first.time_since_epoch().count()), *value});
    }
    return points;
}

QString noteOf(const metrics::Cell& cell)
{
    if (cell.figure.isWithheld)
        return TileModel::tr("not yours to see");
    if (!cell.figure.value)
        return {};
    if (cell.figure.isTooFew)
        return TileModel::tr("too few to judge");
    if (cell.figure.isUnripe)
        return TileModel::tr("not ripe yet");
    return {};
}

} // namespace

TileModel::Tile TileModel::tileOf(const DashboardAnswer& answer, std::size_t metric)
{
    const metrics::ResultTable& table = *answer.tiles;
    const metrics::Cell& cell = table.total.cells[metric];
    const auto& definition = metrics::definitionOf(table.query.metrics[metric]);

    Tile tile;
    tile.name = tileName(definition.metric);
    tile.value = formatFigure(cell.figure, definition.unit, answer.style);
    const bool isMuted = cell.figure.isTooFew || cell.figure.isWithheld;
    tile.valueTone = isMuted ? Tone::Muted : Tone::Plain;
    tile.direction = directionOfChange(cell, definition.unit);
    tile.change = tile.direction == 0 && changeOf(cell)
        ? tr("no change")
        : formatChange(cell, definition.unit, answer.style);
    tile.changeTone = toneOfChange(cell, definition, table.query);
    tile.note = noteOf(cell);
    tile.trend = trendOf(*answer.trend, metric);
    tile.figure = QVariant::fromValue(figureReference(table, metric));
    if (metric == dashboard::TileUnits)
        addPace(tile, answer);
    return tile;
}

/// Where the running month stands against its goal replaces the spark line.
void TileModel::addPace(Tile& tile, const DashboardAnswer& answer)
{
    const auto& cells = answer.month->total.cells;
    const metrics::Figure& goal = cells[dashboard::MonthGoal].figure;
    const metrics::Figure& runRate = cells[dashboard::MonthRunRate].figure;
    const Period& shown = answer.tiles->query.period;
    const bool isThisMonth = answer.monthPeriod.contains(answer.today)
        && shown.first == answer.monthPeriod.first && shown.last >= answer.today;
    if (!isThisMonth || !goal.value || !goal.denominator || !runRate.value)
        return;
    const auto elapsed
        = static_cast<std::size_t>((answer.today - answer.monthPeriod.first).count());
    const int sold = answer.sellingDays.untilDay[elapsed];
    tile.progress = *goal.value;
    tile.expected = answer.sellingDays.total() > 0
        ? static_cast<double>(sold) / answer.sellingDays.total()
        : 0.0;
    tile.change
        = tr("Pace %1 · goal %2")
              .arg(formatValue(std::round(*runRate.value), metrics::Unit::Count, answer.style),
                  formatValue(*goal.denominator, metrics::Unit::Count, answer.style));
    tile.changeTone = *runRate.value >= *goal.denominator ? Tone::Good : Tone::Bad;
    tile.direction = 0;
    tile.note = tr("Selling day %1/%2").arg(sold).arg(answer.sellingDays.total());
}

void TileModel::setAnswer(const DashboardAnswer& answer)
{
    std::vector<Tile> tiles;
    for (std::size_t metric = 0; metric < answer.tiles->query.metrics.size(); ++metric)
        tiles.push_back(tileOf(answer, metric));
    if (tiles.size() == m_tiles.size()) {
        m_tiles = std::move(tiles);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
}

void TileModel::setPace(const DashboardAnswer& answer, const metrics::Pace& pace)
{
    const int row = static_cast<int>(dashboard::TileUnits);
    if (!pace.forecast.isLearned() || !pace.goal || *pace.goal <= 0 || row >= rowCount())
        return;
    Tile& tile = m_tiles[dashboard::TileUnits];
    if (!tile.progress.isValid())
        return;
    const auto text = [&answer](double units) {
        return formatValue(std::round(units), metrics::Unit::Count, answer.style);
    };
    tile.low = pace.forecast.low() / *pace.goal;
    tile.high = pace.forecast.high() / *pace.goal;
    tile.change = tr("Pace %1 · goal %2").arg(text(pace.forecast.middle()), text(*pace.goal));
    // Good or bad is said where it is likelier than not by far.
    const double chance = *pace.chance();
    tile.changeTone = chance >= likely ? Tone::Good
        : chance <= 1 - likely         ? Tone::Bad
                                       : Tone::Plain;
    Q_EMIT dataChanged(index(row), index(row));
}

int TileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant TileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tile& tile = m_tiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tile.name;
    case ValueRole:
        return tile.value;
    case ValueToneRole:
        return QVariant::fromValue(tile.valueTone);
    case ChangeRole:
        return tile.change;
    case ChangeToneRole:
        return QVariant::fromValue(tile.changeTone);
    case ChangeDirectionRole:
        return tile.direction;
    case NoteRole:
        return tile.note;
    case TrendRole:
        return QVariant::fromValue(tile.trend);
    case ProgressRole:
        return tile.progress;
    case ExpectedRole:
        return tile.expected;
    case LowRole:
        return tile.low;
    case HighRole:
        return tile.high;
    case FigureRole:
        return tile.figure;
    default:
        return {};
    }
}

} // namespace lotboard
