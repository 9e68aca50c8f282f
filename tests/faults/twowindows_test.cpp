#include "cli/cliprogram.h"

#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "services/support/storestate.h"
#include "storage/changes/auditlog.h"
#include "storage/file/integrity.h"
#include "support/testworkspace.h"

#include <QFile>

#include <gtest/gtest.h>

#include <thread>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int actionsEach = 30;
constexpr int imports = 3;
constexpr int rowsOfEach = 60;

/// What somebody does in a window of their own: leads of their own with what was said to them, and
/// a line in the note of the lead that all of them work on.
class Window
{
public:
    Window(Workspace& workspace, LeadId shared, const QString& name)
        : m_workspace(workspace)
        , m_shared(shared)
        , m_name(name)
    {
    }

    void work()
    {
        for (int number = 0; number < actionsEach; ++number) {
            const auto created = LeadService(m_workspace)
                                     .create(Session::manager(),
                                         {.lead = {.receivedAt = m_workspace.clock().now()},
                                             .customer = {.lastName = lineOf(number)}});
            note(created);
            if (created)
                note(
                    LeadLog(m_workspace).log(Session::manager(), {.lead = created->value.lead.id}));
            writeLine(lineOf(number));
        }
    }

    QString lineOf(int number) const { return m_name + QString::number(number); }
    /// What the user was told that went wrong.
    const QStringList& problems() const { return m_problems; }

private:
    template<class T>
    void note(const Result<T>& result)
    {
        if (!result)
            m_problems << errorText(result.error());
    }

    /// Adds a line to what stands there. Where the other was faster, both are read and it is added
    /// to theirs, as somebody would who sees both versions.
    void writeLine(const QString& line)
    {
        LeadService leads(m_workspace);
        for (;;) {
            const auto read = leads.history(Session::manager(), m_shared);
            if (!read)
                return note(read);
            LeadForm form {read->lead, read->customer};
            form.lead.note += u'\n' + line;
            const auto saved = leads.save(Session::manager(), form);
            if (saved || saved.error().code != Error::Code::Conflict)
                return note(saved);
        }
    }

    Workspace& m_workspace;
    const LeadId m_shared;
    const QString m_name;
    QStringList m_problems {};
};

QString leadsFile(const QString& folder, int number)
{
    QByteArray csv = "Lead ID,Received,Last Name,Email\n";
    for (int row = 0; row < rowsOfEach; ++row) {
        const QByteArray id = "L" + QByteArray::number(1000 * number + row);
        csv += id + ",2024-01-20 10:00,Miller " + id + "," + id + "@example.com\n";
    }
    const QString path = folder + u"/leads%1.csv"_s.arg(number);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(csv), csv.size());
    return path;
}

void import(const QString& database, const QString& file)
{
    QProcess program;
    program.start(QStringLiteral(LOTBOARD_CLI),
        {u"--db"_s, database, u"import"_s, file, u"--as"_s, u"leads"_s});
    constexpr int longestRun = 60'000;
    ASSERT_TRUE(program.waitForFinished(longestRun));
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
}

/// Two windows on one store, which write while imports of lotboard-cli run.
class TwoWindowsTest : public testing::Test
{
protected:
    TwoWindowsTest()
    {
        m_shared = LeadService(*m_mine)
                       .create(Session::manager(), {.customer = {.lastName = u"Okafor"_s}})
                       ->value.lead.id;
        m_theirs = std::move(*Workspace::open(m_mine.path(), m_mine.clock()));
        EXPECT_TRUE(succeeded(m_theirs->loadFacts()));
    }

    TestWorkspace m_mine;
    std::unique_ptr<Workspace> m_theirs;
    LeadId m_shared {};
};

} // namespace

TEST_F(TwoWindowsTest, AndImportsWriteAtOnceAndNothingIsLost)
{
    Window mine(*m_mine, m_shared, u"mine "_s);
    Window theirs(*m_theirs, m_shared, u"theirs "_s);
    std::thread first([&] { mine.work(); });
    std::thread second([&] { theirs.work(); });
    for (int number = 0; number < imports; ++number)
        import(m_mine.path(), leadsFile(m_mine.folder(), number));
    first.join();
    second.join();

    EXPECT_EQ(mine.problems(), QStringList());
    EXPECT_EQ(theirs.problems(), QStringList());
    const auto shared = LeadService(*m_mine).history(Session::manager(), m_shared);
    const QStringList lines = shared->lead.note.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 2 * actionsEach);
    for (int number = 0; number < actionsEach; ++number) {
        EXPECT_TRUE(lines.contains(mine.lineOf(number)));
        EXPECT_TRUE(lines.contains(theirs.lineOf(number)));
    }

    const auto anew = std::move(*Workspace::open(m_mine.path(), m_mine.clock()));
    ASSERT_TRUE(succeeded(anew->loadFacts()));
    const auto figures = figuresOf(*anew->facts(), anew->today());
    EXPECT_EQ(metrics::leadCount(*anew->facts()), 1 + 2 * actionsEach + imports * rowsOfEach);
    for (Workspace* window : {&*m_mine, m_theirs.get()}) {
        ASSERT_TRUE(succeeded(window->catchUp()));
        EXPECT_EQ(figuresOf(*window->facts(), window->today()), figures);
    }
    const Status whole = anew->read([](storage::Database& database) -> Status {
        EXPECT_EQ(*storage::AuditReader(database).firstBroken(Session::manager()), std::nullopt);
        EXPECT_EQ(*storage::integrityFaults(database, JobControl()), QStringList());
        return success();
    });
    EXPECT_TRUE(succeeded(whole));
}
