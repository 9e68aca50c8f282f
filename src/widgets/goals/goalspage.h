#pragma once

#include "models/goals/monthpace.h"
#include "widgets/shell/page.h"

#include <memory>

namespace Ui {
class GoalsPage;
}

namespace lotboard {

class Ask;
class LineChart;
class PaceLines;
class PlainLabel;

/// Where the month will end against its goal, and how good such forecasts were.
class GoalsPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// All must outlive the page.
    GoalsPage(
        const BoardState& state, const BoardFacts& facts, Ask& ask, QWidget* parent = nullptr);
    ~GoalsPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override;

private:
    void setUpMetrics();
    void setUpPace();
    void setUpBackTest(Ask& ask);
    void showPace();
    void showEmptyState();

    const std::unique_ptr<Ui::GoalsPage> m_ui;
    MonthPace m_pace;
    PaceLines* m_lines = nullptr;
    PlainLabel* m_advice = nullptr;
    LineChart* m_chart = nullptr;
    PlainLabel* m_backTestSummary = nullptr;
    bool m_wasActivated = false;
};

} // namespace lotboard
