#pragma once

#include "metrics/metriccatalog.h"
#include "metrics/query.h"

#include <QAbstractListModel>

#include <vector>

namespace lotboard {

/// All figures with a box to tick for each. Those ticked stand in the order in which they were
/// ticked.
class FigureChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    const std::vector<metrics::MetricId>& ticked() const { return m_ticked; }
    void setTicked(std::vector<metrics::MetricId> metrics);
    /// Figures that do not exist on it say so; they can be ticked all the same.
    void setBasis(metrics::DateBasis basis);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// By setData().
    void tickedChanged();

private:
    metrics::DateBasis m_basis = metrics::DateBasis::Event;
    std::vector<metrics::MetricId> m_ticked {};
};

/// Whether the figure exists on the basis.
bool existsOn(metrics::MetricId metric, metrics::DateBasis basis);

} // namespace lotboard
