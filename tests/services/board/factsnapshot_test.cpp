#include "services/board/factsnapshot.h"

#include "services/backup/backupservice.h"
#include "services/demo/demoservice.h"
#include "services/lead/leadservice.h"
#include "storage/file/storefile.h"

#include "support/manager.h"
#include "support/storestory.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int planted = 7;

/// A store with one lead, and beside it a snapshot with seven: whoever reads seven has read it.
class FactSnapshotTest : public testing::Test
{
protected:
    void SetUp() override
    {
        addLead(*m_workspace);
        plant();
    }

    static void addLead(Workspace& workspace, const QString& name = u"Lovelace"_s,
        std::chrono::sys_days day = january(30))
    {
        ASSERT_TRUE(succeeded(LeadService(workspace).create(manager,
            {.lead = {.receivedAt = std::chrono::sys_seconds(day)},
                .customer = {.lastName = name}})));
    }

    storage::ChangeStamp stampOfNow()
    {
        const auto changes = m_workspace->read([](storage::Database& database) {
            return storage::FactReader(database).changesSince(manager, {});
        });
        EXPECT_TRUE(succeeded(changes));
        return changes->stamp;
    }

    void plant() { plant(m_workspace->store()); }
    void plant(const Store& store)
    {
        StoreStory story;
        story.store() = store;
        for (int i = 1; i <= planted; ++i)
            story.lead("2024-01-30 10:00");
        ASSERT_TRUE(succeeded(FactSnapshot::write(
            m_workspace.path(), *metrics::buildFactTable(story.feed()), stampOfNow())));
    }

    std::int64_t leadsAtStart() { return leadsAtStart(m_workspace.path()); }
    std::int64_t leadsAtStart(const QString& path)
    {
        const auto opened = Workspace::open(path, m_workspace.clock());
        EXPECT_TRUE(succeeded(opened));
        EXPECT_TRUE(succeeded((*opened)->loadFacts()));
        return metrics::leadCount(*(*opened)->facts());
    }

    TestWorkspace m_workspace;
    QString m_file = FactSnapshot::pathBeside(m_workspace.path());
};

/// As after a backup was restored: nobody has the database open.
class RestoredStore : public FactSnapshotTest
{
protected:
    std::int64_t leadsAfterRestore(const QString& backup)
    {
        EXPECT_TRUE(succeeded(
            BackupService::restore(manager, backup, m_workspace.path(), m_workspace.clock())));
        return leadsAtStart();
    }
    QString backUp()
    {
        const auto copy = BackupService(*m_workspace)
                              .backup(manager, m_workspace.folder() + u"/copy.lotboard"_s);
        EXPECT_TRUE(succeeded(copy));
        return copy ? copy->path : QString();
    }
};

} // namespace

TEST_F(FactSnapshotTest, IsReadInsteadOfAllFacts)
{
    EXPECT_EQ(leadsAtStart(), planted);
}

