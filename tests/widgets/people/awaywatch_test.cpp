#include "widgets/people/awaywatch.h"

#include "support/sleepingcomputer.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QWidget>

using namespace lotboard;
using namespace std::chrono_literals;

TEST(AwayWatchTest, WhoLeavesTheDeskAgainIsNoticedAgain)
{
    AwayWatch away;
    QSignalSpy left(&away, &AwayWatch::left);
    QWidget window;

    away.setPatience(1ms);
    LOTBOARD_WAIT_FOR(left.size() == 1);
    QTest::keyClick(&window, Qt::Key_A);
    LOTBOARD_WAIT_FOR(left.size() == 2);
    QTest::mouseClick(&window, Qt::LeftButton);
    LOTBOARD_WAIT_FOR(left.size() == 3);
}

TEST(AwayWatchTest, WithoutPatienceNobodyIsEverAway)
{
    AwayWatch patient;
    patient.setPatience(1ms);
    patient.setPatience(0ms);
    QSignalSpy left(&patient, &AwayWatch::left);
    AwayWatch other;
    other.setPatience(2ms);
    QSignalSpy otherLeft(&other, &AwayWatch::left);
    QWidget window;

    QTest::keyClick(&window, Qt::Key_A);
    LOTBOARD_WAIT_FOR(!otherLeft.isEmpty());

    EXPECT_TRUE(left.isEmpty());
}

TEST(AwayWatchTest, NobodyIsThereWhenTheComputerGoesToSleepOnceEachTime)
{
    SleepingComputer computer;
    AwayWatch away(computer.bus());
    QSignalSpy left(&away, &AwayWatch::left);

    computer.announce(true);
    LOTBOARD_WAIT_FOR(left.size() == 1);
    computer.announce(false);
    computer.announce(true);
    LOTBOARD_WAIT_FOR(left.size() >= 2);

    EXPECT_EQ(left.size(), 2);
}
