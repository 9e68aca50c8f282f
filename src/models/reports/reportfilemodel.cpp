#include "models/reports/reportfilemodel.h"

#include "models/common/figurereference.h"

#include <algorithm>

namespace lotboard {
namespace {

bool isNumberCell(const ReportCell& cell)
{
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<ReportNumber>(cell)
        || std::holds_alternative<Money>(cell) || std::holds_alternative<ReportWithheld>(cell);
}

/// The first cell that is not empty says what the column holds.
bool isNumberColumn(const ReportFile& file, std::size_t column)
{
    const auto filled = std::find_if(file.rows.begin(), file.rows.end(),
        [&](const auto& row) { return !std::holds_alternative<std::monostate>(row[column]); });
    return filled != file.rows.end() && isNumberCell((*filled)[column]);
}

} // namespace

void ReportFileModel::load(std::shared_ptr<const MonthReport> report, int file)
{
    beginResetModel();
    m_report = std::move(report);
    m_file = file;
    m_isNumber.clear();
    if (const ReportFile* shown = this->file()) {
        for (std::size_t column = 0; column < static_cast<std::size_t>(shown->columns.size());
             ++column)
            m_isNumber.push_back(isNumberColumn(*shown, column));
    }
    endResetModel();
}

int ReportFileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !file() ? 0 : static_cast<int>(file()->rows.size());
}

int ReportFileModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !file() ? 0 : static_cast<int>(file()->columns.size());
}

QVariant ReportFileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == FigureRole)
        return figure(index);
    if (role != Qt::DisplayRole)
        return {};
    const auto& row = file()->rows[static_cast<std::size_t>(index.row())];
    return cellText(row[static_cast<std::size_t>(index.column())]);
}

QVariant ReportFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !file())
        return {};
    if (role == Qt::DisplayRole)
        return file()->columns.value(section);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ReportFileModel::figure(const QModelIndex& index) const
{
    const auto found = file()->figures.find(
        {static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())});
    if (found == file()->figures.end())
        return {};
    const ReportFigure& figure = found->second;
    const bool isDenominator = figure.part == ReportFigure::Part::Denominator;
    return QVariant::fromValue(figureReference(file()->answers[figure.answer], figure.metric,
        figure.row, isDenominator ? RecordSelection::Denominator : RecordSelection::Numerator));
}

const ReportFile* ReportFileModel::file() const
{
    const auto index = static_cast<std::size_t>(m_file);
    return m_report && index < m_report->files.size() ? &m_report->files[index] : nullptr;
}

bool ReportFileModel::isNumber(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_isNumber.size() && m_isNumber[index];
}

} // namespace lotboard
