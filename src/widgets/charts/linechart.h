#pragma once

#include "models/common/figurereference.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QChart;
class QLineSeries;
class QStackedLayout;
class QValueAxis;

namespace lotboard {

class EmptyState;

/// Lines over days, drawn from the columns of an item model by their ChartRole, so that the chart
/// and the table of the same model cannot differ. The line of what happened is in the accent, the
/// others stay behind it. Moving over it, or the arrow keys, read a day out; a click or Enter opens
/// its number.
class LineChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Actual, Goal, Forecast, Reference };
    struct Line
    {
        int column = 0;
        Look look = Look::Actual;
    };
    struct Band
    {
        int lowColumn = 0;
        int highColumn = 0;
    };

    explicit LineChart(QWidget* parent = nullptr);
    ~LineChart() override;

    /// Must outlive the chart. Column 0 is x. The last line is drawn on top.
    void setModel(QAbstractItemModel* model, std::vector<Line> lines);
    /// Fills what lies between two columns, behind the lines: what may come.
    void setBand(int lowColumn, int highColumn);
    void setAxisTitles(const QString& x, const QString& y);
    /// A dotted mark at this x; empty: none.
    void setToday(std::optional<double> x);
    /// Shown instead of empty axes.
    void setEmptyText(const QString& heading, const QString& explanation);

    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {260, 170}; }

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class View;

    void rebuild();
    void addLine(const Line& line);
    void scaleAxes();
    double highestValue() const;
    void makeRoomForNames();
    QString lineName(const Line& line) const;
    void readOut(int row, const QPoint& globalPosition);
    void activate(int row);
    int rowAt(const QPointF& position) const;
    QPoint placeOf(int row) const;
    QString rowText(int row) const;

    QPointer<QAbstractItemModel> m_model {}; ///< Empty while its page is being destroyed.
    std::vector<Line> m_lines {};
    std::optional<Band> m_band {};
    std::optional<double> m_today {};
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QValueAxis* m_xAxis;
    QValueAxis* m_yAxis;
    View* m_view;
    QChart* m_chart;
    std::optional<int> m_row {}; ///< That is read out.
};

} // namespace lotboard
