#include "storage/file/writelock.h"

#include <QDateTime>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <thread>

namespace lotboard::storage {
namespace {

QString userName()
{
    std::array<char, 4096> buffer {};
    passwd entry {};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(geteuid());
}

/// Tells those who wait. Not needed for the lock itself, so a failure is no failure. Always of one
/// length and in its place: a file that is cut off and written anew is put on the disk by ext4 when
/// it is closed, and the next saving would wait for that.
void writeHolder(int descriptor)
{
    constexpr qsizetype size = 256;
    const QString holder
        = QStringLiteral("%1, process %2, since %3 UTC")
              .arg(userName())
              .arg(getpid())
              .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    const QByteArray bytes = holder.toUtf8().leftJustified(size, ' ', true);
    (void)!pwrite(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0);
}

QString holderOf(int descriptor)
{
    std::array<char, 512> buffer {};
    const auto size = pread(descriptor, buffer.data(), buffer.size(), 0);
    return QString::fromUtf8(buffer.data(), size > 0 ? size : 0).trimmed();
}

} // namespace

Result<WriteLock> WriteLock::acquire(const QString& databasePath, std::chrono::milliseconds wait)
{
    using Monotonic = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause {2};

    const QString path = databasePath + QStringLiteral(".lock");
    const int descriptor = ::open(QFile::encodeName(path).constData(),
        O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error {
            Error::Code::CannotWrite, {path, QString::fromLocal8Bit(std::strerror(errno))}};
    WriteLock lock(descriptor);

    const auto deadline = Monotonic::now() + wait;
    while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Error {Error::Code::Unavailable, {QString::fromLocal8Bit(std::strerror(errno))}};
        if (Monotonic::now() >= deadline)
            return Error {Error::Code::Locked, {holderOf(descriptor)}};
        // flock() waits for ever or not at all; nothing tells when the other program is done.
        std::this_thread::sleep_for(pause);
    }
    writeHolder(descriptor);
    return lock;
}

WriteLock::~WriteLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // The lock goes with its last descriptor.
}

} // namespace lotboard::storage
