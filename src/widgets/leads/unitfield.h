#pragma once

#include "domain/vehicle.h"

#include <QObject>

#include <optional>
#include <vector>

class QLineEdit;

namespace lotboard {

/// The field in which the unit in stock is chosen that somebody wants. Empty: none. A text that is
/// no unit does not stay, and a unit that has left the stock stays until another is chosen.
class UnitField final : public QObject
{
    Q_OBJECT

public:
    /// The field owns it.
    explicit UnitField(QLineEdit& field);

    /// Before that there is nothing to choose.
    void setStock(std::vector<Vehicle> stock);
    void setUnit(std::optional<VehicleId> unit);
    std::optional<VehicleId> unit() const { return m_unit; }

Q_SIGNALS:
    /// By the user.
    void chosen(const lotboard::Vehicle& unit);

private:
    void show();

    QLineEdit& m_field;
    std::vector<Vehicle> m_stock {};
    std::optional<VehicleId> m_unit {};
};

} // namespace lotboard
