#include "models/common/actionsaver.h"

#include "support/waiting.h"

#include <QSignalSpy>

#include <atomic>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(ActionSaver, SavesOneAfterAnotherInTheirOrder)
{
    ActionSaver saver;
    QStringList done;
    QObject::connect(
        &saver, &ActionSaver::saved, &saver, [&](const QString& text, const SavedAction& action) {
            done << u"%1 %2"_s.arg(text).arg(action.lastSeq);
        });
    std::atomic<int> calls = 0;
    const auto save = [&](const QString& text) {
        saver.save(text, [&calls]() -> Result<SavedAction> {
            const int call = ++calls;
            return SavedAction {call, call};
        });
    };

    for (const char* text : {"a", "b", "c"})
        save(QString::fromLatin1(text));

    LOTBOARD_WAIT_FOR(done.size() == 3);
    EXPECT_EQ(done, (QStringList {u"a 1"_s, u"b 2"_s, u"c 3"_s}));
    EXPECT_FALSE(saver.isBusy());
}

TEST(ActionSaver, TellsEachWhatBecameOfIt)
{
    ActionSaver saver;
    QSignalSpy failed(&saver, &ActionSaver::failed);
    QStringList told;
    const auto note
        = [&](const char* what) { return [&told, what] { told << QLatin1String(what); }; };
    const auto noteOnly = [&](const char* what) {
        return [&told, what] {
            told << QLatin1String(what);
            return false;
        };
    };

    saver.save(
        u"one"_s,
        [] {
            return Result<SavedAction>(SavedAction {1, 1});
        },
        note("saved"), noteOnly("not saved"));
    saver.save(
        u"two"_s,
        [] {
            return Result<SavedAction>(Error {Error::Code::InvalidInput, {u"Too late."_s}, {}});
        },
        note("saved"), noteOnly("not saved"));

    LOTBOARD_WAIT_FOR(failed.size() == 1);
    EXPECT_EQ(told, (QStringList {u"saved"_s, u"not saved"_s}));
    EXPECT_EQ(failed.front().at(0).toString(), u"two"_s);
    EXPECT_TRUE(failed.front().at(1).toString().contains(u"Too late."_s));
}

TEST(ActionSaver, SavesWhatWaitsWhenItGoes)
{
    std::atomic<int> calls = 0;
    {
        ActionSaver saver;
        for (int i = 0; i < 5; ++i)
            saver.save(u"x"_s, [&calls]() -> Result<SavedAction> {
                ++calls;
                return SavedAction {1, 1};
            });
    }
    JobRunner::waitForAll();

    EXPECT_EQ(calls, 5);
}

TEST(ActionSaver, SaysNothingOfAFailureThatIsDealtWith)
{
    ActionSaver saver;
    QSignalSpy failed(&saver, &ActionSaver::failed);
    QSignalSpy saved(&saver, &ActionSaver::saved);

    saver.save(
        u"one"_s,
        [] {
            return Result<SavedAction>(Error {Error::Code::Conflict, {}, {}});
        },
        {}, [] { return true; });
    saver.save(u"two"_s, [] { return Result<SavedAction>(SavedAction {1, 1}); });

    LOTBOARD_WAIT_FOR(saved.size() == 1);
    EXPECT_EQ(failed.size(), 0);
}
