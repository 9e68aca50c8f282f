#include "services/workspace.h"

#include "storage/file/storefile.h"
#include "storage/repositories/factreader.h"
#include "storage/repositories/storerepository.h"

#include <mutex>

namespace lotboard {

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
        if (!idle.empty()) {
            m_file = std::move(idle.back());
            idle.pop_back();
            return;
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
    return readAllFacts(control);
}

Status Workspace::readAllFacts(const JobControl& control)
{
    return read([&](storage::Database& database) -> Status {
        const storage::FactReader reader(database);
        Result<storage::ChangeStamp> stamp = storage::ChangeStamp();
        auto table = metrics::buildFactTable(
            [&](FactSink& sink) { stamp = reader.readAll(Session::manager(), sink, control); });
        if (!stamp)
            return stamp.error();
        publish(std::move(table), *stamp, {.isEverything = true});
        return success();
    });
}

Result<FactChange> Workspace::catchUp(const JobControl& control)
{
    const std::lock_guard reading(m_d->readingMutex);
    const auto before = facts();
    if (!before)
        return FactChange();
    return read([&](storage::Database& database) -> Result<FactChange> {
        const storage::FactReader reader(database);
        const auto found = reader.changesSince(Session::manager(), m_d->stamp);
        if (!found)
            return found.error();
        const FactChange& change = found->change;
        if (change.isEmpty())
            return change;
        if (change.isEverything) {
            const auto loaded = readAllFacts(control);
            return loaded ? Result<FactChange>(change) : loaded.error();
        }
        Status status = success();
        auto table = metrics::patchFactTable(before, change,
            [&](FactSink& sink) { status = reader.readChanged(Session::manager(), change, sink); });
        if (!status)
            return status.error();
        // A change after `found` may be in the facts already; it is then found again, and patched
        // in again, which changes nothing.
        publish(std::move(table), found->stamp, change);
        return change;
    });
}

void Workspace::publish(
    metrics::FactTablePtr table, storage::ChangeStamp stamp, const FactChange& change)
{
    {
        const std::lock_guard lock(m_d->publishedMutex);
        m_d->store = metrics::storeOf(*table);
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

void Workspace::reportProblem(const Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT problemReported(error); }, Qt::QueuedConnection);
}

} // namespace lotboard
