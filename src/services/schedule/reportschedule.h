#pragma once

#include "base/period.h"
#include "services/report/reportformat.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard {

/// When the month report is made by itself, and where it goes.
struct ReportSchedule
{
    bool isOn = false;
    int dayOfMonth = 3; ///< Of the month after: 1 to 28. Late entries have until then.
    QString folder {}; ///< Each month gets a folder in it, such as `2026-10`.
    ReportFormats formats {ReportFormat::Csv, ReportFormat::Html};
    /// The first day of the next month that is to be made; nothing: none was made yet.
    std::optional<std::chrono::sys_days> next {};

    friend bool operator==(const ReportSchedule&, const ReportSchedule&) = default;
};

/// The months whose report is due on `today` and was not made, oldest first: those that were missed
/// are caught up. None while the schedule is off.
std::vector<Period> dueMonths(const ReportSchedule& schedule, std::chrono::sys_days today);

/// For the settings of a file.
QString scheduleText(const ReportSchedule& schedule);
/// What is missing or makes no sense is as usual.
ReportSchedule scheduleFrom(const QString& text);

} // namespace lotboard
