#pragma once

#include "base/result.h"
#include "domain/monthclose.h"
#include "domain/session.h"

#include <optional>
#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves closed months with the files of their reports. Needs Right::ReadBoard to read
/// which there are and Right::ManageStore for their files and to write. In the audit both closing
/// and opening again are changes of the store, with the figures and the digests of the files.
class MonthCloseRepository
{
public:
    /// `database` must outlive the repository.
    explicit MonthCloseRepository(Database& database) : m_database(database) { }

    /// Newest month first.
    Result<std::vector<MonthClose>> all(const Session& session) const;
    /// Nothing if the month that begins on this day is not closed.
    Result<std::optional<MonthClose>> find(
        const Session& session, std::chrono::sys_days month) const;
    /// By name.
    Result<std::vector<MonthCloseFile>> files(const Session& session, MonthCloseId id) const;

    /// Stores a closed month and returns it with its id.
    Result<MonthClose> insert(const Session& session, UnitOfWork& unit, const MonthClose& month,
        const std::vector<MonthCloseFile>& files);
    /// Takes it out with its files. Error::Conflict if that has been done already.
    Status remove(const Session& session, UnitOfWork& unit, const MonthClose& month);

private:
    Database& m_database;
};

} // namespace lotboard::storage
