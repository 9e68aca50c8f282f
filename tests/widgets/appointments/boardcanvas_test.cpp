#include "widgets/appointments/boardcanvas.h"

#include "support/days.h"
#include "widgets/appointments/boardcardbutton.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class BoardCanvasTest : public testing::Test
{
protected:
    BoardCanvasTest()
    {
        for (unsigned i = 0; i < 7; ++i)
            m_board.columns.push_back(
                {.title = QString::number(i), .day = january(15 + i), .hours = {540, 1080}});
        m_board.shown = {540, 1080};
        m_board.cards = {{.id = {1}, .column = 2, .time = {600, 660}, .isOpen = true},
            {.id = {2}, .column = 3, .time = {600, 660}, .isOpen = false}};
        m_canvas.setBoard(m_board, true);
        m_canvas.resize(m_canvas.sizeHint());
        m_canvas.show();
        QApplication::setActiveWindow(&m_canvas);
        QObject::connect(&m_canvas, &BoardCanvas::moveRequested,
            [this](AppointmentId id, std::chrono::sys_days day, int minute) {
                m_moves.push_back({id, day, minute});
            });
        QObject::connect(&m_canvas, &BoardCanvas::bookingRequested,
            [this](std::chrono::sys_days day, int minute) {
                m_bookings.push_back({{}, day, minute});
            });
    }

    struct Asked
    {
        AppointmentId id {};
        std::chrono::sys_days day {};
        int minute = 0;
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    BoardCardButton* card(std::int64_t id) { return m_canvas.cardOf({id}); }
    void drag(BoardCardButton* from, const BoardSlot& to)
    {
        const QPoint grip(20, 10);
        const QPoint end = m_canvas.geometryOfBoard().slotRect(to).topLeft() + grip + QPoint(0, 2);
        QTest::mousePress(from, Qt::LeftButton, {}, grip);
        QTest::mouseMove(from, grip + QPoint(0, 40));
        QTest::mouseMove(from, from->mapFromParent(end));
        QTest::mouseRelease(from, Qt::LeftButton, {}, from->mapFromParent(end));
    }

    Board m_board {};
    BoardCanvas m_canvas;
    std::vector<Asked> m_moves {};
    std::vector<Asked> m_bookings {};
};

} // namespace

TEST_F(BoardCanvasTest, LaysACardOverItsSlots)
{
    const QRect first = m_canvas.geometryOfBoard().slotRect({2, 600});
    const QRect last = m_canvas.geometryOfBoard().slotRect({2, 645});

    EXPECT_TRUE(first.united(last).contains(card(1)->geometry()));
    EXPECT_GT(card(1)->height(), first.height() * 3);
}

TEST_F(BoardCanvasTest, SharesTheHeightOfALargeScreen)
{
    const QSize smallest = m_canvas.sizeHint();
    const int height = card(1)->height();
    m_canvas.resize(smallest.width(), 2 * smallest.height());

    EXPECT_EQ(m_canvas.sizeHint(), smallest);
    EXPECT_EQ(m_canvas.geometryOfBoard().bottom(), m_canvas.height() - 1);
    EXPECT_GT(card(1)->height(), 2 * height - 5);
}

TEST_F(BoardCanvasTest, GivesRoomToADayOnWhichManyComeAtOnce)
{
    m_board.cards.clear();
    for (std::size_t lane = 0; lane < 4; ++lane)
        m_board.cards.push_back({.id = {static_cast<std::int64_t>(lane) + 1},
            .column = 2,
            .time = {600, 660},
            .place = {.lane = lane, .lanes = 4}});
    m_canvas.setBoard(m_board, true);

    const BoardGeometry& geometry = m_canvas.geometryOfBoard();
    EXPECT_GT(geometry.width(2), geometry.width(1));
    EXPECT_EQ(geometry.slotAt({geometry.left(3) - 1, 0}).column, 2U);
    EXPECT_EQ(geometry.slotAt({geometry.left(3), 0}).column, 3U);
    EXPECT_EQ(geometry.slotAt({geometry.left(7) + 100, 0}).column, 6U);
    const int firstName = m_canvas.fontMetrics().averageCharWidth() * 6;
    for (std::int64_t id = 1; id <= 4; ++id) {
        EXPECT_GE(card(id)->width(), firstName);
        EXPECT_LE(card(id)->geometry().right(), geometry.left(3));
    }
}

