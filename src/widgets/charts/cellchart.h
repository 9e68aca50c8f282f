#pragma once

#include "models/common/figurereference.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QWidget>

namespace lotboard {

/// A picture of the cells of an item model, one of which the arrow keys stand on. A click or Enter
/// opens the number of a cell, the pointer or the keys read its tooltip out. How cells look and
/// where they are, its subclasses know.
class CellChart : public QWidget
{
    Q_OBJECT

public:
    explicit CellChart(QWidget* parent = nullptr);

    /// Must outlive the chart.
    void setModel(QAbstractItemModel* model);

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);

protected:
    QAbstractItemModel* model() const { return m_model; }
    int rowCount() const { return m_model ? m_model->rowCount() : 0; }
    int columnCount() const { return m_model ? m_model->columnCount() : 0; }
    QString headingOf(int section, Qt::Orientation orientation) const;
    int currentRow() const { return m_row; }
    /// That the keys stand on; invalid without focus.
    QModelIndex focusCell() const;

    /// Invalid where there is none.
    virtual QModelIndex cellAt(const QPointF& position) const = 0;
    virtual QRectF placeOf(const QModelIndex& cell) const = 0;
    /// The first that the keys go to; those before it are names.
    virtual int firstColumn() const { return 0; }

    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showModel();
    void moveTo(int row, int column);
    void describe();
    void activate(const QModelIndex& cell);

    QPointer<QAbstractItemModel> m_model {}; ///< Empty while its page is being destroyed.
    int m_row = 0;
    int m_column = 0;
};

} // namespace lotboard