TEST_F(FactSnapshotTest, IsReadableByItsUserOnly)
{
    EXPECT_EQ(QFileInfo(m_file).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

TEST_F(FactSnapshotTest, IsBroughtUpToDateWithWhatAnotherProgramWrote)
{
    const auto theirs = Workspace::open(m_workspace.path(), m_workspace.clock());
    ASSERT_TRUE(succeeded(theirs));
    addLead(**theirs);
    addLead(**theirs, u"Hopper"_s, january(31));

    // The second and the third lead are in the snapshot, too, but on another day.
    const auto opened = Workspace::open(m_workspace.path(), m_workspace.clock());
    ASSERT_TRUE(succeeded(opened));
    ASSERT_TRUE(succeeded((*opened)->loadFacts()));
    EXPECT_EQ(metrics::leadCount(*(*opened)->facts()), planted);
    EXPECT_EQ(metrics::coveredPeriod(*(*opened)->facts()).last, january(31));
}

TEST_F(FactSnapshotTest, IsNotReadUnderAnotherRule)
{
    Store store = m_workspace->store();
    store.saleDateRule = SaleDateRule::Posted;
    plant(store);

    EXPECT_EQ(leadsAtStart(), 1);
}

TEST_F(FactSnapshotTest, IsNotReadUnderAnotherTimeZoneOrOtherHours)
{
    Store store = m_workspace->store();
    store.calendar
        = BusinessCalendar(QTimeZone("America/New_York"), store.calendar.hoursByWeekday(), {});
    plant(store);
    EXPECT_EQ(leadsAtStart(), 1);

    auto hours = m_workspace->store().calendar.hoursByWeekday();
    hours[2].toMinute = 600;
    store.calendar = BusinessCalendar(m_workspace->store().calendar.zone(), hours, {});
    plant(store);
    EXPECT_EQ(leadsAtStart(), 1);
}

TEST_F(FactSnapshotTest, OfAnotherDatabaseIsNotRead)
{
    TestWorkspace other;
    addLead(*other, u"Hopper"_s);
    addLead(*other);
    ASSERT_TRUE(QFile::copy(m_file, FactSnapshot::pathBeside(other.path())));

    EXPECT_EQ(leadsAtStart(other.path()), 2);
}

TEST_F(FactSnapshotTest, OfACopyThatWentItsOwnWayIsNotRead)
{
    const QString copy = m_workspace.folder() + u"/copy.lotboard"_s;
    ASSERT_TRUE(succeeded(BackupService(*m_workspace).backup(manager, copy)));
    {
        const auto opened = Workspace::open(copy, m_workspace.clock());
        ASSERT_TRUE(succeeded(opened));
        addLead(**opened, u"Hopper"_s);
    }
    addLead(*m_workspace); // As many changes as in the copy, but another.
    plant();
    ASSERT_TRUE(QFile::copy(m_file, FactSnapshot::pathBeside(copy)));

    EXPECT_EQ(leadsAtStart(copy), 2);
}

TEST_F(FactSnapshotTest, MayBeDeletedAtAnyTime)
{
    ASSERT_TRUE(QFile::remove(m_file));

    EXPECT_EQ(leadsAtStart(), 1);
}

TEST_F(FactSnapshotTest, IsNotReadDamagedOrCut)
{
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto leadsWith = [&](const QByteArray& bytes) {
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        return leadsAtStart();
    };
    QByteArray damaged = whole;
    damaged[whole.size() - 20] = static_cast<char>(~damaged[whole.size() - 20]);

    EXPECT_EQ(leadsWith(damaged), 1);
    EXPECT_EQ(leadsWith(whole.first(whole.size() - 1)), 1);
    EXPECT_EQ(leadsWith({}), 1);
    EXPECT_EQ(leadsWith(whole), planted);
}

TEST_F(FactSnapshotTest, IsNotReadThroughALink)
{
    const QString elsewhere = m_workspace.folder() + u"/elsewhere"_s;
    ASSERT_TRUE(QFile::rename(m_file, elsewhere));
    ASSERT_TRUE(QFile::link(elsewhere, m_file));

    EXPECT_EQ(leadsAtStart(), 1);
}

TEST_F(FactSnapshotTest, TakesThePlaceOfALinkAndLeavesItsTarget)
{
    const QString elsewhere = m_workspace.folder() + u"/elsewhere"_s;
    ASSERT_TRUE(QFile::remove(m_file));
    ASSERT_TRUE(QFile::link(elsewhere, m_file));

    plant();

    EXPECT_FALSE(QFileInfo::exists(elsewhere));
    EXPECT_FALSE(QFileInfo(m_file).isSymLink());
    EXPECT_EQ(leadsAtStart(), planted);
}

TEST_F(FactSnapshotTest, CanBeMissingWhereItCannotBeWritten)
{
    ASSERT_TRUE(QFile::remove(m_file));
    ASSERT_TRUE(QDir().mkpath(m_file + u"/inside"_s)); // Nothing can take its place.

    EXPECT_FALSE(FactSnapshot::write(m_workspace.path(), *m_workspace->facts(), stampOfNow()));
    EXPECT_EQ(leadsAtStart(), 1);
}

TEST_F(RestoredStore, ReadsNoSnapshotOfWhatCameAfterTheBackup)
{
    const QString backup = backUp();
    addLead(*m_workspace);
    plant();

    EXPECT_EQ(leadsAfterRestore(backup), 1);
}

TEST_F(RestoredStore, ReadsNoSnapshotOfWhatWouldHaveComeAfterTheBackup)
{
    const QString backup = backUp();
    addLead(*m_workspace);
    plant();
    ASSERT_TRUE(succeeded(
        BackupService::restore(manager, backup, m_workspace.path(), m_workspace.clock())));
    m_workspace.clock().advance(std::chrono::hours(1));
    const auto restored = Workspace::open(m_workspace.path(), m_workspace.clock());
    ASSERT_TRUE(succeeded(restored));
    addLead(**restored); // As many changes as before, at another time.

    EXPECT_EQ(leadsAtStart(), 2);
}

TEST_F(RestoredStore, IsReadAnewByAProgramThatHadTheOldOneOpen)
{
    const QString backup = backUp();
    addLead(*m_workspace);
    ASSERT_TRUE(succeeded(
        BackupService::restore(manager, backup, m_workspace.path(), m_workspace.clock())));

    const auto change = m_workspace->catchUp();

    ASSERT_TRUE(succeeded(change));
    EXPECT_TRUE(change->isEverything);
    EXPECT_EQ(metrics::leadCount(*m_workspace->facts()), 1);
}

TEST(KeptFacts, AreNotWorthAFileForFewLeads)
{
    TestWorkspace workspace;

    EXPECT_TRUE(succeeded(workspace->keepFacts()));

    EXPECT_FALSE(QFileInfo::exists(FactSnapshot::pathBeside(workspace.path())));
}

TEST(KeptFacts, AreWrittenOnceForManyLeads)
{
    const QTemporaryDir folder;
    const FixedClock clock {std::chrono::sys_seconds(january(31))};
    const QString path = folder.filePath(u"demo.lotboard"_s);
    ASSERT_TRUE(
        succeeded(createDemo(path, {.leads = 6000, .until = january(31), .months = 3, .seed = 5})));
    const auto workspace = Workspace::open(path, clock);
    ASSERT_TRUE(succeeded(workspace));
    ASSERT_TRUE(succeeded((*workspace)->loadFacts()));

    ASSERT_TRUE(succeeded((*workspace)->keepFacts()));

    const QString file = FactSnapshot::pathBeside(path);
    ASSERT_TRUE(QFileInfo::exists(file));
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_TRUE(succeeded((*workspace)->keepFacts())); // Nothing has changed since.
    EXPECT_FALSE(QFileInfo::exists(file));
}