TEST_F(BoardCanvasTest, LaysALaterCardOverAnEarlierOneUntilThatIsChosen)
{
    m_board.cards
        = {{.id = {3}, .column = 2, .time = {630, 690}, .place = {.depth = 1}, .isOpen = true},
            {.id = {1}, .column = 2, .time = {600, 660}, .isOpen = true}};
    m_canvas.setBoard(m_board, true);
    m_canvas.choose({});
    const QPoint both = m_canvas.geometryOfBoard().slotRect({2, 645}).center();

    EXPECT_LT(card(1)->x(), card(3)->x());
    EXPECT_EQ(m_canvas.childAt(both), card(3));
    m_canvas.choose({1});
    EXPECT_EQ(m_canvas.childAt(both), card(1));
    m_canvas.choose({});
    EXPECT_EQ(m_canvas.childAt(both), card(3));
}

TEST_F(BoardCanvasTest, MovesACardByDragging)
{
    drag(card(1), {4, 720});

    EXPECT_EQ(m_moves, (std::vector {Asked {{1}, january(19), 720}}));
}

TEST_F(BoardCanvasTest, MovesNothingByAClickOrThatIsOver)
{
    QTest::mouseClick(card(1), Qt::LeftButton);
    EXPECT_EQ(m_canvas.chosen(), AppointmentId {1});

    drag(card(2), {4, 720});

    EXPECT_TRUE(m_moves.empty());
}

TEST_F(BoardCanvasTest, MovesACardByKeysOnlyWhenEnterSaysSo)
{
    card(1)->setFocus();
    for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down})
        QTest::keyClick(card(1), key, Qt::ControlModifier);
    EXPECT_TRUE(m_moves.empty());
    QTest::keyClick(card(1), Qt::Key_Return);

    EXPECT_EQ(m_moves, (std::vector {Asked {{1}, january(18), 630}}));

    QTest::keyClick(card(1), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(card(1), Qt::Key_Escape);
    QTest::keyClick(card(1), Qt::Key_Return);
    EXPECT_EQ(m_moves.size(), 1U);
}

TEST_F(BoardCanvasTest, KeepsAMoveWhileTheBoardIsReadAgain)
{
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_Down, Qt::ControlModifier);
    Board next = m_board;
    next.cards.pop_back();
    m_canvas.setBoard(next, true);
    EXPECT_NE(card(2), nullptr);

    QTest::keyClick(card(1), Qt::Key_Return);

    EXPECT_EQ(m_moves, (std::vector {Asked {{1}, january(17), 615}}));
    EXPECT_EQ(card(2), nullptr);
}

TEST_F(BoardCanvasTest, MovesOnlyInTimeOnADayOfPeople)
{
    for (BoardColumn& column : m_board.columns)
        column.day = january(15);
    m_canvas.setBoard(m_board, true);

    drag(card(1), {5, 720});

    EXPECT_EQ(m_moves, (std::vector {Asked {{1}, january(15), 720}}));
}

TEST_F(BoardCanvasTest, AsksForAnAppointmentByDoubleClickAndByEnter)
{
    QTest::mouseDClick(
        &m_canvas, Qt::LeftButton, {}, m_canvas.geometryOfBoard().slotRect({5, 615}).center());
    m_canvas.setFocus();
    QTest::keyClick(&m_canvas, Qt::Key_Right);
    QTest::keyClick(&m_canvas, Qt::Key_Down);
    QTest::keyClick(&m_canvas, Qt::Key_Return);

    ASSERT_EQ(m_bookings.size(), 2U);
    EXPECT_EQ(m_bookings[0], (Asked {{}, january(20), 615}));
    EXPECT_EQ(m_bookings[1].minute % 15, 0);
    EXPECT_TRUE(m_canvas.accessibleDescription().contains(u"Enter"_s));
}

TEST_F(BoardCanvasTest, ChangesNothingForWhoMayOnlyLook)
{
    m_canvas.setBoard(m_board, false);

    drag(card(1), {4, 720});
    QTest::mouseDClick(
        &m_canvas, Qt::LeftButton, {}, m_canvas.geometryOfBoard().slotRect({5, 615}).center());

    EXPECT_TRUE(m_moves.empty());
    EXPECT_TRUE(m_bookings.empty());
}

TEST_F(BoardCanvasTest, TellsAScreenReaderWhatACardSays)
{
    m_board.cards[0].customer = u"Priya Raman"_s;
    m_board.cards[0].state = u"Not confirmed"_s;
    m_canvas.setBoard(m_board, true);

    EXPECT_EQ(card(1)->accessibleName(), u"Priya Raman, Not confirmed"_s);
}
