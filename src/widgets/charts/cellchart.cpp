#include "widgets/charts/cellchart.h"

#include "models/common/modelroles.h"
#include "widgets/common/plainlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace lotboard {

CellChart::CellChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CellChart::setModel(QAbstractItemModel* model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &CellChart::showModel);
    showModel();
}

void CellChart::showModel()
{
    m_row = std::clamp(m_row, 0, std::max(0, rowCount() - 1));
    m_column = std::clamp(m_column, firstColumn(), std::max(firstColumn(), columnCount() - 1));
    describe();
    updateGeometry();
    update();
}

QString CellChart::headingOf(int section, Qt::Orientation orientation) const
{
    return m_model ? m_model->headerData(section, orientation).toString() : QString();
}

QModelIndex CellChart::focusCell() const
{
    return hasFocus() && m_model ? m_model->index(m_row, m_column) : QModelIndex();
}

/// What the current cell says, for those who do not see it.
void CellChart::describe()
{
    const QModelIndex cell = m_model ? m_model->index(m_row, m_column) : QModelIndex();
    setAccessibleDescription(cell.data(Qt::ToolTipRole).toString());
}

void CellChart::moveTo(int row, int column)
{
    m_row = std::clamp(row, 0, rowCount() - 1);
    m_column = std::clamp(column, firstColumn(), columnCount() - 1);
    describe();
    update();
    const QModelIndex cell = m_model->index(m_row, m_column);
    QToolTip::showText(mapToGlobal(placeOf(cell).bottomLeft().toPoint()),
        plainToolTip(cell.data(Qt::ToolTipRole).toString()), this);
}

void CellChart::activate(const QModelIndex& cell)
{
    if (const QVariant figure = cell.data(FigureRole); figure.isValid())
        Q_EMIT figureActivated(figure.value<FigureReference>());
}

bool CellChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QString text = cellAt(help->pos()).data(Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void CellChart::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !cell.isValid())
        return;
    m_row = cell.row();
    m_column = std::max(firstColumn(), cell.column());
    describe();
    update();
    activate(cell);
}

void CellChart::mouseMoveEvent(QMouseEvent* event)
{
    const bool opens = cellAt(event->position()).data(FigureRole).isValid();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CellChart::keyPressEvent(QKeyEvent* event)
{
    if (rowCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_row - 1, m_column);
    case Qt::Key_Down:
        return moveTo(m_row + 1, m_column);
    case Qt::Key_Left:
        return moveTo(m_row, m_column - 1);
    case Qt::Key_Right:
        return moveTo(m_row, m_column + 1);
    case Qt::Key_Home:
        return moveTo(m_row, firstColumn());
    case Qt::Key_End:
        return moveTo(m_row, columnCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_model->index(m_row, m_column));
    default:
        QWidget::keyPressEvent(event);
    }
}

void CellChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CellChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace lotboard
