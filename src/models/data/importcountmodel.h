#pragma once

#include "models/common/modelroles.h"
#include "services/import/importreport.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// What an import adds and changes, or would: a row for each kind of record that it touches.
class ImportCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, AddedColumn, ChangedColumn, SkippedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(const ImportReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ImportEntity entity {};
        ImportCounts counts {};
    };
    std::vector<Row> m_rows {};
};

} // namespace lotboard
