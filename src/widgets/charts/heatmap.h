#pragma once

#include "widgets/charts/cellchart.h"

namespace lotboard {

/// Draws a table of figures, such as a ReachModel: a square a cell, the stronger coloured the
/// higher its ChartRole, with its text in it. What is too few to judge has no colour. Of a
/// ReachModel, the number of cases stands below, hours in which the store is closed are hatched,
/// and the sums of rows and columns stand a little apart.
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
    /// The cells with the least and the greatest value that is coloured; invalid where there are
    /// none.
    struct Range
    {
        QModelIndex least {};
        QModelIndex greatest {};
    };

    Range range() const;
    /// `part`: 0 for the least, 1 for the greatest.
    QColor colourOf(double part) const;
    double gapBefore(const QModelIndex& cell, bool isLast) const;
    bool hasAny(int role) const;
    void drawHeadings(QPainter& painter) const;
    void drawTexts(QPainter& painter, const QModelIndex& cell) const;
    void drawCell(QPainter& painter, const QModelIndex& cell, const Range& range) const;
    void drawLegend(QPainter& painter, const Range& range) const;

    QString m_axisTitle {};
};

} // namespace lotboard
