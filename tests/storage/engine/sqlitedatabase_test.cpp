#include "storage/engine/sqlite/sqlitedatabase.h"

#include "storage/engine/transaction.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <array>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace {

class EngineTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_database->execute("CREATE TABLE car (id INTEGER PRIMARY KEY, model TEXT UNIQUE, "
                            "price REAL, picture BLOB, owner INTEGER REFERENCES car) STRICT");
    }

    std::int64_t carCount()
    {
        const auto query = m_database->prepare("SELECT count(*) FROM car");
        query->step();
        return query->int64(0);
    }

    static Error::Code codeOf(const std::function<void()>& work)
    {
        const auto done = attempt([&]() -> Status {
            work();
            return success();
        });
        return done ? Error::Code::NotFound : done.error().code;
    }

    std::unique_ptr<Database> m_database
        = std::move(*openSqlite(QStringLiteral(":memory:"), Access::Write));
};

} // namespace

TEST_F(EngineTest, EveryValueComesBackAsItWasBound)
{
    const std::array bytes {std::byte {0}, std::byte {255}, std::byte {10}};
    const QString text = u"Škoda 王 \U0001F697"_s;
    m_database->prepare("INSERT INTO car VALUES (?, ?, ?, ?, ?)")
        ->run(LeadId {7}, text, 0.1, std::span<const std::byte>(bytes), std::optional<StaffId>());

    const auto row = m_database->prepare("SELECT * FROM car");
    ASSERT_TRUE(row->step());
    EXPECT_EQ(row->id<LeadId>(0), LeadId {7});
    EXPECT_EQ(row->string(1), text);
    EXPECT_EQ(row->real(2), 0.1);
    EXPECT_TRUE(std::equal(row->blob(3).begin(), row->blob(3).end(), bytes.begin(), bytes.end()));
    EXPECT_TRUE(row->isNull(4));
    EXPECT_FALSE(row->step());
}

TEST_F(EngineTest, AnEmptyTextIsNotNull)
{
    const auto query = m_database->prepare("SELECT ?, ?");
    query->bindAll(QString(), std::string_view());

    ASSERT_TRUE(query->step());
    EXPECT_FALSE(query->isNull(0));
    EXPECT_FALSE(query->isNull(1));
}

