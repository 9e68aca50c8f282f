#pragma once

#include "models/goals/forecastmonthsmodel.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <utility>

namespace lotboard {

/// Draws a ForecastMonthsModel: a line for the months that were, and for those to come a dotted one
/// in its two bands. Moving over it, or the arrow keys, read a month out.
class ForecastChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastChart(QWidget* parent = nullptr);

    /// Must outlive the chart.
    void setModel(ForecastMonthsModel* model);
    /// What is counted, with its unit: "Units", "Gross, $".
    void setAxisTitle(const QString& title);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where the months and amounts are drawn.
    struct Scale
    {
        QRectF plot {};
        double highest = 1;
        double lowest = 0;
        double step = 1; ///< Between two lines of the grid.
        int months = 1;

        double xOf(int month) const { return plot.left() + plot.width() * (month + 0.5) / months; }
        double yOf(double amount) const
        {
            return plot.bottom() - plot.height() * (amount - lowest) / (highest - lowest);
        }
    };

    int rowCount() const;
    std::optional<double> valueAt(int row, int column) const;
    Scale scale() const;
    std::pair<double, double> range() const;
    void drawGrid(QPainter& painter, const Scale& scale) const;
    void drawMonths(QPainter& painter, const Scale& scale) const;
    void drawBand(QPainter& painter, const Scale& scale, int low, int high, float opacity) const;
    void drawLine(QPainter& painter, const Scale& scale, int column, const QPen& pen) const;
    void drawReadOut(QPainter& painter, const Scale& scale) const;
    void readOut(std::optional<int> row, const QPoint& globalPosition);
    void describe();

    QPointer<ForecastMonthsModel> m_model {}; ///< Empty while its page is being destroyed.
    QString m_axisTitle {};
    std::optional<int> m_row {}; ///< That is read out.
};

} // namespace lotboard
