#include "widgets/analysis/analysispage.h"

#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "widgets/analysis/costsview.h"
#include "widgets/analysis/exploreview.h"
#include "widgets/analysis/leaksview.h"
#include "widgets/analysis/scorecardsview.h"
#include "widgets/analysis/speedview.h"
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

AnalysisPage::AnalysisPage(const QString& databasePath, const BoardState& state,
    const BoardFacts& facts, Ask& ask, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_explore(state, facts)
    , m_leaks(state, facts)
    , m_speed(state, facts)
    , m_scorecards(state, facts)
    , m_costs(state, facts)
    , m_forecast(state, facts)
    , m_tabs(new QTabWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->addWidget(m_tabs);
    addTab(m_explore, new ExploreView(m_explore, databasePath, ask, this), tr("Explore"));
    addTab(m_leaks, new LeaksView(m_leaks, ask, this), tr("Leaks"));
    addTab(m_speed, new SpeedView(m_speed, ask, this), tr("Speed"));
    addTab(m_scorecards, new ScorecardsView(m_scorecards, ask, this), tr("People"));
    addTab(m_costs, new CostsView(m_costs, ask, this), tr("Cost"));
    addTab(m_forecast, new LongForecastView(m_forecast, ask, this), tr("Forecast"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible())
            activate();
    });
    connect(&state, &BoardState::changed, this, &AnalysisPage::lookAgain);
    connect(&facts, &BoardFacts::changed, this, &AnalysisPage::lookAgain);
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
    settings.setValue(QStringLiteral("tab"), m_tabs->currentWidget()->objectName());
}

void AnalysisPage::restoreState(QSettings& settings)
{
    const QString name = settings.value(QStringLiteral("tab")).toString();
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->widget(at)->objectName() == name)
            m_tabs->setCurrentIndex(at);
    }
}

} // namespace lotboard
