#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "domain/store.h"
#include "domain/storerules.h"

namespace lotboard {

class Workspace;

/// All that a store has decided about itself.
struct StoreSettings
{
    Store store {};
    StoreRules rules {};
};

/// Whether the two keep the same books by the same clocks, whatever their version.
bool isSameStore(const Store& a, const Store& b);

/// Looking at what the store has decided about itself, and deciding otherwise. Needs
/// Right::ReadBoard to read and Right::ManageStore to write.
class StoreService
{
public:
    /// `workspace` must outlive the service.
    explicit StoreService(Workspace& workspace) : m_workspace(workspace) { }

    Result<StoreSettings> settings(const Session& session) const;
    /// Saves what differs, as one action, and reads all facts anew: seconds on a million leads.
    /// Error::Code::Conflict if somebody else has changed the store meanwhile;
    /// Error::Code::InvalidInput, in words, for a store without a name, open hours that end before
    /// they begin, a limit shorter than its goal, or less than a day between episodes.
    Result<Saved<StoreSettings>> save(const Session& session, const StoreSettings& settings);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
