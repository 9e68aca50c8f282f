#include "services/workspace.h"

#include "services/board/factsnapshot.h"
#include "storage/file/storefile.h"
#include "storage/repositories/factreader.h"
#include "storage/repositories/storerepository.h"

#include <mutex>

#include <malloc.h>

namespace lotboard {

namespace {

/// Facts of fewer leads are read in less time than a file is worth.
constexpr std::int64_t fewestLeadsToKeep = 5000;
/// As many changed leads cost the next start about what it costs to write the snapshot again.
constexpr std::int64_t mostChangesToPatch = 500;

std::int64_t namedBy(const FactChange& change)
{
    return static_cast<std::int64_t>(change.leads.size() + change.salesWithoutLead.size());
}

} // namespace

struct Workspace::Private
{
    const Clock& clock;
    std::unique_ptr<storage::StoreFile> file {};

    std::mutex writerMutex {};
    mutable std::mutex readersMutex {};
    mutable std::vector<std::unique_ptr<storage::StoreFile>> idleReaders {};

    /// Held while facts are read and published, so that a patch is not overtaken by an older
    /// reading of everything.
    std::mutex readingMutex {};
    mutable std::mutex publishedMutex {};
    metrics::FactTablePtr facts {};
    Store store {};
    storage::ChangeStamp stamp {};
    /// How many leads were published, each as often as it changed; and how many of these the
    /// snapshot has.
    std::int64_t publishedLeads = 0;
    std::int64_t keptLeads = 0;

