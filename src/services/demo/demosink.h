#pragma once

#include "base/result.h"
#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/consent.h"
#include "domain/lead.h"
#include "domain/sale.h"
#include "domain/show.h"
#include "domain/task.h"
#include "domain/vehicle.h"
#include "services/demo/demostore.h"

#include <span>

namespace lotboard::demo {

/// Takes the rows of the demo as they are made, ids included. A row comes after those that it
/// refers to, and each kind by ascending id.
class DemoSink
{
public:
    virtual ~DemoSink() = default;

    virtual void dealership(const Dealership& dealership) = 0;
    virtual void spend(std::span<const Spend> rows) = 0;
    virtual void goals(std::span<const Goal> rows) = 0;
    virtual void customer(const Customer& customer) = 0;
    virtual void vehicle(const Vehicle& vehicle) = 0;
    virtual void lead(const Lead& lead) = 0;
    virtual void communication(const Communication& communication) = 0;
    virtual void appointment(const Appointment& appointment) = 0;
    virtual void show(const Show& show) = 0;
    virtual void sale(const Sale& sale) = 0;
    virtual void task(const Task& task) = 0;
    virtual void consent(const Consent& consent) = 0;
    /// Asked once a day: after an error the rest is not made.
    virtual Status status() const = 0;
};

} // namespace lotboard::demo
