#pragma once

#include "models/followup/followupplans.h"
#include "models/followup/stepmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PlanDialog;
}

namespace lotboard {

/// One follow-up plan. Takes a value in, gives a value back; saves nothing.
class PlanDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a valid id it is a new plan. `others`: the plans of the store, and its sources.
    PlanDialog(
        const FollowUpPlan& plan, const FollowUpPlans::State& others, QWidget* parent = nullptr);
    ~PlanDialog() override;

    /// As the fields now say. Meaningful after accept().
    FollowUpPlan plan() const;

private:
    void setUpSteps();
    void fillSources(const FollowUpPlans::State& others);
    void addStep();
    void removeStep();
    /// Why it cannot be saved yet; empty if it can.
    QString problem() const;
    void showProblem();

    const std::unique_ptr<Ui::PlanDialog> m_ui;
    const FollowUpPlan m_original;
    QStringList m_otherNames {};
    StepModel m_steps;
};

} // namespace lotboard
