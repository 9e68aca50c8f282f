#include "models/common/recordboard.h"

#include "support/printing.h"
#include "support/waiting.h"

#include <QSignalSpy>

#include <atomic>
#include <functional>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A board of one number.
class NumberBoard final : public RecordBoard
{
public:
    void load() override
    {
        readRecords(
            [this]() -> Result<int> { return stored.load(); }, [this](int read) { number = read; });
    }
    template<class Answer>
    void save(const Answer& answer)
    {
        change([answer] { return answer; }, u"another number"_s);
    }
    /// Of somebody who has read `original`.
    void save(int original, int ours)
    {
        changeRecord(
            [this, original, ours]() -> Result<Saved<int>> {
                if (stored != original)
                    return Error {Error::Code::Conflict, {u"The number"_s}, {}};
                stored = ours;
                return Saved<int> {ours, {3, 4}};
            },
            [this]() -> Result<int> { return stored.load(); }, u"another number"_s,
            [this](int now) { theirs = now; });
    }

    std::atomic<int> stored = 7;
    int number = 0;
    int theirs = 0;
};

class RecordBoardTest : public testing::Test
{
protected:
    ~RecordBoardTest() override { JobRunner::waitForAll(); }

    NumberBoard m_board;
    QSignalSpy m_changed {&m_board, &RecordBoard::changed};
    QSignalSpy m_saved {&m_board, &RecordBoard::saved};
    QSignalSpy m_done {&m_board, &RecordBoard::done};
    QSignalSpy m_refused {&m_board, &RecordBoard::refused};
};

} // namespace

TEST_F(RecordBoardTest, TellsWhatCanBeTakenBackFromWhatIsSavedForGood)
{
    m_board.save(Result<SavedAction>(SavedAction {1, 2}));
    LOTBOARD_WAIT_FOR(m_saved.size() == 1);
    EXPECT_EQ(m_saved[0][0].toString(), u"another number"_s);
    EXPECT_EQ(m_saved[0][1].value<SavedAction>(), (SavedAction {1, 2}));
    LOTBOARD_WAIT_FOR(!m_board.isBusy());

    m_board.save(Result<Saved<int>>(Saved<int> {7, {3, 4}}));
    LOTBOARD_WAIT_FOR(m_saved.size() == 2);
    EXPECT_EQ(m_saved[1][1].value<SavedAction>(), (SavedAction {3, 4}));
    LOTBOARD_WAIT_FOR(!m_board.isBusy());

    m_board.save(success());
    LOTBOARD_WAIT_FOR(m_done.size() == 1);
    EXPECT_EQ(m_saved.size(), 2);
    EXPECT_EQ(m_refused.size(), 0);
}

TEST_F(RecordBoardTest, ReadsAnewAfterWhatWasRefusedAsAfterWhatWasSaved)
{
    m_board.stored = 8;
    m_board.save(Status(Error {Error::Code::Forbidden, {u"count"_s}, {}}));

    LOTBOARD_WAIT_FOR(m_changed.size() == 1);
    EXPECT_EQ(m_refused.size(), 1);
    EXPECT_EQ(m_board.number, 8);
    EXPECT_TRUE(m_board.isLoaded());
}

TEST_F(RecordBoardTest, MakesOneChangeAtATime)
{
    m_board.save(7, 8);
    EXPECT_TRUE(m_board.isBusy());
    m_board.save(8, 9);

    LOTBOARD_WAIT_FOR(m_changed.size() == 1);
    EXPECT_EQ(m_saved.size(), 1);
    EXPECT_EQ(m_board.number, 8);
}

TEST_F(RecordBoardTest, GivesWhatSomebodyElseHasSavedMeanwhileAndSavesNothing)
{
    m_board.stored = 8;

    m_board.save(7, 9);

    LOTBOARD_WAIT_FOR(m_changed.size() == 1);
    EXPECT_EQ(m_board.theirs, 8);
    EXPECT_EQ(m_board.number, 8);
    EXPECT_EQ(m_saved.size() + m_refused.size(), 0);
}
