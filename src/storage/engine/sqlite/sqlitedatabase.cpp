#include "storage/engine/sqlite/sqlitedatabase.h"

#include "storage/engine/sqlite/sqlitebulkwriter.h"
#include "storage/engine/sqlite/sqlitestatement.h"

#include <QFileInfo>

#include <array>
#include <string>

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
// While an index is built its entries are sorted in parts of the size of the cache, half of them by
// a thread of SQLite's, in an unnamed file. In memory SQLite would sort them in one go, slower, and
// without asking whether that is still wanted.
constexpr std::array settingsToSort {
    Setting {"temp_store", "FILE", "1"},
    Setting {"cache_size", "-2048", "-2048"},
    Setting {"threads", "1", "1"},
};
constexpr std::array settingsAfterSort {
    Setting {"temp_store", "MEMORY", "2"},
    Setting {"cache_size", "-32768", "-32768"},
    Setting {"threads", "0", "0"},
};
constexpr int progressSteps = 4096; ///< Virtual machine steps: well below a millisecond.

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
        m_connection->rows().settle();
        const std::string terminated(sql);
        m_connection->check(
            sqlite3_exec(m_connection->handle(), terminated.c_str(), nullptr, nullptr, nullptr));
    }
    std::unique_ptr<BulkWriter> bulkWriter(std::string_view table, ColumnNames columns) override
    {
        return std::make_unique<SqliteBulkWriter>(*m_connection, table, columns);
    }
    void buildIndex(std::string_view definition) override;

    // IMMEDIATE takes SQLite's write lock now: of two deferred writers one would fail later.
    void begin() override { prepare("BEGIN IMMEDIATE")->step(); }
    void beginRead() override
    {
        prepare("BEGIN")->step();
        // SQLite holds the state only from the first statement on, and copying is none.
        prepare("SELECT 1 FROM sqlite_schema")->step();
    }
    void commit() override { prepare("COMMIT")->step(); }
    void rollback() override
    {
        m_connection->rows().discard();
        prepare("ROLLBACK")->step();
    }

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
        m_connection->rows().waitForThread();
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
    std::unique_ptr<SqliteConnection> m_connection;
};

void SqliteDatabase::connect()
{
    const int mode = m_access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int memory = m_path == u":memory:" ? SQLITE_OPEN_MEMORY : 0;
    m_connection = std::make_unique<SqliteConnection>(
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

void SqliteDatabase::buildIndex(std::string_view definition)
{
    for (const Setting& setting : settingsToSort)
        apply(setting);
    const auto built = attempt([&]() -> Status {
        execute(definition);
        return success();
    });
    // After a failure, too: the connection lives on.
    for (const Setting& setting : settingsAfterSort)
        apply(setting);
    if (!built)
        throw DatabaseError(built.error());
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
    SqliteConnection target(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
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
