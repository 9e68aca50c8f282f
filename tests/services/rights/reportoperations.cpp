#include "operation.h"

#include "services/close/closeservice.h"
#include "services/report/reportservice.h"
#include "services/schedule/scheduleservice.h"

namespace lotboard {

std::vector<Operation> reportOperations()
{
    using enum Right;
    return {
        {"ReportService::monthReport", needs(ReadBoard),
            serving<ReportService>(
                [](auto report, auto& call) { return report.monthReport(call.session, {}, {}); })},
        {"ReportService::writeTo", needs(ReadBoard),
            serving<ReportService>([](auto report, auto& call) {
                return report.writeTo(call.session, std::vector<NamedFile> {},
                    call.folder + QStringLiteral("/report"));
            })},
        {"CloseService::closedMonths", needs(ReadBoard),
            serving<CloseService>(
                [](auto months, auto& call) { return months.closedMonths(call.session); })},
        {"CloseService::close", needs(ManageStore, ReadGrosses, ExportCustomers, ReadAllLeads),
            serving<CloseService>(
                [](auto months, auto& call) { return months.close(call.session, {}); })},
        {"CloseService::reopen", needs(ManageStore),
            serving<CloseService>(
                [](auto months, auto& call) { return months.reopen(call.session, {}); })},
        {"CloseService::files", needs(ManageStore),
            serving<CloseService>(
                [](auto months, auto& call) { return months.files(call.session, {}); })},
        {"CloseService::restated", needs(ReadBoard),
            serving<CloseService>(
                [](auto months, auto& call) { return months.restated(call.session, {}); })},
        {"ScheduleService::schedule", needs(ReadBoard),
            serving<ScheduleService>(
                [](auto schedule, auto& call) { return schedule.schedule(call.session); })},
        {"ScheduleService::save", needs(ManageStore),
            serving<ScheduleService>(
                [](auto schedule, auto& call) { return schedule.save(call.session, {}); })},
        {"ScheduleService::makeDue", needs(ManageStore),
            serving<ScheduleService>(
                [](auto schedule, auto& call) { return schedule.makeDue(call.session); })},
    };
}

} // namespace lotboard
