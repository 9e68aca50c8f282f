#include "storage/file/salvage.h"

#include "storage/repositories/storeloader.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customerCount = 1500;
constexpr qint64 page = 4096;

/// Keeps the rows of each table, each as a text.
class RowsSink final : public SalvageSink
{
public:
    Status beginTable(const QString& name, const QStringList& columns) override
    {
        m_table = name;
        for (const QString& column : columns)
            columnsOf[name].insert(column);
        return success();
    }
    Status row(std::span<const SalvagedValue> values) override
    {
        QString text;
        for (const SalvagedValue& value : values)
            text += std::visit([](const auto& each) { return textOf(each); }, value) + u'|';
        EXPECT_TRUE(rowsOf[m_table].insert(text).second) << "given twice: " << text.toStdString();
        return success();
    }
    Status endTable(bool isWhole) override
    {
        if (!isWhole)
            damaged.insert(m_table);
        return success();
    }

    std::size_t rowCount() const
    {
        std::size_t count = 0;
        for (const auto& [table, rows] : rowsOf)
            count += rows.size();
        return count;
    }

    std::map<QString, std::set<QString>> columnsOf;
    std::map<QString, std::set<QString>> rowsOf;
    std::set<QString> damaged;

private:
    static QString textOf(std::monostate) { return u"none"_s; }
    static QString textOf(std::int64_t number) { return QString::number(number); }
    static QString textOf(double number) { return QString::number(number); }
    static QString textOf(const QString& text) { return text; }
    static QString textOf(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

    QString m_table {};
};

class SalvageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        {
            TestDatabase test;
            const auto loader = *StoreLoader::begin(Session::manager(), test.file());
            for (int number = 0; number < customerCount; ++number)
                loader->add(Customer {.lastName = u"Miller %1"_s.arg(number),
                    .phones = {{.e164 = u"+1617555%1"_s.arg(number), .asTyped = u"as typed"_s}},
                    .emails = {u"miller%1@example.com"_s.arg(number)}});
            loader->add(Source {.name = u"Cars.com"_s});
            for (int number = 1; number <= customerCount; ++number)
                loader->add(
                    Lead {.customer = {number}, .source = {1}, .receivedAt = test.clock().now()});
            ASSERT_TRUE(succeeded(loader->finish()));
            test.database().checkpoint();
            QFile file(test.path());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            m_healthy = file.readAll();
        }
        write(m_healthy);
        ASSERT_TRUE(succeeded(salvageRows(m_path, m_all, {})));
    }

    void write(const QByteArray& bytes)
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// The healthy file with `count` pages of noise; never the first, which says what it is.
    QByteArray damagedBytes(int count, std::mt19937& random) const
    {
        QByteArray bytes = m_healthy;
        const auto pages = static_cast<unsigned>(bytes.size() / page);
        for (int each = 0; each < count; ++each) {
            const qsizetype at = page * static_cast<qsizetype>(1 + random() % (pages - 1));
            for (qsizetype byte = at; byte < at + page; ++byte)
                bytes[byte] = static_cast<char>(random());
        }
        return bytes;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"store.lotboard"_s);
    QByteArray m_healthy;
    RowsSink m_all;
};

} // namespace

TEST_F(SalvageTest, GivesEveryRowOfAHealthyFile)
{
    EXPECT_EQ(m_all.rowsOf[u"customer"_s].size(), customerCount);
    EXPECT_EQ(m_all.rowsOf[u"customer_email"_s].size(), customerCount); // Without row numbers.
    EXPECT_EQ(m_all.rowsOf[u"lead"_s].size(), customerCount);
    EXPECT_EQ(m_all.rowsOf[u"store"_s].size(), 1U);
    EXPECT_TRUE(m_all.damaged.empty());
}

TEST_F(SalvageTest, KeepsPasswordsToItself)
{
    EXPECT_TRUE(m_all.columnsOf[u"staff"_s].contains(u"login_name"_s));
    EXPECT_FALSE(m_all.columnsOf[u"staff"_s].contains(u"password_hash"_s));
}

TEST_F(SalvageTest, GivesWhatIsAroundUnreadablePagesAndNothingElse)
{
    constexpr int files = 20;
    constexpr int pagesEach = 3;
    std::mt19937 random(11);
    std::size_t found = 0;
    for (int each = 0; each < files; ++each) {
        const QByteArray bytes = damagedBytes(pagesEach, random);
        write(bytes);
        RowsSink sink;
        if (!salvageRows(m_path, sink, {}))
            continue; // The list of tables itself is gone.
        found += sink.rowCount();
        for (const auto& [table, rows] : sink.rowsOf) {
            for (const QString& row : rows)
                ASSERT_TRUE(m_all.rowsOf[table].contains(row)) << row.toStdString();
            EXPECT_TRUE(sink.damaged.contains(table) || rows == m_all.rowsOf[table])
                << table.toStdString();
        }
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), bytes);
    }
    EXPECT_GT(found, files * m_all.rowCount() * 8 / 10);
}

TEST_F(SalvageTest, LosesOnlyTheRowsOfTheDamagedPage)
{
    // The page of the customer in the middle.
    const qsizetype name = m_healthy.indexOf("Miller 700");
    ASSERT_GT(name, 0);
    QByteArray bytes = m_healthy;
    bytes.replace(name / page * page, page, QByteArray(page, '\xa5'));
    write(bytes);
    RowsSink sink;

    ASSERT_TRUE(succeeded(salvageRows(m_path, sink, {})));

    EXPECT_EQ(sink.damaged, std::set<QString> {u"customer"_s});
    const auto lost = customerCount - static_cast<int>(sink.rowsOf[u"customer"_s].size());
    EXPECT_GT(lost, 0);
    EXPECT_LT(lost, 150);
    EXPECT_EQ(sink.rowsOf[u"lead"_s].size(), customerCount);
}

TEST_F(SalvageTest, SaysThatAFileWithoutItsFirstPageIsNoDatabase)
{
    write(QByteArray(4 * page, 'x'));
    RowsSink sink;

    const auto salvaged = salvageRows(m_path, sink, {});

    ASSERT_FALSE(salvaged);
    EXPECT_EQ(salvaged.error().code, Error::Code::NotADatabase);
}

TEST_F(SalvageTest, CanBeCancelled)
{
    JobControl job;
    job.cancel();
    RowsSink sink;

    const auto salvaged = salvageRows(m_path, sink, job);

    ASSERT_FALSE(salvaged);
    EXPECT_EQ(salvaged.error().code, Error::Code::Cancelled);
}
