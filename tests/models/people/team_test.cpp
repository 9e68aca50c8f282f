#include "models/people/team.h"

#include "models/common/conflict.h"
#include "models/people/stafffields.h"
#include "support/waiting.h"

#include <QSignalSpy>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store in which somebody else has just given Priya another department.
class TeamTest : public testing::Test
{
protected:
    ~TeamTest() override { JobRunner::waitForAll(); }

    Team::Calls calls()
    {
        Team::Calls calls;
        calls.read = [this]() -> Result<Team::State> { return Team::State {.staff = {theirs}}; };
        calls.save = [this](const Staff& person) -> Result<Saved<Staff>> {
            if (person.version != theirs.version)
                return Error {Error::Code::Conflict, {u"Priya"_s}, {}};
            return Saved<Staff> {person, {5, 5}};
        };
        calls.letGo = calls.save;
        calls.setPassword = [](StaffId, const QString&, bool) { return Staff {}; };
        calls.turnOn = [](StaffId, const QString&) {
            return Saved<Session> {Session::manager(), {6, 6}};
        };
        calls.turnOff = [] { return SavedAction {7, 7}; };
        calls.setLockAfter = [](std::chrono::minutes) { return SavedAction {8, 8}; };
        return calls;
    }

    const Staff original {.id = {7}, .name = u"Priya"_s};
    const Staff theirs {
        .id = {7}, .version = 2, .name = u"Priya"_s, .department = Department::Internet};
    Team team {calls()};
};

} // namespace

TEST_F(TeamTest, GivesBothVersionsOfAPersonWhomTwoHaveChanged)
{
    QSignalSpy conflicted(&team, &Team::conflicted);
    QSignalSpy refused(&team, &Team::refused);
    QSignalSpy saved(&team, &Team::saved);
    Staff ours = original;
    ours.name = u"Priya Raman"_s;

    team.save(original, ours);

    LOTBOARD_WAIT_FOR(conflicted.size() == 1);
    EXPECT_EQ(refused.size(), 0);
    const Conflict conflict(staffFields(), conflicted[0][0].value<Staff>(),
        conflicted[0][1].value<Staff>(), conflicted[0][2].value<Staff>());
    ASSERT_EQ(conflict.rows().size(), 2U);
    const Staff both = conflict.resolved(conflict.rows());
    EXPECT_EQ(both.name, u"Priya Raman"_s);
    EXPECT_EQ(both.department, Department::Internet);
    team.save(theirs, both);
    LOTBOARD_WAIT_FOR(saved.size() == 1);
}

TEST_F(TeamTest, WhatIsSavedOfAPersonCanBeTakenBackAndAPasswordCannot)
{
    QSignalSpy saved(&team, &Team::saved);
    QSignalSpy done(&team, &Team::done);

    team.letGo(theirs);
    LOTBOARD_WAIT_FOR(saved.size() == 1);
    EXPECT_EQ(saved[0][0].toString(), u"last day of Priya"_s);
    EXPECT_EQ(saved[0][1].value<SavedAction>(), (SavedAction {5, 5}));

    team.setPassword(theirs, u"seven green keys"_s, true);
    LOTBOARD_WAIT_FOR(done.size() == 1);
    EXPECT_TRUE(done[0][0].toString().contains(u"Ctrl+Z does not take this back"));
    EXPECT_EQ(saved.size(), 1);
}

TEST_F(TeamTest, WhetherPeopleSignInAndWhenTheDeskIsLockedCanBeTakenBackToo)
{
    QSignalSpy saved(&team, &Team::saved);
    const auto isLastSaved = [&](const QString& text, const SavedAction& action) {
        return QTest::qWaitFor([&] { return !saved.isEmpty() && !team.isBusy(); }, 10'000)
            && saved.back()[0].toString() == text
            && saved.takeLast()[1].value<SavedAction>() == action;
    };

    team.turnOn(theirs, u"the lot is full"_s);
    EXPECT_TRUE(isLastSaved(u"signing in turned on"_s, {6, 6}));
    team.turnOff();
    EXPECT_TRUE(isLastSaved(u"signing in turned off"_s, {7, 7}));
    team.setLockAfter(std::chrono::minutes(5));
    EXPECT_TRUE(isLastSaved(u"lock after 5 minute(s)"_s, {8, 8}));
    team.setLockAfter(std::chrono::minutes(0));
    EXPECT_TRUE(isLastSaved(u"no lock by itself"_s, {8, 8}));
}
