#pragma once

#include "widgets/appointments/boardgeometry.h"

#include <QWidget>

#include <optional>
#include <vector>

class QMouseEvent;

namespace lotboard {

class BoardCardButton;

/// Draws the hours of a board, what is closed and what is now, with a card for each appointment. A
/// card is moved with the mouse, or with Ctrl and the arrow keys and then Enter; Esc leaves it
/// where it was. Arrow keys go from slot to slot, Enter or a double click asks for an appointment
/// there. What is asked for is done by others.
class BoardCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardCanvas(QWidget* parent = nullptr);

    /// Waits for the end of a move.
    void setBoard(const Board& board, bool canEdit);
    void choose(AppointmentId appointment);
    AppointmentId chosen() const { return m_chosen; }

    const BoardGeometry& geometryOfBoard() const { return m_geometry; }
    QSize sizeHint() const override { return m_geometry.smallestSize(); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The card of an appointment; null if it has none.
    BoardCardButton* cardOf(AppointmentId appointment) const;

Q_SIGNALS:
    void chosenChanged(lotboard::AppointmentId appointment);
    void opened(lotboard::AppointmentId appointment);
    void bookingRequested(std::chrono::sys_days day, int minute);
    void moveRequested(lotboard::AppointmentId appointment, std::chrono::sys_days day, int minute);
    /// This should be in sight.
    void shown(const QRect& rect);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// A card on its way to another slot.
    struct Move
    {
        BoardCardButton* card = nullptr;
        BoardSlot from {};
        BoardSlot to {};
        QPoint grip {}; ///< Where the mouse holds it.
        bool isByMouse = false;
        bool hasBegun = false; ///< Else the mouse is only pressed.
    };

    bool canMove(const BoardCardButton& card) const;
    bool mouseOnCard(BoardCardButton& card, const QMouseEvent& event);
    bool dragCard(BoardCardButton& card, const QPoint& position);
    bool keyOnCard(BoardCardButton& card, const QKeyEvent& event);
    void startMove(BoardCardButton& card, const QPoint& grip, bool isByMouse);
    void moveTo(const BoardSlot& place);
    void endMove(bool isWanted);

    void describeCursor();
    void showCards();
    void placeCard(BoardCardButton& card) const;
    /// What begins later lies over what has begun, and the chosen one over all.
    void stackCards();

    Board m_board {};
    BoardGeometry m_geometry {};
    std::optional<Board> m_nextBoard {}; ///< While a card is moved.
    bool m_canEdit = false;
    std::vector<BoardCardButton*> m_cards {};
    AppointmentId m_chosen {};
    BoardSlot m_cursor {};
    std::optional<Move> m_move {};
};

} // namespace lotboard
