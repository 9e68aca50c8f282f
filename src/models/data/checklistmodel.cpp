#include "models/data/checklistmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace lotboard {

void CheckListModel::load(std::vector<CheckFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

QString CheckListModel::titleOf(const CheckFinding& finding)
{
    return QCoreApplication::translate("Check", finding.title);
}

QString CheckListModel::explanationOf(const CheckFinding& finding)
{
    return QCoreApplication::translate("Check", finding.explanation);
}

int CheckListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int CheckListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckFinding& finding = findingAt(index.row());
    if (index.column() == CountColumn) {
        switch (role) {
        case Qt::DisplayRole:
            return QLocale().toString(qlonglong {finding.count});
        case SortRole:
            return QVariant::fromValue<qlonglong>(finding.count);
        case ToneRole:
            return QVariant::fromValue(Tone::Strong);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    return titleOf(finding);
}

QVariant CheckListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == CountColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CountColumn:
        return tr("Count");
    case TitleColumn:
        return tr("What was found");
    default:
        return {};
    }
}

} // namespace lotboard
