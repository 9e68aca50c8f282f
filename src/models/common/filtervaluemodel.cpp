#include "models/common/filtervaluemodel.h"

#include "services/wording/metrictext.h"

namespace lotboard {

void FilterValueModel::setValues(
    std::vector<metrics::DimensionValue> values, const QStringList& tickedKeys)
{
    beginResetModel();
    m_values = std::move(values);
    m_ticked = tickedKeys;
    m_texts.clear();
    for (const metrics::DimensionValue& value : m_values)
        m_texts << memberText(value);
    endResetModel();
}

void FilterValueModel::clearTicks()
{
    m_ticked.clear();
    if (!m_values.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int FilterValueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

QVariant FilterValueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_texts[index.row()];
    if (role != Qt::CheckStateRole)
        return {};
    const QString& key = m_values[static_cast<std::size_t>(index.row())].key;
    return m_ticked.contains(key) ? Qt::Checked : Qt::Unchecked;
}

bool FilterValueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString& key = m_values[static_cast<std::size_t>(index.row())].key;
    if (value.toInt() != Qt::Checked)
        m_ticked.removeAll(key);
    else if (!m_ticked.contains(key))
        m_ticked << key;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags FilterValueModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace lotboard
