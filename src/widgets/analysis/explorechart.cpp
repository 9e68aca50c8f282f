#include "widgets/analysis/explorechart.h"

#include "models/analysis/exploremodel.h"
#include "services/wording/metrictext.h"
#include "widgets/charts/barchart.h"
#include "widgets/charts/funnelchart.h"
#include "widgets/charts/heatmap.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/emptystate.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lotboard {
namespace {

/// For a chart that is as high as it has rows, which the window need not be.
QScrollArea* scrolled(QWidget* chart, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(chart);
    area->viewport()->setAutoFillBackground(false);
    chart->setAutoFillBackground(false);
    return area;
}

} // namespace

ExploreChart::ExploreChart(ExploreModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_drawn(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(new EmptyState(this))
    , m_bars(new BarChart(this))
    , m_barArea(scrolled(m_bars, this))
    , m_trend(new TrendChart(this))
    , m_heatMap(new HeatMap(this))
    , m_heatArea(scrolled(m_heatMap, this))
    , m_funnel(new FunnelChart(this))
{
    m_drawn->setObjectName(QStringLiteral("drawnCombo"));
    m_drawn->setAccessibleName(tr("Which figure is drawn"));
    m_drawn->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addAction(m_drawn);
    connect(m_drawn, &QComboBox::activated, this, [this] {
        ExploreChoice choice = m_model.choice();
        choice.drawn = static_cast<metrics::MetricId>(m_drawn->currentData().toInt());
        m_model.setChoice(choice);
    });
    m_bars->setModel(m_model.chart());
    m_trend->setModel(m_model.chart());
    m_heatMap->setModel(m_model.chart());
    m_funnel->setModel(m_model.funnel());
    m_stack->addWidget(m_problem);
    addChart(*m_bars, QStringLiteral("barChart"), m_barArea);
    addChart(*m_trend, QStringLiteral("trendChart"));
    addChart(*m_heatMap, QStringLiteral("heatMap"), m_heatArea);
    addChart(*m_funnel, QStringLiteral("funnelChart"));
    body()->addWidget(m_stack, 1);
}

template<class Chart>
void ExploreChart::addChart(Chart& chart, const QString& name, QWidget* page)
{
    chart.setObjectName(name);
    m_stack->addWidget(page ? page : &chart);
    connect(&chart, &Chart::figureActivated, this, &ExploreChart::figureActivated);
}

QWidget* ExploreChart::page() const
{
    switch (m_model.choice().picture) {
    case Picture::Bars:
    case Picture::Stacked:
        return m_barArea;
    case Picture::Lines:
        return m_trend;
    case Picture::HeatMap:
        return m_heatArea;
    case Picture::Funnel:
        return m_funnel;
    case Picture::Table:
        break;
    }
    return m_problem;
}

void ExploreChart::showDrawable()
{
    m_drawn->clear();
    for (const metrics::MetricId metric : m_model.drawable())
        m_drawn->addItem(metricName(metric), static_cast<int>(metric));
    m_drawn->setCurrentIndex(static_cast<int>(m_model.drawnMetric()));
    m_drawn->setVisible(m_drawn->count() > 1 && m_model.choice().picture != Picture::Funnel);
}

void ExploreChart::showModel()
{
    showDrawable();
    setTitle(m_model.title());
    const QString problem = m_model.pictureProblem();
    m_problem->setText(pictureName(m_model.choice().picture), problem);
    const QString values = m_model.chart()->valueTitle();
    m_bars->setStacked(m_model.choice().picture == Picture::Stacked);
    m_bars->setAxisTitle(values);
    m_bars->setReferences(m_model.references());
    m_trend->setReferences(m_model.references());
    m_trend->setAxisTitles(values, m_model.chart()->lineTitle());
    m_heatMap->setAxisTitle(values);
    m_stack->setCurrentWidget(problem.isEmpty() ? page() : m_problem);
}

} // namespace lotboard
