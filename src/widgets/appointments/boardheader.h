#pragma once

#include "widgets/appointments/boardgeometry.h"

#include <QWidget>

namespace lotboard {

/// The titles above the columns of a board, which stay while the board is scrolled. A click on a
/// day asks for it.
class BoardHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardHeader(QWidget* parent = nullptr);

    void setColumns(const std::vector<BoardColumn>& columns);
    /// As the canvas below has them; `offset`: how far it is scrolled to the right.
    void setGeometryOfColumns(const BoardGeometry& geometry, int offset);

    QSize sizeHint() const override;

Q_SIGNALS:
    void dayActivated(std::chrono::sys_days day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect rectOf(std::size_t column) const;

    std::vector<BoardColumn> m_columns {};
    BoardGeometry m_geometry {};
    int m_offset = 0;
};

} // namespace lotboard
