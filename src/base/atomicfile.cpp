#include "base/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lotboard {
namespace {

constexpr int attemptsAtAName = 16;

Error writeError(const QString& path, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {Error::Code::DiskFull, {path}, {}};
    return {
        Error::Code::CannotWrite, {path, QString::fromLocal8Bit(std::strerror(systemError))}, {}};
}

} // namespace

AtomicFile::AtomicFile(QString path) : m_path(std::move(path)) { }

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporaryPath.isEmpty())
        ::unlink(QFile::encodeName(m_temporaryPath).constData());
}

Error AtomicFile::failed(int systemError)
{
    m_error = std::make_unique<Error>(writeError(m_path, systemError));
    return *m_error;
}

Status AtomicFile::open()
{
    for (int attempt = 0; attempt < attemptsAtAName; ++attempt) {
        const QString candidate = m_path
            + QStringLiteral(".%1.tmp").arg(
                QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        m_descriptor = ::open(QFile::encodeName(candidate).constData(),
            O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (m_descriptor >= 0) {
            m_temporaryPath = candidate;
            return success();
        }
        if (errno != EEXIST)
            break;
    }
    return failed(errno);
}

Status AtomicFile::write(QByteArrayView bytes)
{
    if (m_error)
        return *m_error;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count = ::write(
            m_descriptor, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failed(count < 0 ? errno : EIO);
        done += count;
    }
    m_written += bytes.size();
    return success();
}

Status AtomicFile::commit()
{
    if (m_error)
        return *m_error;
    // A library may have written through temporaryPath(); then only the system knows the size.
    if (::fsync(m_descriptor) != 0)
        return failed(errno);
    struct stat written
    {
    };
    if (::fstat(m_descriptor, &written) != 0)
        return failed(errno);
    if (m_written > 0 && written.st_size != m_written)
        return failed(EIO);
    const int closed = ::close(m_descriptor);
    m_descriptor = -1;
    if (closed != 0)
        return failed(errno);
    if (::rename(
            QFile::encodeName(m_temporaryPath).constData(), QFile::encodeName(m_path).constData())
        != 0)
        return failed(errno);
    m_temporaryPath.clear();

    const QString folder = QFileInfo(m_path).absolutePath();
    const int folderDescriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderDescriptor >= 0) {
        ::fsync(folderDescriptor);
        ::close(folderDescriptor);
    }
    return success();
}

Status writeFileAtomically(const QString& path, QByteArrayView bytes)
{
    AtomicFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace lotboard
