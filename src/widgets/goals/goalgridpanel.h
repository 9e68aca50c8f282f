#pragma once

#include "models/goals/goalboard.h"

#include <QWidget>

#include <memory>

namespace Ui {
class GoalGridPanel;
}

namespace lotboard {

class Ask;

/// The grid of goals with its tools: which metric and year, copying a month, sharing out, files.
/// Cells are written by typing, pasted from a spreadsheet, copied, and emptied with Delete. Who may
/// not manage the store looks at it.
class GoalGridPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    GoalGridPanel(GoalBoard& board, Ask& ask, bool canEdit, QWidget* parent = nullptr);
    ~GoalGridPanel() override;

    /// The month that is looked at first.
    void setToday(std::chrono::sys_days today);

Q_SIGNALS:
    void statusReported(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpMetrics();
    void setUpTable();
    void setUpTools(bool canEdit);
    bool takeKey(const QKeyEvent& event);
    void copyCells();
    void paste();
    void copyMonth();
    void shareOut();
    void importFile();
    void exportFile();
    /// Of the current column, else of today.
    Period month() const;

    const std::unique_ptr<Ui::GoalGridPanel> m_ui;
    GoalBoard& m_board;
    Ask& m_ask;
    bool m_canEdit = false;
    std::chrono::sys_days m_today {};
};

} // namespace lotboard
