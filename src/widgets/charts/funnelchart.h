#pragma once

#include "models/common/figurereference.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QWidget>

namespace lotboard {

/// Draws a FunnelModel: a bar a step, a thin one below it for the period it is compared with, and
/// at the right the rate from the step before with its change. Every number opens by a click, or by
/// the arrow keys and Enter.
class FunnelChart final : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelChart(QWidget* parent = nullptr);

    /// Must outlive the chart.
    void setModel(QAbstractItemModel* model);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout
    {
        int nameWidth = 0;
        int rateWidth = 0;
        double barWidth = 0; ///< Of the longest bar.
        double rowHeight = 0;
    };

    Layout layout() const;
    double longestBar() const;
    void drawRow(QPainter& painter, const Layout& layout, int row) const;
    void drawRate(QPainter& painter, const Layout& layout, int row) const;
    QModelIndex indexAt(const QPointF& position) const;
    void activate(const QModelIndex& index);
    void describe();

    QPointer<QAbstractItemModel> m_model {}; ///< Empty while its page is being destroyed.
    int m_currentRow = 0;
    int m_currentColumn = 1; ///< FunnelModel::CountColumn or RateColumn.
};

} // namespace lotboard
