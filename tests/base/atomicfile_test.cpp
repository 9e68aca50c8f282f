#include "base/atomicfile.h"

#include "support/printing.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

/// While it lives, no file of this process can grow beyond `bytes`: a write fails as on a full
/// disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_signal);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    void (*m_signal)(int);
    rlimit m_before {};
};

} // namespace

TEST(AtomicFile, ReplacesTheFileOnCommitOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    ASSERT_TRUE(succeeded(writeFileAtomically(path, "old")));

    AtomicFile file(path);
    ASSERT_TRUE(succeeded(file.open()));
    ASSERT_TRUE(succeeded(file.write("new")));
    EXPECT_EQ(contentOf(path), "old");
    ASSERT_TRUE(succeeded(file.commit()));

    EXPECT_EQ(contentOf(path), "new");
}

TEST(AtomicFile, LeavesNothingBehindWithoutCommit)
{
    const QTemporaryDir folder;
    {
        AtomicFile file(folder.filePath(u"report.csv"_s));
        ASSERT_TRUE(succeeded(file.open()));
        ASSERT_TRUE(succeeded(file.write("half")));
    }

    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(AtomicFile, IsReadableByItsOwnerOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    ASSERT_TRUE(succeeded(writeFileAtomically(path, "x")));

    struct stat status
    {
    };
    ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(AtomicFile, SaysWhyAFolderThatIsNotThereCannotBeWritten)
{
    const auto status = writeFileAtomically(u"/no/such/folder/report.csv"_s, "x");

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, Error::Code::CannotWrite);
}

TEST(AtomicFile, OnAFullDiskTheOldFileStaysAndNothingIsLeftBehind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    ASSERT_TRUE(succeeded(writeFileAtomically(path, "old")));

    {
        const SmallDisk disk(1000);
        EXPECT_FALSE(writeFileAtomically(path, QByteArray(2000, 'x')));
    }

    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(u"report.csv"_s));
}
