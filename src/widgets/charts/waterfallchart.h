#pragma once

#include "models/common/figurereference.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace lotboard {

/// Draws a WaterfallModel: a bar for each of the two wholes, and between them one for each cause,
/// beginning where the one before ended. A bar with records behind it opens by a click, or by the
/// arrow keys and Enter.
class WaterfallChart final : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);

    /// Must outlive the chart.
    void setModel(QAbstractItemModel* model);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where things stand, and how amounts become places.
    struct Scale
    {
        double left = 0; ///< Of the part where bars are.
        double width = 0;
        double least = 0;
        double greatest = 1;
        double rowHeight = 0;

        double placeOf(double amount) const
        {
            return left + width * (amount - least) / (greatest - least);
        }
    };

    int rowCount() const;
    Scale scale() const;
    /// The least and the greatest amount, 0 among them.
    std::pair<double, double> range() const;
    void drawRow(QPainter& painter, const Scale& scale, int row) const;
    void drawBar(QPainter& painter, const Scale& scale, int row) const;
    QModelIndex indexAt(const QPointF& position) const;
    void activate(const QModelIndex& index);
    void describe();

    QPointer<QAbstractItemModel> m_model {}; ///< Empty while its page is being destroyed.
    int m_currentRow = 0;
};

} // namespace lotboard
