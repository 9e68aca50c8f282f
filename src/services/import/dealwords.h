#pragma once

#include "domain/sale.h"
#include "domain/vehicle.h"

#include <QStringView>

#include <optional>

namespace lotboard {

// Words of files, see wordtable.h. Vehicles and deals.

std::optional<Condition> conditionOf(QStringView word);
std::optional<VehicleStatus> vehicleStatusOf(QStringView word);
std::optional<SaleKind> saleKindOf(QStringView word);

} // namespace lotboard
