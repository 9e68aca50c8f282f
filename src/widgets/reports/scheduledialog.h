#pragma once

#include "services/schedule/reportschedule.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ScheduleDialog;
}

namespace lotboard {

class Ask;

/// When the month report is made by itself, where it goes, and as what. Saves nothing.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `ask` must outlive the dialog.
    ScheduleDialog(const ReportSchedule& schedule, Ask& ask, QWidget* parent = nullptr);
    ~ScheduleDialog() override;

    /// Meaningful after accept().
    ReportSchedule schedule() const;

private:
    void chooseFolder();
    void showConsequences();

    const std::unique_ptr<Ui::ScheduleDialog> m_ui;
    ReportSchedule m_schedule;
    Ask& m_ask;
};

} // namespace lotboard
