#include "services/people/signinservice.h"

#include "services/people/staffservice.h"
#include "services/store/storeservice.h"
#include "services/support/storestate.h"
#include "services/undo/undoservice.h"
#include "storage/changes/auditlog.h"
#include "storage/engine/database.h"
#include "storage/engine/statement.h"
#include "storage/repositories/credentialrepository.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString managersPassword = u"the lot is full today"_s;
const QString priyasPassword = u"seven green keys"_s;

bool isForbidden(const Error& error)
{
    return error.code == Error::Code::Forbidden;
}

/// A store with a manager, two associates and the owner; nobody has to sign in yet.
class SignInServiceTest : public testing::Test
{
protected:
    Staff added(const Staff& person) { return staff.add(Session::manager(), person)->value; }

    void turnOn()
    {
        ASSERT_TRUE(succeeded(signIn.turnOn(Session::manager(), grace.id, managersPassword)));
    }
    void givePriyaAPassword()
    {
        ASSERT_TRUE(
            succeeded(signIn.setPassword(Session::manager(), priya.id, priyasPassword, false)));
    }

    std::vector<storage::AuditRow> newestAudit(int count)
    {
        return *workspace->read([&](storage::Database& database) {
            return storage::AuditReader(database).newest(Session::manager(), count);
        });
    }

    TestWorkspace workspace;
    UndoService undo {*workspace};
    StaffService staff {*workspace};
    SignInService signIn {*workspace};
    Staff grace = added({.name = u"Grace"_s, .role = Role::Manager});
    Staff priya = added({.name = u"Priya"_s, .role = Role::Associate});
    Staff caleb = added({.name = u"Caleb"_s, .role = Role::Associate});
};

} // namespace

TEST_F(SignInServiceTest, ANewStoreAsksNobodyToSignIn)
{
    EXPECT_FALSE(*signIn.isRequired());
    EXPECT_TRUE(signIn.people()->empty());
    EXPECT_EQ(*signIn.current(Session::manager()), Session::manager());
}

TEST_F(SignInServiceTest, TurnedOnItKnowsTheManagerAndStaysOnInAnotherProgram)
{
    const auto session = signIn.turnOn(Session::manager(), grace.id, managersPassword);

    ASSERT_TRUE(succeeded(session));
    EXPECT_EQ(session->value.who, grace.id);
    EXPECT_TRUE(session->value.may(Right::ManageStore));
    const auto other = Workspace::open(workspace.path(), workspace.clock());
    EXPECT_TRUE(*SignInService(**other).isRequired());
    EXPECT_EQ(SignInService(**other).people()->front().name, u"Grace"_s);
    EXPECT_EQ(*signIn.current(Session::manager()), std::nullopt);
}

TEST_F(SignInServiceTest, OnlyAManagerCanBeTheFirstToSignIn)
{
    const auto session = signIn.turnOn(Session::manager(), priya.id, priyasPassword);

    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, Error::Code::InvalidInput);
    EXPECT_FALSE(*signIn.isRequired()); // Nothing of it was saved.
}

TEST_F(SignInServiceTest, TheRightPasswordGivesTheSessionOfItsPerson)
{
    turnOn();
    givePriyaAPassword();

    const auto session = signIn.signIn(priya.id, priyasPassword);

    ASSERT_TRUE(succeeded(session));
    ASSERT_TRUE(session->has_value());
    EXPECT_EQ((*session)->who, priya.id);
    EXPECT_EQ((*session)->role, Role::Associate);
}

TEST_F(SignInServiceTest, NeitherAWrongPasswordNorSomebodyElsesIsTaken)
{
    turnOn();
    givePriyaAPassword();

    EXPECT_FALSE(signIn.signIn(priya.id, managersPassword));
    EXPECT_FALSE(signIn.signIn(priya.id, QString()));
    EXPECT_FALSE(signIn.signIn(caleb.id, QString())); // Has none.
    EXPECT_FALSE(signIn.signIn({99}, priyasPassword));
}

