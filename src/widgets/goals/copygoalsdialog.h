#pragma once

#include "services/goals/goalservice.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CopyGoalsDialog;
}

namespace lotboard {

/// Asks from which month goals are copied to `month`, and how much more they shall be.
class CopyGoalsDialog final : public QDialog
{
    Q_OBJECT

public:
    CopyGoalsDialog(const Period& month, metrics::MetricId metric, QWidget* parent = nullptr);
    ~CopyGoalsDialog() override;

    GoalCopy wish() const;

private:
    const std::unique_ptr<Ui::CopyGoalsDialog> m_ui;
    const Period m_month;
    const metrics::MetricId m_metric;
};

} // namespace lotboard
