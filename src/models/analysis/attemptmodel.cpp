#include "models/analysis/attemptmodel.h"

#include "metrics/resulttable.h"

namespace lotboard {
namespace {

using metrics::Unit;
using metrics::WaitPoint;

/// Of how many attempts a column with shares tells.
int attemptsOf(int column)
{
    switch (column) {
    case AttemptModel::ByThirdColumn:
        return 3;
    case AttemptModel::BySixthColumn:
        return 6;
    default:
        return column - AttemptModel::FirstWaitingColumn;
    }
}

bool isTooFewLeft(const AttemptLine& line, int attempts)
{
    return metrics::atRiskAt(line.curve, attempts) < metrics::fewestCases;
}

} // namespace

void AttemptModel::setLines(std::vector<AttemptLine> lines, const FigureStyle& style)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_style = style;
    endResetModel();
}

int AttemptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AttemptModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstWaitingColumn + mostAttempts + 1;
}

QVariant AttemptModel::sourceData(const AttemptLine& line, int column, int role) const
{
    if (column == SourceColumn)
        return role == Qt::DisplayRole ? QVariant(line.name) : QVariant();
    if (column == LeadsColumn) {
        const auto leads = static_cast<double>(line.curve.leads);
        if (role == FigureRole && line.leads)
            return QVariant::fromValue(*line.leads);
        return role == Qt::DisplayRole            ? formatValue(leads, Unit::Count, m_style)
            : role == SortRole || role == CsvRole ? QVariant(leads)
                                                  : QVariant();
    }
    const auto median = metrics::medianAttempts(line.curve);
    const bool isTooFew = line.curve.leads < metrics::fewestCases;
    switch (role) {
    case Qt::DisplayRole:
        return median ? formatValue(*median, Unit::Number, m_style) : tr("more than were made");
    case SortRole:
    case CsvRole:
        return median ? QVariant(*median) : QVariant();
    case ToneRole:
        return QVariant::fromValue(isTooFew ? Tone::Muted : Tone::Plain);
    case Qt::ToolTipRole:
        return isTooFew ? tr("Too few to judge.") : QString();
    default:
        return {};
    }
}

QString AttemptModel::shareToolTip(const AttemptLine& line, int attempts, bool isContacted) const
{
    const WaitPoint point = metrics::waitingAt(line.curve.curve, attempts);
    const auto percent = [this](double part) { return formatValue(part, Unit::Rate, m_style); };
    const double share = isContacted ? 1 - point.waiting : point.waiting;
    QString text = isContacted ? tr("%1: %3 contacted by attempt %2")
                               : tr("%1: %3 not yet contacted after attempt %2");
    text = text.arg(line.name, formatValue(attempts, Unit::Count, m_style), percent(share));
    if (point.interval) {
        const auto [low, high] = *point.interval;
        text = tr("%1 (95% interval: %2 to %3)")
                   .arg(text, percent(isContacted ? 1 - high : low),
                       percent(isContacted ? 1 - low : high));
    }
    return isTooFewLeft(line, attempts) ? tr("%1. Too few to judge.").arg(text) : text;
}

QVariant AttemptModel::shareData(const AttemptLine& line, int column, int role) const
{
    const int attempts = attemptsOf(column);
    const bool isContacted = column < FirstWaitingColumn;
    const bool isTooFew = isTooFewLeft(line, attempts);
    const WaitPoint point = metrics::waitingAt(line.curve.curve, attempts);
    const double share = isContacted ? 1 - point.waiting : point.waiting;
    switch (role) {
    case Qt::DisplayRole:
        return formatValue(share, Unit::Rate, m_style);
    case Qt::ToolTipRole:
        return shareToolTip(line, attempts, isContacted);
    case SortRole:
        return share;
    case CsvRole:
        return share * 100;
    case ChartRole:
        return isTooFew ? QVariant() : QVariant(share);
    case LowRole:
        return point.interval ? QVariant(point.interval->low) : QVariant();
    case HighRole:
        return point.interval ? QVariant(point.interval->high) : QVariant();
    case ToneRole:
        return QVariant::fromValue(isTooFew ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant AttemptModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != SourceColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    const AttemptLine& line = m_lines[static_cast<std::size_t>(index.row())];
    return index.column() <= MedianColumn ? sourceData(line, index.column(), role)
                                          : shareData(line, index.column(), role);
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != SourceColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case LeadsColumn:
        return tr("Leads");
    case MedianColumn:
        return tr("Half by attempt");
    case ByThirdColumn:
        return tr("By the 3rd (%)");
    case BySixthColumn:
        return tr("By the 6th (%)");
    default:
        return tr("Not contacted after %1 (%)").arg(section - FirstWaitingColumn);
    }
}

} // namespace lotboard
