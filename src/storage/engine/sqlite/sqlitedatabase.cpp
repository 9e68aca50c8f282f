#include "storage/engine/sqlite/sqlitedatabase.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace lotboard::storage {
namespace {

struct Setting
{
    const char* name {};
    const char* value {};
    const char* readBack {};
};

// WAL with FULL loses no committed transaction when the power fails. Checkpoints are made under
// the write lock only, so SQLite makes none by itself.
constexpr std::array settingsOfAll {
    Setting {"busy_timeout", "5000", "5000"},
    Setting {"synchronous", "FULL", "2"},
    Setting {"foreign_keys", "ON", "1"},
    Setting {"trusted_schema", "OFF", "0"},
    Setting {"cell_size_check", "ON", "1"},
    Setting {"mmap_size", "0", "0"},
    Setting {"temp_store", "MEMORY", "2"},
    Setting {"wal_autocheckpoint", "0", "0"},
    Setting {"cache_size", "-32768", "-32768"},
};
constexpr int progressSteps = 4096; ///< Virtual machine steps: well below a millisecond.
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
        return QStringLiteral("Another record has the same name or number already.");
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return QStringLiteral("It refers to a record that is not there, or another refers to it.");
    default:
        return QStringLiteral("A value is missing or outside of what is allowed.");
    }
}

struct Closer
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;
using StatementHandle = std::unique_ptr<sqlite3_stmt, Closer>;

/// A handle with the path it belongs to, and the prepared statements that wait for their next use.
class Connection
{
public:
    Connection(QString path, int flags) : m_path(std::move(path))
    {
        sqlite3* handle = nullptr;
        const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &handle, flags, nullptr);
        m_handle.reset(handle);
        check(code);
        sqlite3_extended_result_codes(handle, 1);
    }

    sqlite3* handle() const { return m_handle.get(); }
    const QString& path() const { return m_path; }

    void check(int code) const
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

    StatementHandle takeStatement(std::string_view sql)
    {
        if (auto kept = m_kept.extract(std::string(sql)))
            return std::move(kept.mapped());
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
            SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        return StatementHandle(statement);
    }

    void giveBack(std::string sql, StatementHandle statement)
    {
        sqlite3_reset(statement.get());
        sqlite3_clear_bindings(statement.get());
        if (m_kept.size() < keptStatements)
            m_kept.try_emplace(std::move(sql), std::move(statement));
    }

