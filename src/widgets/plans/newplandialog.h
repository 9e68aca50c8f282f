#pragma once

#include "models/plans/planboard.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewPlanDialog;
}

namespace lotboard {

/// A new plan: what changes, from when, for which leads, which number it is to move and against
/// which baseline. Gives a value back; saves nothing.
class NewPlanDialog final : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: `state` has a baseline.
    explicit NewPlanDialog(const PlanBoard::State& state, QWidget* parent = nullptr);
    ~NewPlanDialog() override;

    /// As the fields now say. Meaningful after accept().
    Plan plan() const;

private:
    const Baseline& baseline() const;
    /// Of the chosen metric; null if the baseline has none.
    const FrozenFigure* figure() const;
    metrics::Unit unit() const;
    void showBaseline();
    void showMetric();
    /// Why it cannot be saved yet; empty if it can.
    QString problem() const;
    void showProblem();

    const std::unique_ptr<Ui::NewPlanDialog> m_ui;
    const PlanBoard::State m_state;
};

} // namespace lotboard
