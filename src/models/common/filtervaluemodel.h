#pragma once

#include "metrics/query.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace lotboard {

/// The members of one dimension with a box to tick for each; those ticked are the keys of a filter
/// condition.
class FilterValueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `values` as the facts know them. Keys that are ticked and not among them stay ticked, but
    /// cannot be seen.
    void setValues(std::vector<metrics::DimensionValue> values, const QStringList& tickedKeys);
    const QStringList& tickedKeys() const { return m_ticked; }
    void clearTicks();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<metrics::DimensionValue> m_values {};
    QStringList m_texts {};
    QStringList m_ticked {};
};

} // namespace lotboard
