#pragma once

#include <QChartView>

class QAbstractAxis;

namespace lotboard {

/// A plot of Qt Charts in the looks of this program: no legend, no title, no frame, two quiet axes.
/// The chart around it takes the keys; what it draws on top, it draws in drawForeground().
class PlotView : public QChartView
{
    Q_OBJECT

public:
    /// Takes the axes.
    PlotView(QAbstractAxis* x, QAbstractAxis* y, QWidget* parent = nullptr);

    /// By the theme and font of now.
    void colourAxes();

private:
    QAbstractAxis* m_x;
    QAbstractAxis* m_y;
};

} // namespace lotboard
