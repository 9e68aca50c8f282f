#include "services/store/storeupgrade.h"

#include "services/workspace.h"
#include "storage/file/storefile.h"
#include "support/days.h"
#include "support/printing.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store that the first program made.
class StoreUpgradeTest : public testing::Test
{
protected:
    StoreUpgradeTest()
    {
        EXPECT_TRUE(succeeded(storage::StoreFile::create(m_path, {.name = u"Harbor Motors"_s},
            m_clock, {.migrations = std::span(storage::shippedMigrations()).first(1)})));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"store.lotboard"_s);
    QString m_backup = m_path + u".before-schema-2"_s;
    FixedClock m_clock {std::chrono::sys_seconds(january(31))};
};

} // namespace

TEST_F(StoreUpgradeTest, IsDueOnceAndKeepsABackup)
{
    ASSERT_TRUE(isUpgradeDue(m_path));
    std::int64_t steps = 0;
    const JobControl control([&](std::int64_t /*done*/, std::int64_t /*total*/) { ++steps; });

    ASSERT_TRUE(succeeded(upgradeStore(m_path, m_clock, control)));

    EXPECT_FALSE(isUpgradeDue(m_path));
    EXPECT_GT(steps, 1);
    EXPECT_TRUE(QFileInfo::exists(m_backup));
    ASSERT_TRUE(succeeded(upgradeStore(m_path, m_clock, {})));
    EXPECT_TRUE(succeeded(Workspace::open(m_path, m_clock)));
}

TEST_F(StoreUpgradeTest, LeavesTheStoreAsItWasIfItIsNotWanted)
{
    JobControl control;
    control.cancel();

    const auto done = upgradeStore(m_path, m_clock, control);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Cancelled);
    EXPECT_TRUE(isUpgradeDue(m_path));
    EXPECT_FALSE(QFileInfo::exists(m_backup));
}

TEST_F(StoreUpgradeTest, LeavesTheStoreAsItWasIfItIsStoppedAfterTheBackup)
{
    JobControl* running = nullptr;
    JobControl control([&](std::int64_t /*done*/, std::int64_t total) {
        if (total == 0) // The backup is made.
            running->cancel();
    });
    running = &control;

    const auto done = upgradeStore(m_path, m_clock, control);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Cancelled);
    EXPECT_TRUE(isUpgradeDue(m_path));
    EXPECT_TRUE(QFileInfo::exists(m_backup));
}

TEST_F(StoreUpgradeTest, IsNotDueForWhatIsNoStore)
{
    EXPECT_FALSE(isUpgradeDue(m_folder.filePath(u"missing.lotboard"_s)));
    EXPECT_FALSE(isUpgradeDue(m_folder.path()));
}
