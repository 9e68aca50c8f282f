#pragma once

#include "base/result.h"
#include "domain/auditentry.h"
#include "domain/session.h"

#include <optional>

namespace lotboard {

class Workspace;

/// What somebody did, to be read: who, when, which record, before and after.
class AuditService
{
public:
    static constexpr int pageSize = 200;

    /// `workspace` must outlive the service.
    explicit AuditService(Workspace& workspace) : m_workspace(workspace) { }

    /// The newest entries, or those older than `before`. Needs Right::ManageStore: the past of a
    /// lead stands in its timeline for everybody who sees the lead.
    Result<AuditPage> page(const Session& session, const AuditFilter& filter,
        const std::optional<AuditEntry>& before = {}) const;

private:
    Workspace& m_workspace;
};

} // namespace lotboard
