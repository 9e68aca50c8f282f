#pragma once

#include "base/result.h"
#include "domain/consent.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <map>
#include <optional>
#include <vector>

namespace lotboard {

class Workspace;
namespace storage {
class UnitOfWork;
}

/// What a customer says in one go; what nothing is said about stays as it is.
struct SaidWishes
{
    CustomerId customer {};
    std::optional<bool> doNotContact {};
    std::map<Channel, bool> channels {}; ///< Whether the store may use them.
    QString wording {}; ///< In the customer's words, or why.

    friend bool operator==(const SaidWishes&, const SaidWishes&) = default;
};

/// What customers said about being contacted: what was said is kept, the newest word holds.
class ConsentService
{
public:
    /// `workspace` must outlive the service.
    explicit ConsentService(Workspace& workspace) : m_workspace(workspace) { }

    /// Oldest first. Needs Right::ReadCustomers.
    Result<std::vector<Consent>> said(const Session& session, CustomerId customer) const;
    /// Stores what a customer has said now to whoever asks. Error::Code::InvalidInput, in words, if
    /// it is that they do not want to be contacted and not why. Needs Right::EditLeads.
    Result<SavedAction> record(const Session& session, const SaidWishes& wishes);

private:
    Workspace& m_workspace;
};

/// Keeps when and why Customer::doNotContact was set (`isGiven` false) or lifted, as part of the
/// action that does.
Status keepDoNotContactWord(const Session& session, storage::UnitOfWork& unit, CustomerId customer,
    bool isGiven, const QString& wording = {});

/// Error::Code::InvalidInput, in words, if `touch` goes out to a customer who does not want it on
/// this channel. What the customer does is always allowed, and so is what a machine did already.
Status checkMayTouch(const Session& session, storage::UnitOfWork& unit, const Communication& touch);

} // namespace lotboard
