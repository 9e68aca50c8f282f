#pragma once

#include "exchange/headers/headermatcher.h"
#include "models/common/modelroles.h"
#include "services/import/importpreview.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace lotboard {

/// Which column of a file holds what: a row for each column, whose field can be chosen. Keeps each
/// field in one column at most.
class ColumnMappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FieldColumn, ConfidenceColumn, SamplesColumn, ColumnCount };
    /// FieldRole: the field as a number, -1 for a column that is left out.
    enum Role { FieldRole = FirstOwnRole };

    using QAbstractTableModel::QAbstractTableModel;

    void load(exchange::ImportKind kind, std::vector<PreviewColumn> columns);

    exchange::ImportKind kind() const { return m_kind; }
    /// Empty: the column is left out. A field that another column held moves here.
    void choose(int row, std::optional<exchange::Field> field);
    /// A choice for each field that the kind has: none is left to be found out.
    std::vector<ColumnChoice> choices() const;
    /// What is needed and still missing.
    std::vector<exchange::Field> missingFields() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// FieldRole in the column of fields, as choose().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void fieldChosen();

private:
    exchange::HeaderMapping mapping() const;

    exchange::ImportKind m_kind {};
    std::vector<PreviewColumn> m_columns {};
};

} // namespace lotboard
