#include "models/data/autobackup.h"

#include "services/backup/backupservice.h"
#include "services/lead/leadservice.h"

#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

const Session manager = Session::manager();

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

} // namespace

TEST(AutoBackup, CopiesWhatWasSavedWhenTheDatabaseIsOpened)
{
    TestWorkspace workspace;
    saveSomething(workspace);

    AutoBackup backups(*workspace, manager);
    QSignalSpy finished(&backups, &AutoBackup::finished);
    backups.backUpIfDue();

    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() == 1; }, 30000));
    EXPECT_EQ(backupCount(workspace), 1U);
}

TEST(AutoBackup, CopiesNothingTwice)
{
    TestWorkspace workspace;
    saveSomething(workspace);
    AutoBackup backups(*workspace, manager);
    workspace.clock().advance(std::chrono::seconds(2));
    ASSERT_TRUE(succeeded(backups.finish()));
    const auto before = backupCount(workspace);
    workspace.clock().advance(std::chrono::hours(1));

    ASSERT_TRUE(succeeded(backups.finish()));

    EXPECT_EQ(backupCount(workspace), before);
}

TEST(AutoBackup, CopiesAtTheEndWhatWasSavedMeanwhile)
{
    TestWorkspace workspace;
    AutoBackup backups(*workspace, manager);
    workspace.clock().advance(std::chrono::seconds(2));
    ASSERT_TRUE(succeeded(backups.finish()));
    const auto before = backupCount(workspace);
    workspace.clock().advance(std::chrono::hours(1));
    saveSomething(workspace);
    workspace.clock().advance(std::chrono::seconds(2));

    ASSERT_TRUE(succeeded(backups.finish()));

    EXPECT_EQ(backupCount(workspace), before + 1);
}
