#include "storage/migrations/migrations.h"

#include "base/atomicfile.h"
#include "storage/repositories/staffrepository.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <QFileInfo>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is shipped, and one file more.
std::vector<Migration> nextMigrations(const QByteArray& sql)
{
    auto migrations = shippedMigrations();
    migrations.push_back({static_cast<int>(migrations.size()) + 1, u"next.sql"_s, sql});
    return migrations;
}

Result<std::unique_ptr<StoreFile>> openWith(
    TestDatabase& test, const std::vector<Migration>& migrations)
{
    return StoreFile::open(
        test.path(), Access::Write, test.clock(), {.migrations = std::span(migrations)});
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

std::int64_t number(Database& database, std::string_view sql)
{
    const auto query = database.prepare(sql);
    query->step();
    return query->int64(0);
}

constexpr const char* addNickname = "ALTER TABLE staff ADD COLUMN nickname TEXT";

} // namespace

TEST(Migrations, ANewFileSaysWhoseItIsAndWhatMadeIt)
{
    TestDatabase test;

    EXPECT_EQ(number(test.database(), "PRAGMA application_id"), applicationId);
    EXPECT_EQ(number(test.database(), "PRAGMA user_version"),
        static_cast<std::int64_t>(shippedMigrations().size()));
    const auto row = test.database().prepare("SELECT name, checksum FROM migration");
    ASSERT_TRUE(row->step());
    EXPECT_EQ(row->string(0), u"0001_schema.sql"_s);
    EXPECT_EQ(row->string(1), shippedMigrations()[0].checksum());
}

TEST(Migrations, AnOlderFileIsBroughtUpToDateAfterABackup)
{
    TestDatabase test;
    StaffRepository staff(test.database());
    test.write([&](UnitOfWork& unit) { return staff.insert(manager, unit, {.name = u"Ada"_s}); });
    const auto migrations = nextMigrations(addNickname);

    const auto opened = openWith(test, migrations);

    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(
        number((*opened)->database(), "SELECT count(*) FROM staff WHERE nickname IS NULL"), 1);
    EXPECT_EQ(number((*opened)->database(), "SELECT count(*) FROM migration"),
        static_cast<std::int64_t>(migrations.size()));
    // The backup is a file of the version before, which opens.
    const auto backup = StoreFile::open(
        test.path() + u".before-schema-%1"_s.arg(migrations.size()), Access::Read, test.clock());
    ASSERT_TRUE(succeeded(backup));
    EXPECT_EQ(StaffRepository((*backup)->database()).all(manager)->size(), 1U);
}

TEST(Migrations, AStoreOfTheFirstVersionIsBroughtUpToDateWithAllItHolds)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.lotboard"_s);
    const FixedClock clock {std::chrono::sys_seconds(january(31))};
    {
        const auto old = StoreFile::create(path, {.name = u"Harbor Motors"_s}, clock,
            {.migrations = std::span(shippedMigrations()).first(1)});
        ASSERT_TRUE(succeeded(old));
        (*old)->database().execute(
            "INSERT INTO staff (store_id, name, role, department, login_name, created_at) "
            "VALUES (1, 'Ada', 1, 0, 'ada', 0)");
    }

    const auto opened = StoreFile::open(path, Access::Write, clock);

    ASSERT_TRUE(succeeded(opened));
    const auto staff = StaffRepository((*opened)->database()).all(manager);
    ASSERT_TRUE(succeeded(staff));
    ASSERT_EQ(staff->size(), 1U);
    EXPECT_EQ(staff->front().loginName, u"ada"_s);
    EXPECT_TRUE(staff->front().besides.isEmpty());
    EXPECT_FALSE(staff->front().canSignIn());
}

TEST(Migrations, AMigrationThatFailsLeavesTheFileAsItWas)
{
    TestDatabase test;

    const auto opened = openWith(test,
        nextMigrations("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; SELECT * FROM none"));

    ASSERT_FALSE(opened);
    EXPECT_TRUE(succeeded(StoreFile::open(test.path(), Access::Write, test.clock())));
}

TEST(Migrations, AMigrationThatLeavesAReferenceToNothingIsGivenUp)
{
    TestDatabase test;
    const auto migrations = nextMigrations(
        "PRAGMA defer_foreign_keys = ON; INSERT INTO holiday (store_id, day) VALUES (9, 1)");

    const auto opened = openWith(test, migrations);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::Corrupt);
}

TEST(Migrations, ANewerFileIsRefusedWithBothVersionsAndNotTouched)
{
    TestDatabase test;
    const auto migrations = nextMigrations(addNickname);
    ASSERT_TRUE(succeeded(openWith(test, migrations)));
    const QByteArray before = bytesOf(test.path());

    const auto opened = StoreFile::open(test.path(), Access::Write, test.clock());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::NewerSchema);
    EXPECT_EQ(opened.error().arguments,
        (QStringList {
            QString::number(migrations.size()), QString::number(shippedMigrations().size())}));
    EXPECT_EQ(bytesOf(test.path()), before);
}

TEST(Migrations, AMigrationThatWasAlteredLaterIsNoticed)
{
    TestDatabase test;
    auto altered = shippedMigrations();
    altered[0].sql += "-- a remark\n";

    const auto opened = openWith(test, altered);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::SchemaDiffers);
}

TEST(Migrations, TablesOfAnotherShapeAreRefused)
{
    TestDatabase test;
    test.database().execute("CREATE INDEX mine ON lead (note)");

    const auto opened = StoreFile::open(test.path(), Access::Write, test.clock());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::SchemaDiffers);
}

TEST(Migrations, AnotherProgramsDatabaseIsRefusedAndNotTouched)
{
    TestDatabase test;
    const QString path = test.folder() + u"/other.db"_s;
    ASSERT_TRUE(succeeded(writeFileAtomically(path, {})));
    {
        const auto other = std::move(*openSqlite(path, Access::Write));
        other->execute("PRAGMA application_id = 17; CREATE TABLE note (text TEXT)");
        other->checkpoint();
    }
    const QByteArray before = bytesOf(path);

    const auto opened = StoreFile::open(path, Access::Write, test.clock());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::NotADatabase);
    EXPECT_EQ(bytesOf(path), before);
}
