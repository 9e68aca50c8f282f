#include "support/manager.h"
#include "widgets/store/rescue.h"

#include "metrics/facttable.h"
#include "services/lead/leadservice.h"
#include "support/scriptedask.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

const Error damage {Error::Code::Corrupt, {u"store.lotboard"_s}, {}};

/// Takes the first page of a database, which says what it is, or another.
void overwritePage(const QString& path, int page)
{
    constexpr qint64 pageSize = 4096;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(page * pageSize));
    ASSERT_EQ(file.write(QByteArray(pageSize, '\xa5')), pageSize);
}

class RescueTest : public testing::Test
{
protected:
    void SetUp() override
    {
        TestWorkspace test;
        for (const QString& name : {u"Ada"_s, u"Grace"_s}) {
            ASSERT_TRUE(succeeded(LeadService(*test).create(manager,
                {.lead = {.receivedAt = test.clock().now()}, .customer = {.lastName = name}})));
            test.clock().advance(std::chrono::hours(1));
            ASSERT_TRUE(succeeded(
                BackupService(*test).backup(manager, m_folder.filePath(name + u".lotboard"_s))));
        }
        ASSERT_TRUE(QFile::copy(m_folder.filePath(u"Grace.lotboard"_s), m_path));
    }

    /// Puts a copy where the program keeps its backups.
    void keepBackup(const QString& copy, const QString& name)
    {
        const QDir folder(BackupService::folderOf(m_path));
        ASSERT_TRUE(folder.mkpath(u"."_s));
        ASSERT_TRUE(QFile::copy(m_folder.filePath(copy), folder.filePath(name)));
    }

    std::int64_t leadCount()
    {
        const auto workspace = Workspace::open(m_path, m_clock);
        EXPECT_TRUE(succeeded(workspace));
        EXPECT_TRUE(succeeded((*workspace)->loadFacts()));
        return metrics::leadCount(*(*workspace)->facts());
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"store.lotboard"_s);
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(20)};
    ScriptedAsk m_ask;
    Rescue m_rescue {m_ask, m_clock};
};

} // namespace

TEST_F(RescueTest, IsNeededForADamagedDatabaseOrOneThatHasBackups)
{
    const Error stranger {Error::Code::NotADatabase, {m_path}, {}};
    EXPECT_TRUE(Rescue::isNeeded(m_path, damage));
    EXPECT_FALSE(Rescue::isNeeded(m_path, stranger));
    EXPECT_FALSE(Rescue::isNeeded(m_path, {Error::Code::Locked, {}, {}}));

    keepBackup(u"Ada.lotboard"_s, u"20240131T130000Z.lotboard"_s);

    EXPECT_TRUE(Rescue::isNeeded(m_path, stranger));
}

TEST_F(RescueTest, RestoresTheNewestBackupAndKeepsTheDamagedFile)
{
    keepBackup(u"Ada.lotboard"_s, u"20240131T130000Z.lotboard"_s);
    keepBackup(u"Grace.lotboard"_s, u"20240131T140000Z.lotboard"_s);
    overwritePage(m_path, 0);
    m_ask.choice = 0;

    EXPECT_TRUE(m_rescue.offer(nullptr, m_path, damage));

    EXPECT_EQ(m_ask.choices.size(), 2);
    EXPECT_EQ(leadCount(), 2);
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"*.replaced-*"_s}, QDir::Files).size(), 1);
}

TEST_F(RescueTest, GoesBackFurtherWhereTheNewestBackupIsDamagedAsWell)
{
    keepBackup(u"Ada.lotboard"_s, u"20240131T130000Z.lotboard"_s);
    keepBackup(u"Grace.lotboard"_s, u"20240131T140000Z.lotboard"_s);
    overwritePage(BackupService::backupsOf(m_path).front().path, 0);
    m_ask.choice = 0;

    EXPECT_TRUE(m_rescue.offer(nullptr, m_path, damage));

    EXPECT_EQ(leadCount(), 1);
}

TEST_F(RescueTest, SavesWhatCanBeReadWhereThereIsNoBackup)
{
    m_ask.choice = 0;
    m_ask.path = m_folder.path();

    EXPECT_FALSE(m_rescue.offer(nullptr, m_path, damage));

    EXPECT_EQ(m_ask.choices.size(), 1);
    EXPECT_TRUE(QFileInfo::exists(m_folder.filePath(u"store-salvaged/customer.csv"_s)));
    EXPECT_TRUE(m_ask.told.last().contains(u"store-salvaged"_s));
}

TEST_F(RescueTest, LeavesEverythingAsItIsWhereNothingIsChosen)
{
    EXPECT_FALSE(m_rescue.offer(nullptr, m_path, damage));

    EXPECT_EQ(leadCount(), 2);
}
