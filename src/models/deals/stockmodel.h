#pragma once

#include "domain/vehicle.h"

#include <QAbstractListModel>

#include <vector>

namespace lotboard {

/// The units in stock, to choose one by typing a part of its stock number, VIN, make or model.
class StockModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// QString: what a typed part is looked for in.
    enum Role { SearchRole = Qt::UserRole };

    explicit StockModel(std::vector<Vehicle> stock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const Vehicle& vehicle(int row) const { return m_stock[static_cast<std::size_t>(row)]; }

private:
    std::vector<Vehicle> m_stock;
};

/// "T1001 · 2024 Toyota RAV4 XLE · VIN …123456", as far as it is known.
QString stockText(const Vehicle& vehicle);

} // namespace lotboard
