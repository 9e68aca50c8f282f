#include "widgets/appointments/boardcanvas.h"

#include "widgets/appointments/boardcardbutton.h"
#include "widgets/appointments/boardground.h"
#include "widgets/theme/themecolours.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lotboard {
namespace {

constexpr int cardGap = 2;
constexpr int indentOfADepth = 6;

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

BoardCanvas::BoardCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Hours of the board"));
}

void BoardCanvas::setBoard(const Board& board, bool canEdit)
{
    m_canEdit = canEdit;
    if (m_move) {
        m_nextBoard = board;
        return;
    }
    m_board = board;
    while (m_cards.size() > board.cards.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < board.cards.size()) {
        auto* card = new BoardCardButton(this);
        card->installEventFilter(this);
        m_cards.push_back(card);
    }
    m_geometry = BoardGeometry(m_board, fontMetrics(), size());
    m_cursor = m_geometry.within(m_cursor.column, m_cursor.minute);
    setMinimumSize(sizeHint());
    showCards();
    update();
}

void BoardCanvas::showCards()
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setCard(m_board.cards[i]);
        m_cards[i]->setChosen(m_board.cards[i].id == m_chosen);
        placeCard(*m_cards[i]);
        m_cards[i]->show();
    }
    stackCards();
}

void BoardCanvas::stackCards()
{
    std::vector<BoardCardButton*> order = m_cards;
    std::ranges::stable_sort(
        order, {}, [](const BoardCardButton* card) { return card->card().time.from; });
    for (BoardCardButton* card : order)
        card->raise();
    if (BoardCardButton* chosen = cardOf(m_chosen))
        chosen->raise();
}

BoardCardButton* BoardCanvas::cardOf(AppointmentId appointment) const
{
    const auto found = std::ranges::find_if(
        m_cards, [&](const BoardCardButton* card) { return card->card().id == appointment; });
    return found == m_cards.end() ? nullptr : *found;
}

void BoardCanvas::choose(AppointmentId appointment)
{
    if (appointment == m_chosen)
        return;
    m_chosen = appointment;
    for (BoardCardButton* card : m_cards)
        card->setChosen(card->card().id == appointment);
    stackCards();
    Q_EMIT chosenChanged(appointment);
}

void BoardCanvas::placeCard(BoardCardButton& card) const
{
    const BoardCard& shown = card.card();
    const bool isMoved = m_move && m_move->card == &card && m_move->hasBegun;
    const BoardSlot place = isMoved ? m_move->to : BoardSlot {shown.column, shown.time.from};
    const CardLane lane = isMoved ? CardLane {} : shown.place;
    const int share = (m_geometry.width(place.column) - 2 * cardGap) / static_cast<int>(lane.lanes);
    const int indent = std::min(share / 2, static_cast<int>(lane.depth) * indentOfADepth);
    const int left
        = m_geometry.left(place.column) + cardGap + static_cast<int>(lane.lane) * share + indent;
    const int top = m_geometry.top(place.minute) + 1;
    const int bottom = m_geometry.top(place.minute + shown.time.to - shown.time.from) - 1;
    card.setGeometry(
        left, top, share - indent - cardGap, std::max(card.fontMetrics().height(), bottom - top));
}

void BoardCanvas::resizeEvent(QResizeEvent* /*event*/)
{
    m_geometry = BoardGeometry(m_board, fontMetrics(), size());
    for (BoardCardButton* card : m_cards)
        placeCard(*card);
}

bool BoardCanvas::eventFilter(QObject* watched, QEvent* event)
{
    auto* card = qobject_cast<BoardCardButton*>(watched);
    if (!card)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return keyOnCard(*card, *static_cast<QKeyEvent*>(event));
    case QEvent::FocusIn:
        choose(card->card().id);
        Q_EMIT shown(card->geometry());
        return false;
    case QEvent::FocusOut:
        endMove(false);
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return mouseOnCard(*card, *static_cast<QMouseEvent*>(event));
    default:
        return false;
    }
}

bool BoardCanvas::canMove(const BoardCardButton& card) const
{
    return m_canEdit && card.card().isOpen;
}

bool BoardCanvas::mouseOnCard(BoardCardButton& card, const QMouseEvent& event)
{
    const QPoint position = event.position().toPoint();
    switch (event.type()) {
    case QEvent::MouseButtonDblClick:
        Q_EMIT opened(card.card().id);
        return true;
    case QEvent::MouseButtonPress:
        if (event.button() == Qt::LeftButton && canMove(card))
            startMove(card, position, true);
        return false;
    case QEvent::MouseMove:
        return dragCard(card, position);
    default: // Released.
        endMove(true);
        return false;
    }
}