    std::mutex keepingMutex {}; ///< One snapshot is written at a time.
    bool cannotKeep = false;
};

// ---------------------------------------------------------------- connections

Workspace::WriterLease::WriterLease(Workspace& workspace)
    : m_workspace(workspace)
    , m_status(success())
{
    m_workspace.m_d->writerMutex.lock();
    storage::StoreFile& opened = *m_workspace.m_d->file;
    if (!opened.wasReplaced())
        return;
    // Another program put a restored backup in its place: nobody may write to the old one.
    m_status = opened.reopen();
    const std::lock_guard readers(m_workspace.m_d->readersMutex);
    m_workspace.m_d->idleReaders.clear();
}

Workspace::WriterLease::~WriterLease()
{
    m_workspace.m_d->writerMutex.unlock();
}

storage::StoreFile& Workspace::WriterLease::file() const
{
    return *m_workspace.m_d->file;
}

Workspace::ReaderLease::ReaderLease(const Workspace& workspace)
    : m_workspace(workspace)
    , m_status(success())
{
    {
        const std::lock_guard lock(m_workspace.m_d->readersMutex);
        auto& idle = m_workspace.m_d->idleReaders;
        while (!idle.empty()) {
            m_file = std::move(idle.back());
            idle.pop_back();
            if (!m_file->wasReplaced())
                return;
            m_file.reset(); // Another program put a restored backup in its place.
        }
    }
    auto opened = m_workspace.m_d->file->openReader();
    if (opened)
        m_file = std::move(*opened);
    else
        m_status = opened.error();
}

Workspace::ReaderLease::~ReaderLease()
{
    if (!m_file)
        return;
    const std::lock_guard lock(m_workspace.m_d->readersMutex);
    m_workspace.m_d->idleReaders.push_back(std::move(m_file));
}

storage::Database& Workspace::ReaderLease::database() const
{
    return m_file->database();
}

// ---------------------------------------------------------------- opening

Workspace::Workspace(std::unique_ptr<Private> d) : m_d(std::move(d)) { }

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::adopt(
    Result<std::unique_ptr<storage::StoreFile>> file, const Clock& clock)
{
    if (!file)
        return file.error();
    auto d = std::make_unique<Private>(clock);
    d->file = std::move(*file);
    auto store = storage::StoreRepository(d->file->database()).load(Session::manager());
    if (!store)
        return store.error();
    d->store = std::move(*store);
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Clock& clock)
{
    return adopt(storage::StoreFile::open(path, storage::Access::Write, clock), clock);
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString& path, const Store& store, const Clock& clock)
{
    return adopt(storage::StoreFile::create(path, store, clock), clock);
}

QString Workspace::path() const
{
    return m_d->file->path();
}

const Clock& Workspace::clock() const
{
    return m_d->clock;
}

Store Workspace::store() const
{
    const std::lock_guard lock(m_d->publishedMutex);
    return m_d->store;
}

std::chrono::sys_days Workspace::today() const
{
    const std::lock_guard lock(m_d->publishedMutex);
    return m_d->store.calendar.businessDay(m_d->clock.now());
}

// ---------------------------------------------------------------- facts

metrics::FactTablePtr Workspace::facts() const
{
    const std::lock_guard lock(m_d->publishedMutex);
    return m_d->facts;
}

Status Workspace::loadFacts(const JobControl& control)
{
    const std::lock_guard reading(m_d->readingMutex);
    return read([&](storage::Database& database) -> Status {
        storage::FactReader reader(database);
        if (const auto held = reader.holdState(); !held)
            return held;
        const auto isThere = readKeptFacts(database, reader);
        if (!isThere)
            return isThere.error();
        return *isThere ? success() : readAllFacts(reader, control);
    });
}

Result<bool> Workspace::readKeptFacts(storage::Database& database, storage::FactReader& reader)
{
    const auto store = storage::StoreRepository(database).load(Session::manager());
    if (!store)
        return store.error();
    const auto snapshot = FactSnapshot::open(path(), *store);
    if (!snapshot)
        return false;
    const auto changes = reader.changesSince(Session::manager(), snapshot->stamp());
    if (!changes)
        return changes.error();
    const FactChange& change = changes->change;
    if (change.isEverything)
        return false;
    Status status = success();
    // Names and goals are not in the snapshot.
    auto table = snapshot->read([&](FactSink& sink) {
        status = reader.readNames(Session::manager(), sink);
        if (status)
            status = reader.readChanged(Session::manager(), {.hasGoals = true}, sink);
    });
    if (table && status && !change.isEmpty()) {
        table = metrics::patchFactTable(table, change,
            [&](FactSink& sink) { status = reader.readChanged(Session::manager(), change, sink); });
    }
    if (!status)
        return status.error();
    if (!table)
        return false;
    publish(std::move(table), changes->stamp, {.isEverything = true});
    const std::lock_guard lock(m_d->publishedMutex);
    m_d->keptLeads = m_d->publishedLeads - namedBy(change);
    return true;
}

Status Workspace::readAllFacts(storage::FactReader& reader, const JobControl& control)
{
    Result<storage::ChangeStamp> stamp = storage::ChangeStamp();
    auto table = metrics::buildFactTable(
        [&](FactSink& sink) { stamp = reader.readAll(Session::manager(), sink, control); });
    if (!stamp)
        return stamp.error();
    publish(std::move(table), *stamp, {.isEverything = true});
    ::malloc_trim(0); // What was collected is freed, but the C library keeps it.
    return success();
}

Result<FactChange> Workspace::catchUp(const JobControl& control)
{
    const std::lock_guard reading(m_d->readingMutex);
    const auto before = facts();
    if (!before)
        return FactChange();
    return read([&](storage::Database& database) -> Result<FactChange> {
        storage::FactReader reader(database);
        if (const auto held = reader.holdState(); !held)
            return held.error();
        const auto found = reader.changesSince(Session::manager(), m_d->stamp);
        if (!found)
            return found.error();
        const FactChange& change = found->change;
        if (change.isEmpty())
            return change;
        if (change.isEverything) {
            const auto loaded = readAllFacts(reader, control);
            return loaded ? Result<FactChange>(change) : loaded.error();
        }
        Status status = success();
        auto table = metrics::patchFactTable(before, change,
            [&](FactSink& sink) { status = reader.readChanged(Session::manager(), change, sink); });
        if (!status)
            return status.error();
        publish(std::move(table), found->stamp, change);
        return change;
    });
}

void Workspace::publish(
    metrics::FactTablePtr table, const storage::ChangeStamp& stamp, const FactChange& change)
{
    {
        const std::lock_guard lock(m_d->publishedMutex);
        m_d->store = metrics::storeOf(*table);
        m_d->publishedLeads += change.isEverything ? metrics::leadCount(*table) : namedBy(change);
        m_d->facts = std::move(table);
        m_d->stamp = stamp;
    }
    QMetaObject::invokeMethod(
        this,
        [this, change] {
            Q_EMIT factsPublished();
            Q_EMIT changed(change);
        },
        Qt::QueuedConnection);
}

Status Workspace::keepFacts()
{
    const std::lock_guard keeping(m_d->keepingMutex);
    metrics::FactTablePtr table;
    storage::ChangeStamp stamp;
    std::int64_t publishedLeads = 0;
    {
        const std::lock_guard lock(m_d->publishedMutex);
        table = m_d->facts;
        stamp = m_d->stamp;
        publishedLeads = m_d->publishedLeads;
        if (m_d->cannotKeep || publishedLeads - m_d->keptLeads <= mostChangesToPatch)
            return success();
    }
    if (metrics::leadCount(*table) < fewestLeadsToKeep)
        return success();
    const auto written = FactSnapshot::write(path(), *table, stamp);
    const std::lock_guard lock(m_d->publishedMutex);
    if (written)
        m_d->keptLeads = publishedLeads;
    else
        m_d->cannotKeep = true;
    return written;
}

void Workspace::reportProblem(const Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT problemReported(error); }, Qt::QueuedConnection);
}

} // namespace lotboard
