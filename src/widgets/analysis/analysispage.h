#pragma once

#include "models/analysis/costsmodel.h"
#include "models/analysis/exploremodel.h"
#include "models/analysis/leaksmodel.h"
#include "models/analysis/scorecardsmodel.h"
#include "models/analysis/speedmodel.h"
#include "models/analysis/viewboard.h"
#include "models/goals/longforecastmodel.h"
#include "widgets/shell/page.h"

#include <QTabWidget>

#include <functional>
#include <vector>

namespace lotboard {

class Ask;

/// What lies behind the figures, a tab for each question. Each tab shows a model of its own; the
/// page keeps that of the tab in front at what the board looks at.
class AnalysisPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    struct Surroundings
    {
        QString databasePath {};
        ViewBoard::Calls views {};
        LeaksModel::ReadBaselines baselines {};
        BoardState* state = nullptr;
        const BoardFacts* facts = nullptr;
        Ask* ask = nullptr;
        const BenchmarkBoard* benchmarks = nullptr; ///< Null: none are shown.
    };

    /// What the pointers name must outlive the page.
    explicit AnalysisPage(const Surroundings& around, QWidget* parent = nullptr);

    void activate() override;
    void refresh() override;
    bool isReady() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

private:
    /// What a tab shows has to be asked for when it comes to the front, and only then.
    struct Tab
    {
        std::function<void()> refresh {};
        std::function<bool()> isCurrent {};
        bool isOutdated = true;
    };

    template<class Model, class View>
    void addTab(Model& model, View* view, const QString& title);
    /// That in front.
    Tab& tab() { return m_shown[static_cast<std::size_t>(m_tabs->currentIndex())]; }
    const Tab& tab() const { return m_shown[static_cast<std::size_t>(m_tabs->currentIndex())]; }
    void lookAgain();

    ViewBoard m_views;
    ExploreModel m_explore;
    LeaksModel m_leaks;
    SpeedModel m_speed;
    ScorecardsModel m_scorecards;
    CostsModel m_costs;
    LongForecastModel m_forecast;
    QTabWidget* m_tabs;
    std::vector<Tab> m_shown {}; ///< In the order of m_tabs.
};

} // namespace lotboard
