#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/lead.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <optional>
#include <span>

namespace lotboard {

class Workspace;

/// What is done to many leads at once; what is empty stays as it is in each.
struct LeadBulkChange
{
    /// Zero: nobody has them any more.
    std::optional<StaffId> assignTo {};
    /// With a reason where the status needs one.
    std::optional<LeadStatus> status {};
    QString reason {};

    friend bool operator==(const LeadBulkChange&, const LeadBulkChange&) = default;
};

/// Changes many leads as one action: all of them or none, and taken back as one. Needs
/// Right::EditLeads, else Error::Code::Forbidden, as for one lead that is somebody else's.
class LeadBulkService
{
public:
    /// `workspace` must outlive the service.
    explicit LeadBulkService(Workspace& workspace) : m_workspace(workspace) { }

    /// The number of leads that were changed: those that are so already are left alone.
    /// Error::Code::InvalidInput for a status without the reason it needs, or "sold", which a lead
    /// becomes by its deal. Error::Code::Cancelled, and nothing saved. Reports leads done.
    Result<Saved<int>> change(const Session& session, std::span<const LeadId> leads,
        const LeadBulkChange& change, const JobControl& control);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
