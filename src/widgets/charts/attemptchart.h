#pragma once

#include "widgets/charts/cellchart.h"

namespace lotboard {

/// Draws an AttemptModel: a falling stair a source, which is the share of its leads not contacted
/// yet after so many attempts. One of them, chosen by a click or the arrow keys, stands out with
/// its confidence band; the others stay behind it. A stair ends where too few are left to judge.
class AttemptChart final : public CellChart
{
    Q_OBJECT

public:
    using CellChart::CellChart;

    QSize sizeHint() const override { return {640, fontMetrics().height() * 17}; }
    QSize minimumSizeHint() const override { return {420, fontMetrics().height() * 15}; }

protected:
    QModelIndex cellAt(const QPointF& position) const override;
    QRectF placeOf(const QModelIndex& cell) const override;
    int firstColumn() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    double xOf(double attempts) const;
    double yOf(double share) const;
    QRectF legendLine(int row) const;
    QModelIndex waitingCell(int row, int attempts) const;
    QPolygonF stairOf(int row, int role) const;
    void drawAxes(QPainter& painter) const;
    void drawBand(QPainter& painter, int row) const;
    void drawLine(QPainter& painter, int row) const;
    void drawLegend(QPainter& painter) const;
};

} // namespace lotboard
