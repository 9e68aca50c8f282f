#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/workitem.h"

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard::storage {

class Database;

/// From when to when the reader looks for work. Instants, UTC.
struct WorkWindow
{
    std::chrono::sys_seconds now {};
    std::chrono::sys_seconds dayStart {}; ///< Of the store's day.
    std::chrono::sys_seconds dayEnd {};
    std::chrono::sys_seconds confirmUntil {}; ///< Appointments due before are to be confirmed.
    std::chrono::sys_seconds arrivedSince {}; ///< Older leads without an answer are left alone,
    std::chrono::sys_seconds triedSince {}; ///< those that were tried,
    std::chrono::sys_seconds visitedSince {}; ///< and visits.
    /// Work of this person and of nobody; without: of everybody.
    std::optional<StaffId> person {};
};

/// Finds what is to be done today, without looking at leads that are settled: through indexes of
/// open leads, open tasks and appointments to come. Knows no order and no names. Of leads
/// that the session sees. Needs Right::ReadCustomers.
class WorkReader
{
public:
    /// `database` must outlive the reader.
    explicit WorkReader(Database& database) : m_database(database) { }

    /// Every kind, in no particular order; a lead may be there more than once.
    Result<std::vector<WorkItem>> items(const Session& session, const WorkWindow& window) const;
    /// Leads put off beyond the window's day, and those passed over since it saw visits.
    Result<std::vector<WorkPause>> pauses(const Session& session, const WorkWindow& window) const;
    /// When the next task or unconfirmed appointment after the window's day is due.
    Result<std::optional<std::chrono::sys_seconds>> nextDue(
        const Session& session, const WorkWindow& window) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
