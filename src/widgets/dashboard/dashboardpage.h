#pragma once

#include "widgets/shell/page.h"

#include <memory>
#include <vector>

class QPushButton;

namespace Ui {
class DashboardPage;
}

namespace lotboard {

class Ask;
class BenchmarkBoard;
class BoardFacts;
class DashboardModel;
class DataTableView;
class LineChart;
class PlainLabel;
class TableSortModel;
class TileWidget;

/// The manager's morning: tiles, the funnel with its leak, units against the goal, team and
/// sources. Shows what a DashboardModel holds; computes nothing.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// Both must outlive the page.
    DashboardPage(DashboardModel& model, Ask& ask, QWidget* parent = nullptr);
    ~DashboardPage() override;

    /// Drawn behind the trends of the tiles. Both must outlive the page.
    void setBenchmarks(const BenchmarkBoard& benchmarks, const BoardFacts& facts);

    void activate() override;
    void refresh() override;
    bool isReady() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpTiles();
    void arrange();
    void setUpCharts();
    void setUpTables(Ask& ask);
    void showModel();
    void showTiles();
    void showEmptyState();

    const std::unique_ptr<Ui::DashboardPage> m_ui;
    DashboardModel& m_model;
    TableSortModel* m_team;
    TableSortModel* m_sources;
    std::vector<TileWidget*> m_tiles {};
    int m_tilesInLine = 0;
    PlainLabel* m_leakText = nullptr;
    QPushButton* m_showLeak = nullptr;
    LineChart* m_pace = nullptr;
    PlainLabel* m_paceText = nullptr;
    DataTableView* m_teamTable = nullptr;
    DataTableView* m_sourcesTable = nullptr;
    bool m_wasActivated = false;
};

} // namespace lotboard
