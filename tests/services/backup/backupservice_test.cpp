#include "services/backup/backupservice.h"

#include "base/atomicfile.h"
#include "metrics/facttable.h"
#include "services/import/importservice.h"
#include "services/support/tinystore.h"
#include "support/manager.h"

#include <QDir>
#include <QFileInfo>

using namespace lotboard;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr Session associate {.who = {}, .role = Role::Associate};

class BackupServiceTest : public testing::Test
{
protected:
    std::int64_t leadsIn(const QString& path)
    {
        const auto opened = Workspace::open(path, m_store.clock());
        EXPECT_TRUE(succeeded(opened));
        EXPECT_TRUE(succeeded((*opened)->loadFacts()));
        return metrics::leadCount(*(*opened)->facts());
    }
    void addLead()
    {
        m_store.add([&](storage::StoreLoader& rows) {
            rows.add(Lead {.customer = {1}, .receivedAt = m_store.clock().now()});
        });
    }

    TinyStore m_store;
    BackupService m_service {m_store.workspace()};
    QString m_copy = m_store.folder() + u"/copy.lotboard"_s;
};

} // namespace

TEST_F(BackupServiceTest, ACopyHoldsWhatWasThereWhenItWasMade)
{
    const auto backup = m_service.backup(manager, m_copy);
    ASSERT_TRUE(succeeded(backup));
    addLead();

    EXPECT_EQ(backup->madeAt, m_store.clock().now());
    EXPECT_EQ(backup->bytes, QFileInfo(m_copy).size());
    EXPECT_EQ(leadsIn(m_copy), 6);
}

TEST_F(BackupServiceTest, OnlyItsOwnerCanReadACopy)
{
    ASSERT_TRUE(succeeded(m_service.backup(manager, m_copy)));

    EXPECT_FALSE(QFileInfo(m_copy).permissions()
        & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
}

TEST_F(BackupServiceTest, DoesNotReplaceAFile)
{
    ASSERT_TRUE(succeeded(m_service.backup(manager, m_copy)));

    const auto again = m_service.backup(manager, m_copy);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::CannotWrite);
}

TEST_F(BackupServiceTest, SaysThatTheFolderIsMissing)
{
    const auto backup = m_service.backup(manager, m_store.folder() + u"/no/copy.lotboard"_s);

    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, Error::Code::CannotWrite);
}

TEST_F(BackupServiceTest, AnAssociateMayNotCopyTheDatabaseAnywhereOrRestoreIt)
{
    const auto backup = m_service.backup(associate, m_copy);
    const auto restored
        = BackupService::restore(associate, m_copy, m_store.workspace().path(), m_store.clock());

    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, Error::Code::Forbidden);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::Forbidden);
    EXPECT_FALSE(QFileInfo::exists(m_copy));
}

TEST_F(BackupServiceTest, ListsItsOwnCopiesNewestFirst)
{
    ASSERT_TRUE(succeeded(m_service.backupNow(associate)));
    m_store.clock().advance(hours(1));
    ASSERT_TRUE(succeeded(m_service.backupNow(associate)));
    const QDir folder(BackupService::folderOf(m_store.workspace().path()));
    QFile stranger(folder.filePath(u"notes.txt"_s));
    ASSERT_TRUE(stranger.open(QIODevice::WriteOnly));

    const auto backups = m_service.list();

    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups[0].madeAt, m_store.clock().now());
    EXPECT_EQ(backups[1].madeAt, m_store.clock().now() - hours(1));
    EXPECT_TRUE(backups[0].path.endsWith(u"/20261110T161000Z.lotboard"));
}

TEST_F(BackupServiceTest, RemovesOldCopiesThatTheRuleNoLongerKeeps)
{
    const QDir folder(BackupService::folderOf(m_store.workspace().path()));
    ASSERT_TRUE(folder.mkpath(u"."_s));
    const auto put = [&](const QString& name) {
        EXPECT_TRUE(writeFileAtomically(folder.filePath(name), "a copy"));
    };
    put(u"20261110T090000Z.lotboard"_s); // Of today: kept.
    put(u"20261104T090000Z.lotboard"_s); // Of six days ago, but not the newest of that day.
    put(u"20261104T100000Z.lotboard"_s); // The newest.
    put(u"20200101T090000Z.lotboard"_s); // Too long ago for any rule.

    const auto backup = m_service.backupNow(manager);

    ASSERT_TRUE(succeeded(backup));
    QStringList names;
    for (const Backup& kept : m_service.list())
        names << QFileInfo(kept.path).fileName();
    EXPECT_EQ(names,
        QStringList({u"20261110T151000Z.lotboard"_s, u"20261110T090000Z.lotboard"_s,
            u"20261104T100000Z.lotboard"_s}));
}

