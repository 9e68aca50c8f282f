#include "services/audit/auditservice.h"

#include "services/workspace.h"
#include "storage/repositories/auditsearch.h"

namespace lotboard {

Result<AuditPage> AuditService::page(const Session& session, const AuditFilter& filter,
    const std::optional<AuditEntry>& before) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::AuditSearch(database).page(
            session, filter, before ? &*before : nullptr, pageSize);
    });
}

} // namespace lotboard
