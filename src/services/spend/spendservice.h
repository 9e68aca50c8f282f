#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "domain/source.h"

#include <vector>

namespace lotboard {

class Workspace;

/// What was spent, and what it can have been spent on.
struct SpendBook
{
    std::vector<Spend> entries {}; ///< The newest first.
    std::vector<Source> sources {}; ///< By name.
    std::vector<Campaign> campaigns {};

    friend bool operator==(const SpendBook&, const SpendBook&) = default;
};

/// Invoices entered by hand, one by one; whole files come by import.
class SpendService
{
public:
    /// `workspace` must outlive the service.
    explicit SpendService(Workspace& workspace) : m_workspace(workspace) { }

    /// Needs Right::ReadBoard.
    Result<SpendBook> book(const Session& session) const;
    /// A new one if it has no id, else the one of its id. Error::Code::InvalidInput, in words,
    /// without a source, days or an amount, or for a campaign of another source;
    /// Error::NotFound, Error::Conflict. Needs Right::ManageStore.
    Result<Saved<Spend>> save(const Session& session, const Spend& spend);
    /// Error::NotFound, Error::Conflict. Needs Right::ManageStore.
    Result<SavedAction> remove(const Session& session, const Spend& spend);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
