#pragma once

#include "base/result.h"
#include "base/strongid.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "storage/changes/entity.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace lotboard::storage {

class Database;

enum class AuditAction : std::uint8_t { Added, Changed, Removed, Imported, Undone };

/// One row of the audit: who did what to which row, and what it was before and after.
struct AuditRow
{
    std::int64_t seq = 0;
    std::chrono::sys_seconds at {};
    StaffId who {}; ///< Zero: the program itself.
    AuditAction action = AuditAction::Added;
    QString entity {}; ///< The name of the table.
    std::int64_t row = 0;
    LeadId lead {}; ///< That the row belongs to; zero if none.
    QJsonObject before {}; ///< What changed only; empty for an added row.
    QJsonObject after {};
};

/// Writes the audit rows of one transaction, each chained to the one before by SHA-256, so that a
/// row taken out or altered later shows. The only place that writes them. Made by UnitOfWork.
class AuditLog
{
public:
    AuditLog(Database& database, StaffId who, std::chrono::sys_seconds at);

    /// Throws DatabaseError.
    void record(AuditAction action, Entity entity, std::int64_t row, const QJsonObject& before,
        const QJsonObject& after);

    /// The chain value of the last row written by this object; empty if it wrote none.
    const QString& lastChain() const { return m_lastChain; }
    /// All rows written by this object.
    const SavedAction& action() const { return m_action; }
    /// The leads that those rows belong to.
    const std::set<LeadId>& leads() const { return m_leads; }
    /// Those of them that arrived: not those that are back because a removal was taken back.
    const std::set<LeadId>& arrivedLeads() const { return m_arrivedLeads; }

private:
    Database& m_database;
    StaffId m_who;
    std::chrono::sys_seconds m_at;
    QString m_chain;
    QString m_lastChain {};
    SavedAction m_action {};
    std::set<LeadId> m_leads {};
    std::set<LeadId> m_arrivedLeads {};
};

/// Reads what was audited.
class AuditReader
{
public:
    explicit AuditReader(Database& database) : m_database(database) { }

    /// Everything about one lead and what belongs to it, oldest first. Needs Right::ReadCustomers;
    /// refused for somebody else's lead, see LeadSight.
    Result<std::vector<AuditRow>> ofLead(const Session& session, LeadId lead) const;
    /// Oldest first. Needs Right::ReadCustomers, and Right::ManageStore for what somebody else did.
    Result<std::vector<AuditRow>> ofAction(const Session& session, const SavedAction& action) const;
    /// The newest `count` rows, newest first. Needs Right::ManageStore.
    Result<std::vector<AuditRow>> newest(const Session& session, int count) const;
    /// The sequence number of the first row whose chain value is wrong; nothing if all are right.
    /// Needs Right::ReadBoard. About 500,000 rows a second.
    Result<std::optional<std::int64_t>> firstBroken(const Session& session) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
