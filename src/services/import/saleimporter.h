#pragma once

#include "services/import/batchstore.h"
#include "services/import/customerlinker.h"
#include "services/import/leadimporter.h"
#include "services/import/nameresolver.h"
#include "services/import/problemlog.h"
#include "services/import/rowdraft.h"
#include "services/import/vehiclelinker.h"

#include <map>

namespace lotboard {

/// Adds and changes deals, and marks their leads sold. A deal may stand in several rows, one for
/// each salesperson with a share: those after the first only add a credit.
class SaleImporter
{
public:
    /// All must outlive this.
    SaleImporter(const BusinessCalendar& calendar, BatchStore& store, NameResolver& names,
        CustomerLinker& customers, VehicleLinker& vehicles, LeadImporter& leads,
        ProblemLog& problems);

    /// The deal of the row. `lead` is the lead of the row, or zero where it must be found; a deal
    /// without one is legal.
    void import(const RowDraft& draft, LeadId lead);

    /// Once, behind the last row: settles the shares of deals that stood in several rows.
    void finish();

private:
    /// A deal whose row named less than the whole of it.
    struct PartialDeal
    {
        std::int64_t line = 0;
        bool isCounted = false; ///< As added or changed.
        std::vector<CreditDraft> credits {};
    };

    SaleId find(const SaleDraft& draft);
    void importFirst(SaleId id, const RowDraft& draft, LeadId lead);
    void importAgain(SaleId id, const RowDraft& draft);
    LeadId leadOf(const Sale& sale, const RowDraft& draft);
    void linkCustomer(Sale& sale, const CustomerDraft& draft);
    void takeKeys(Sale& sale, const SaleDraft& draft);
    std::vector<SaleCredit> credits(const std::vector<CreditDraft>& drafts);

    const BusinessCalendar& m_calendar;
    BatchStore& m_store;
    NameResolver& m_names;
    CustomerLinker& m_customers;
    VehicleLinker& m_vehicles;
    LeadImporter& m_leads;
    ProblemLog& m_problems;
    std::map<SaleId, PartialDeal> m_partial {};
};

} // namespace lotboard
