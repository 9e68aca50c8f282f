#pragma once

#include "models/plans/planboard.h"
#include "widgets/shell/page.h"

#include <memory>

namespace Ui {
class PlansPage;
}

namespace lotboard {

class Ask;
class BandChart;
class BenchmarkBoard;
class DataTableView;
class PlainLabel;
class Workspace;

/// What the store changes and whether it moved the needle: one plan with its verdict, week by week
/// and metric by metric. Whoever may not manage the store looks at it.
class PlansPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        PlanBoard::Calls calls {};
        Session session {};
        Ask* ask = nullptr;
        const BenchmarkBoard* benchmarks = nullptr; ///< Null: none are shown.
    };

    explicit PlansPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    PlansPage(Workspace& workspace, const Session& session, Ask& ask,
        const BenchmarkBoard& benchmarks, QWidget* parent = nullptr);
    ~PlansPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override { return m_board.isLoaded() && !m_board.isLoading(); }
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

private:
    void setUpCharts();
    void setUpTable();
    void showBoard();
    void showFindings(const PlanFindings& findings);
    void showWeeks();
    void showHistory();
    void showEmptyState();
    void updateButtons();
    void addBaseline();
    void addPlan();
    void decide();
    void showRestated();
    bool canManage() const { return m_setting.session.may(Right::ManageStore); }

    const std::unique_ptr<Ui::PlansPage> m_ui;
    const Setting m_setting;
    PlanBoard m_board;
    BandChart* m_weekChart;
    BandChart* m_historyChart;
    DataTableView* m_table;
    PlainLabel* m_note;
};

} // namespace lotboard
