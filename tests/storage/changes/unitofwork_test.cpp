#include "storage/changes/unitofwork.h"

#include "storage/repositories/staffrepository.h"
#include "storage/repositories/storerepository.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What goes wrong at COMMIT.
struct Trouble
{
    bool isStored = false; ///< COMMIT reports a failure, but has committed.
    bool isGone = false; ///< The file cannot be opened again.
    bool isArmed = false;
};

/// A database whose COMMIT fails as told; everything else is the real one's.
class FailingDatabase final : public Database
{
public:
    FailingDatabase(std::unique_ptr<Database> real, const Trouble& trouble)
        : m_real(std::move(real))
        , m_trouble(trouble)
    {
    }

    std::unique_ptr<Statement> prepare(std::string_view sql) override
    {
        return m_real->prepare(sql);
    }
    void execute(std::string_view sql) override { m_real->execute(sql); }
    std::unique_ptr<BulkWriter> bulkWriter(std::string_view table, ColumnNames columns) override
    {
        return m_real->bulkWriter(table, columns);
    }
    void buildIndex(std::string_view definition) override { m_real->buildIndex(definition); }
    void begin() override { m_real->begin(); }
    void beginRead() override { m_real->beginRead(); }
    void commit() override
    {
        if (!m_trouble.isArmed || m_trouble.isStored)
            m_real->commit();
        if (m_trouble.isArmed)
            throw DatabaseError({Error::Code::DiskFull, {u"disk"_s}, {}});
    }
    void rollback() override { m_real->rollback(); }
    std::int64_t pagesToCheckpoint() const override { return m_real->pagesToCheckpoint(); }
    void checkpoint() override { m_real->checkpoint(); }
    void checkpointInPassing() override { m_real->checkpointInPassing(); }
    void restartLog() override { m_real->restartLog(); }
    void copyTo(const QString& path, const JobControl& job) override { m_real->copyTo(path, job); }
    void reopen() override
    {
        if (m_trouble.isArmed && m_trouble.isGone)
            throw DatabaseError({Error::Code::CannotRead, {u"disk"_s, u"gone"_s}, {}});
        m_real->reopen();
    }
    void watch(const JobControl* job) override { m_real->watch(job); }

private:
    std::unique_ptr<Database> m_real;
    const Trouble& m_trouble;
};

class FailedCommitTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opener
            = [this](const QString& path, Access access) -> Result<std::unique_ptr<Database>> {
            auto real = openSqlite(path, access);
            if (!real)
                return real.error();
            return std::unique_ptr<Database>(
                std::make_unique<FailingDatabase>(std::move(*real), m_trouble));
        };
        m_file = std::move(
            *StoreFile::open(m_test.path(), Access::Write, m_test.clock(), {.opener = opener}));
    }

    /// Hires Ada while COMMIT fails.
    Status hire()
    {
        const auto unit = std::move(*UnitOfWork::begin(*m_file, manager));
        EXPECT_TRUE(succeeded(
            StaffRepository(m_file->database()).insert(manager, *unit, {.name = u"Ada"_s})));
        m_trouble.isArmed = true;
        return unit->commit();
    }

    std::size_t staffCount() { return StaffRepository(m_test.database()).all(manager)->size(); }

    TestDatabase m_test;
    Trouble m_trouble {};
    std::unique_ptr<StoreFile> m_file;
};

} // namespace

TEST_F(FailedCommitTest, WhatWasStoredAllTheSameIsSaved)
{
    m_trouble.isStored = true;

    EXPECT_TRUE(succeeded(hire()));

    EXPECT_EQ(staffCount(), 1U);
}

TEST_F(FailedCommitTest, WhatWasNotStoredIsReportedAsNotSaved)
{
    const auto hired = hire();

    ASSERT_FALSE(hired);
    EXPECT_EQ(hired.error().code, Error::Code::DiskFull);
    EXPECT_EQ(staffCount(), 0U);
}