TEST_F(BackupServiceTest, RestoringPutsTheCopyInPlaceAndKeepsWhatWasThere)
{
    const QString other = m_store.folder() + u"/other.lotboard"_s;
    ASSERT_TRUE(succeeded(m_service.backup(manager, other)));
    addLead();
    ASSERT_TRUE(succeeded(m_service.backup(manager, m_copy))); // Seven leads.

    const auto kept = BackupService::restore(manager, m_copy, other, m_store.clock());

    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(leadsIn(other), 7);
    EXPECT_EQ(leadsIn(*kept), 6);
    EXPECT_EQ(leadsIn(m_copy), 7);
}

TEST_F(BackupServiceTest, RestoringWhatIsNoBackupLeavesTheDatabaseAlone)
{
    QFile file(m_copy);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a database");
    file.close();

    const auto restored
        = BackupService::restore(manager, m_copy, m_store.workspace().path(), m_store.clock());

    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::NotADatabase);
    EXPECT_EQ(leadsIn(m_store.workspace().path()), 6);
}

TEST_F(BackupServiceTest, ACancelledCopyLeavesNothingBehind)
{
    JobControl control;
    control.cancel();

    const auto backup = m_service.backup(manager, m_copy, control);

    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, Error::Code::Cancelled);
    EXPECT_EQ(QDir(m_store.folder()).entryList({u"copy*"_s}, QDir::Files), QStringList());
}

namespace {

/// Saves something that is audited.
void spendMore(TinyStore& store)
{
    const auto second = store.clock().now().time_since_epoch().count();
    QFile file(store.folder() + u"/spend.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Source,Month,Amount\nCars.com,2026-09," + QByteArray::number(second) + "\n");
    file.close();
    ASSERT_TRUE(
        succeeded(ImportService(store.workspace())
                      .importFile(manager,
                          {.filePath = file.fileName(), .kind = exchange::ImportKind::Spend})));
}

} // namespace

TEST_F(BackupServiceTest, AnImportEachMinuteMakesABackupEachHalfHour)
{
    constexpr int imports = 65;
    for (int minute = 0; minute < imports; ++minute) {
        spendMore(m_store);
        m_store.clock().advance(minutes(1));
    }

    EXPECT_EQ(m_service.list().size(), 3U); // Before the first, after 30 minutes and after 60.
}

TEST_F(BackupServiceTest, AnImportIsPrecededByABackupOfWhatWasSavedHoursAgo)
{
    spendMore(m_store);
    m_store.clock().advance(hours(3));

    spendMore(m_store);

    ASSERT_EQ(m_service.list().size(), 2U);
    EXPECT_EQ(m_service.list()[0].madeAt, m_store.clock().now());
}

TEST_F(BackupServiceTest, AnImportWhoseBackupFailsChangesNothing)
{
    QFile spend(m_copy);
    ASSERT_TRUE(spend.open(QIODevice::WriteOnly));
    spend.write("Source,Month,Amount\nCars.com,2026-09,100\n");
    spend.close();
    QFile inTheWay(BackupService::folderOf(m_store.workspace().path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    ImportService service(m_store.workspace());
    const auto imported
        = service.importFile(manager, {.filePath = m_copy, .kind = exchange::ImportKind::Spend});

    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, Error::Code::CannotWrite);
    EXPECT_TRUE(service.batches(manager)->empty());
}

TEST_F(BackupServiceTest, AnUndoIsPrecededByABackupOfWhatWasSavedAMinuteAgo)
{
    spendMore(m_store);
    m_store.clock().advance(minutes(1));
    ImportService service(m_store.workspace());
    const ImportBatchId batch = service.batches(manager)->front().id;

    ASSERT_TRUE(succeeded(service.undo(manager, batch)));

    ASSERT_EQ(m_service.list().size(), 2U);
    EXPECT_EQ(m_service.list()[0].madeAt, m_store.clock().now());
}

TEST_F(BackupServiceTest, RemovesWhatAnInterruptedCopyLeftBehindYesterday)
{
    const QDir folder(BackupService::folderOf(m_store.workspace().path()));
    ASSERT_TRUE(folder.mkpath(u"."_s));
    const QString name = u"20261109T090000Z.lotboard.0123456789abcdef.tmp"_s;
    const QString fresh = u"20261110T150900Z.lotboard.0123456789abcdef.tmp"_s;
    for (const QString& each : {name, fresh}) {
        QFile file(folder.filePath(each));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        if (each == name)
            file.setFileTime(
                QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime);
    }

    ASSERT_TRUE(succeeded(m_service.backupNow(manager)));

    EXPECT_FALSE(folder.exists(name));
    EXPECT_TRUE(folder.exists(fresh)); // Another program may be at it.
}
