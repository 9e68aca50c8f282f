#pragma once

#include "services/import/batchstore.h"
#include "services/import/customerlinker.h"
#include "services/import/nameresolver.h"
#include "services/import/problemlog.h"
#include "services/import/rowdraft.h"
#include "services/import/vehiclelinker.h"

namespace lotboard {

/// Adds and changes leads, and finds the lead that something else belongs to.
class LeadImporter
{
public:
    /// All must outlive this.
    LeadImporter(const BusinessCalendar& calendar, BatchStore& store, NameResolver& names,
        CustomerLinker& customers, VehicleLinker& vehicles, ProblemLog& problems);

    /// The lead of the row, new or as it was found by its external id. Zero if an earlier row of
    /// the file has the same id: that one holds, with all that it says.
    LeadId import(const RowDraft& draft);

    /// The lead that a touch, an appointment, a visit or a deal at `at` belongs to: by the lead's
    /// external id, else the newest one of the customer that came in by that day. Zero if there is
    /// none.
    LeadId leadFor(const RowDraft& draft, std::chrono::sys_seconds at);

    /// The lead of a deal by the vehicle that was sold, where nothing tells who bought it.
    LeadId leadWanting(VehicleId vehicle, std::chrono::sys_seconds at);

    /// That a lead was sold on `day` shows on it, whatever was said of it before.
    void markSold(LeadId lead, std::chrono::sys_days day);
    CustomerId customerOf(LeadId lead);

private:
    LeadId add(const RowDraft& draft);
    LeadId ifArrivedBy(LeadId lead, std::chrono::sys_seconds at);
    void change(LeadId id, const RowDraft& draft);
    void overlay(Lead& lead, const RowDraft& draft);

    const BusinessCalendar& m_calendar;
    BatchStore& m_store;
    NameResolver& m_names;
    CustomerLinker& m_customers;
    VehicleLinker& m_vehicles;
    ProblemLog& m_problems;
};

} // namespace lotboard
