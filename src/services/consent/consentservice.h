#pragma once

#include "base/result.h"
#include "domain/consent.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <vector>

namespace lotboard {

class Workspace;
namespace storage {
class UnitOfWork;
}

/// What customers said about being contacted: what was said is kept, the newest word holds.
class ConsentService
{
public:
    /// `workspace` must outlive the service.
    explicit ConsentService(Workspace& workspace) : m_workspace(workspace) { }

    /// Oldest first. Needs Right::ReadCustomers.
    Result<std::vector<Consent>> said(const Session& session, CustomerId customer) const;
    /// Stores what a customer has said now to whoever asks; id, time and person of `consent` are
    /// ignored. Needs Right::EditLeads.
    Result<Saved<Consent>> record(const Session& session, const Consent& consent);

private:
    Workspace& m_workspace;
};

/// Error::Code::InvalidInput, in words, if `touch` goes out to a customer who does not want it on
/// this channel. What the customer does is always allowed, and so is what a machine did already.
Status checkMayTouch(const Session& session, storage::UnitOfWork& unit, const Communication& touch);

} // namespace lotboard
