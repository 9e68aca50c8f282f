#pragma once

#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/consent.h"
#include "domain/lead.h"
#include "domain/people.h"
#include "domain/sale.h"
#include "domain/show.h"
#include "domain/task.h"
#include "domain/vehicle.h"

#include <QString>

#include <chrono>
#include <unordered_map>
#include <vector>

namespace lotboard {

/// All that happened to one lead, each list in the order of time, and the names behind its ids.
struct LeadHistory
{
    Lead lead {};
    Customer customer {};
    std::vector<Communication> communications {};
    std::vector<Appointment> appointments {};
    std::vector<Show> shows {};
    std::vector<Sale> sales {};
    std::vector<Task> tasks {}; ///< Owed, done and skipped.
    std::vector<Consent> consents {}; ///< What the customer said about channels.
    /// The unit asked for, while it is in stock, else units in stock that fit, oldest first.
    std::vector<Vehicle> stock {};
    QString sourceName {};
    QString campaignName {};
    std::unordered_map<StaffId, QString> staffNames {};
};

} // namespace lotboard
