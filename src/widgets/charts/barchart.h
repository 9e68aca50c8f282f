#pragma once

#include "models/common/benchmarkboard.h"
#include "widgets/charts/cellchart.h"
#include "widgets/charts/valueaxis.h"

#include <utility>
#include <vector>

namespace lotboard {

class ChartLegend;
class CrossChartModel;

/// Draws a CrossChartModel with its lines down: for each a bar a column, below each other or, where
/// parts make a whole, stacked. What is too few to judge is paler. The axis of values stands below.
class BarChart final : public CellChart
{
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    /// Must outlive the chart.
    void setModel(CrossChartModel* model);
    void setStacked(bool isStacked);
    /// What the bars measure, with its unit: "Contact rate, %".
    void setAxisTitle(const QString& title);
    /// Dashed lines down, each with its name above the bars; none where bars are stacked, whose
    /// ends are sums.
    void setReferences(std::vector<ReferenceLine> references);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QModelIndex cellAt(const QPointF& position) const override;
    QRectF placeOf(const QModelIndex& cell) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    double valueAt(int row, int column) const;
    /// From where to where the bar of a cell goes.
    std::pair<double, double> spanOf(int row, int column) const;
    QRectF plot() const;
    double rowHeight() const;
    double namesWidth() const;
    void measure();
    void measureNames();
    ChartLegend legend() const;
    QColor colourOf(int column) const;
    void drawAxis(QPainter& painter) const;
    void drawReferences(QPainter& painter) const;
    /// Of the names of the references, one line for each.
    double referencesHeight() const;
    std::size_t referenceCount() const { return m_isStacked ? 0 : m_references.size(); }
    void drawRow(QPainter& painter, int row) const;
    void drawBar(QPainter& painter, const QModelIndex& cell) const;

    bool m_isStacked = false;
    ValueAxis m_axis {0, 1, 1};
    double m_widestName = 0;
    QString m_axisTitle {};
    std::vector<ReferenceLine> m_references {};
};

} // namespace lotboard
