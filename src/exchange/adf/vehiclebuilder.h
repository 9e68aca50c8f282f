#pragma once

#include "exchange/adf/adfelement.h"
#include "exchange/adf/adfprospect.h"

namespace lotboard::exchange {

/// Makes a vehicle from the elements below one `vehicle`.
class VehicleBuilder
{
public:
    /// `name` is the path below `vehicle`: `make`, `colorcombination/exteriorcolor`.
    void add(const QString& name, const AdfElement& element, AdfRemarks& remarks);
    /// `element` is the vehicle itself, of which the attributes matter.
    AdfVehicle finish(const AdfElement& element, AdfRemarks& remarks);

private:
    void addYear(const AdfElement& element, AdfRemarks& remarks);
    void addVin(const AdfElement& element, AdfRemarks& remarks);
    void addPrice(const AdfElement& element, AdfRemarks& remarks);

    AdfVehicle m_vehicle {};
};

/// Whether nothing is known about the vehicle but that there is one.
bool isUnspecified(const AdfVehicle& vehicle);

/// The first VIN with a valid check digit in a text. Empty: none.
QString vinIn(const QString& text);

} // namespace lotboard::exchange
