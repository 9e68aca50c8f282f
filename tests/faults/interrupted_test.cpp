#include "faults/disk/faultydisk.h"
#include "faults/hiring.h"

#include "services/backup/backupservice.h"
#include "services/import/importservice.h"
#include "services/workspace.h"
#include "storage/engine/database.h"
#include "storage/file/integrity.h"
#include "storage/file/verifiedcopy.h"
#include "support/manager.h"

#include <csignal>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int samples = 6;

/// A store with a few leads, and a file with many more.
class InterruptedTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString few = m_folder.filePath(u"few.csv"_s);
        writeLeads(few, 0, 20);
        writeLeads(m_many, 1000, 1500);
        ASSERT_TRUE(succeeded(import(m_store, few)));
        m_before = digest(m_store);
    }

    static void writeLeads(const QString& path, int first, int count)
    {
        QByteArray csv = "Lead ID,Last Name,Email,Lead Date,Source\n";
        for (int number = first; number < first + count; ++number) {
            const QByteArray id = QByteArray::number(number);
            csv += "L" + id + ",Miller " + id + ",a" + id + "@example.com,2024-01-"
                + QByteArray::number(10 + number % 20) + " 10:00,Cars.com\n";
        }
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(csv), csv.size());
    }

    static Status import(const HiringStore& store, const QString& path)
    {
        const auto workspace = Workspace::open(store.path(), store.clock());
        if (!workspace)
            return workspace.error();
        const auto imported
            = ImportService(**workspace)
                  .importFile(manager, {.filePath = path, .kind = exchange::ImportKind::Leads});
        return imported ? success() : Status(imported.error());
    }

    static Status backUp(const HiringStore& store)
    {
        const auto workspace = Workspace::open(store.path(), store.clock());
        if (!workspace)
            return workspace.error();
        const auto backup = BackupService(**workspace).backupNow(manager);
        return backup ? success() : Status(backup.error());
    }

    static QByteArray digest(const HiringStore& store)
    {
        const auto file = store.open();
        EXPECT_EQ(*integrityFaults(file->database(), JobControl()), QStringList());
        return rowDigest(file->database());
    }

    HiringStore m_store;
    QTemporaryDir m_folder;
    QString m_many = m_folder.filePath(u"many.csv"_s);
    QByteArray m_before;
};

/// Some of the writes and syncs that `work` makes: their numbers, the first and the last included.
template<class Work>
std::vector<int> someOperations(Work work)
{
    const FaultyDisk disk;
    EXPECT_TRUE(succeeded(work()));
    const int count = disk.operationCount();
    EXPECT_GE(count, samples);
    std::vector<int> numbers;
    for (int sample = 0; sample < samples; ++sample)
        numbers.push_back(1 + sample * (count - 1) / (samples - 1));
    return numbers;
}

/// Runs `work` in a process of its own, which is killed before its `at`-th write or sync.
template<class Work>
void expectKilled(int at, Work work)
{
    const auto beKilled = [&] {
        FaultyDisk disk;
        disk.beforeEach([at](int number) {
            if (number == at)
                std::raise(SIGKILL);
        });
        work();
        std::_Exit(0);
    };
    EXPECT_EXIT(beKilled(), testing::KilledBySignal(SIGKILL), "") << "at " << at;
}

} // namespace

TEST_F(InterruptedTest, AFullDiskStopsAnImportAndLeavesEverythingAsItWas)
{
    const auto whole = HiringStore::copyOf(m_store);
    const auto operations = someOperations([&] { return import(whole, m_many); });
    const QByteArray after = digest(whole);
    int refusals = 0;
    for (const int at : operations) {
        const auto store = HiringStore::copyOf(m_store);
        const auto imported = [&] {
            FaultyDisk disk;
            disk.failAt({.at = at, .writeCode = SQLITE_FULL, .isLasting = true});
            return import(store, m_many);
        }();
        EXPECT_EQ(digest(store), imported ? after : m_before) << at;
        if (imported)
            continue; // Saved; only the log could not be moved into the file any more.
        ++refusals;
        EXPECT_EQ(imported.error().code, Error::Code::DiskFull) << at;
        // Or its backup, without which nothing is imported.
        EXPECT_TRUE(imported.error().arguments.value(0).startsWith(store.path()));
        EXPECT_FALSE(imported.error().arguments.value(0).endsWith(u".tmp"));
    }
    EXPECT_GT(refusals, 0);
}

TEST_F(InterruptedTest, AnImportThatIsKilledIsThereWhollyOrNotAtAll)
{
    const auto whole = HiringStore::copyOf(m_store);
    const auto operations = someOperations([&] { return import(whole, m_many); });
    const QByteArray after = digest(whole);
    int absences = 0;
    for (const int at : operations) {
        const auto store = HiringStore::copyOf(m_store);
        expectKilled(at, [&] { (void)import(store, m_many); });
        const QByteArray found = digest(store);
        absences += found == m_before;
        EXPECT_TRUE(found == m_before || found == after) << at;
        EXPECT_TRUE(succeeded(import(store, m_many))) << at;
        EXPECT_EQ(digest(store), after) << at;
    }
    EXPECT_GT(absences, 0);
}

TEST_F(InterruptedTest, ABackupThatIsKilledIsNoBackup)
{
    const auto operations
        = someOperations([copy = HiringStore::copyOf(m_store)] { return backUp(copy); });
    for (const int at : operations) {
        const auto store = HiringStore::copyOf(m_store);
        expectKilled(at, [&] { (void)backUp(store); });
        EXPECT_EQ(digest(store), m_before) << at;
        const auto workspace = *Workspace::open(store.path(), store.clock());
        EXPECT_TRUE(BackupService(*workspace).list().empty()) << at;
        EXPECT_TRUE(succeeded(BackupService(*workspace).backupNow(manager))) << at;
    }
}

TEST_F(InterruptedTest, AMigrationThatIsKilledIsDoneWhollyOrNotAtAll)
{
    auto migrations = shippedMigrations();
    migrations.push_back({static_cast<int>(migrations.size()) + 1, u"next.sql"_s,
        "ALTER TABLE lead ADD COLUMN mood TEXT; UPDATE lead SET mood = 'fair'"});
    const auto migrate = [&](const HiringStore& store) {
        return StoreFile::open(
            store.path(), Access::Write, store.clock(), {.migrations = std::span(migrations)});
    };
    const auto operations
        = someOperations([&, copy = HiringStore::copyOf(m_store)] { return migrate(copy); });
    for (const int at : operations) {
        const auto store = HiringStore::copyOf(m_store);
        expectKilled(at, [&] { (void)migrate(store); });
        const auto version = StoreFile::inspect(store.path());
        if (version)
            EXPECT_EQ(digest(store), m_before) << at;
        else
            EXPECT_EQ(version.error().code, Error::Code::NewerSchema) << at;
        const auto file = migrate(store);
        ASSERT_TRUE(succeeded(file)) << at;
        const auto counted
            = (*file)->database().prepare("SELECT count(*) FROM lead WHERE mood = 'fair'");
        ASSERT_TRUE(counted->step());
        EXPECT_EQ(counted->int64(0), 20) << at;
    }
}
