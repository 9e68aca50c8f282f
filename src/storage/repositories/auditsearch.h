#pragma once

#include "base/result.h"
#include "domain/auditentry.h"
#include "domain/session.h"

namespace lotboard::storage {

class Database;

/// Reads the audit page by page, from the newest entry on. Changes nothing, and does not prove that
/// nothing was altered: that is AuditReader's.
class AuditSearch
{
public:
    /// `database` must outlive the search.
    explicit AuditSearch(Database& database) : m_database(database) { }

    /// At most `count` entries older than `before`, or the newest if that is null. Needs
    /// Right::ManageStore.
    Result<AuditPage> page(const Session& session, const AuditFilter& filter,
        const AuditEntry* before, int count) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
