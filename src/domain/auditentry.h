#pragma once

#include "base/period.h"
#include "base/strongid.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// Which part of the audit somebody looks at. What is empty lets everything through.
struct AuditFilter
{
    std::optional<StaffId> who {}; ///< Zero: the program itself, or a desk where nobody signs in.
    QString entity {}; ///< "lead", "sale": a kind of record, by its table.
    std::int64_t row = 0; ///< One record of that kind.
    LeadId lead {}; ///< A lead and all that belongs to it.
    std::optional<Period> days {}; ///< On the store's calendar.

    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

/// What one change made of one record.
struct AuditEntry
{
    std::int64_t seq = 0;
    std::chrono::sys_seconds at {}; ///< UTC.
    StaffId who {};
    QString action {}; ///< "added", "changed", "removed", "imported", "undone".
    QString entity {};
    std::int64_t row = 0;
    LeadId lead {}; ///< That the record belongs to; zero if none.
    QString
        subject {}; ///< Whom or what the record is about: the customer, the person; may be empty.
    QJsonObject before {}; ///< The columns that differ, as stored; empty for an added record.
    QJsonObject after {};
};

/// Some entries, the newest first, and the names behind the ids in them.
struct AuditPage
{
    std::vector<AuditEntry> entries {};
    /// By their table and id: "staff 3", "customer 12", "baseline 1".
    QHash<QString, QString> names {};
    bool isLast = true; ///< There is nothing older.
};

} // namespace lotboard
