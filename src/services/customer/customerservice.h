#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/duplicates.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <vector>

namespace lotboard {

class Workspace;

/// Customers of the store whom somebody may mean, and how long an episode lasts.
struct KnownCustomers
{
    std::vector<KnownCustomer> customers {};
    /// See continuesEpisode().
    int episodeDays = 90;
};

/// Keeps one customer one customer: says who is known already, which two may be one, and makes them
/// one. Needs Right::ReadCustomers to read and Right::EditLeads to write, else
/// Error::Code::Forbidden. Every change is one transaction with its audit rows.
class CustomerService
{
public:
    /// `workspace` must outlive the service.
    explicit CustomerService(Workspace& workspace) : m_workspace(workspace) { }

    Result<Customer> find(const Session& session, CustomerId customer) const;

    /// Who may be meant by what was typed so far: see storage::DuplicateReader.
    /// Error::Code::Cancelled.
    Result<KnownCustomers> known(
        const Session& session, const Customer& typed, const JobControl& control) const;

    /// See storage::DuplicateReader. Off the GUI thread.
    Result<SuspectedDuplicates> suspectedDuplicates(
        const Session& session, const JobControl& control) const;
    /// Makes two customers one, see storage::mergeCustomers(). `kept` holds the fields that were
    /// chosen. The numbers know one customer when the call returns.
    Result<Saved<Customer>> merge(
        const Session& session, const Customer& kept, const Customer& other);
    /// Nobody is asked about these two again.
    Result<SavedAction> setNotSame(const Session& session, CustomerId one, CustomerId other);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
