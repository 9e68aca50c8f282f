#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/leadhistory.h"
#include "domain/leadlist.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "domain/source.h"
#include "services/lead/leadform.h"

#include <span>
#include <vector>

namespace lotboard {

class Workspace;

/// What can be chosen in a lead's form and in the filters of the list, each in the order of names.
struct LeadChoices
{
    std::vector<Source> sources {};
    std::vector<Campaign> campaigns {};
    std::vector<Staff> staff {}; ///< Those who left, too.
};

/// Looking at leads, creating, editing and logging on them. Every change is one transaction with
/// its audit rows, and the numbers are right when the call returns.
///
/// Needs Right::ReadCustomers to read and Right::EditLeads to write, else Error::Code::Forbidden.
class LeadService
{
public:
    /// `workspace` must outlive the service.
    explicit LeadService(Workspace& workspace) : m_workspace(workspace) { }

    /// The ids of the leads that the query lets through, in its order. A million takes about a
    /// second: off the GUI thread. Ends early with Error::Code::Cancelled.
    Result<std::vector<LeadId>> list(
        const Session& session, const LeadListQuery& query, const JobControl& control) const;
    /// The lines of `leads`, in their order. A lead that is gone has a line with only its id.
    Result<std::vector<LeadListRow>> rows(
        const Session& session, std::span<const LeadId> leads) const;

    Result<LeadHistory> history(const Session& session, LeadId lead) const;
    Result<LeadChoices> choices(const Session& session) const;

    /// Stores a new lead. A customer with a valid id is linked and saved with the form's fields,
    /// any other is new. Error::Code::InvalidInput if there is neither a name nor a phone number
    /// nor an e-mail address.
    Result<Saved<LeadForm>> create(const Session& session, const LeadForm& form);
    /// Saves an edited lead and its customer. Error::Code::Conflict, and nothing saved, if either
    /// is no longer at the version of the form.
    Result<Saved<LeadForm>> save(const Session& session, const LeadForm& form);

    /// Logs one touch with a lead. Its id is ignored.
    Result<Saved<Communication>> logCommunication(
        const Session& session, const Communication& communication);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
