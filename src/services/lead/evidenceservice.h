#pragma once

#include "base/period.h"
#include "base/result.h"
#include "domain/communication.h"
#include "domain/session.h"

#include <vector>

namespace lotboard {

class Workspace;

/// How many contacts are known in one way.
struct EvidenceCount
{
    ContactEvidence evidence {}; ///< None: nobody noted how, as in many imports.
    std::int64_t contacts = 0;

    friend bool operator==(const EvidenceCount&, const EvidenceCount&) = default;
};

/// How it is known who was contacted, so that a manager can judge how much a contact rate is worth.
class EvidenceService
{
public:
    /// `workspace` must outlive the service.
    explicit EvidenceService(Workspace& workspace) : m_workspace(workspace) { }

    /// Contacts of the period by their evidence, most first; every contact, not only the first of a
    /// lead. Reads all communications: off the GUI thread. Needs Right::ReadAllLeads.
    Result<std::vector<EvidenceCount>> counts(const Session& session, const Period& period) const;

private:
    Workspace& m_workspace;
};

} // namespace lotboard
