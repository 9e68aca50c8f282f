#pragma once

#include "base/result.h"
#include "base/strongid.h"
#include "domain/session.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// How many wrong passwords were tried in a row, and from when on the next may be tried.
struct LoginTries
{
    int failed = 0;
    std::optional<std::chrono::sys_seconds> nextAt {};

    friend bool operator==(const LoginTries&, const LoginTries&) = default;
};

/// What is made from passwords, and the wrong tries. Nothing of it is audited, nor read by any
/// other repository. Whoever signs in has no session yet, so that checking asks for none.
class CredentialRepository
{
public:
    /// `database` must outlive the repository.
    explicit CredentialRepository(Database& database) : m_database(database) { }

    /// Empty if this person has none. Error::NotFound.
    Result<QString> passwordHash(StaffId who) const;
    /// Error::NotFound.
    Result<LoginTries> tries(StaffId who) const;
    Status setTries(UnitOfWork& unit, StaffId who, const LoginTries& tries);

    /// Needs Right::ManageStore. That there is another is audited by whoever saves
    /// Staff::passwordSetAt with it.
    Status setPasswordHash(
        const Session& session, UnitOfWork& unit, StaffId who, const QString& hash);

private:
    Database& m_database;
};

} // namespace lotboard::storage
