#include "cliprogram.h"

#include "base/clock.h"
#include "services/people/signinservice.h"
#include "services/people/staffservice.h"
#include "services/workspace.h"
#include "support/printing.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A demo store in which Grace, the manager, and Priya, an associate, sign in.
class CliSignInTest : public testing::Test
{
protected:
    CliSignInTest()
    {
        EXPECT_TRUE(program
                        .runBare({u"demo"_s, program.databasePath(), u"--leads"_s, u"60"_s,
                            u"--months"_s, u"2"_s, u"--until"_s, u"2026-11-21"_s})
                        .isDone());
        const auto workspace = Workspace::open(program.databasePath(), clock);
        const auto grace
            = StaffService(**workspace)
                  .add(Session::manager(), {.name = u"Grace"_s, .role = Role::Manager});
        const auto priya = StaffService(**workspace).add(Session::manager(), {.name = u"Priya"_s});
        SignInService signIn(**workspace);
        EXPECT_TRUE(
            succeeded(signIn.turnOn(Session::manager(), grace->value.id, u"the lot is full"_s)));
        EXPECT_TRUE(succeeded(
            signIn.setPassword(Session::manager(), priya->value.id, u"seven green keys"_s, false)));
    }

    CliAnswer run(const QString& person, const QString& password, const QStringList& verb)
    {
        const QString path = program.path(u"password"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(password.toUtf8() + '\n');
        file.setPermissions(permissions);
        file.close();
        return program.runBare(
            QStringList {u"--db"_s, program.databasePath(), u"--as-person"_s, person} + verb, {},
            {u"LOTBOARD_PASSWORD_FILE="_s + path});
    }

    CliProgram program;
    SystemClock clock;
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner;
};

const QStringList listImports {u"imports"_s};

} // namespace

TEST_F(CliSignInTest, WithoutAPersonNothingIsDoneAndTheWayIsSaid)
{
    const CliAnswer answer = program.run(listImports);

    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_TRUE(answer.messages.contains(u"--as-person")) << answer.messages.toStdString();
    EXPECT_TRUE(answer.out.isEmpty());
}

TEST_F(CliSignInTest, WithThePasswordFromAFileTheManagerMayDoEverything)
{
    const CliAnswer answer = run(u"grace"_s, u"the lot is full"_s, listImports);

    EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
}

TEST_F(CliSignInTest, AnAssociateIsRefusedWhatTheRoleMayNot)
{
    const CliAnswer answer = run(u"Priya"_s, u"seven green keys"_s, listImports);

    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_TRUE(answer.messages.contains(u"import files")) << answer.messages.toStdString();
}

TEST_F(CliSignInTest, AnAssociateIsToldThatGrossesAreWithheld)
{
    const QStringList period {u"--period"_s, u"2026-10"_s};
    const auto asPriya = [&](const QStringList& verb) {
        return run(u"Priya"_s, u"seven green keys"_s, verb + period);
    };

    const CliAnswer table = asPriya({u"query"_s, u"--metrics"_s, u"units,gross"_s});
    EXPECT_TRUE(table.out.contains(u"withheld")) << table.messages.toStdString();
    const CliAnswer records = asPriya({u"records"_s, u"--metric"_s, u"gross_per_unit"_s});
    EXPECT_EQ(records.exitCode, 1);
    EXPECT_TRUE(records.messages.contains(u"what a deal made")) << records.messages.toStdString();
    EXPECT_TRUE(asPriya({u"records"_s, u"--metric"_s, u"units"_s}).isDone());
    EXPECT_FALSE(run(u"Grace"_s, u"the lot is full"_s,
        QStringList {u"query"_s, u"--metrics"_s, u"gross"_s} + period)
                     .out.contains(u"withheld"));
}

TEST_F(CliSignInTest, AReportOfAnAssociateSaysWhatIsLeftOut)
{
    const CliAnswer answer = run(u"Priya"_s, u"seven green keys"_s,
        {u"report"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, program.path(u"october"_s)});

    EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
    EXPECT_TRUE(answer.messages.contains(u"leads.csv"));
    EXPECT_TRUE(answer.messages.contains(u"withheld"));
}

TEST_F(CliSignInTest, AWrongPasswordAndAnUnknownNameAreRefused)
{
    EXPECT_EQ(run(u"Grace"_s, u"wrong"_s, listImports).exitCode, 1);
    EXPECT_EQ(run(u"Mallory"_s, u"the lot is full"_s, listImports).exitCode, 1);
}

TEST_F(CliSignInTest, APasswordThatOthersCanReadIsNotUsed)
{
    permissions |= QFile::ReadOther;

    const CliAnswer answer = run(u"Grace"_s, u"the lot is full"_s, listImports);

    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_TRUE(answer.messages.contains(u"chmod 600")) << answer.messages.toStdString();
}
