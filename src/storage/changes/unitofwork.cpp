#include "storage/changes/unitofwork.h"

#include "storage/file/storefile.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view selectHasChain = R"sql(
    SELECT 1 FROM audit WHERE chain = ? ORDER BY seq DESC LIMIT 1
)sql";

/// Four megabytes: seldom enough not to be felt, often enough to keep readers fast.
constexpr std::int64_t pagesWorthACheckpoint = 1000;
/// A log that only an import makes: its place on the disk is given back.
constexpr std::int64_t pagesToGiveBack = 16 * pagesWorthACheckpoint;

} // namespace

UnitOfWork::UnitOfWork(StoreFile& file, WriteLock lock, const Session& session)
    : m_lock(std::move(lock))
    , m_file(file)
    , m_database(file.database())
    , m_at(file.clock().now())
    , m_who(session.who)
    , m_transaction(m_database)
    , m_audit(m_database, session.who, m_at)
{
}

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::begin(StoreFile& file, const Session& session)
{
    auto lock = WriteLock::acquire(file.path());
    if (!lock)
        return lock.error();
    return attempt([&]() -> Result<std::unique_ptr<UnitOfWork>> {
        if (file.wasReplaced()) {
            if (const auto reopened = file.reopen(); !reopened)
                return reopened.error();
        }
        return std::unique_ptr<UnitOfWork>(new UnitOfWork(file, std::move(*lock), session));
    });
}

Status UnitOfWork::commit()
{
    auto committed = commitOrSettle();
    m_lock.reset();
    return committed;
}

Status UnitOfWork::commitOrSettle()
{
    const auto committed = attempt([&]() -> Status {
        m_transaction.commit();
        return success();
    });
    if (!committed)
        return settle(committed.error());
    if (const auto pages = m_database.pagesToCheckpoint(); pages >= pagesWorthACheckpoint) {
        // Everything is saved in the log already; what fails here is tried again later.
        (void)attempt([&]() -> Status {
            if (pages < pagesToGiveBack)
                m_database.checkpointInPassing();
            else
                m_database.checkpoint();
            return success();
        });
    }
    return success();
}

Status UnitOfWork::settle(const Error& failure)
{
    m_transaction.rollback();
    const auto isSaved = attempt([&]() -> Result<bool> {
        m_database.reopen();
        const bool isThere = isInFile();
        // A write that found no room left no whole change behind. After anything else the log is
        // not to be trusted: the system may have forgotten what it failed to write, and what is
        // not there now may come back when the log is read again.
        if (isThere || failure.code != Error::Code::DiskFull)
            m_database.restartLog();
        return isThere;
    });
    if (!isSaved)
        return Error {Error::Code::SaveUncertain, {m_file.path()}, failure.detail};
    return *isSaved ? success() : Status(failure);
}

bool UnitOfWork::isInFile()
{
    const auto query = m_database.prepare(selectHasChain);
    query->bindAll(m_audit.lastChain());
    return query->step();
}

} // namespace lotboard::storage