TEST_F(EngineTest, LongTextsArriveWhole)
{
    const QString text = QString(50'000, u'é');
    const auto query = m_database->prepare("SELECT ?");
    query->bindAll(text);

    ASSERT_TRUE(query->step());
    EXPECT_EQ(query->string(0), text);
}

TEST_F(EngineTest, AKeptStatementForgetsItsValues)
{
    m_database->prepare("SELECT ?")->bindAll(1);

    const auto again = m_database->prepare("SELECT ?");

    ASSERT_TRUE(again->step());
    EXPECT_TRUE(again->isNull(0));
}

TEST_F(EngineTest, TwoStatementsOfOneTextDoNotDisturbEachOther)
{
    const auto outer = m_database->prepare("SELECT ?");
    outer->bindAll(1);
    ASSERT_TRUE(outer->step());
    const auto inner = m_database->prepare("SELECT ?");
    inner->bindAll(2);
    ASSERT_TRUE(inner->step());

    EXPECT_EQ(outer->int64(0), 1);
    EXPECT_EQ(inner->int64(0), 2);
}

TEST_F(EngineTest, ABulkWriterWritesLongAndShortTexts)
{
    constexpr std::array columns {"id"sv, "model"sv, "price"sv};
    const std::string longText(10'000, 'x');
    {
        Transaction transaction(*m_database);
        const auto writer = m_database->bulkWriter("car", columns);
        writer->append(1, u"Astra"_s, 1.5);
        writer->append(2, std::string_view(longText), 2.5);
        writer->append(3, std::optional<QString>(), 3.5);
        EXPECT_EQ(writer->rowCount(), 3);
        transaction.commit();
    }

    const auto row = m_database->prepare("SELECT model FROM car ORDER BY id");
    ASSERT_TRUE(row->step());
    EXPECT_EQ(row->text(0), "Astra");
    ASSERT_TRUE(row->step());
    EXPECT_EQ(row->text(0), longText);
    ASSERT_TRUE(row->step());
    EXPECT_TRUE(row->isNull(0));
}

TEST_F(EngineTest, ATransactionIsUndoneUnlessCommitted)
{
    {
        const Transaction transaction(*m_database);
        m_database->execute("INSERT INTO car (id) VALUES (1)");
    }
    EXPECT_EQ(carCount(), 0);

    Transaction transaction(*m_database);
    m_database->execute("INSERT INTO car (id) VALUES (1)");
    transaction.commit();
    EXPECT_EQ(carCount(), 1);
}

TEST_F(EngineTest, ARefusedRowIsInvalidInput)
{
    m_database->execute("INSERT INTO car (id, model) VALUES (1, 'Astra')");

    EXPECT_EQ(codeOf([&] { m_database->execute("INSERT INTO car (model) VALUES ('Astra')"); }),
        Error::Code::InvalidInput);
    EXPECT_EQ(codeOf([&] { m_database->execute("INSERT INTO car (owner) VALUES (9)"); }),
        Error::Code::InvalidInput);
}

TEST_F(EngineTest, ACancelledJobEndsARunningStatement)
{
    JobControl job;
    job.cancel();
    const Cancellation cancellation(*m_database, job);
    const auto endless = m_database->prepare(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");

    EXPECT_EQ(codeOf([&] { endless->step(); }), Error::Code::Cancelled);
}

TEST(Engine, RefusesAddressesAndRelativePaths)
{
    EXPECT_EQ(openSqlite(u"file:/tmp/a"_s, Access::Read).error().code, Error::Code::NotAFile);
    EXPECT_EQ(openSqlite(u"a.lotboard"_s, Access::Read).error().code, Error::Code::NotAFile);
}

struct Setting
{
    const char* pragma = "";
    const char* value = "";
};

class SettingsTest : public testing::TestWithParam<Setting>
{
};

TEST_P(SettingsTest, HoldForWritersAndReaders)
{
    TestDatabase test;
    const auto reader = std::move(*test.file().openReader());

    for (Database* database : {&test.database(), &reader->database()}) {
        const auto query = database->prepare(std::string("PRAGMA ") + GetParam().pragma);
        ASSERT_TRUE(query->step());
        EXPECT_EQ(query->text(0), GetParam().value);
    }
}

INSTANTIATE_TEST_SUITE_P(Reliability, SettingsTest,
    testing::Values(Setting {"journal_mode", "wal"}, Setting {"synchronous", "2"},
        Setting {"foreign_keys", "1"}, Setting {"busy_timeout", "5000"},
        Setting {"trusted_schema", "0"}, Setting {"cell_size_check", "1"},
        Setting {"mmap_size", "0"}, Setting {"temp_store", "2"},
        Setting {"wal_autocheckpoint", "0"}),
    [](const auto& setting) { return std::string(setting.param.pragma); });

TEST(Engine, TheSchemaCannotBeWrittenByHand)
{
    TestDatabase test;

    EXPECT_THROW(test.database().execute("PRAGMA writable_schema = ON; "
                                         "DELETE FROM sqlite_schema WHERE name = 'lead'"),
        DatabaseError);
}

TEST(Engine, ACheckpointInPassingWaitsForNoReaderAndLeavesTheLog)
{
    TestDatabase test;
    Database& writer = test.database();
    const auto reader = std::move(*test.file().openReader());
    const auto note = [&](std::string_view key) {
        Transaction transaction(writer);
        writer.prepare("INSERT INTO setting VALUES (?, '')")->run(key);
        transaction.commit();
    };
    note("first");
    {
        const Transaction reading(reader->database(), Transaction::Kind::Read);
        EXPECT_TRUE(reader->database().prepare("SELECT 1 FROM setting")->step());
        note("second");
        writer.checkpointInPassing();
        EXPECT_GT(writer.pagesToCheckpoint(), 0);
    }
    const auto sizeOfLog = [&] { return QFileInfo(test.path() + u"-wal"_s).size(); };
    const auto size = sizeOfLog();

    writer.checkpointInPassing();

    EXPECT_EQ(writer.pagesToCheckpoint(), 0);
    note("third");
    EXPECT_EQ(sizeOfLog(), size);
    EXPECT_GT(writer.pagesToCheckpoint(), 0);
}

TEST(Engine, AReaderHoldsTheStateAsOfTheBeginning)
{
    TestDatabase test;
    const auto reader = std::move(*test.file().openReader());
    const Transaction oneState(reader->database(), Transaction::Kind::Read);

    Transaction writing(test.database());
    test.database().execute("INSERT INTO setting VALUES ('a', 'b')");
    writing.commit();

    const auto settings = reader->database().prepare("SELECT count(*) FROM setting");
    ASSERT_TRUE(settings->step());
    EXPECT_EQ(settings->int64(0), 0);
}

TEST(Engine, AReaderCannotWrite)
{
    TestDatabase test;
    const auto reader = std::move(*test.file().openReader());

    EXPECT_THROW(reader->database().execute("DELETE FROM setting"), DatabaseError);
}