bool BoardCanvas::dragCard(BoardCardButton& card, const QPoint& position)
{
    if (!m_move || m_move->card != &card || !m_move->isByMouse)
        return false;
    const QPoint way = position - m_move->grip;
    if (!m_move->hasBegun && way.manhattanLength() < QApplication::startDragDistance())
        return true;
    const QPoint onBoard = card.mapToParent(position);
    moveTo(m_geometry.slotAt({onBoard.x(), onBoard.y() - m_move->grip.y()}));
    return true;
}

bool BoardCanvas::keyOnCard(BoardCardButton& card, const QKeyEvent& event)
{
    const BoardSlot at
        = m_move ? m_move->to : BoardSlot {card.card().column, card.card().time.from};
    const auto next = m_geometry.neighbour(at, event.key());
    if (next && event.modifiers() == Qt::ControlModifier && canMove(card)) {
        if (!m_move)
            startMove(card, {}, false);
        moveTo(*next);
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_move) {
        endMove(false);
        return true;
    }
    if (!isEnter(event))
        return false;
    if (m_move)
        endMove(true);
    else
        Q_EMIT opened(card.card().id);
    return true;
}

void BoardCanvas::startMove(BoardCardButton& card, const QPoint& grip, bool isByMouse)
{
    const BoardSlot from {card.card().column, card.card().time.from};
    m_move = Move {.card = &card, .from = from, .to = from, .grip = grip, .isByMouse = isByMouse};
}

void BoardCanvas::moveTo(const BoardSlot& place)
{
    // On a day's board the columns are people: whose an appointment is, its lead says.
    const bool isOtherDay
        = m_board.columns[place.column].day != m_board.columns[m_move->from.column].day;
    const std::size_t column = isOtherDay ? place.column : m_move->from.column;
    m_move->hasBegun = true;
    m_move->to = {column, place.minute};
    m_move->card->setMovedTo(isOtherDay
            ? tr("%1 %2", "day and time")
                  .arg(m_board.columns[column].title, clockText(place.minute))
            : clockText(place.minute));
    m_move->card->raise();
    placeCard(*m_move->card);
    Q_EMIT shown(m_move->card->geometry());
}

void BoardCanvas::endMove(bool isWanted)
{
    if (!m_move)
        return;
    const Move move = *m_move;
    m_move.reset();
    move.card->setMovedTo({});
    placeCard(*move.card);
    if (isWanted && move.to != move.from)
        Q_EMIT moveRequested(
            move.card->card().id, m_board.columns[move.to.column].day, move.to.minute);
    if (const auto next = std::exchange(m_nextBoard, std::nullopt))
        setBoard(*next, m_canEdit);
}

void BoardCanvas::mousePressEvent(QMouseEvent* event)
{
    m_cursor = m_geometry.slotAt(event->position().toPoint());
    choose({});
    describeCursor();
}

void BoardCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const BoardSlot place = m_geometry.slotAt(event->position().toPoint());
    if (m_canEdit && !m_board.columns.empty())
        Q_EMIT bookingRequested(m_board.columns[place.column].day, place.minute);
}

void BoardCanvas::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event) && m_canEdit && !m_board.columns.empty()) {
        Q_EMIT bookingRequested(m_board.columns[m_cursor.column].day, m_cursor.minute);
        return;
    }
    const auto next = m_geometry.neighbour(m_cursor, event->key());
    if (!next)
        return QWidget::keyPressEvent(event);
    m_cursor = *next;
    describeCursor();
}

void BoardCanvas::describeCursor()
{
    if (!m_board.columns.empty())
        setAccessibleDescription(
            tr("%1, %2: Enter makes an appointment here")
                .arg(m_board.columns[m_cursor.column].title, clockText(m_cursor.minute)));
    Q_EMIT shown(m_geometry.slotRect(m_cursor));
    update();
}

void BoardCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describeCursor();
}

void BoardCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    drawBoardGround(painter, m_board, m_geometry, font());
    if (hasFocus() && !m_board.columns.empty()) {
        painter.setPen(QPen(themeColours().accent, 2));
        painter.drawRect(m_geometry.slotRect(m_cursor).adjusted(1, 1, -1, -1));
    }
}

} // namespace lotboard
