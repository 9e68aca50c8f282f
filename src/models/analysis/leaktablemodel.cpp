#include "models/analysis/leaktablemodel.h"

#include "metrics/leaks/causenames.h"
#include "models/analysis/leakwords.h"
#include "services/wording/metrictext.h"

#include <cmath>

namespace lotboard {
namespace {

constexpr double smallestShown = 0.05; ///< Cars: what is written as 0.0 is as good as nothing.

} // namespace

LeakTableModel::LeakTableModel(Rows rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
{
}

metrics::LeakCause LeakTableModel::causeOf(int column) const
{
    return metrics::leakCauses(
        m_yardstick, m_isInGross)[static_cast<std::size_t>(column - FirstCauseColumn)];
}

LeakTableModel::Row LeakTableModel::rowOf(
    const LeakReport& report, const metrics::LeakRow& row, bool isTotal) const
{
    const auto made = [&](const metrics::ChainCounts& counts) {
        const metrics::CarSum units = counts.units();
        return m_isInGross ? units.gross : units.cars;
    };
    const double before = made(row.before);
    const double after = made(row.after);
    Row shown {isTotal ? tr("All") : memberText(row.key), {}};
    shown.cells.push_back({madeText(before, m_isInGross, report.style), before});
    shown.cells.push_back({madeText(after, m_isInGross, report.style), after});
    shown.cells.push_back(
        {partText(after - before, m_isInGross, report.style), after - before, Tone::Strong});

    const auto& steps = m_rows == Rows::Source ? *report.stepsBySource : *report.stepsByPerson;
    const metrics::LeakParts& parts = m_isInGross ? row.split.gross : row.split.cars;
    for (const metrics::LeakCause cause : metrics::leakCauses(m_yardstick, m_isInGross)) {
        const double part = parts[cause];
        Cell cell {partText(part, m_isInGross, report.style), part};
        cell.tone = std::abs(part) < smallestShown ? Tone::Muted : Tone::Plain;
        cell.figure
            = isTotal ? figureOfCause(*report.steps, cause) : figureOfCause(steps, cause, row.key);
        shown.cells.push_back(std::move(cell));
    }
    return shown;
}

void LeakTableModel::setReport(const LeakReport& report, bool isInGross)
{
    beginResetModel();
    m_isInGross = isInGross;
    m_yardstick = report.answer.yardstick;
    m_shown.clear();
    const auto& rows = m_rows == Rows::Source ? report.answer.bySource : report.answer.byPerson;
    for (const metrics::LeakRow& row : rows)
        m_shown.push_back(rowOf(report, row, false));
    m_shown.push_back(rowOf(report, report.answer.total, true));
    endResetModel();
}

int LeakTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LeakTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid()
        ? 0
        : FirstCauseColumn + static_cast<int>(metrics::leakCauses(m_yardstick, m_isInGross).size());
}

QVariant LeakTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_shown[static_cast<std::size_t>(index.row())];
    if (role == TotalRole)
        return isTotal(index.row());
    if (index.column() == MemberColumn)
        return role == Qt::DisplayRole || role == SortRole ? QVariant(row.member) : QVariant();
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SortRole:
        return cell.value;
    case CsvRole:
        return m_isInGross ? cell.value / 100 : cell.value;
    case ToneRole:
        return QVariant::fromValue(cell.tone);
    case FigureRole:
        return cell.figure ? QVariant::fromValue(*cell.figure) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LeakTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section >= FirstCauseColumn)
        return tr("%1: %2", "a cause and its meaning")
            .arg(causeText(causeOf(section)), causeMeaning(causeOf(section)));
    if (role == Qt::TextAlignmentRole && section != MemberColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MemberColumn:
        return m_rows == Rows::Source ? tr("Source") : tr("Person");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case ChangeColumn:
        return tr("Change");
    default:
        return shortCauseText(causeOf(section));
    }
}

} // namespace lotboard
