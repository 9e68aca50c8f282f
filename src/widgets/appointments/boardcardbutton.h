#pragma once

#include "models/appointments/board.h"

#include <QAbstractButton>

namespace lotboard {

/// One appointment on the board: its time, who comes, for which vehicle, and how it stands. Takes
/// the keyboard like a button; where it is put, and what keys and the mouse do with it, is the
/// canvas's.
class BoardCardButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BoardCardButton(QWidget* parent = nullptr);

    void setCard(const BoardCard& card);
    const BoardCard& card() const { return m_card; }
    /// Being moved: shows this time instead of its own. Empty: no longer.
    void setMovedTo(const QString& when);
    void setChosen(bool isChosen);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void writeLines(QPainter& painter, const QColor& text, const QColor& state) const;
    /// First name, time, family name: what a card says that has to share its place.
    void writeNarrow(
        QPainter& painter, const QFont& bold, const QColor& text, const QColor& state) const;

    BoardCard m_card {};
    QString m_movedTo {};
    bool m_isChosen = false;
};

} // namespace lotboard
