#pragma once

#include "domain/store.h"
#include "services/import/eventimporter.h"
#include "services/import/saleimporter.h"

namespace lotboard {

/// Brings drafts of rows into the database, whatever is in them: links each part to what is stored,
/// and adds or changes it.
class RowImporter
{
public:
    /// All must outlive this.
    RowImporter(const BusinessCalendar& calendar, BatchStore& store, ProblemLog& problems,
        ImportReport& report);

    void import(RowDraft draft);
    /// Once, behind the last row.
    void finish() { m_sales.finish(); }

private:
    void adoptFormerId(RowDraft& draft);
    void importSpend(const SpendDraft& draft);
    void importStaff(const StaffDraft& draft);

    BatchStore& m_store;
    ProblemLog& m_problems;
    NameResolver m_names;
    CustomerLinker m_customers;
    VehicleLinker m_vehicles;
    LeadImporter m_leads;
    EventImporter m_events;
    SaleImporter m_sales;
};

} // namespace lotboard
