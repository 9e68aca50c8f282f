#include "services/backup/salvage.h"

#include "services/support/tinystore.h"

#include <QDir>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class SalvageToFolderTest : public testing::Test
{
protected:
    Result<std::vector<SalvagedTable>> salvage(const Session& session = Session::manager())
    {
        return salvageToFolder(session, m_store.workspace().path(), m_folder);
    }

    TinyStore m_store;
    QString m_folder = m_store.folder() + u"/salvaged"_s;
};

} // namespace

TEST_F(SalvageToFolderTest, WritesAFileForEachTableThatHasRows)
{
    const auto tables = salvage();

    ASSERT_TRUE(succeeded(tables));
    QStringList expected;
    for (const SalvagedTable& table : *tables) {
        EXPECT_TRUE(table.isWhole);
        if (table.rowCount > 0)
            expected << table.name + u".csv"_s;
    }
    EXPECT_EQ(QDir(m_folder).entryList(QDir::Files, QDir::Name), expected);
    QFile leads(QDir(m_folder).filePath(u"lead.csv"_s));
    ASSERT_TRUE(leads.open(QIODevice::ReadOnly));
    EXPECT_TRUE(leads.readLine().startsWith("id,version,"));
    EXPECT_EQ(leads.readAll().count('\n'), 6);
}

TEST_F(SalvageToFolderTest, DoesNotMixTwoSalvages)
{
    ASSERT_TRUE(succeeded(salvage()));

    const auto again = salvage();

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::CannotWrite);
}

TEST_F(SalvageToFolderTest, IsForThoseWhoMayTakeCustomersOut)
{
    const auto tables = salvage({.who = {}, .role = Role::Associate});

    ASSERT_FALSE(tables);
    EXPECT_EQ(tables.error().code, Error::Code::Forbidden);
    EXPECT_FALSE(QDir(m_folder).exists());
}