private:
    QString m_path;
    Handle m_handle;
    std::unordered_map<std::string, StatementHandle> m_kept;
};

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(Connection& connection, std::string_view sql)
        : m_connection(connection)
        , m_sql(sql)
        , m_statement(connection.takeStatement(sql))
    {
    }
    ~SqliteStatement() override { m_connection.giveBack(std::move(m_sql), std::move(m_statement)); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    bool step() override
    {
        const int code = sqlite3_step(m_statement.get());
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            m_connection.check(code);
        return false;
    }
    void reset() override { sqlite3_reset(m_statement.get()); }

    int columnCount() const override { return sqlite3_column_count(m_statement.get()); }
    std::string_view columnName(int column) const override
    {
        return sqlite3_column_name(m_statement.get(), column);
    }
    ValueType type(int column) const override
    {
        switch (sqlite3_column_type(m_statement.get(), column)) {
        case SQLITE_INTEGER:
            return ValueType::Integer;
        case SQLITE_FLOAT:
            return ValueType::Real;
        case SQLITE_TEXT:
            return ValueType::Text;
        case SQLITE_BLOB:
            return ValueType::Blob;
        default:
            return ValueType::Null;
        }
    }
    std::int64_t int64(int column) const override
    {
        return sqlite3_column_int64(m_statement.get(), column);
    }
    double real(int column) const override
    {
        return sqlite3_column_double(m_statement.get(), column);
    }
    std::string_view text(int column) const override
    {
        const auto* data
            = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
        return {data, size(column)};
    }
    std::span<const std::byte> blob(int column) const override
    {
        const auto* data
            = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
        return {data, size(column)};
    }

protected:
    void bindInteger(int index, std::int64_t value) override
    {
        m_connection.check(sqlite3_bind_int64(m_statement.get(), index + 1, value));
    }
    void bindReal(int index, double value) override
    {
        m_connection.check(sqlite3_bind_double(m_statement.get(), index + 1, value));
    }
    void bindText(int index, std::string_view text) override
    {
        // SQLite takes a null pointer for NULL, and an empty view may have one.
        const char* data = text.empty() ? "" : text.data();
        m_connection.check(sqlite3_bind_text64(
            m_statement.get(), index + 1, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    void bindBlob(int index, std::span<const std::byte> bytes) override
    {
        const void* data = bytes.empty() ? "" : static_cast<const void*>(bytes.data());
        m_connection.check(sqlite3_bind_blob64(
            m_statement.get(), index + 1, data, bytes.size(), SQLITE_TRANSIENT));
    }
    void bindNull(int index) override
    {
        m_connection.check(sqlite3_bind_null(m_statement.get(), index + 1));
    }

private:
    friend class SqliteBulkWriter;

    /// Without a copy: `text` stays until it is bound anew.
    void bindKeptText(int index, std::string_view text)
    {
        m_connection.check(sqlite3_bind_text64(
            m_statement.get(), index + 1, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    std::size_t size(int column) const
    {
        return static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    }

    Connection& m_connection;
    std::string m_sql;
    StatementHandle m_statement;
};

std::string insertSql(std::string_view table, ColumnNames columns)
{
    std::string names;
    std::string parameters;
    for (const std::string_view column : columns) {
        const auto* separator = names.empty() ? "" : ", ";
        names.append(separator).append(column);
        parameters.append(separator).append("?");
    }
    return std::string("INSERT INTO ").append(table) + " (" + names + ") VALUES (" + parameters
        + ")";
}

class SqliteBulkWriter final : public BulkWriter
{
public:
    SqliteBulkWriter(Connection& connection, std::string_view table, ColumnNames columns)
        : BulkWriter(columns.size())
        , m_insert(connection, insertSql(table, columns))
    {
    }

protected:
    void bindInteger(int index, std::int64_t value) override { m_insert.bindInteger(index, value); }
    void bindReal(int index, double value) override { m_insert.bindReal(index, value); }
    void bindText(int index, std::string_view text) override
    {
        if (text.size() > m_texts.size() - m_textsUsed) {
            m_insert.bindText(index, text);
            return;
        }
        char* copy = m_texts.data() + m_textsUsed;
        std::copy(text.begin(), text.end(), copy);
        m_textsUsed += text.size();
        m_insert.bindKeptText(index, {copy, text.size()});
    }
    void bindBlob(int index, std::span<const std::byte> bytes) override
    {
        m_insert.bindBlob(index, bytes);
    }
    void bindNull(int index) override { m_insert.bindNull(index); }

    void endRow() override
    {
        m_insert.step();
        m_insert.reset();
        m_textsUsed = 0;
    }

private:
    SqliteStatement m_insert;
    std::array<char, 4096> m_texts {}; ///< Of one row, so that SQLite need not copy each.
    std::size_t m_textsUsed = 0;
};

class SqliteDatabase final : public Database
{
public:
    SqliteDatabase(QString path, Access access) : m_path(std::move(path)), m_access(access)
    {
        connect();
    }

    std::unique_ptr<Statement> prepare(std::string_view sql) override
    {
        return std::make_unique<SqliteStatement>(*m_connection, sql);
    }
    void execute(std::string_view sql) override
    {
        const std::string terminated(sql);
        m_connection->check(
            sqlite3_exec(m_connection->handle(), terminated.c_str(), nullptr, nullptr, nullptr));
    }
    std::unique_ptr<BulkWriter> bulkWriter(std::string_view table, ColumnNames columns) override
    {
        return std::make_unique<SqliteBulkWriter>(*m_connection, table, columns);
    }

    // IMMEDIATE takes SQLite's write lock now: of two deferred writers one would fail later.
    void begin() override { prepare("BEGIN IMMEDIATE")->step(); }
    void beginRead() override { prepare("BEGIN")->step(); }
    void commit() override { prepare("COMMIT")->step(); }
    void rollback() override { prepare("ROLLBACK")->step(); }

    std::int64_t pagesToCheckpoint() const override
    {
        // A log that is shorter than what was moved was begun anew.
        return m_pagesInLog < m_pagesMoved ? m_pagesInLog : m_pagesInLog - m_pagesMoved;
    }
    void checkpoint() override
    {
        int code = sqlite3_wal_checkpoint_v2(
            m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        if ((code & 0xff) == SQLITE_BUSY) // A reader is at work: move what can be moved.
            code = sqlite3_wal_checkpoint_v2(
                m_connection->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        m_connection->check(code);
        m_pagesInLog = m_pagesMoved = 0;
    }
    void checkpointInPassing() override
    {
        int moved = 0;
        m_connection->check(sqlite3_wal_checkpoint_v2(
            m_connection->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, &moved));
        m_pagesMoved = moved;
    }

    void restartLog() override;

    void copyTo(const QString& path, const JobControl& job) override;

    void reopen() override
    {
        m_connection.reset();
        connect();
    }

    void watch(const JobControl* job) override
    {
        sqlite3_progress_handler(
            m_connection->handle(), job ? progressSteps : 0,
            [](void* context) {
                return static_cast<const JobControl*>(context)->isCancelled() ? 1 : 0;
            },
            // C knows no const context; the handler above gives the const back.
            const_cast<JobControl*>(job));
    }

private:
    void connect();
    void applySettings();
    void apply(const Setting& setting);

    QString m_path;
    Access m_access;
    std::int64_t m_pagesInLog = 0; ///< As of the last commit.
    std::int64_t m_pagesMoved = 0; ///< Of these, by the last checkpoint.
    std::unique_ptr<Connection> m_connection;
};

void SqliteDatabase::connect()
{
    const int mode = m_access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int memory = m_path == u":memory:" ? SQLITE_OPEN_MEMORY : 0;
    m_connection = std::make_unique<Connection>(
        m_path, mode | memory | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE);
    applySettings();
}

void SqliteDatabase::applySettings()
{
    auto* handle = m_connection->handle();
    const std::array switches {std::pair {SQLITE_DBCONFIG_DEFENSIVE, 1},
        std::pair {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        std::pair {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
        std::pair {SQLITE_DBCONFIG_ENABLE_TRIGGER, 1}};
    for (const auto& [option, wanted] : switches) {
        int found = -1;
        m_connection->check(sqlite3_db_config(handle, option, wanted, &found));
        if (found != wanted)
            throw DatabaseError({Error::Code::Unavailable, {m_path},
                QStringLiteral("switch %1 did not take").arg(option)});
    }
    for (const Setting& setting : settingsOfAll)
        apply(setting);
    // A property of the file: whoever writes first turns it on. A backup has no log.
    if (m_access == Access::Write && m_path != u":memory:")
        apply({"journal_mode", "WAL", "wal"});
    // In the place of the automatic checkpoint: only counts.
    sqlite3_wal_hook(
        handle,
        [](void* pages, sqlite3* /*handle*/, const char* /*name*/, int count) {
            *static_cast<std::int64_t*>(pages) = count;
            return SQLITE_OK;
        },
        &m_pagesInLog);
}

void SqliteDatabase::apply(const Setting& setting)
{
    const std::string pragma = std::string("PRAGMA ") + setting.name;
    execute(pragma + " = " + setting.value);
    SqliteStatement query(*m_connection, pragma);
    // A file without pages has no memory map to speak of, and answers with no row.
    const auto found = query.step() ? std::string(query.text(0)) : std::string(setting.readBack);
    if (found != setting.readBack)
        throw DatabaseError({Error::Code::Unavailable, {m_path},
            QStringLiteral("%1 is %2")
                .arg(QString::fromLatin1(setting.name), QString::fromStdString(found))});
}

void SqliteDatabase::restartLog()
{
    m_connection->check(sqlite3_wal_checkpoint_v2(
        m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr));
    m_pagesInLog = m_pagesMoved = 0;
    // That the log was cut off is not on the disk yet. The next commit gives the log a new mark, to
    // which no old page belongs; this one alters nothing.
    begin();
    const int version = [this] {
        SqliteStatement query(*m_connection, "PRAGMA user_version");
        query.step();
        return query.integer(0);
    }();
    execute("PRAGMA user_version = " + std::to_string(version));
    commit();
}

void SqliteDatabase::copyTo(const QString& path, const JobControl& job)
{
    constexpr int pagesAtATime = 2048;
    Connection target(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    auto* backup = sqlite3_backup_init(target.handle(), "main", m_connection->handle(), "main");
    if (!backup)
        target.check(sqlite3_errcode(target.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !job.isCancelled()) {
        code = sqlite3_backup_step(backup, pagesAtATime);
        const int total = sqlite3_backup_pagecount(backup);
        job.progressed(total - sqlite3_backup_remaining(backup), total);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        throw DatabaseError({Error::Code::Cancelled, {}, {}});
    target.check(code == SQLITE_DONE ? finished : code);
    // The copy says that it has a write-ahead log, which it has not.
    target.check(
        sqlite3_exec(target.handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr));
}

} // namespace

Result<std::unique_ptr<Database>> openSqlite(const QString& path, Access access)
{
    // Counting memory takes a lock at each allocation. Only before the first connection.
    static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)counted;
    const bool isMemory = path == u":memory:";
    if (!isMemory && (path.startsWith(u"file:") || QFileInfo(path).isRelative()))
        return Error {Error::Code::NotAFile, {path}, QStringLiteral("not an absolute path")};
    return attempt([&]() -> Result<std::unique_ptr<Database>> {
        return std::unique_ptr<Database>(std::make_unique<SqliteDatabase>(path, access));
    });
}

} // namespace lotboard::storage
