#include "services/schedule/scheduleservice.h"

#include "services/report/reportservice.h"
#include "services/unit.h"
#include "services/workspace.h"
#include "storage/changes/permission.h"
#include "storage/repositories/storerepository.h"

#include <QCoreApplication>
#include <QDir>

namespace lotboard {
namespace {

const QString settingKey = QStringLiteral("report_schedule");

Error invalid(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

Status checkForm(const ReportSchedule& schedule)
{
    if (schedule.dayOfMonth < 1 || schedule.dayOfMonth > 28)
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "Choose a day from 1 to 28: every month has it. Nothing was saved."));
    if (schedule.isOn && !QDir::isAbsolutePath(schedule.folder))
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "Choose a folder for the reports, with its whole path. Nothing was saved."));
    if (schedule.isOn && schedule.formats.empty())
        return invalid(QT_TRANSLATE_NOOP("Error", "Choose a format. Nothing was saved."));
    return success();
}

} // namespace

Result<ReportSchedule> ScheduleService::schedule(const Session& session) const
{
    const auto text = m_workspace.read([&](storage::Database& database) {
        return storage::StoreRepository(database).setting(session, settingKey);
    });
    if (!text)
        return text.error();
    return scheduleFrom(text->value_or(QString()));
}

Status ScheduleService::keep(const Session& session, const ReportSchedule& schedule)
{
    return inLastingUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        return storage::StoreRepository(unit.database())
            .changeSetting(session, unit, settingKey, scheduleText(schedule));
    });
}

Result<ReportSchedule> ScheduleService::save(const Session& session, const ReportSchedule& schedule)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    if (const auto fit = checkForm(schedule); !fit)
        return fit.error();
    const auto before = this->schedule(session);
    if (!before)
        return before.error();
    ReportSchedule kept = schedule;
    kept.next = before->next;
    if (kept.isOn && (!before->isOn || !kept.next))
        kept.next = addMonths(monthOf(m_workspace.today()).first, -1);
    if (const auto saved = keep(session, kept); !saved)
        return saved.error();
    return kept;
}

Result<ScheduledReport> ScheduleService::make(const Session& session,
    const ReportSchedule& schedule, const Period& month, const JobControl& control)
{
    ReportService service(m_workspace);
    const auto report = service.monthReport(session, month, control);
    if (!report)
        return report.error();
    const auto files = reportFiles(*report, schedule.formats);
    if (!files)
        return files.error();
    ScheduledReport made {
        .month = month, .folder = QDir(schedule.folder).filePath(periodText(month))};
    for (const NamedFile& file : *files)
        made.files << file.name;
    if (const auto written = service.writeTo(session, *files, made.folder); !written)
        return written.error();
    return made;
}

Result<std::vector<ScheduledReport>> ScheduleService::makeDue(
    const Session& session, const JobControl& control)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    auto current = schedule(session);
    if (!current)
        return current.error();
    std::vector<ScheduledReport> made;
    for (const Period& month : dueMonths(*current, m_workspace.today())) {
        auto report = make(session, *current, month, control);
        if (!report)
            return report.error();
        made.push_back(*std::move(report));
        current->next = addMonths(month.first, 1);
        if (const auto kept = keep(session, *current); !kept)
            return kept.error();
    }
    return made;
}

} // namespace lotboard
