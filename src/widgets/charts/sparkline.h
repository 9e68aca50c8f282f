#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

namespace lotboard {

/// A small line without axes: how a figure went. Says nothing that the figure beside it does not
/// open to, so it is hidden from screen readers.
class SparkLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SparkLine(QWidget* parent = nullptr);

    /// Ascending x. Fewer than two points draw nothing.
    void setPoints(const QList<QPointF>& points);
    /// Dashed lines across, at these y.
    void setLevels(const QList<double>& levels);
    QSize sizeHint() const override { return {80, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QPointF> m_points {};
    QList<double> m_levels {};
};

} // namespace lotboard
