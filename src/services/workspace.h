#pragma once

#include "base/clock.h"
#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/facts.h"
#include "domain/session.h"
#include "domain/store.h"
#include "metrics/facttable.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace lotboard {

namespace storage {
class Database;
class FactReader;
class StoreFile;
struct ChangeStamp;
} // namespace storage

/// One open database with its numbers: the writer connection, read connections and the published
/// fact table. Services are made on top of it; it knows no use case of its own.
///
/// Threads: made, and its signals received, on the thread of its owner (the GUI thread in the
/// desktop program). write(), read(), facts() and loadFacts() may be called from any thread; writes
/// wait for one another.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Opens an existing database. Refusals come by name, see Error::Code. Reads no facts yet.
    /// `clock` must outlive the workspace.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const Clock& clock);
    /// A new database at `path` for `store`. Error::Code::CannotWrite if there is a file already.
    static Result<std::unique_ptr<Workspace>> create(
        const QString& path, const Store& store, const Clock& clock);
    ~Workspace() override;

    QString path() const;
    const Clock& clock() const;
    /// As last read. Cheap.
    Store store() const;
    /// The store's day at the clock's now.
    std::chrono::sys_days today() const;

    /// Runs `work` with the file opened for writing, in the calling thread, after earlier writers.
    /// The work makes its own transaction, see storage::UnitOfWork.
    template<class Work>
    auto write(Work work) -> decltype(work(std::declval<storage::StoreFile&>()))
    {
        const WriterLease lease(*this);
        if (const auto status = lease.status(); !status)
            return status.error();
        return work(lease.file());
    }

    /// Runs `work` with a read-only connection that nobody else uses meanwhile.
    template<class Work>
    auto read(Work work) const -> decltype(work(std::declval<storage::Database&>()))
    {
        const ReaderLease lease(*this);
        if (const auto status = lease.status(); !status)
            return status.error();
        return work(lease.database());
    }

    /// The numbers as last published; null before the first loadFacts().
    metrics::FactTablePtr facts() const;
    /// Publishes the facts as they are now: from the snapshot beside the database and what has
    /// changed since, else by reading all of them. Seconds on a million leads: never on the GUI
    /// thread.
    Status loadFacts(const JobControl& control = {});
    /// Writes the snapshot of the facts beside the database, if the next start gains by it; else
    /// does nothing. Half a second on a million leads: never on the GUI thread. A failure costs the
    /// next start time and nothing else; after one it does nothing any more.
    Status keepFacts();
    /// Brings the published numbers up to date with all that was saved since, by this program or
    /// another, and says what it was. Called by every service after its commit, so that numbers
    /// are right when it returns. Milliseconds after a change of few leads, else as loadFacts().
    Result<FactChange> catchUp(const JobControl& control = {});

    /// Emits problemReported().
    void reportProblem(const Error& error);

Q_SIGNALS:
    /// facts() is new. Emitted on the owner's thread.
    void factsPublished();
    /// These rows may look different now. Emitted on the owner's thread, after factsPublished().
    void changed(const lotboard::FactChange& change);
    /// Something went wrong that no caller waits for. Emitted on the owner's thread.
    void problemReported(const lotboard::Error& error);

private:
    struct Private;

    /// The writer, for one at a time.
    class WriterLease
    {
    public:
        explicit WriterLease(Workspace& workspace);
        ~WriterLease();
        WriterLease(const WriterLease&) = delete;
        WriterLease& operator=(const WriterLease&) = delete;
        Status status() const { return m_status; }
        storage::StoreFile& file() const;

    private:
        Workspace& m_workspace;
        Status m_status;
    };

    /// A read connection out of the pool, and back into it.
    class ReaderLease
    {
    public:
        explicit ReaderLease(const Workspace& workspace);
        ~ReaderLease();
        ReaderLease(const ReaderLease&) = delete;
        ReaderLease& operator=(const ReaderLease&) = delete;
        Status status() const { return m_status; }
        storage::Database& database() const;

    private:
        const Workspace& m_workspace;
        std::unique_ptr<storage::StoreFile> m_file;
        Status m_status;
    };

    explicit Workspace(std::unique_ptr<Private> d);
    static Result<std::unique_ptr<Workspace>> adopt(
        Result<std::unique_ptr<storage::StoreFile>> file, const Clock& clock);
    Status readAllFacts(storage::FactReader& reader, const JobControl& control);
    /// False if there is no snapshot, or none that fits.
    Result<bool> readKeptFacts(storage::Database& database, storage::FactReader& reader);
    void publish(
        metrics::FactTablePtr table, const storage::ChangeStamp& stamp, const FactChange& change);

    std::unique_ptr<Private> m_d;
};

} // namespace lotboard