TEST_F(SignInServiceTest, WaitsGrowWithWrongTriesUpToAQuarterOfAnHour)
{
    EXPECT_EQ(SignInService::waitAfter(0), 0s);
    EXPECT_EQ(SignInService::waitAfter(3), 0s);
    EXPECT_EQ(SignInService::waitAfter(4), 5s);
    EXPECT_EQ(SignInService::waitAfter(5), 10s);
    EXPECT_EQ(SignInService::waitAfter(9), 160s);
    EXPECT_EQ(SignInService::waitAfter(20), 15min);
    EXPECT_EQ(SignInService::waitAfter(2'000'000'000), 15min);
}

TEST_F(SignInServiceTest, AfterWrongTriesEvenTheRightPasswordWaitsAlsoInANewProgram)
{
    turnOn();
    givePriyaAPassword();
    for (int tries = 0; tries < 4; ++tries)
        EXPECT_FALSE(signIn.signIn(priya.id, u"wrong"_s));

    const auto other = Workspace::open(workspace.path(), workspace.clock());
    const auto tooSoon = SignInService(**other).signIn(priya.id, priyasPassword);
    workspace.clock().advance(5s);
    const auto inTime = SignInService(**other).signIn(priya.id, priyasPassword);

    ASSERT_FALSE(tooSoon);
    EXPECT_TRUE(errorText(tooSoon.error()).contains(u'5'))
        << errorText(tooSoon.error()).toStdString();
    EXPECT_TRUE(succeeded(inTime));
    EXPECT_TRUE(succeeded(signIn.signIn(grace.id, managersPassword))); // Others do not wait.
}

TEST_F(SignInServiceTest, ATryBeforeItsTimeDoesNotMakeTheWaitLonger)
{
    turnOn();
    givePriyaAPassword();
    for (int tries = 0; tries < 50; ++tries)
        EXPECT_FALSE(signIn.signIn(priya.id, u"wrong"_s));

    workspace.clock().advance(5s);

    EXPECT_TRUE(succeeded(signIn.signIn(priya.id, priyasPassword)));
}

TEST_F(SignInServiceTest, TheRightPasswordForgetsTheWrongOnes)
{
    turnOn();
    givePriyaAPassword();
    for (int round = 0; round < 3; ++round) {
        EXPECT_FALSE(signIn.signIn(priya.id, u"wrong"_s));
        EXPECT_FALSE(signIn.signIn(priya.id, u"wrong"_s));
        EXPECT_TRUE(succeeded(signIn.signIn(priya.id, priyasPassword)));
    }
}

TEST_F(SignInServiceTest, APasswordThatWasGivenHasToBeReplacedBeforeThereIsASession)
{
    turnOn();
    ASSERT_TRUE(
        succeeded(signIn.setPassword(Session::manager(), priya.id, u"to be replaced"_s, true)));

    const auto first = signIn.signIn(priya.id, u"to be replaced"_s);
    const auto same = signIn.choosePassword(priya.id, u"to be replaced"_s, u"to be replaced"_s);
    const auto tooShort = signIn.choosePassword(priya.id, u"to be replaced"_s, u"short"_s);
    const auto wrongOld = signIn.choosePassword(priya.id, u"wrong"_s, priyasPassword);
    const auto chosen = signIn.choosePassword(priya.id, u"to be replaced"_s, priyasPassword);

    ASSERT_TRUE(succeeded(first));
    EXPECT_FALSE(first->has_value());
    EXPECT_FALSE(same);
    EXPECT_FALSE(tooShort);
    EXPECT_FALSE(wrongOld);
    ASSERT_TRUE(succeeded(chosen));
    EXPECT_EQ(chosen->who, priya.id);
    EXPECT_FALSE(signIn.signIn(priya.id, u"to be replaced"_s));
    EXPECT_TRUE(signIn.signIn(priya.id, priyasPassword)->has_value());
}

TEST_F(SignInServiceTest, WhoWasLetGoOrLostTheLoginSignsInNoMore)
{
    turnOn();
    givePriyaAPassword();
    const Session priyas = **signIn.signIn(priya.id, priyasPassword);
    ASSERT_TRUE(succeeded(
        staff.letGo(Session::manager(), *signIn.removeLogin(Session::manager(), priya.id))));

    EXPECT_FALSE(signIn.signIn(priya.id, priyasPassword));
    EXPECT_EQ(*signIn.current(priyas), std::nullopt);
}

TEST_F(SignInServiceTest, WhoseRightsWereChangedHasOtherRightsFromThenOn)
{
    turnOn();
    givePriyaAPassword();
    const Session before = **signIn.signIn(priya.id, priyasPassword);
    Staff changed = staff.all(Session::manager())->back();
    ASSERT_EQ(changed.id, priya.id);
    changed.besides = {Right::ExportCustomers};
    ASSERT_TRUE(succeeded(staff.save(Session::manager(), changed)));

    const auto after = signIn.current(before);

    ASSERT_TRUE(succeeded(after));
    EXPECT_FALSE(before.may(Right::ExportCustomers));
    EXPECT_TRUE((*after)->may(Right::ExportCustomers));
}

TEST_F(SignInServiceTest, TheLastManagerCannotBeLockedOut)
{
    turnOn();
    const Staff manager = signIn.people()->front();
    Staff demoted = manager;
    demoted.role = Role::Associate;

    EXPECT_FALSE(signIn.removeLogin(Session::manager(), grace.id));
    EXPECT_FALSE(staff.letGo(Session::manager(), manager));
    EXPECT_FALSE(staff.save(Session::manager(), demoted));
    EXPECT_TRUE(succeeded(signIn.signIn(grace.id, managersPassword)));
}

TEST_F(SignInServiceTest, TwoPeopleDoNotSignInByOneName)
{
    turnOn();
    const Staff other = added({.name = u"GRACE"_s});

    const auto given = signIn.setPassword(Session::manager(), other.id, priyasPassword, false);

    ASSERT_FALSE(given);
    EXPECT_EQ(given.error().code, Error::Code::InvalidInput);
}

TEST_F(SignInServiceTest, TurnedOffEverybodyWorksInTheManagersSessionAgain)
{
    turnOn();

    ASSERT_TRUE(succeeded(signIn.turnOff(Session::manager())));

    EXPECT_FALSE(*signIn.isRequired());
    EXPECT_EQ(*signIn.current(Session::of(priya)), Session::manager());
}

TEST_F(SignInServiceTest, OnlyAManagerTurnsItOnAndOffAndGivesPasswords)
{
    turnOn();
    for (const Role role : {Role::Associate, Role::ReadOnly}) {
        const Session session {.who = priya.id, .role = role};
        EXPECT_TRUE(isForbidden(signIn.turnOn(session, grace.id, managersPassword).error()));
        EXPECT_TRUE(isForbidden(signIn.turnOff(session).error()));
        EXPECT_TRUE(isForbidden(signIn.removeLogin(session, priya.id).error()));
        // Not even their own: whoever finds a desk unlocked does not take it over.
        EXPECT_TRUE(
            isForbidden(signIn.setPassword(session, priya.id, u"taken over now"_s, false).error()));
    }
}

TEST_F(SignInServiceTest, TheManagerTakesTurningItOnBackAndMakesItAgainAndPasswordsStay)
{
    const auto on = signIn.turnOn(Session::manager(), grace.id, managersPassword);
    ASSERT_TRUE(succeeded(on));

    const auto takenBack = undo.takeBack(on->value, on->action);

    ASSERT_TRUE(succeeded(takenBack));
    EXPECT_FALSE(*signIn.isRequired());
    EXPECT_TRUE(succeeded(signIn.signIn(grace.id, managersPassword)));
    ASSERT_TRUE(succeeded(undo.takeBack(Session::manager(), *takenBack)));
    EXPECT_TRUE(*signIn.isRequired());
    EXPECT_TRUE(succeeded(signIn.signIn(grace.id, managersPassword)));
}

TEST_F(SignInServiceTest, TurningItOffIsTakenBackAndTheAuditKeepsBoth)
{
    turnOn();
    const Session graces = **signIn.signIn(grace.id, managersPassword);
    const auto off = signIn.turnOff(graces);
    ASSERT_TRUE(succeeded(off));

    ASSERT_TRUE(succeeded(undo.takeBack(Session::manager(), *off)));

    EXPECT_TRUE(*signIn.isRequired());
    const auto audit = newestAudit(2);
    const auto value = [](const QJsonObject& row) { return row.value(u"sign_in"_s).toString(); };
    EXPECT_EQ(audit[1].action, storage::AuditAction::Changed);
    EXPECT_EQ(audit[1].who, grace.id);
    EXPECT_EQ(value(audit[1].before), u"required"_s);
    EXPECT_EQ(value(audit[1].after), u"off"_s);
    EXPECT_EQ(audit[0].action, storage::AuditAction::Undone);
    EXPECT_EQ(value(audit[0].before), u"off"_s);
    EXPECT_EQ(value(audit[0].after), u"required"_s);
}

TEST_F(SignInServiceTest, TheTimeUntilItLocksIsTakenBackToWhatItWasOrToTheUsual)
{
    const auto first = signIn.setLockAfter(Session::manager(), 5min);
    const auto second = signIn.setLockAfter(Session::manager(), 20min);
    ASSERT_TRUE(succeeded(first));
    ASSERT_TRUE(succeeded(second));

    // Not what somebody has chosen since.
    EXPECT_EQ(undo.takeBack(Session::manager(), *first).error().code, Error::Code::Conflict);
    EXPECT_EQ(*signIn.lockAfter(), 20min);
    ASSERT_TRUE(succeeded(undo.takeBack(Session::manager(), *second)));
    EXPECT_EQ(*signIn.lockAfter(), 5min);
    const auto takenBack = undo.takeBack(Session::manager(), *first);
    ASSERT_TRUE(succeeded(takenBack));
    EXPECT_EQ(*signIn.lockAfter(), SignInService::usualPatience);
    const auto again = undo.takeBack(Session::manager(), *takenBack);
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ(*signIn.lockAfter(), 5min);
    ASSERT_TRUE(succeeded(undo.takeBack(Session::manager(), *again)));
    EXPECT_EQ(*signIn.lockAfter(), SignInService::usualPatience);
}

TEST_F(SignInServiceTest, WhoEditsTheStoreMeanwhileIsNotInTheWayOfTakingASettingBack)
{
    const auto patience = signIn.setLockAfter(Session::manager(), 5min);
    StoreService store(*workspace);
    StoreSettings edited = *store.settings(Session::manager());
    ASSERT_TRUE(succeeded(undo.takeBack(Session::manager(), *patience)));

    edited.store.name = u"Harbor Motors North"_s;

    EXPECT_TRUE(succeeded(store.save(Session::manager(), edited)));
}

TEST_F(SignInServiceTest, WhatIsSoAlreadyIsNoActionThatCouldBeTakenBack)
{
    ASSERT_TRUE(succeeded(signIn.setLockAfter(Session::manager(), 5min)));
    turnOn();

    EXPECT_TRUE(signIn.setLockAfter(Session::manager(), 5min)->isEmpty());
    EXPECT_TRUE(
        signIn.turnOn(Session::manager(), grace.id, u"another sentence"_s)->action.isEmpty());
}

TEST_F(SignInServiceTest, NobodyButAManagerTakesBackWhetherPeopleSignInAndWhenItLocks)
{
    const auto on = signIn.turnOn(Session::manager(), grace.id, managersPassword);
    const auto patience = signIn.setLockAfter(on->value, 20min);
    const auto off = signIn.turnOff(on->value);
    const auto onAgain = undo.takeBack(on->value, *off);
    ASSERT_TRUE(succeeded(onAgain));

    for (const Role role : {Role::Associate, Role::ReadOnly}) {
        // Not even if it was saved in their name.
        for (const StaffId who : {priya.id, grace.id}) {
            const Session session {.who = who, .role = role, .besides = grantableRights(role)};
            for (const SavedAction& action : {on->action, *patience, *off, *onAgain})
                EXPECT_TRUE(isForbidden(undo.takeBack(session, action).error()));
        }
    }
    EXPECT_TRUE(*signIn.isRequired());
    EXPECT_EQ(*signIn.lockAfter(), 20min);
}

TEST_F(SignInServiceTest, NobodyIsLockedOutByTakingBack)
{
    const auto on = signIn.turnOn(Session::manager(), grace.id, managersPassword);
    ASSERT_TRUE(succeeded(on));
    const auto off = signIn.turnOff(on->value);
    ASSERT_TRUE(succeeded(off));
    ASSERT_TRUE(succeeded(signIn.removeLogin(Session::manager(), grace.id)));

    const auto refused = undo.takeBack(Session::manager(), *off);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidInput);
    EXPECT_TRUE(errorText(refused.error()).contains(u"No manager could sign in"));
    EXPECT_FALSE(*signIn.isRequired());
    // As soon as somebody can, it is taken back.
    ASSERT_TRUE(
        succeeded(signIn.setPassword(Session::manager(), grace.id, managersPassword, false)));
    EXPECT_TRUE(succeeded(undo.takeBack(Session::manager(), *off)));
    EXPECT_TRUE(*signIn.isRequired());
}

TEST_F(SignInServiceTest, TheAuditOfSettingsCanBeReplayedWhatWasTakenBackIncluded)
{
    const auto before = newestAudit(1).front().seq;
    const auto on = signIn.turnOn(Session::manager(), grace.id, managersPassword);
    const auto patience = signIn.setLockAfter(Session::manager(), 5min);
    ASSERT_TRUE(succeeded(undo.takeBack(on->value, on->action)));
    ASSERT_TRUE(succeeded(undo.takeBack(on->value, *patience)));
    ASSERT_TRUE(succeeded(signIn.setLockAfter(Session::manager(), 2min)));
    auto rows = newestAudit(100);
    std::reverse(rows.begin(), rows.end());
    std::erase_if(rows, [&](const auto& row) { return row.seq <= before; });
    ASSERT_EQ(rows.size(), 6U);

    TestWorkspace fresh;
    StaffService people(*fresh);
    for (const Staff& person : {grace, priya, caleb})
        ASSERT_TRUE(
            succeeded(people.add(Session::manager(), {.name = person.name, .role = person.role})));
    ASSERT_TRUE(
        succeeded(inUnit(*fresh, Session::manager(), [&](storage::UnitOfWork& unit) -> Status {
            replay(unit.database(), rows);
            return success();
        })));

    EXPECT_EQ(rowsOf(*fresh), rowsOf(*workspace));
}

TEST_F(SignInServiceTest, NoPasswordAndNoHashStandsInTheAuditOrInAnyFileButTheDatabase)
{
    turnOn();
    givePriyaAPassword();
    EXPECT_FALSE(signIn.signIn(priya.id, u"a wrong one, typed in haste"_s));
    ASSERT_TRUE(succeeded(workspace->loadFacts()));

    const auto audited = workspace->read([](storage::Database& database) -> Result<QString> {
        QString text;
        for (const auto rows
             = database.prepare("SELECT coalesce(before, '') || coalesce(after, '') FROM audit");
             rows->step();)
            text += rows->string(0);
        return text;
    });
    QByteArray files;
    const QDir folder(workspace.folder());
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        files += file.readAll();
    }

    ASSERT_TRUE(succeeded(audited));
    EXPECT_TRUE(audited->contains(u"password_set_at")); // That there is another one can be read.
    for (const QString& secret : {u"password_hash"_s, u"argon2"_s, u"failed_logins"_s})
        EXPECT_FALSE(audited->contains(secret)) << secret.toStdString();
    for (const QString& password :
        {managersPassword, priyasPassword, u"a wrong one, typed in haste"_s})
        EXPECT_FALSE(files.contains(password.toUtf8())) << password.toStdString();
}
