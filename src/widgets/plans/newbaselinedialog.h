#pragma once

#include "models/plans/planboard.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewBaselineDialog;
}

namespace lotboard {

/// Which leads are frozen under which name; at first the last 13 whole weeks of all leads. Gives a
/// value back; saves nothing.
class NewBaselineDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewBaselineDialog(const PlanBoard::State& state, QWidget* parent = nullptr);
    ~NewBaselineDialog() override;

    /// As the fields now say. Meaningful after accept().
    QString name() const;
    LeadCohort leads() const;

private:
    /// Why it cannot be saved yet; empty if it can.
    QString problem() const;
    void showProblem();

    const std::unique_ptr<Ui::NewBaselineDialog> m_ui;
    const std::chrono::sys_days m_today;
    QStringList m_otherNames {};
};

} // namespace lotboard
