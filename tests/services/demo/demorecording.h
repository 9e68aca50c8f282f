#pragma once

#include "services/demo/demogenerator.h"

#include <map>
#include <set>
#include <vector>

namespace lotboard::demo {

/// Keeps all rows of a demo in memory.
struct DemoRecording final : DemoSink
{
    Dealership store {};
    std::vector<Spend> spends {};
    std::vector<Goal> allGoals {};
    std::vector<Customer> customers {};
    std::vector<Vehicle> vehicles {};
    std::vector<Lead> leads {};
    std::vector<Communication> communications {};
    std::vector<Appointment> appointments {};
    std::vector<Show> shows {};
    std::vector<Sale> sales {};
    std::vector<Task> tasks {};
    std::vector<Consent> consents {};

    void dealership(const Dealership& dealership) override { store = dealership; }
    void spend(std::span<const Spend> rows) override { spends.assign(rows.begin(), rows.end()); }
    void goals(std::span<const Goal> rows) override { allGoals.assign(rows.begin(), rows.end()); }
    void customer(const Customer& row) override { customers.push_back(row); }
    void vehicle(const Vehicle& row) override { vehicles.push_back(row); }
    void lead(const Lead& row) override { leads.push_back(row); }
    void communication(const Communication& row) override { communications.push_back(row); }
    void appointment(const Appointment& row) override { appointments.push_back(row); }
    void show(const Show& row) override { shows.push_back(row); }
    void sale(const Sale& row) override { sales.push_back(row); }
    void task(const Task& row) override { tasks.push_back(row); }
    void consent(const Consent& row) override { consents.push_back(row); }
    Status status() const override { return success(); }

    const Source* sourceOf(const Lead& lead) const
    {
        return lead.source.isValid()
            ? &store.sources[static_cast<std::size_t>(lead.source.value - 1)]
            : nullptr;
    }
};

inline DemoOptions usualOptions()
{
    using namespace std::chrono_literals;
    return {.until = std::chrono::sys_days(2026y / std::chrono::November / 21)};
}

inline DemoRecording recordDemo(const DemoOptions& options)
{
    DemoRecording recording;
    [[maybe_unused]] const Status made = generateDemo(options, recording, {});
    return recording;
}

/// The demo that most tests look at, made once.
inline const DemoRecording& usualDemo()
{
    static const DemoRecording demo = recordDemo(usualOptions());
    return demo;
}

/// A part and the whole it belongs to.
struct Share
{
    double part = 0;
    double whole = 0;

    double value() const { return part / whole; }
};

/// Leads that were reached, by contact or visit.
inline std::set<LeadId> contactedLeads(const DemoRecording& demo)
{
    std::set<LeadId> contacted;
    for (const Communication& row : demo.communications) {
        if (isContact(row.direction, row.isTwoWay, row.isAutomatic))
            contacted.insert(row.lead);
    }
    for (const Show& row : demo.shows)
        contacted.insert(row.lead);
    return contacted;
}

} // namespace lotboard::demo
