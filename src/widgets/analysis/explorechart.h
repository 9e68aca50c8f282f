#pragma once

#include "widgets/common/card.h"

#include "models/common/figurereference.h"

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace lotboard {

class BarChart;
class EmptyState;
class ExploreModel;
class FunnelChart;
class HeatMap;
class TrendChart;

/// What an ExploreModel holds as a picture, with the choice which figure is drawn; where it cannot
/// be drawn so, it says what to choose instead.
class ExploreChart final : public Card
{
    Q_OBJECT

public:
    /// `model` must outlive the chart.
    explicit ExploreChart(ExploreModel& model, QWidget* parent = nullptr);

    void showModel();

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);

private:
    template<class Chart>
    void addChart(Chart& chart, const QString& name, QWidget* page = nullptr);
    QWidget* page() const;
    void showDrawable();

    ExploreModel& m_model;
    QComboBox* m_drawn;
    QStackedWidget* m_stack;
    EmptyState* m_problem;
    BarChart* m_bars;
    QScrollArea* m_barArea;
    TrendChart* m_trend;
    HeatMap* m_heatMap;
    QScrollArea* m_heatArea;
    FunnelChart* m_funnel;
};

} // namespace lotboard
