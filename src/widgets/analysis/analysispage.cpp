#include "widgets/analysis/analysispage.h"

#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "widgets/analysis/costsview.h"
#include "widgets/analysis/exploreview.h"
#include "widgets/analysis/leaksview.h"
#include "widgets/analysis/scorecardsview.h"
#include "widgets/analysis/speedview.h"
#include "widgets/common/ask.h"
#include "widgets/goals/longforecastview.h"

#include <QSettings>
#include <QVBoxLayout>

namespace lotboard {

PageInfo AnalysisPage::pageInfo()
{
    return {.id = QStringLiteral("analysis"),
        .title = AnalysisPage::tr("Analysis"),
        .icon = QStringLiteral("analysis"),
        .group = NavigationGroup::Measure,
        .helpTopic = QStringLiteral("analysis")};
}

AnalysisPage::AnalysisPage(const Surroundings& around, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_views(around.views)
    , m_explore(*around.state, *around.facts)
    , m_leaks(*around.state, *around.facts, around.baselines)
    , m_speed(*around.state, *around.facts)
    , m_scorecards(*around.state, *around.facts)
    , m_costs(*around.state, *around.facts)
    , m_forecast(*around.state, *around.facts)
    , m_tabs(new QTabWidget(this))
{
    if (around.benchmarks)
        m_explore.setBenchmarks(around.benchmarks);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->addWidget(m_tabs);
    addTab(m_explore, new ExploreView(m_explore, m_views, around.databasePath, *around.ask, this),
        tr("Explore"));
    auto* leaks = new LeaksView(m_leaks, *around.ask, this);
    connect(leaks, &LeaksView::filterRequested, around.state, &BoardState::setFilter);
    addTab(m_leaks, leaks, tr("Leaks"));
    addTab(m_speed, new SpeedView(m_speed, *around.ask, this), tr("Speed"));
    addTab(m_scorecards, new ScorecardsView(m_scorecards, *around.ask, this), tr("People"));
    addTab(m_costs, new CostsView(m_costs, *around.ask, this), tr("Cost"));
    addTab(m_forecast, new LongForecastView(m_forecast, *around.ask, this), tr("Forecast"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible())
            activate();
    });
    Ask* asking = around.ask;
    connect(&m_views, &ViewBoard::saved, this, &Page::actionSaved);
    connect(&m_views, &ViewBoard::reported, this, &Page::statusReported);
    connect(&m_views, &ViewBoard::refused, this,
        [this, asking](const QString& why) { asking->tell(this, tr("Saved views"), why); });
    connect(around.state, &BoardState::changed, this, &AnalysisPage::lookAgain);
    connect(around.facts, &BoardFacts::changed, this, &AnalysisPage::lookAgain);
}

template<class Model, class View>
void AnalysisPage::addTab(Model& model, View* view, const QString& title)
{
    m_shown.push_back({.refresh = [&model] { model.refresh(); },
        .isCurrent = [&model] { return model.isCurrent(); }});
    m_tabs->addTab(view, title);
    connect(view, &View::statusReported, this, &Page::statusReported);
    if constexpr (requires { &View::figureActivated; })
        connect(view, &View::figureActivated, this, &Page::figureActivated);
    if constexpr (requires { &View::commandRequested; })
        connect(view, &View::commandRequested, this, &Page::commandRequested);
    connect(&model, &Model::busyChanged, this, &Page::busyChanged);
    connect(&model, &Model::updated, this, [this] {
        if (isReady())
            Q_EMIT becameReady();
    });
}

void AnalysisPage::lookAgain()
{
    for (Tab& shown : m_shown)
        shown.isOutdated = true;
    if (isVisible())
        refresh();
}

void AnalysisPage::activate()
{
    m_views.load();
    if (tab().isOutdated)
        refresh();
}

void AnalysisPage::refresh()
{
    tab().isOutdated = false;
    tab().refresh();
}

bool AnalysisPage::isReady() const
{
    return !tab().isOutdated && tab().isCurrent();
}

void AnalysisPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("explore"), m_explore.viewText());
    settings.setValue(QStringLiteral("leaksAgainst"), m_leaks.choiceText());
    settings.setValue(QStringLiteral("tab"), m_tabs->currentWidget()->objectName());
}

void AnalysisPage::restoreState(QSettings& settings)
{
    m_explore.restoreChoice(settings.value(QStringLiteral("explore")).toString());
    m_leaks.restoreChoice(settings.value(QStringLiteral("leaksAgainst")).toString());
    const QString name = settings.value(QStringLiteral("tab")).toString();
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->widget(at)->objectName() == name)
            m_tabs->setCurrentIndex(at);
    }
}

} // namespace lotboard
