#include "models/data/autobackup.h"

#include "services/backup/backupservice.h"
#include "services/lead/leadservice.h"

#include "support/manager.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

void saveSomething(TestWorkspace& workspace)
{
    const auto created = LeadService(*workspace)
                             .create(manager,
                                 {.lead = {.receivedAt = std::chrono::sys_seconds(january(30))},
                                     .customer = {.lastName = u"Ada"_s}});
    ASSERT_TRUE(succeeded(created));
}

std::size_t backupCount(TestWorkspace& workspace)
{
    return BackupService(*workspace).list().size();
}

class AutoBackupTest : public testing::Test
{
protected:
    /// Lets it look whether one is due, and make it.
    static void backUpIfDue(AutoBackup& backups)
    {
        backups.backUpIfDue();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !backups.isRunning(); }, 30000));
    }

    TestWorkspace m_workspace;
};

} // namespace

TEST_F(AutoBackupTest, CopiesWhatWasSavedWhenTheDatabaseIsOpened)
{
    saveSomething(m_workspace);

    AutoBackup backups(*m_workspace, manager);
    backUpIfDue(backups);

    EXPECT_EQ(backupCount(m_workspace), 1U);
}

TEST_F(AutoBackupTest, CopiesNothingTwice)
{
    saveSomething(m_workspace);
    m_workspace.clock().advance(std::chrono::seconds(2));
    AutoBackup backups(*m_workspace, manager);
    backUpIfDue(backups);
    m_workspace.clock().advance(std::chrono::hours(1));

    backUpIfDue(backups);

    EXPECT_EQ(backupCount(m_workspace), 1U);
}

TEST_F(AutoBackupTest, CopiesWhatWasSavedMeanwhile)
{
    AutoBackup backups(*m_workspace, manager);
    backUpIfDue(backups);
    const auto before = backupCount(m_workspace);
    saveSomething(m_workspace);
    m_workspace.clock().advance(std::chrono::seconds(2));

    backUpIfDue(backups);

    EXPECT_EQ(backupCount(m_workspace), before + 1);
}
