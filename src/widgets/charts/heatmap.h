#pragma once

#include "widgets/charts/cellchart.h"

#include <utility>

namespace lotboard {

/// Draws a ReachModel: a square a cell, the stronger coloured the higher its rate, with the rate
/// and the number of cases in it. What is too few to judge has no colour, hours in which the store
/// is closed are hatched, and the sums of rows and columns stand a little apart.
class HeatMap final : public CellChart
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// What the columns are: "Hour of the day".
    void setAxisTitle(const QString& title);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QModelIndex cellAt(const QPointF& position) const override;
    QRectF placeOf(const QModelIndex& cell) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Grid
    {
        double left = 0;
        double top = 0;
        double cellWidth = 0;
        double cellHeight = 0;
    };

    Grid grid() const;
    int legendHeight() const;
    /// The least and the greatest rate that is coloured; the same where there is none.
    std::pair<double, double> range() const;
    QColor colourOf(double rate, const std::pair<double, double>& range) const;
    void drawHeadings(QPainter& painter) const;
    void drawCell(
        QPainter& painter, const QModelIndex& cell, const std::pair<double, double>& range) const;
    void drawLegend(QPainter& painter, const std::pair<double, double>& range) const;

    QString m_axisTitle {};
};

} // namespace lotboard
