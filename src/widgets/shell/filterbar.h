#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class FilterBar;
}

namespace lotboard {

class BoardFacts;
class BoardState;
class FilterPopup;
class FlowLayout;
class PeriodPopup;

/// Shows and changes what the board looks at: period, comparison, date basis with its window, and
/// a chip for each filter.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    FilterBar(BoardState& state, const BoardFacts& facts, QWidget* parent = nullptr);
    ~FilterBar() override;

private:
    void setUpMenus();
    void setUpPopups();
    void showState();
    void showChips();
    void openPeriods();
    void openFilter(QWidget* below, int dimension);

    const std::unique_ptr<Ui::FilterBar> m_ui;
    BoardState& m_state;
    const BoardFacts& m_facts;
    FlowLayout* m_chips = nullptr;
    PeriodPopup* m_periods;
    FilterPopup* m_filters;
};

} // namespace lotboard
