#include "models/followup/stepmodel.h"

#include "models/common/channeltext.h"

#include <QLocale>

namespace lotboard {

void StepModel::load(std::vector<CadenceStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

void StepModel::add()
{
    const int row = rowCount();
    CadenceStep step {.what = tr("Call")};
    if (row > 0)
        step.day = m_steps.back().day + 1;
    beginInsertRows({}, row, row);
    m_steps.push_back(std::move(step));
    endInsertRows();
}

void StepModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_steps.erase(m_steps.begin() + row);
    endRemoveRows();
}

int StepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const CadenceStep& step = m_steps[static_cast<std::size_t>(index.row())];
    const bool isEdit = role == Qt::EditRole;
    switch (index.column()) {
    case DayColumn:
        return isEdit ? QVariant(step.day) : QLocale().toString(step.day);
    case ChannelColumn:
        return isEdit ? QVariant(static_cast<int>(step.channel))
                      : QVariant(channelText(step.channel));
    default:
        return step.what;
    }
}

bool StepModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    CadenceStep& step = m_steps[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case DayColumn:
        step.day = value.toInt();
        break;
    case ChannelColumn:
        step.channel = static_cast<Channel>(value.toInt());
        break;
    default:
        step.what = value.toString();
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags StepModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case ChannelColumn:
        return tr("How");
    case WhatColumn:
        return tr("What is to be done");
    default:
        return {};
    }
}

} // namespace lotboard
