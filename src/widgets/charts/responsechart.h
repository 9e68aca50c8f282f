#pragma once

#include "widgets/charts/cellchart.h"

namespace lotboard {

/// Draws a ResponseModel: a row a length of the wait, with a bar for how many leads waited so long
/// and a dot for how many of them were contacted, its interval as a line, on a scale from 0 to
/// 100 %.
class ResponseChart final : public CellChart
{
    Q_OBJECT

public:
    using CellChart::CellChart;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QModelIndex cellAt(const QPointF& position) const override;
    QRectF placeOf(const QModelIndex& cell) const override;
    int firstColumn() const override { return 1; }
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where things stand, from left to right: name, bar with its number, scale with its text.
    struct Layout
    {
        double top = 0;
        double rowHeight = 0;
        double barLeft = 0;
        double barWidth = 0; ///< Of the longest bar.
        double scaleLeft = 0;
        double scaleWidth = 0;

        double placeOfRate(double rate) const { return scaleLeft + scaleWidth * rate; }
    };

    Layout layout() const;
    double widestText(int column) const;
    double mostLeads() const;
    void drawScale(QPainter& painter, const Layout& layout) const;
    void drawRow(QPainter& painter, const Layout& layout, int row) const;
    void drawRate(QPainter& painter, const Layout& layout, const QModelIndex& rate) const;
};

} // namespace lotboard
