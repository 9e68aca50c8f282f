#pragma once

#include "models/goals/goalboard.h"
#include "models/goals/monthpace.h"
#include "widgets/shell/page.h"

#include <memory>

namespace Ui {
class GoalsPage;
}

namespace lotboard {

class Ask;
class BenchmarkBoard;
class GoalGridPanel;
class LineChart;
class PaceLines;
class PlainLabel;

/// Where the month will end against its goal, how good such forecasts were, and the goals
/// themselves.
class GoalsPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        GoalBoard::Calls calls {};
        Session session {};
        const BoardState* state = nullptr;
        const BoardFacts* facts = nullptr;
        Ask* ask = nullptr;
        BenchmarkBoard* benchmarks = nullptr; ///< Null: none can be entered.
    };

    explicit GoalsPage(const Setting& setting, QWidget* parent = nullptr);
    ~GoalsPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override;

private:
    void setUpMetrics();
    void setUpPace();
    void setUpBackTest();
    void setUpGoals();
    void setUpBenchmarks();
    void follow();
    void showPace();
    void showEmptyState();

    const std::unique_ptr<Ui::GoalsPage> m_ui;
    const Setting m_setting;
    MonthPace m_pace;
    GoalBoard m_goals;
    PaceLines* m_lines = nullptr;
    PlainLabel* m_advice = nullptr;
    LineChart* m_chart = nullptr;
    PlainLabel* m_backTestSummary = nullptr;
    GoalGridPanel* m_grid = nullptr;
    bool m_wasActivated = false;
};

} // namespace lotboard
