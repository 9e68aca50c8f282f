#include "models/deals/stockmodel.h"

#include "models/deals/dealwords.h"

#include <QStringList>

namespace lotboard {
namespace {

constexpr qsizetype vinTail = 6; ///< Of a VIN, the part that tells units apart.

QString joinedFilled(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString stockText(const Vehicle& vehicle)
{
    const QString vin = vehicle.vin.isEmpty()
        ? QString()
        : StockModel::tr("VIN …%1").arg(vehicle.vin.right(vinTail));
    return joinedFilled({vehicle.stockNumber, vehicleText(vehicle), vehicle.colour, vin});
}

StockModel::StockModel(std::vector<Vehicle> stock, QObject* parent)
    : QAbstractListModel(parent)
    , m_stock(std::move(stock))
{
}

int StockModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stock.size());
}

QVariant StockModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Vehicle& unit = vehicle(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return stockText(unit);
    case SearchRole:
        return joinedFilled({unit.stockNumber, vehicleText(unit), unit.vin});
    default:
        return {};
    }
}

} // namespace lotboard
