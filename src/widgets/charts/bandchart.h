#pragma once

#include "models/common/benchmarkboard.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

class QChart;
class QDateTimeAxis;
class QValueAxis;

namespace lotboard {

/// A line of points over days, with stretches of days that have one figure for all of them: a
/// level, and a band for how sure it is. The points are those of an item model by their ChartRole,
/// column 0 the day counted from 1970. Moving over it, or the arrow keys, read a point out.
class BandChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Reference, Good };
    enum class Join {
        Straight, ///< From point to point.
        Steps, ///< A level stands until the next point, the last to the end of the bands.
    };

    struct Band
    {
        double from = 0; ///< Days, as those of the points.
        double to = 0;
        double level = 0;
        std::optional<std::pair<double, double>> range {};
        QString name {}; ///< Stands above its beginning.
        Look look = Look::Reference;
        bool goesOn = false; ///< Its level is drawn faintly to the end of the chart.
    };

    /// How values stand at the axis: `factor` times the value, then `suffix`.
    struct Scale
    {
        double factor = 1;
        QString suffix {};
        bool isRate = false; ///< 0 to 1, and never beyond.
    };

    explicit BandChart(QWidget* parent = nullptr);
    ~BandChart() override;

    /// Must outlive the chart. The points are read anew by setBands().
    void setModel(QAbstractItemModel* model, int valueColumn, Join join = Join::Straight);
    void setAxisTitles(const QString& x, const QString& y);
    /// Draws the points as the model has them now, and these bands. `begin`: a dotted mark at this
    /// day.
    void setBands(std::vector<Band> bands, const Scale& scale, std::optional<double> begin);
    /// Dashed lines across, each with its name above it; their values are those of the axis.
    void setReferences(std::vector<ReferenceLine> references);

    QSize sizeHint() const override { return {600, 240}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class View;

    std::optional<QPointF> point(int row) const;
    void rebuild();
    void addBand(const Band& band, double end);
    void addLine(const QList<QPointF>& points, const QPen& pen);
    void addPoints(double end);
    void scaleAxes();
    void readOut(int row, const QPoint& globalPosition);
    int rowAt(const QPointF& position) const;
    QPoint placeOf(int row) const;
    QString rowText(int row) const;

    QPointer<QAbstractItemModel> m_model {}; ///< Empty while its page is being destroyed.
    int m_column = 1;
    Join m_join = Join::Straight;
    std::vector<Band> m_bands {};
    std::vector<ReferenceLine> m_references {};
    Scale m_scale {};
    std::optional<double> m_begin {};
    QDateTimeAxis* m_xAxis;
    QValueAxis* m_yAxis;
    View* m_view;
    QChart* m_chart;
    std::optional<int> m_row {}; ///< That is read out.
};

} // namespace lotboard
