#pragma once

#include "base/clock.h"
#include "base/jobcontrol.h"
#include "base/result.h"
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
class StoreFile;
}

/// What a write did to the facts, said by the service that made it once it is saved.
struct FactChange
{
    std::vector<LeadId> leads {}; ///< Changed, added or removed.
    bool isEverything = false; ///< Too much to name, or names and settings: read all of it again.
};

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

    /// Runs `work` with the writer connection, in the calling thread, after earlier writers. The
    /// work opens its own transaction, see storage::StoreFile.
    template<class Work>
    auto write(Work work) -> decltype(work(std::declval<storage::StoreFile&>()))
    {
        const WriterLease lease(*this);
        return work(lease.file());
    }

    /// Runs `work` with a read-only connection that nobody else uses meanwhile.
    template<class Work>
    auto read(Work work) -> decltype(work(std::declval<storage::StoreFile&>()))
    {
        const ReaderLease lease(*this);
        return work(lease.file());
    }

    /// The numbers as last published; null before the first loadFacts().
    metrics::FactTablePtr facts() const;
    /// Reads all facts and publishes them. Seconds on a million leads: never on the GUI thread.
    Status loadFacts(const JobControl& control = {});
    /// Brings the published table up to date with a saved change, before it returns.
    Status applyChange(const FactChange& change);
    /// Whether another program has written since the facts were read. Cheap.
    bool isOutdated() const;

Q_SIGNALS:
    /// facts() is new. Emitted on the owner's thread.
    void factsPublished();
    /// These rows may look different now. Emitted on the owner's thread, after factsPublished().
    void changed(const lotboard::FactChange& change);

private:
    struct Private;
    class WriterLease
    {
    public:
        explicit WriterLease(Workspace& workspace);
        ~WriterLease();
        WriterLease(const WriterLease&) = delete;
        WriterLease& operator=(const WriterLease&) = delete;
        storage::StoreFile& file() const;

    private:
        Workspace& m_workspace;
    };
    class ReaderLease
    {
    public:
        explicit ReaderLease(Workspace& workspace);
        ~ReaderLease();
        ReaderLease(const ReaderLease&) = delete;
        ReaderLease& operator=(const ReaderLease&) = delete;
        storage::StoreFile& file() const { return *m_file; }

    private:
        Workspace& m_workspace;
        std::unique_ptr<storage::StoreFile> m_file;
    };

    explicit Workspace(std::unique_ptr<Private> d);
    void publish(metrics::FactTablePtr table, const FactChange& change);

    std::unique_ptr<Private> m_d;
};

} // namespace lotboard
