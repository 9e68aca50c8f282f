#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/store.h"
#include "domain/storerules.h"

#include <QString>

#include <optional>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// The one store of a file, with its calendar, and the settings of the program in this file. Needs
/// Right::ReadBoard to read and Right::ManageStore to write.
class StoreRepository
{
public:
    /// `database` must outlive the repository.
    explicit StoreRepository(Database& database) : m_database(database) { }

    /// Error::Unavailable if this computer does not know the store's time zone.
    Result<Store> load(const Session& session) const;
    /// Error::Conflict if it was changed since it was loaded. With another time zone the business
    /// days of all leads are computed anew: about a second for a million.
    Result<Store> update(const Session& session, UnitOfWork& unit, const Store& store);

    Result<StoreRules> rules(const Session& session) const;
    Status changeRules(const Session& session, UnitOfWork& unit, const StoreRules& rules);

    /// Nothing if it was never set.
    Result<std::optional<QString>> setting(const Session& session, const QString& key) const;
    /// Audited, unless it is so already.
    Status changeSetting(
        const Session& session, UnitOfWork& unit, const QString& key, const QString& value);

    /// The store of a new file. Throws DatabaseError. For StoreFile::create().
    static void writeNew(Database& database, const Store& store);

private:
    Database& m_database;
};

} // namespace lotboard::storage
