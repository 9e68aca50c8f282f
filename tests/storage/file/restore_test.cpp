#include "storage/file/restore.h"

#include "base/atomicfile.h"
#include "storage/file/integrity.h"
#include "storage/file/verifiedcopy.h"
#include "storage/repositories/staffrepository.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

class RestoreTest : public testing::Test
{
protected:
    void hire(const QString& name)
    {
        m_test.write([&](UnitOfWork& unit) {
            return StaffRepository(m_test.database()).insert(manager, unit, {.name = name});
        });
    }

    QString backup()
    {
        EXPECT_TRUE(succeeded(writeVerifiedCopy(m_test.database(), m_backup, m_job)));
        return m_backup;
    }

    QStringList namesIn(const QString& path)
    {
        const auto file = StoreFile::open(path, Access::Read, m_test.clock());
        EXPECT_TRUE(succeeded(file));
        const auto staff = StaffRepository((*file)->database()).all(manager);
        EXPECT_TRUE(succeeded(staff));
        QStringList names;
        for (const Staff& person : *staff)
            names << person.name;
        return names;
    }

    TestDatabase m_test;
    QString m_backup = m_test.folder() + u"/backup.lotboard"_s;
    JobControl m_job;
};

/// Turns over the bytes of the last pages but the header.
void damage(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    for (qint64 at = 2 * page; at < file.size(); at += page) {
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(QByteArray(64, '\xa5')), 64);
    }
}

} // namespace

TEST_F(RestoreTest, ABackupHoldsWhatWasThereInOneFile)
{
    hire(u"Ada"_s);
    backup();
    hire(u"Grace"_s);

    EXPECT_EQ(namesIn(m_backup), QStringList {u"Ada"_s});
    EXPECT_EQ(
        QFile::permissions(m_backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(RestoreTest, ACopyHasTheRowsOfItsSource)
{
    hire(u"Ada"_s);
    const auto copy = std::move(*openSqlite(backup(), Access::Read));
    EXPECT_EQ(rowDigest(*copy), rowDigest(m_test.database()));

    hire(u"Grace"_s);
    EXPECT_NE(rowDigest(*copy), rowDigest(m_test.database()));
}

TEST_F(RestoreTest, ACancelledBackupLeavesNothing)
{
    m_job.cancel();

    const auto copied = writeVerifiedCopy(m_test.database(), m_backup, m_job);

    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, Error::Code::Cancelled);
    EXPECT_EQ(QDir(m_test.folder()).entryList({u"backup*"_s}, QDir::Files), QStringList());
}

TEST_F(RestoreTest, PutsTheBackupInPlaceAndKeepsTheOldFile)
{
    hire(u"Ada"_s);
    backup();
    hire(u"Grace"_s);

    const auto kept = restoreBackup(m_backup, m_test.path(), m_test.clock(), m_job);

    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(*kept, m_test.path() + u".replaced-20240131T120000Z"_s);
    EXPECT_EQ(namesIn(m_test.path()), QStringList {u"Ada"_s});
    EXPECT_EQ(namesIn(*kept), (QStringList {u"Ada"_s, u"Grace"_s}));
}

TEST_F(RestoreTest, AProgramThatHasTheOldFileOpenWritesToTheRestoredOne)
{
    hire(u"Ada"_s);
    backup();
    hire(u"Grace"_s);
    ASSERT_TRUE(succeeded(restoreBackup(m_backup, m_test.path(), m_test.clock(), m_job)));

    EXPECT_TRUE(m_test.file().wasReplaced());
    hire(u"Linus"_s);

    EXPECT_FALSE(m_test.file().wasReplaced());
    EXPECT_EQ(namesIn(m_test.path()), (QStringList {u"Ada"_s, u"Linus"_s}));
}

TEST_F(RestoreTest, RestoresWhereNothingWas)
{
    hire(u"Ada"_s);
    const QString path = m_test.folder() + u"/new.lotboard"_s;

    const auto kept = restoreBackup(backup(), path, m_test.clock(), m_job);

    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(*kept, QString());
    EXPECT_EQ(namesIn(path), QStringList {u"Ada"_s});
}

TEST_F(RestoreTest, ADamagedBackupIsRefusedAndTheOldFileStays)
{
    hire(u"Ada"_s);
    backup();
    damage(m_backup);

    const auto kept = restoreBackup(m_backup, m_test.path(), m_test.clock(), m_job);

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, Error::Code::Corrupt);
    EXPECT_EQ(namesIn(m_test.path()), QStringList {u"Ada"_s});
}

TEST_F(RestoreTest, ADamagedDatabaseIsReplacedAndKept)
{
    hire(u"Ada"_s);
    const QString path = m_test.folder() + u"/damaged.lotboard"_s;
    ASSERT_TRUE(succeeded(writeVerifiedCopy(m_test.database(), path, m_job)));
    damage(path);

    const auto kept = restoreBackup(backup(), path, m_test.clock(), m_job);

    ASSERT_TRUE(succeeded(kept));
    EXPECT_TRUE(QFile::exists(*kept));
    EXPECT_EQ(namesIn(path), QStringList {u"Ada"_s});
}

TEST_F(RestoreTest, ADamagedDatabaseIsNotTouchedNorIsItsLog)
{
    backup();
    m_test.database().checkpoint();
    hire(u"Ada"_s); // In the log only.
    damage(m_test.path());
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray database = bytesOf(m_test.path());
    const QByteArray log = bytesOf(m_test.path() + u"-wal"_s);

    const auto kept = restoreBackup(m_backup, m_test.path(), m_test.clock(), m_job);

    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(bytesOf(*kept), database);
    EXPECT_EQ(bytesOf(*kept + u"-wal"_s), log);
    EXPECT_EQ(namesIn(m_test.path()), QStringList());
}

TEST_F(RestoreTest, AFileThatIsNoBackupIsRefused)
{
    const QString text = m_test.folder() + u"/a.csv"_s;
    ASSERT_TRUE(succeeded(writeFileAtomically(text, QByteArray(4096, 'x'))));

    const auto kept = restoreBackup(text, m_test.path(), m_test.clock(), m_job);

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, Error::Code::NotADatabase);
}

TEST_F(RestoreTest, NothingIsRestoredWhileAnotherProgramWrites)
{
    backup();
    const auto unit = m_test.begin();

    const auto kept = restoreBackup(m_backup, m_test.path(), m_test.clock(), m_job);

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, Error::Code::Locked);
    EXPECT_FALSE(QFile::exists(m_test.path() + u".restoring"_s));
}

TEST_F(RestoreTest, AFaultOfAFileIsNamed)
{
    EXPECT_TRUE(integrityFaults(m_test.database(), m_job)->isEmpty());

    m_test.database().execute("PRAGMA foreign_keys = OFF; "
                              "INSERT INTO holiday (store_id, day) VALUES (9, 1)");

    EXPECT_EQ(integrityFaults(m_test.database(), m_job)->size(), 1);
    EXPECT_EQ(checkIntegrity(m_test.database(), m_test.path()).error().code, Error::Code::Corrupt);
}
