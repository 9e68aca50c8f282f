#pragma once

#include "models/analysis/exploretablemodel.h"

namespace lotboard {

/// The counts of a cross table's total one below the other, in the columns and roles of
/// FunnelModel: each with its part of the one before and how it changed.
class CrossFunnelModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties the model.
    void setTable(CrossTablePtr table, const FigureStyle& style);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const metrics::Cell& cellAt(int row) const;
    QVariant countData(int row, int role) const;
    /// Of the step before, in the period; empty for the first.
    QString partText(int row) const;

    CrossTablePtr m_table {};
    FigureStyle m_style {};
    std::vector<std::size_t> m_steps {};
};

} // namespace lotboard
