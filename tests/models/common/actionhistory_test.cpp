#include "models/common/actionhistory.h"

#include "support/printing.h"
#include "support/waiting.h"

#include <QSignalSpy>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each taking back is a new action, numbered after all others.
Result<SavedAction> reversed(const SavedAction& action)
{
    return SavedAction {action.firstSeq + 100, action.lastSeq + 100};
}

Result<SavedAction> refusal(const SavedAction&)
{
    return Error {Error::Code::Conflict, {u"lead 1"_s}, {}};
}

} // namespace

TEST(ActionHistory, TakesBackTheNewestFirstAndMakesThemAgainInOrder)
{
    ActionHistory history(reversed);
    QSignalSpy done(&history, &ActionHistory::done);
    history.add(u"a call"_s, {1, 1});
    history.add(u"an appointment"_s, {2, 3});

    EXPECT_EQ(history.undoText(), u"an appointment"_s);
    history.undo();
    LOTBOARD_WAIT_FOR(done.count() == 1);
    EXPECT_EQ(history.undoText(), u"a call"_s);
    history.undo();
    LOTBOARD_WAIT_FOR(done.count() == 2);
    EXPECT_FALSE(history.canUndo());

    EXPECT_EQ(history.redoText(), u"a call"_s);
    history.redo();
    LOTBOARD_WAIT_FOR(done.count() == 3);
    EXPECT_EQ(history.redoText(), u"an appointment"_s);
    EXPECT_EQ(history.undoText(), u"a call"_s);
}

TEST(ActionHistory, ForgetsWhatCouldBeMadeAgainOnceSomethingElseIsDone)
{
    ActionHistory history(reversed);
    QSignalSpy done(&history, &ActionHistory::done);
    history.add(u"a call"_s, {1, 1});
    history.undo();
    LOTBOARD_WAIT_FOR(done.count() == 1);

    history.add(u"a text"_s, {5, 5});

    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.undoText(), u"a text"_s);
}

TEST(ActionHistory, SaysWhyItCannotAndGoesOnWithTheOneBefore)
{
    ActionHistory history(refusal);
    QSignalSpy refused(&history, &ActionHistory::refused);
    history.add(u"a call"_s, {1, 1});
    history.add(u"a text"_s, {2, 2});

    history.undo();

    LOTBOARD_WAIT_FOR(refused.count() == 1);
    EXPECT_TRUE(refused.first().first().toString().contains(u"a text"_s));
    EXPECT_EQ(history.undoText(), u"a call"_s);
    EXPECT_FALSE(history.canRedo());
}

TEST(ActionHistory, KeepsNothingThatChangedNothing)
{
    ActionHistory history(reversed);

    history.add(u"an edit"_s, {});

    EXPECT_FALSE(history.canUndo());
}

TEST(ActionHistory, GoesOnInAnotherWindow)
{
    ActionHistory before(reversed);
    before.add(u"a call"_s, {1, 1});
    ActionHistory history(reversed);
    QSignalSpy done(&history, &ActionHistory::done);

    history.goOnFrom(before);
    EXPECT_EQ(history.undoText(), u"a call"_s);
    history.undo();

    LOTBOARD_WAIT_FOR(done.count() == 1);
    EXPECT_EQ(history.redoText(), u"a call"_s);
}
