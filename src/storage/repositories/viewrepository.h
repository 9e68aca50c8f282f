#pragma once

#include "base/result.h"
#include "domain/savedview.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves questions with a name. Needs Right::ReadBoard to read and Right::EditLeads,
/// which all have who work in the store, to write; what others saved is changed with
/// Right::ManageStore only.
class ViewRepository
{
public:
    /// `database` must outlive the repository.
    explicit ViewRepository(Database& database) : m_database(database) { }

    /// By name.
    Result<std::vector<SavedView>> all(const Session& session) const;

    /// Stores a new one, the session's own, and returns it with its id.
    Result<SavedView> insert(const Session& session, UnitOfWork& unit, SavedView view);
    /// Saves name and question and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<SavedView> update(const Session& session, UnitOfWork& unit, SavedView view);
    Status remove(const Session& session, UnitOfWork& unit, SavedViewId view);

private:
    Result<SavedView> changeable(const Session& session, SavedViewId id) const;

    Database& m_database;
};

} // namespace lotboard::storage
