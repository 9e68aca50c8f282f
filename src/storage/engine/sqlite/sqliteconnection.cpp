#include "storage/engine/sqlite/sqliteconnection.h"

#include "storage/engine/databaseerror.h"

#include <QCoreApplication>

namespace lotboard::storage {
namespace {

constexpr std::size_t keptStatements = 200;

Error::Code errorCode(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return Error::Code::InvalidInput;
    case SQLITE_CORRUPT:
        return Error::Code::Corrupt;
    case SQLITE_NOTADB:
        return Error::Code::NotADatabase;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Locked;
    case SQLITE_READONLY:
        return Error::Code::CannotWrite;
    case SQLITE_CANTOPEN:
        return Error::Code::CannotRead;
    default:
        return Error::Code::Unavailable;
    }
}

/// What a person can make of a row that the tables refuse.
QString refusalText(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return QCoreApplication::translate(
            "Error", "Another record has the same name or number already.");
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return QCoreApplication::translate(
            "Error", "It refers to a record that is not there, or another refers to it.");
    default:
        return QCoreApplication::translate(
            "Error", "A value is missing or outside of what is allowed.");
    }
}

} // namespace

SqliteConnection::SqliteConnection(QString path, int flags)
    : m_path(std::move(path))
    , m_rows([this](int code) { check(code); })
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &handle, flags, nullptr);
    m_handle.reset(handle);
    check(code);
    sqlite3_extended_result_codes(handle, 1);
}

void SqliteConnection::check(int code) const
{
    if (code == SQLITE_OK)
        return;
    const auto kind = errorCode(code);
    const auto reason = QString::fromUtf8(sqlite3_errstr(code));
    const bool isOfTheMachine = kind == Error::Code::Unavailable || kind == Error::Code::Locked;
    const QString first = kind == Error::Code::InvalidInput ? refusalText(code)
        : isOfTheMachine                                    ? reason
                                                            : m_path;
    // The detail names tables and columns, never values.
    throw DatabaseError({kind, {first, reason},
        QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code))});
}

SqliteStatementHandle SqliteConnection::takeStatement(std::string_view sql)
{
    if (auto kept = m_kept.extract(std::string(sql)))
        return std::move(kept.mapped());
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    return SqliteStatementHandle(statement);
}

void SqliteConnection::giveBack(std::string sql, SqliteStatementHandle statement)
{
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    if (m_kept.size() < keptStatements)
        m_kept.try_emplace(std::move(sql), std::move(statement));
}

} // namespace lotboard::storage
