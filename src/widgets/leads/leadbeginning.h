#pragma once

#include "domain/session.h"
#include "models/leads/leadcalls.h"

#include <QObject>

class QWidget;

namespace lotboard {

class Ask;
class Clock;

/// Begins a lead with a customer or a vehicle that the store knows and no lead speaks of: shows the
/// customer first. Entering the lead is LeadEditing's.
class LeadBeginning final : public QObject
{
    Q_OBJECT

public:
    /// What is pointed to must outlive the object.
    struct Setting
    {
        LeadCalls calls {};
        Session session {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
    };

    /// `page` is the parent of the dialogs.
    LeadBeginning(const Setting& setting, QWidget& page);

    void withCustomer(CustomerId customer);
    /// Says so if it is not in stock.
    void aboutVehicle(VehicleId vehicle);

Q_SIGNALS:
    /// A lead with these fields is to be entered.
    void begun(const lotboard::LeadForm& form);

private:
    void show(const Customer& customer);
    void begin(const std::vector<Vehicle>& stock, VehicleId vehicle);

    const Setting m_setting;
    QWidget& m_page;
    JobRunner m_job;
};

/// A lead that arrives now, by phone: as somebody begins to enter it.
LeadForm newLeadForm(const Clock& clock);

} // namespace lotboard
