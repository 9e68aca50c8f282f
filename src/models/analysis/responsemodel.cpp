#include "models/analysis/responsemodel.h"

#include "services/wording/metrictext.h"

#include <algorithm>

namespace lotboard {

using metrics::Unit;

ResponseModel::Row ResponseModel::rowOf(
    const SpeedReport& report, const metrics::DimensionValue& wait) const
{
    Row row {.wait = memberText(wait), .leads = QStringLiteral("0")};
    const auto& rows = report.responses->rows;
    const auto found = std::ranges::find_if(
        rows, [&](const metrics::ResultRow& one) { return one.keys.front().key == wait.key; });
    if (found == rows.end())
        return row;
    const auto at = static_cast<std::size_t>(found - rows.begin());
    row.count = found->cells[WaitingLeads].figure;
    row.contacted = found->cells[WaitingContactRate].figure;
    row.countFigure = figureReference(*report.responses, WaitingLeads, at);
    row.rateFigure = figureReference(*report.responses, WaitingContactRate, at);
    row.leads = formatFigure(row.count, Unit::Count, report.style);
    row.rate = formatFigure(row.contacted, Unit::Rate, report.style);
    if (!row.contacted.interval)
        return row;
    const auto percent = [&](double part) { return formatValue(part, Unit::Rate, report.style); };
    const QString sure
        = tr("%1: %2 of %3 leads were contacted, %4 (95% interval: %5 to %6)")
              .arg(row.wait, formatValue(row.contacted.numerator, Unit::Count, report.style),
                  row.leads, row.rate, percent(row.contacted.interval->low),
                  percent(row.contacted.interval->high));
    row.toolTip = row.contacted.isTooFew ? tr("%1. Too few to judge.").arg(sure) : sure;
    return row;
}

void ResponseModel::setReport(const SpeedReport& report)
{
    beginResetModel();
    m_rows.clear();
    for (const metrics::DimensionValue& wait : report.waits)
        m_rows.push_back(rowOf(report, wait));
    endResetModel();
}

int ResponseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResponseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResponseModel::rateData(const Row& row, int role) const
{
    const metrics::Figure& figure = row.contacted;
    switch (role) {
    case Qt::DisplayRole:
        return row.rate;
    case SortRole:
    case ChartRole:
        return figure.value ? QVariant(*figure.value) : QVariant();
    case LowRole:
        return figure.interval ? QVariant(figure.interval->low) : QVariant();
    case HighRole:
        return figure.interval ? QVariant(figure.interval->high) : QVariant();
    case ToneRole:
        return QVariant::fromValue(figure.isTooFew ? Tone::Muted : Tone::Plain);
    case FigureRole:
        return figure.value ? QVariant::fromValue(row.rateFigure) : QVariant();
    default:
        return {};
    }
}

QVariant ResponseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return row.toolTip;
    if (index.column() == RateColumn)
        return rateData(row, role);
    if (index.column() == WaitColumn)
        return role == Qt::DisplayRole ? QVariant(row.wait) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.leads;
    case SortRole:
    case ChartRole:
        return row.count.numerator;
    case FigureRole:
        return row.count.numerator > 0 ? QVariant::fromValue(row.countFigure) : QVariant();
    default:
        return {};
    }
}

QVariant ResponseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WaitColumn:
        return tr("First answer");
    case LeadsColumn:
        return tr("Leads");
    default:
        return tr("Contacted, with 95% interval");
    }
}

} // namespace lotboard
