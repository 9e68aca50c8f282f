#include "models/analysis/costtablemodel.h"

#include "models/common/loadedcost.h"
#include "services/wording/metrictext.h"

#include <algorithm>

namespace lotboard {
namespace {

using metrics::CostKind;
using metrics::CostRow;
using metrics::CostStep;
using metrics::Figure;
using metrics::MetricId;
using metrics::Unit;

/// The costs of steps that have a column, and the counts that stand beside them.
struct CostColumn
{
    CostTableModel::Column column {};
    CostStep step {};
};

constexpr std::array costColumns {CostColumn {CostTableModel::PerLeadColumn, CostStep::Lead},
    CostColumn {CostTableModel::PerContactColumn, CostStep::Contact},
    CostColumn {CostTableModel::PerAppointmentColumn, CostStep::Appointment},
    CostColumn {CostTableModel::PerShowColumn, CostStep::Show},
    CostColumn {CostTableModel::PerSaleColumn, CostStep::Sale}};
constexpr std::array countColumns {CostColumn {CostTableModel::LeadsColumn, CostStep::Lead},
    CostColumn {CostTableModel::UnitsColumn, CostStep::Sale}};

std::optional<CostStep> stepOfColumn(int column)
{
    for (const CostColumn& cost : costColumns) {
        if (cost.column == column)
            return cost.step;
    }
    return {};
}

/// Of what is left out of all figures, such as fleet sales, there may be a row of nothing.
bool hasAnything(const CostRow& row)
{
    return row.hasSpend || std::ranges::any_of(row.costs, [](const Figure& cost) {
        return *cost.denominator != 0;
    });
}

QVariant valueOfFigure(const Figure& figure)
{
    return figure.value ? QVariant(*figure.value) : QVariant();
}

} // namespace

CostTableModel::Row CostTableModel::rowOf(
    const CostReport& report, const CostRow& from, std::optional<std::size_t> place) const
{
    const FigureStyle& style = report.style;
    const bool isMedia = report.ladder.kind == CostKind::Media;
    const MetricId spend = metrics::spendOf(report.ladder.kind);
    const auto cellOf = [&](const Figure& figure, Unit unit, const FigureReference& opens) {
        return Cell {formatFigure(figure, unit, style), valueOfFigure(figure),
            csvValue(figure, unit), figure.isTooFew ? Tone::Muted : Tone::Plain, opens};
    };
    const auto opened = [&](MetricId metric) { return report.figureOf(metric, place); };
    Row row;
    row[SourceColumn].text = place ? memberText(from.keys.front()) : tr("All");
    if (from.keys.size() > 1)
        row[CampaignColumn].text = memberText(from.keys.back());
    for (const Column name : {SourceColumn, CampaignColumn})
        row[name].value = row[name].text;
    row[SpendColumn] = cellOf(from.spend, Unit::Money, opened(spend));
    if (!from.hasSpend)
        row[SpendColumn]
            = {tr("no spend entered"), {}, {}, Tone::Muted, report.figureOf(spend, place)};
    for (const CostColumn& cost : costColumns) {
        const Figure& figure = from.cost(cost.step);
        row[cost.column] = cellOf(figure, Unit::Money,
            isMedia ? opened(metrics::costOf(cost.step))
                    : loadedCost(opened(spend), metrics::countOf(cost.step), figure));
    }
    for (const CostColumn& count : countColumns) {
        const MetricId metric = metrics::countOf(count.step);
        const FigureReference figure = report.figureOf(metric, place);
        row[count.column] = cellOf(figure.cell.figure, Unit::Count, figure);
    }
    row[ReturnColumn] = cellOf(from.roi, Unit::Rate,
        isMedia ? opened(MetricId::SourceRoi)
                : loadedCost(opened(MetricId::Gross), spend, from.roi));
    return row;
}

void CostTableModel::setReport(const CostReport& report)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t place = 0; place < report.ladder.rows.size(); ++place) {
        if (hasAnything(report.ladder.rows[place]))
            m_rows.push_back(rowOf(report, report.ladder.rows[place], place));
    }
    m_rows.push_back(rowOf(report, report.ladder.total, {}));
    endResetModel();
}

int CostTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CostTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CostTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& cell
        = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SortRole:
        return cell.value;
    case CsvRole:
        return cell.csv;
    case TotalRole:
        return isTotal(index.row());
    case ToneRole:
        return QVariant::fromValue(cell.tone);
    case FigureRole:
        return cell.figure ? QVariant::fromValue(*cell.figure) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() < SpendColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= SpendColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && stepOfColumn(section))
        return metricName(metrics::costOf(*stepOfColumn(section)));
    if (role != Qt::DisplayRole)
        return {};
    return headingOf(section);
}

QString CostTableModel::headingOf(int column)
{
    switch (column) {
    case SourceColumn:
        return dimensionText(metrics::Dimension::Source);
    case CampaignColumn:
        return dimensionText(metrics::Dimension::Campaign);
    case SpendColumn:
        return tr("Cost", "heading of a column");
    case LeadsColumn:
        return metricName(MetricId::Leads);
    case PerLeadColumn:
        return tr("Per lead", "heading of a column: cost");
    case PerContactColumn:
        return tr("Per contact", "heading of a column: cost");
    case PerAppointmentColumn:
        return tr("Per appt", "heading of a column: cost per appointment");
    case PerShowColumn:
        return tr("Per show", "heading of a column: cost");
    case UnitsColumn:
        return metricName(MetricId::Units);
    case PerSaleColumn:
        return tr("Per sale", "heading of a column: cost");
    default:
        return tr("Return", "heading of a column: return on spend");
    }
}

} // namespace lotboard
