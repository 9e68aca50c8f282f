#include "services/board/factsnapshot.h"

#include "base/atomicfile.h"
#include "metrics/facttable.h"

#include "factsources.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lotboard {
namespace {

/// An open file, read from any thread.
class FileBytes
{
public:
    /// Follows no symbolic link and opens nothing but a regular file.
    explicit FileBytes(const QString& path)
        : m_descriptor(::open(
            QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~FileBytes()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;

    /// Empty if it could not be opened.
    std::optional<std::uint64_t> size() const
    {
        struct stat found
        {
        };
        if (m_descriptor < 0 || ::fstat(m_descriptor, &found) != 0 || !S_ISREG(found.st_mode))
            return {};
        return static_cast<std::uint64_t>(found.st_size);
    }

    bool read(std::uint64_t offset, std::span<char> into) const
    {
        while (!into.empty()) {
            const auto count
                = ::pread(m_descriptor, into.data(), into.size(), static_cast<off_t>(offset));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            offset += static_cast<std::uint64_t>(count);
            into = into.subspan(static_cast<std::size_t>(count));
        }
        return true;
    }

private:
    int m_descriptor = -1;
};

/// By what facts become rows: the sources that do it, and the rules of the store. The offsets of
/// its time zone are among them, as an update of the system may change them.
QByteArray rulesOf(const Store& store)
{
    QByteArray rules;
    QDataStream out(&rules, QIODevice::WriteOnly);
    out << QByteArray(factSourcesDigest) << qint64 {store.id.value} << quint8(store.saleDateRule)
        << quint8(store.unwindRule);
    const BusinessCalendar& calendar = store.calendar;
    out << calendar.zone().id();
    const Period covered = Period::all();
    const auto instantOf = [](std::chrono::sys_days day) {
        return QDateTime::fromSecsSinceEpoch(
            std::chrono::sys_seconds(day).time_since_epoch().count(), Qt::UTC);
    };
    out << calendar.zone().offsetFromUtc(instantOf(covered.first));
    for (const auto& change :
        calendar.zone().transitions(instantOf(covered.first), instantOf(covered.last)))
        out << change.atUtc.toSecsSinceEpoch() << change.offsetFromUtc;
    for (const OpenHours& hours : calendar.hoursByWeekday())
        out << hours.fromMinute << hours.toMinute;
    for (const auto holiday : calendar.holidays())
        out << qint64 {holiday.time_since_epoch().count()};
    return QCryptographicHash::hash(rules, QCryptographicHash::Sha256);
}

} // namespace

QString FactSnapshot::pathBeside(const QString& database)
{
    return database + QStringLiteral(".facts");
}

std::optional<FactSnapshot> FactSnapshot::open(const QString& database, const Store& store)
{
    const auto file = std::make_shared<const FileBytes>(pathBeside(database));
    const auto size = file->size();
    if (!size)
        return {};
    auto table = metrics::StoredFactTable::open(
        [file](std::uint64_t offset, std::span<char> into) { return file->read(offset, into); },
        *size);
    if (!table)
        return {};
    QByteArray rules;
    qint64 auditSeq = 0;
    QString chain;
    QDataStream in(table->stamp());
    in >> rules >> auditSeq >> chain;
    if (in.status() != QDataStream::Ok || rules != rulesOf(store))
        return {};
    return FactSnapshot(*std::move(table), {auditSeq, chain});
}

Status FactSnapshot::write(
    const QString& database, const metrics::FactTable& facts, const storage::ChangeStamp& stamp)
{
    QByteArray stampBytes;
    QDataStream out(&stampBytes, QIODevice::WriteOnly);
    out << rulesOf(metrics::storeOf(facts)) << qint64 {stamp.auditSeq} << stamp.chain;

    AtomicFile file(pathBeside(database));
    Status status = file.open();
    if (!status)
        return status;
    metrics::StoredFactTable::write(facts, stampBytes, [&](std::span<const char> bytes) {
        status = file.write({bytes.data(), static_cast<qsizetype>(bytes.size())});
        return status.hasValue();
    });
    return status ? file.commit() : status;
}

} // namespace lotboard
