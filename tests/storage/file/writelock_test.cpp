#include "storage/file/writelock.h"

#include "support/printing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>

#include <sys/wait.h>
#include <unistd.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace std::chrono_literals;

namespace {

class WriteLockTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("store.lotboard")); }

private:
    QTemporaryDir m_folder;
};

/// Another process that holds the lock until it is told to let go, or is killed.
class Holder
{
public:
    explicit Holder(const QString& path)
    {
        std::array<int, 2> ready {};
        std::array<int, 2> release {};
        if (pipe(ready.data()) != 0 || pipe(release.data()) != 0)
            std::abort();
        m_process = fork();
        if (m_process == 0) {
            close(release[1]); // Of the parent only, so that its end is seen.
            const auto lock = WriteLock::acquire(path);
            char byte = lock ? 'y' : 'n';
            (void)!write(ready[1], &byte, 1);
            (void)!read(release[0], &byte, 1);
            _exit(0);
        }
        close(ready[1]);
        close(release[0]);
        m_release = release[1];
        char byte = 0;
        m_hasLock = read(ready[0], &byte, 1) == 1 && byte == 'y';
        close(ready[0]);
    }
    ~Holder() { letGo(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    bool hasLock() const { return m_hasLock; }
    pid_t process() const { return m_process; }
    void letGo()
    {
        if (m_process <= 0)
            return;
        close(m_release);
        waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    pid_t m_process = 0;
    int m_release = -1;
    bool m_hasLock = false;
};

} // namespace

TEST_F(WriteLockTest, IsFreeAfterItWasReleased)
{
    {
        const auto first = WriteLock::acquire(path());
        ASSERT_TRUE(succeeded(first));
    }
    EXPECT_TRUE(succeeded(WriteLock::acquire(path(), 0ms)));
}

TEST_F(WriteLockTest, IsHeldAgainstThisProgramAsWell)
{
    const auto first = WriteLock::acquire(path());

    const auto second = WriteLock::acquire(path(), 0ms);

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Error::Code::Locked);
}

TEST_F(WriteLockTest, NamesTheProcessThatHoldsIt)
{
    const Holder holder(path());
    ASSERT_TRUE(holder.hasLock());

    const auto lock = WriteLock::acquire(path(), 0ms);

    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().code, Error::Code::Locked);
    EXPECT_TRUE(lock.error().arguments[0].contains(
        QStringLiteral("process %1, since").arg(holder.process())))
        << lock.error().arguments[0].toStdString();
}

TEST_F(WriteLockTest, GoesWithTheProcessThatHeldIt)
{
    Holder holder(path());
    ASSERT_TRUE(holder.hasLock());

    holder.letGo();

    EXPECT_TRUE(succeeded(WriteLock::acquire(path(), 0ms)));
}

TEST_F(WriteLockTest, WithoutAFolderThereIsNoLock)
{
    const auto lock = WriteLock::acquire(path() + QStringLiteral("/none/store"), 0ms);

    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().code, Error::Code::CannotWrite);
}
