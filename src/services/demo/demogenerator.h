#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/sale.h"
#include "services/demo/demoservice.h"
#include "services/demo/demostory.h"

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
    /// Asked once a day: after an error the rest is not made.
    virtual Status status() const = 0;
};

/// Error::Code::InvalidInput if the options are out of range.
Status checkOptions(const DemoOptions& options);
/// The months that the options ask for, up to and including `until`.
Period demoPeriod(const DemoOptions& options);
/// The moment up to which things have happened.
std::chrono::sys_seconds demoNow(const DemoOptions& options);

/// Makes the whole dealership. Knows no database; asks neither clock nor computer for anything, so
/// the same options always make the same rows. Holds a few hundred rows in memory, and a few bytes
/// for each buyer. Fails as checkOptions()
/// does, with Error::Code::Cancelled, or with the status of the sink.
Status generateDemo(const DemoOptions& options, DemoSink& sink, const JobControl& control);

} // namespace lotboard::demo
