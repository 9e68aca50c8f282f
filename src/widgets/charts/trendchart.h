#pragma once

#include "models/common/benchmarkboard.h"
#include "widgets/charts/cellchart.h"
#include "widgets/charts/valueaxis.h"

namespace lotboard {

class ChartLegend;
class CrossChartModel;

/// Draws a CrossChartModel with its lines across, such as days, weeks or hours: a curve a row. What
/// is too few to judge has a hollow point, and where there is no value the curve is broken.
class TrendChart final : public CellChart
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// Must outlive the chart.
    void setModel(CrossChartModel* model);
    /// What is measured, with its unit, and what stands along the other axis.
    void setAxisTitles(const QString& values, const QString& along);
    /// Dashed lines across, each with its name above it.
    void setReferences(std::vector<ReferenceLine> references);

    QSize sizeHint() const override { return {640, 300}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    QModelIndex cellAt(const QPointF& position) const override;
    QRectF placeOf(const QModelIndex& cell) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void measure();
    QRectF plot() const;
    double xOf(int column) const;
    QPointF pointOf(const QModelIndex& cell) const;
    ChartLegend legend() const;
    QColor colourOf(int row) const;
    void drawValueAxis(QPainter& painter) const;
    void drawOtherAxis(QPainter& painter) const;
    void drawReferences(QPainter& painter) const;
    void drawCurve(QPainter& painter, int row) const;

    ValueAxis m_axis {0, 1, 1};
    QString m_valueTitle {};
    QString m_alongTitle {};
    std::vector<ReferenceLine> m_references {};
};

} // namespace lotboard
