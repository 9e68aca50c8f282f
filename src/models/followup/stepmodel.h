#pragma once

#include "domain/cadence.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// The steps of one plan while it is edited: all cells can be changed, rows be added and taken out.
/// They stand as they were entered; a saved plan has them by day.
class StepModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, ChannelColumn, WhatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<CadenceStep> steps);
    const std::vector<CadenceStep>& steps() const { return m_steps; }

    /// At the end, a day after the last.
    void add();
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// For editing, a day is a whole number, a channel the number of the Channel.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<CadenceStep> m_steps {};
};

} // namespace lotboard
