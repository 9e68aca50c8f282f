#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "services/deals/dealform.h"

#include <vector>

namespace lotboard {

class Workspace;

/// Entering, changing and unwinding deals. A deal marks its unit sold, on the day of the deal, and
/// its lead; one that is unwound puts the unit back in stock and opens the lead again, unless
/// another deal stands. All of it is one transaction.
///
/// Needs Right::ReadCustomers to read; Right::EditSales and Right::EditLeads to write.
class DealService
{
public:
    /// `workspace` must outlive the service.
    explicit DealService(Workspace& workspace) : m_workspace(workspace) { }

    Result<DealChoices> choices(const Session& session) const;
    /// A deal as it was saved.
    Result<DealForm> find(const Session& session, SaleId sale) const;

    /// What save() would refuse, in the order of DealProblem.
    Result<std::vector<DealProblem>> problems(const Session& session, const DealForm& form) const;

    /// Stores a deal: a new one if its id is not valid. Its customer is that of its lead, if it has
    /// one. A typed unit whose VIN or stock number the store knows is that one.
    /// Error::Code::InvalidInput for the first of problems(); Error::Code::Conflict if somebody
    /// else has saved it meanwhile.
    Result<Saved<DealForm>> save(const Session& session, const DealForm& form);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