TEST_F(FailedCommitTest, WhatCannotBeLookedUpIsUncertain)
{
    m_trouble.isGone = true;

    const auto hired = hire();

    ASSERT_FALSE(hired);
    EXPECT_EQ(hired.error().code, Error::Code::SaveUncertain);
}

TEST(UnitOfWork, StoresNothingWithoutCommit)
{
    TestDatabase test;
    StaffRepository staff(test.database());
    {
        const auto unit = test.begin();
        ASSERT_TRUE(succeeded(staff.insert(manager, *unit, {.name = u"Ada"_s})));
    }

    EXPECT_TRUE(staff.all(manager)->empty());
    EXPECT_TRUE(AuditReader(test.database()).newest(manager, 10)->empty());
}

TEST(UnitOfWork, AReaderSeesTheChangeOnceItIsCommitted)
{
    TestDatabase test;
    const auto reader = std::move(*test.file().openReader());
    const StaffRepository seen(reader->database());
    const auto unit = test.begin();
    ASSERT_TRUE(
        succeeded(StaffRepository(test.database()).insert(manager, *unit, {.name = u"Ada"_s})));
    EXPECT_TRUE(seen.all(manager)->empty());

    ASSERT_TRUE(succeeded(unit->commit()));

    EXPECT_EQ(seen.all(manager)->size(), 1U);
}

TEST(AuditLog, SaysWhoChangedWhatAndWhen)
{
    TestDatabase test;
    StaffRepository staff(test.database());
    auto ada = test.write(
        [&](UnitOfWork& unit) { return staff.insert(manager, unit, {.name = u"Ada"_s}); });
    test.clock().advance(std::chrono::hours(1));
    ada.team = u"North"_s;
    const Session boss {.who = ada.id, .role = Role::Manager};
    const auto unit = std::move(*UnitOfWork::begin(test.file(), boss));
    ASSERT_TRUE(succeeded(staff.update(boss, *unit, ada)));
    ASSERT_TRUE(succeeded(unit->commit()));

    const auto rows = *AuditReader(test.database()).newest(manager, 10);

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].action, AuditAction::Changed);
    EXPECT_EQ(rows[0].entity, u"staff"_s);
    EXPECT_EQ(rows[0].who, ada.id);
    EXPECT_EQ(rows[0].at, test.clock().now());
    EXPECT_EQ(rows[0].before, (QJsonObject {{u"team"_s, u""_s}, {u"version"_s, 1}}));
    EXPECT_EQ(rows[0].after, (QJsonObject {{u"team"_s, u"North"_s}, {u"version"_s, 2}}));
    EXPECT_EQ(rows[1].action, AuditAction::Added);
    EXPECT_TRUE(rows[1].before.isEmpty());
    EXPECT_EQ(rows[1].after.value(u"name"_s).toString(), u"Ada"_s);
}

class AuditChainTest : public testing::TestWithParam<const char*>
{
};

TEST_P(AuditChainTest, ShowsTheFirstRowThatWasTamperedWith)
{
    TestDatabase test;
    StaffRepository staff(test.database());
    for (const auto& name : {u"Ada"_s, u"Grace"_s, u"Linus"_s})
        test.write([&](UnitOfWork& unit) { return staff.insert(manager, unit, {.name = name}); });
    const AuditReader audit(test.database());
    ASSERT_EQ(*audit.firstBroken(manager), std::nullopt);

    test.database().execute(GetParam());

    EXPECT_TRUE(audit.firstBroken(manager)->has_value());
}

INSTANTIATE_TEST_SUITE_P(, AuditChainTest,
    testing::Values("DELETE FROM audit WHERE seq = 2", "UPDATE audit SET at = at + 1 WHERE seq = 1",
        "UPDATE audit SET after = replace(after, 'Grace', 'Gracy')",
        "UPDATE audit SET staff_id = 3 WHERE seq = 3"));
