#include "models/data/importproblemmodel.h"

#include "base/atomicfile.h"
#include "exchange/csv/csvwriter.h"

#include <QLocale>

namespace lotboard {
namespace {

/// What became of the row.
QString outcomeOf(const ImportProblem& problem)
{
    if (problem.severity == ImportSeverity::BadRow)
        return ImportProblemModel::tr("Left out");
    const auto* reason = std::get_if<ImportReason>(&problem.reason);
    return reason && *reason == ImportReason::TotalsRow ? ImportProblemModel::tr("Passed over")
                                                        : ImportProblemModel::tr("Imported");
}

QString textOf(const ImportProblem& problem, int column)
{
    switch (column) {
    case ImportProblemModel::LineColumn:
        return problem.line > 0 ? QLocale().toString(qlonglong {problem.line})
                                : ImportProblemModel::tr("File");
    case ImportProblemModel::SeverityColumn:
        return outcomeOf(problem);
    case ImportProblemModel::FieldColumn:
        return problem.column;
    case ImportProblemModel::ReasonColumn:
        return importProblemText(problem);
    case ImportProblemModel::ValueColumn:
        return problem.value;
    default:
        return {};
    }
}

} // namespace

void ImportProblemModel::load(std::vector<ImportProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

Status ImportProblemModel::saveCsv(const QString& path) const
{
    QByteArray bytes;
    exchange::CsvWriter writer(&bytes);
    for (int column = 0; column < ColumnCount; ++column)
        writer.text(headerData(column, Qt::Horizontal).toString());
    writer.endRow();
    for (const ImportProblem& problem : m_problems) {
        writer.integer(problem.line);
        for (int column = SeverityColumn; column < ColumnCount; ++column)
            writer.text(textOf(problem, column));
        writer.endRow();
    }
    if (Status status = writer.finish(); !status)
        return status;
    return writeFileAtomically(path, bytes);
}

int ImportProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(problem, index.column());
    case SortRole:
        return index.column() == LineColumn ? QVariant::fromValue<qlonglong>(problem.line)
                                            : QVariant(textOf(problem, index.column()));
    case ToneRole:
        return QVariant::fromValue(
            problem.severity == ImportSeverity::BadRow && index.column() == SeverityColumn
                ? Tone::Bad
                : Tone::Plain);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case SeverityColumn:
        return tr("Row");
    case FieldColumn:
        return tr("Column");
    case ReasonColumn:
        return tr("What is wrong");
    case ValueColumn:
        return tr("In the file");
    default:
        return {};
    }
}

} // namespace lotboard
