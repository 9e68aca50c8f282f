#pragma once

#include "base/businesscalendar.h"
#include "exchange/adf/adfelement.h"
#include "exchange/adf/adfprospect.h"
#include "exchange/adf/contactbuilder.h"
#include "exchange/adf/vehiclebuilder.h"

#include <chrono>
#include <optional>

namespace lotboard::exchange {

/// What surrounds a prospect and matters to it.
struct AdfSurroundings
{
    std::optional<std::chrono::sys_seconds> mailDate {};
    bool wasRepaired = false;
};

/// Makes a prospect of its elements, each given when it has been read to its end. The order does
/// not matter, apart from what stands within a vehicle coming before the vehicle itself.
class ProspectBuilder
{
public:
    /// `calendar` must outlive the builder.
    ProspectBuilder(const BusinessCalendar& calendar, const AdfSurroundings& surroundings)
        : m_calendar(calendar)
        , m_surroundings(surroundings)
    {
    }

    void add(const AdfElement& element);
    /// `element` is the prospect itself.
    AdfProspect finish(const AdfElement& element, QStringView rawDocument);

private:
    void addOwn(const AdfElement& element);
    void addOfCustomer(const QString& name, const AdfElement& element);
    void addOfProvider(const QString& name, const AdfElement& element);
    void addOfVendor(const QString& name, const AdfElement& element);
    void addVehicle(AdfVehicle vehicle);
    void addComments(const QString& text);
    void readRequestDate();
    void findVin();
    void nameSource();
    void checkContact();

    const BusinessCalendar& m_calendar;
    AdfSurroundings m_surroundings;
    AdfProspect m_prospect {};
    ContactBuilder m_contact {};
    VehicleBuilder m_vehicle {};
    QStringList m_comments {};
    AdfRemarks m_remarks {};
};

} // namespace lotboard::exchange
