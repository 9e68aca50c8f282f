#pragma once

#include "base/jobcontrol.h"
#include "storage/engine/bulkwriter.h"
#include "storage/engine/databaseerror.h"
#include "storage/engine/statement.h"

#include <memory>
#include <string_view>

namespace lotboard::storage {

/// What a connection may do with its file.
enum class Access {
    Read,
    Write,
};

/// One connection to one database. Used from one thread at a time, and outlives what it hands out.
/// Every function throws DatabaseError when it fails.
class Database
{
public:
    virtual ~Database() = default;

    /// `sql` is one statement. Its prepared form is kept for the next time.
    virtual std::unique_ptr<Statement> prepare(std::string_view sql) = 0;

    /// Runs statements that need no parameters and return no rows.
    virtual void execute(std::string_view sql) = 0;

    /// The fast way to write thousands of rows. REQUIRES: a transaction is open.
    virtual std::unique_ptr<BulkWriter> bulkWriter(std::string_view table, ColumnNames columns) = 0;

    /// Runs a CREATE INDEX. Quicker than execute() where there are many entries, and can be
    /// cancelled at any time.
    virtual void buildIndex(std::string_view definition) = 0;

    // Called by Transaction, which is what everybody else uses.
    virtual void begin() = 0;
    virtual void beginRead() = 0;
    virtual void commit() = 0;
    virtual void rollback() = 0;

    /// How much is waiting in the write-ahead log since the last checkpoint, in pages, as of this
    /// connection's last commit.
    virtual std::int64_t pagesToCheckpoint() const = 0;
    /// Moves the write-ahead log into the file and cuts it off, once readers are done with it.
    /// REQUIRES: the write lock, and no transaction.
    virtual void checkpoint() = 0;
    /// Moves what no reader needs in the log, waits for nobody, and leaves the log as long as it
    /// is: to overwrite it takes a commit less time than to make it longer. REQUIRES: as
    /// checkpoint().
    virtual void checkpointInPassing() = 0;
    /// Moves all of the write-ahead log into the file and begins a new one, so that nothing of the
    /// old is read again, not even after a power cut. Fails while a reader still needs the old one.
    /// REQUIRES: as checkpoint().
    virtual void restartLog() = 0;
    /// Copies what this connection sees into the new file `path`. Cancelled by `job`.
    virtual void copyTo(const QString& path, const JobControl& job) = 0;
    /// Closes the connection and opens it anew, forgetting all prepared statements.
    /// REQUIRES: no statement is alive.
    virtual void reopen() = 0;
    /// While `job` is not null a running statement stops with Error::Cancelled once it is
    /// cancelled. Called by Cancellation.
    virtual void watch(const JobControl* job) = 0;
};

/// Lets `job` cancel the statements of a connection, as long as this lives.
class Cancellation
{
public:
    Cancellation(Database& database, const JobControl& job) : m_database(database)
    {
        m_database.watch(&job);
    }
    ~Cancellation() { m_database.watch(nullptr); }
    Cancellation(const Cancellation&) = delete;
    Cancellation& operator=(const Cancellation&) = delete;

private:
    Database& m_database;
};

} // namespace lotboard::storage
