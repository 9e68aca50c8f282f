#include "cli/cliprogram.h"
#include "faults/hiring.h"

#include "storage/engine/database.h"
#include "storage/file/integrity.h"

#include <QFile>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 6;
constexpr int rowsEach = 60;

/// Two lotboard-cli at a time on one store: one imports leads, the other what was said to them.
class TwoProgramsTest : public testing::Test
{
protected:
    QString leadsOf(int round) const
    {
        QByteArray csv = "Lead ID,Received,Last Name,Email\n";
        for (int row = 0; row < rowsEach; ++row) {
            const QByteArray id = idOf(round, row);
            csv += id + ",2024-01-20 10:00,Miller " + id + "," + id + "@example.com\n";
        }
        return written(u"leads%1.csv"_s.arg(round), csv);
    }

    QString messagesOf(int round) const
    {
        QByteArray csv = "Activity ID,Lead ID,Date,Type,Direction\n";
        for (int row = 0; row < rowsEach; ++row) {
            const QByteArray id = idOf(round, row);
            csv += "M" + id + "," + id + ",2024-01-21 11:00,Email,Outbound\n";
        }
        return written(u"messages%1.csv"_s.arg(round), csv);
    }

    std::unique_ptr<QProcess> start(const QString& file, const QString& kind) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(LOTBOARD_CLI),
            {u"--db"_s, m_store.path(), u"import"_s, file, u"--as"_s, kind});
        return process;
    }

    static void expectDone(QProcess& process)
    {
        constexpr int longestRun = 60'000;
        ASSERT_TRUE(process.waitForFinished(longestRun));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }

    static std::int64_t count(StoreFile& file, std::string_view sql)
    {
        const auto query = file.database().prepare(sql);
        return query->step() ? query->int64(0) : -1;
    }

    HiringStore m_store;

private:
    static QByteArray idOf(int round, int row)
    {
        return "L" + QByteArray::number(1000 * round + row);
    }

    QString written(const QString& name, const QByteArray& csv) const
    {
        const QString path = m_store.folder() + u'/' + name;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(csv), csv.size());
        return path;
    }
};

} // namespace

TEST_F(TwoProgramsTest, LoseNothingWhenTheyWriteAtTheSameTime)
{
    expectDone(*start(leadsOf(0), u"leads"_s));
    for (int round = 0; round < rounds; ++round) {
        const auto leads = start(leadsOf(round + 1), u"leads"_s);
        const auto messages = start(messagesOf(round), u"communications"_s);
        expectDone(*leads);
        expectDone(*messages);
    }

    const auto file = m_store.open();
    EXPECT_EQ(count(*file, "SELECT count(*) FROM lead"), (rounds + 1) * rowsEach);
    EXPECT_EQ(count(*file, "SELECT count(*) FROM communication"), rounds * rowsEach);
    EXPECT_EQ(count(*file, "SELECT count(*) FROM import_batch"), 2 * rounds + 1);
    EXPECT_EQ(*AuditReader(file->database()).firstBroken(Session::manager()), std::nullopt);
    EXPECT_EQ(*integrityFaults(file->database(), JobControl()), QStringList());
}
