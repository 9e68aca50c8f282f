#include "storage/engine/sqlite/sqlitedatabase.h"
#include "storage/engine/transaction.h"

#include <gtest/gtest.h>

#include <array>

using namespace lotboard;
using namespace lotboard::storage;
using namespace std::string_view_literals;

namespace {

constexpr std::array ownerColumns {"id"sv, "name"sv};
constexpr std::array carColumns {"id"sv, "owner"sv, "price"sv};
/// Far more than are handed over at a time.
constexpr std::int64_t manyRows = 20'000;

class RowQueueTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_database->execute("CREATE TABLE owner (id INTEGER PRIMARY KEY, name TEXT) STRICT");
        m_database->execute("CREATE TABLE car (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL "
                            "REFERENCES owner, price REAL) STRICT");
    }

    /// An owner and a car of hers for each id from 1 to `count`.
    void append(std::int64_t count)
    {
        const auto owners = m_database->bulkWriter("owner", ownerColumns);
        const auto cars = m_database->bulkWriter("car", carColumns);
        for (std::int64_t id = 1; id <= count; ++id) {
            owners->append(id, QStringLiteral("Owner %1").arg(id));
            cars->append(id, id, 0.5 * static_cast<double>(id));
        }
    }
    std::int64_t count(std::string_view sql)
    {
        const auto query = m_database->prepare(sql);
        query->step();
        return query->int64(0);
    }
    Status attemptIn(const std::function<void()>& work)
    {
        return attempt([&]() -> Status {
            Transaction transaction(*m_database);
            work();
            transaction.commit();
            return success();
        });
    }

    std::unique_ptr<Database> m_database
        = std::move(*openSqlite(QStringLiteral(":memory:"), Access::Write));
};

TEST_F(RowQueueTest, WritesRowsOfSeveralTablesInTheOrderInWhichTheyCame)
{
    ASSERT_TRUE(attemptIn([&] { append(manyRows); }));

    EXPECT_EQ(count("SELECT count(*) FROM owner WHERE name = 'Owner ' || id"), manyRows);
    EXPECT_EQ(count("SELECT count(*) FROM car WHERE owner = id AND price = 0.5 * id"), manyRows);
}

TEST_F(RowQueueTest, LetsEveryStatementSeeTheRowsBefore)
{
    Transaction transaction(*m_database);
    const auto older = m_database->prepare("SELECT count(*) FROM owner");
    const auto owners = m_database->bulkWriter("owner", ownerColumns);
    for (std::int64_t id = 1; id <= manyRows; ++id) {
        owners->append(id, "Ng"sv);
        if (id % 1999 == 0) {
            ASSERT_EQ(count("SELECT count(*) FROM owner"), id);
        }
    }

    ASSERT_TRUE(older->step());
    EXPECT_EQ(older->int64(0), manyRows);
}

TEST_F(RowQueueTest, ReportsARefusedRowAtTheNextUse)
{
    const auto done = attemptIn([&] {
        const auto owners = m_database->bulkWriter("owner", ownerColumns);
        owners->append(1, "Ng"sv);
        owners->append(1, "Ito"sv);
    });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(count("SELECT count(*) FROM owner"), 0);
}

TEST_F(RowQueueTest, ReportsARefusedRowAmongManyAndWorksAfterwards)
{
    const auto done = attemptIn([&] {
        const auto owners = m_database->bulkWriter("owner", ownerColumns);
        for (std::int64_t id = 1; id <= manyRows; ++id)
            owners->append(id == manyRows / 2 ? 1 : id, "Ng"sv);
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::InvalidInput);

    ASSERT_TRUE(attemptIn([&] { append(3); }));
    EXPECT_EQ(count("SELECT count(*) FROM owner"), 3);
}

TEST_F(RowQueueTest, WritesNothingOfATransactionThatIsGivenUp)
{
    {
        Transaction transaction(*m_database);
        append(manyRows);
        transaction.rollback();
    }
    {
        const auto owners = m_database->bulkWriter("owner", ownerColumns);
        Transaction transaction(*m_database);
        owners->append(1, "Ng"sv);
    }

    EXPECT_EQ(count("SELECT count(*) FROM owner"), 0);
}

TEST_F(RowQueueTest, StopsWhenTheJobIsCancelled)
{
    const auto done = attemptIn([&] {
        JobControl job;
        const Cancellation cancellation(*m_database, job);
        const auto owners = m_database->bulkWriter("owner", ownerColumns);
        for (std::int64_t id = 1; id <= manyRows; ++id) {
            owners->append(id, "Ng"sv);
            if (id == manyRows / 2)
                job.cancel();
        }
        (void)count("SELECT count(*) FROM owner");
    });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Cancelled);
    EXPECT_EQ(count("SELECT count(*) FROM owner"), 0);
}

} // namespace
