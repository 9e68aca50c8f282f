#include "storage/repositories/credentialrepository.h"

#include "storage/changes/permission.h"
#include "storage/changes/unitofwork.h"
#include "storage/engine/database.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view selectHash = "SELECT password_hash FROM staff WHERE id = ?";
constexpr std::string_view updateHash = "UPDATE staff SET password_hash = ? WHERE id = ?";
constexpr std::string_view selectTries = R"sql(
    SELECT failed_logins, next_login_at FROM staff WHERE id = ?
)sql";
constexpr std::string_view updateTries = R"sql(
    UPDATE staff SET failed_logins = ?, next_login_at = ? WHERE id = ?
)sql";

Error notFound(StaffId who)
{
    return {Error::Code::NotFound, {QStringLiteral("staff %1").arg(who.value)}, {}};
}

} // namespace

Result<QString> CredentialRepository::passwordHash(StaffId who) const
{
    return attempt([&]() -> Result<QString> {
        const auto query = m_database.prepare(selectHash);
        query->bindAll(who);
        return query->step() ? Result(query->string(0)) : notFound(who);
    });
}

Result<LoginTries> CredentialRepository::tries(StaffId who) const
{
    return attempt([&]() -> Result<LoginTries> {
        const auto query = m_database.prepare(selectTries);
        query->bindAll(who);
        if (!query->step())
            return notFound(who);
        return LoginTries {.failed = query->integer(0), .nextAt = query->optionalInstant(1)};
    });
}

Status CredentialRepository::setTries(UnitOfWork& unit, StaffId who, const LoginTries& tries)
{
    return attempt([&]() -> Status {
        unit.database().prepare(updateTries)->run(tries.failed, tries.nextAt, who);
        return success();
    });
}

Status CredentialRepository::setPasswordHash(
    const Session& session, UnitOfWork& unit, StaffId who, const QString& hash)
{
    return permitted(session, Right::ManageStore, [&]() -> Status {
        unit.database()
            .prepare(updateHash)
            ->run(hash.isEmpty() ? std::nullopt : std::optional(hash), who);
        return success();
    });
}

} // namespace lotboard::storage
