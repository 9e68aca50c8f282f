#include "operation.h"

#include "services/appointments/appointmentservice.h"
#include "services/audit/auditservice.h"
#include "services/backup/backupservice.h"
#include "services/backup/salvage.h"
#include "services/board/recordservice.h"
#include "services/check/checkservice.h"
#include "services/check/fixeffect.h"
#include "services/close/closeservice.h"
#include "services/consent/consentservice.h"
#include "services/customer/customerservice.h"
#include "services/deals/dealservice.h"
#include "services/find/findservice.h"
#include "services/followup/cadenceservice.h"
#include "services/goals/goalservice.h"
#include "services/import/importservice.h"
#include "services/lead/evidenceservice.h"
#include "services/lead/leadbulkservice.h"
#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "services/people/signinservice.h"
#include "services/people/staffservice.h"
#include "services/plans/planservice.h"
#include "services/report/reportservice.h"
#include "services/schedule/scheduleservice.h"
#include "services/store/storeservice.h"
#include "services/today/todayservice.h"
#include "services/undo/undoservice.h"
#include "services/views/viewservice.h"
#include "services/visits/visitservice.h"

namespace lotboard {
namespace {

using enum Right;

const QString password = QStringLiteral("seven green keys");

/// Of a file that there is not: far enough to be asked for the right.
ImportRequest missingFile(const Call& call)
{
    return {.filePath = call.folder + QStringLiteral("/missing.csv")};
}

std::vector<Operation> leadOperations()
{
    return {
        {"LeadService::list", needs(ReadCustomers),
            serving<LeadService>(
                [](auto leads, auto& call) { return leads.list(call.session, {}, {}); })},
        {"LeadService::rows", needs(ReadCustomers),
            serving<LeadService>(
                [](auto leads, auto& call) { return leads.rows(call.session, {}); })},
        {"LeadService::history", seeing(ReadCustomers),
            serving<LeadService>([](auto leads, auto& call) {
                return leads.history(call.session, call.target.lead.id);
            })},
        {"LeadService::choices", needs(ReadBoard), serving<LeadService>([](auto leads, auto& call) {
             return leads.choices(call.session);
         })},
        {"LeadService::create", needs(EditLeads), serving<LeadService>([](auto leads, auto& call) {
             return leads.create(
                 call.session, {.customer = {.lastName = QStringLiteral("Okafor")}});
         })},
        {"LeadService::save", workingOn(ReadCustomers, EditLeads),
            serving<LeadService>([](auto leads, auto& call) {
                LeadForm form {.lead = call.target.lead, .customer = call.target.customer};
                form.lead.note += QStringLiteral("!");
                return leads.save(call.session, form);
            })},
        {"LeadService::logCommunication", workingOn(EditLeads),
            serving<LeadService>([](auto leads, auto& call) {
                return leads.logCommunication(call.session, {.lead = call.target.lead.id});
            })},
        {"UndoService::takeBack",
            [](const Session& session, bool isOwn) {
                return session.may(EditLeads) && (isOwn || session.may(ManageStore));
            },
            serving<UndoService>([](auto undo, auto& call) {
                return undo.takeBack(call.session, call.target.action);
            })},
        {"AuditService::page", needs(ManageStore),
            serving<AuditService>(
                [](auto audit, auto& call) { return audit.page(call.session, {}); })},
        {"RecordService::rows", needs(ReadBoard),
            serving<RecordService>([](auto records, auto& call) {
                const std::vector<metrics::RecordRef> one {
                    {.kind = metrics::RecordKind::Lead, .id = call.target.lead.id.value}};
                return records.rows(call.session, one, {});
            })},
        {"CheckService::run", needs(ReadBoard), serving<CheckService>([](auto check, auto& call) {
             return check.run(call.session, {});
         })},
        {"CheckService::grades", needs(ReadBoard),
            serving<CheckService>(
                [](auto check, auto& call) { return check.grades(call.session, {}, {}); })},
        {"FixEffectService::effect", needs(ReadBoard),
            serving<FixEffectService>(
                [](auto effects, auto& call) { return effects.effect(call.session, {}, {}); })},
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

/// An instant that is to come, for appointments.
std::chrono::sys_seconds tomorrow(const Call& call)
{
    return call.workspace.clock().now() + std::chrono::hours(24);
}

std::vector<Operation> dayOperations()
{
    return {
        {"LeadLog::log", workingOn(EditLeads), serving<LeadLog>([](auto log, auto& call) {
             return log.log(call.session, {.lead = call.target.lead.id});
         })},
        {"EvidenceService::counts", needs(ReadAllLeads),
            serving<EvidenceService>(
                [](auto evidence, auto& call) { return evidence.counts(call.session, {}); })},
        {"TodayService::work", needs(ReadCustomers),
            serving<TodayService>(
                [](auto today, auto& call) { return today.work(call.session, {}); })},
        {"TodayService::toDo", needs(ReadCustomers),
            serving<TodayService>(
                [](auto today, auto& call) { return today.toDo(call.session, {}); })},
        {"TodayService::snooze", workingOn(ReadCustomers, EditLeads),
            serving<TodayService>([](auto today, auto& call) {
                return today.snooze(call.session, {.lead = call.target.lead.id}, tomorrow(call),
                    QStringLiteral("later"));
            })},
        {"TodayService::skip", workingOn(ReadCustomers, EditLeads),
            serving<TodayService>([](auto today, auto& call) {
                return today.skip(
                    call.session, {.lead = call.target.lead.id}, QStringLiteral("no"));
            })},
        {"TodayService::assign", workingOn(ReadCustomers, EditLeads),
            serving<TodayService>([](auto today, auto& call) {
                return today.assign(call.session, call.target.lead.id, std::nullopt);
            })},
    };
}

CadenceId somePlan(const Call& call)
{
    CadenceService plans(call.workspace);
    const auto known = plans.plans(Session::manager());
    if (known && !known->empty())
        return known->front().cadence.id;
    const auto saved = plans.save(Session::manager(),
        {.cadence = {.name = QStringLiteral("Web")}, .steps = {{.what = QStringLiteral("Call")}}});
    return saved ? saved->value.cadence.id : CadenceId();
}

std::vector<Operation> goalOperations()
{
    return {
        {"GoalService::goals", needs(ReadBoard),
            serving<GoalService>([](auto goals, auto& call) { return goals.goals(call.session); })},
        {"GoalService::members", needs(ReadBoard), serving<GoalService>([](auto goals, auto& call) {
             return goals.members(call.session);
         })},
        {"GoalService::save", needs(ManageStore), serving<GoalService>([](auto goals, auto& call) {
             return goals.save(call.session, {});
         })},
        {"GoalService::copy", needs(ManageStore), serving<GoalService>([](auto goals, auto& call) {
             return goals.copy(call.session, {});
         })},
        {"GoalService::share", needs(ManageStore), serving<GoalService>([](auto goals, auto& call) {
             return goals.share(call.session, {});
         })},
        {"GoalService::importFile", needs(ManageStore),
            serving<GoalService>([](auto goals, auto& call) {
                return goals.importFile(call.session, call.folder + QStringLiteral("/missing.csv"));
            })},
        {"GoalService::exportFile", needs(ReadBoard),
            serving<GoalService>([](auto goals, auto& call) {
                return goals.exportFile(call.session, call.folder + QStringLiteral("/goals.csv"));
            })},
    };
}

std::vector<Operation> followUpOperations()
{
    return {
        {"CadenceService::plans", needs(ReadBoard),
            serving<CadenceService>(
                [](auto plans, auto& call) { return plans.plans(call.session); })},
        {"CadenceService::save", needs(ManageStore),
            serving<CadenceService>(
                [](auto plans, auto& call) { return plans.save(call.session, {}); })},
        {"CadenceService::drop", needs(ManageStore),
            serving<CadenceService>(
                [](auto plans, auto& call) { return plans.drop(call.session, {1}); })},
        {"CadenceService::apply", workingOn(ReadCustomers, EditLeads),
            serving<CadenceService>([](auto plans, auto& call) {
                return plans.apply(call.session, somePlan(call), std::vector {call.target.lead.id});
            })},
        {"CadenceService::stop", workingOn(ReadCustomers, EditLeads),
            serving<CadenceService>([](auto plans, auto& call) {
                return plans.stop(call.session, std::vector {call.target.lead.id});
            })},
        {"ConsentService::said", seeing(ReadCustomers),
            serving<ConsentService>([](auto consents, auto& call) {
                return consents.said(call.session, call.target.customer.id);
            })},
        {"ConsentService::record", seeing(EditLeads),
            serving<ConsentService>([](auto consents, auto& call) {
                return consents.record(call.session,
                    {.customer = call.target.customer.id, .channels = {{Channel::Call, true}}});
            })},
    };
}

std::vector<Operation> planOperations()
{
    return {
        {"PlanService::baselines", needs(ReadBoard),
            serving<PlanService>(
                [](auto plans, auto& call) { return plans.baselines(call.session); })},
        {"PlanService::plans", needs(ReadBoard),
            serving<PlanService>([](auto plans, auto& call) { return plans.plans(call.session); })},
        {"PlanService::freeze", needs(ManageStore),
            serving<PlanService>([](auto plans, auto& call) {
                return plans.freeze(call.session, QStringLiteral("Spring"), {});
            })},
        {"PlanService::begin", needs(ManageStore), serving<PlanService>([](auto plans, auto& call) {
             return plans.begin(call.session, {});
         })},
        {"PlanService::decide", needs(ManageStore),
            serving<PlanService>([](auto plans, auto& call) {
                return plans.decide(call.session, {}, PlanService::Decision::GoOn);
            })},
        {"PlanService::findings", needs(ReadBoard),
            serving<PlanService>(
                [](auto plans, auto& call) { return plans.findings(call.session, {1}); })},
        {"PlanService::restated", needs(ReadBoard),
            serving<PlanService>(
                [](auto plans, auto& call) { return plans.restated(call.session, {1}); })},
    };
}

std::vector<Operation> viewOperations()
{
    return {
        {"ViewService::views", needs(ReadBoard),
            serving<ViewService>([](auto views, auto& call) { return views.views(call.session); })},
        {"ViewService::named", needs(ReadBoard), serving<ViewService>([](auto views, auto& call) {
             return views.named(call.session, QStringLiteral("Sources"));
         })},
        {"ViewService::save", needs(EditLeads), serving<ViewService>([](auto views, auto& call) {
             return views.save(call.session, SavedView {});
         })},
        {"ViewService::remove", needs(EditLeads), serving<ViewService>([](auto views, auto& call) {
             return views.remove(call.session, {1});
         })},
        {"ViewService::importFile", needs(EditLeads),
            serving<ViewService>([](auto views, auto& call) {
                return views.importFile(
                    call.session, call.folder + QStringLiteral("/none.view.json"));
            })},
        {"ViewService::exportFile", needs(ReadBoard),
            serving<ViewService>([](auto views, auto& call) {
                return views.exportFile(
                    call.session, SavedView {}, call.folder + QStringLiteral("/a.view.json"));
            })},
    };
}

std::vector<Operation> customerOperations()
{
    return {
        {"CustomerService::find", seeing(ReadCustomers),
            serving<CustomerService>([](auto customers, auto& call) {
                return customers.find(call.session, call.target.customer.id);
            })},
        {"CustomerService::known", needs(ReadCustomers),
            serving<CustomerService>([](auto customers, auto& call) {
                return customers.known(call.session, call.target.customer, {});
            })},
        {"CustomerService::suspectedDuplicates", needs(ReadCustomers),
            serving<CustomerService>([](auto customers, auto& call) {
                return customers.suspectedDuplicates(call.session, {});
            })},
        {"CustomerService::merge", workingOn(EditLeads),
            serving<CustomerService>([](auto customers, auto& call) {
                return customers.merge(call.session, call.target.customer, {.id = {99}});
            })},
        {"CustomerService::setNotSame", needs(EditLeads),
            serving<CustomerService>([](auto customers, auto& call) {
                return customers.setNotSame(call.session, call.target.customer.id, {99});
            })},
        {"FindService::find", needs(ReadCustomers),
            serving<FindService>([](auto finding, auto& call) {
                return finding.find(call.session, QStringLiteral("Okafor"), {});
            })},
        {"FindService::openLeads", needs(ReadCustomers),
            serving<FindService>([](auto finding, auto& call) {
                return finding.openLeads(call.session, QStringLiteral("Okafor"), {});
            })},
        {"LeadBulkService::change", workingOn(ReadCustomers, EditLeads),
            serving<LeadBulkService>([](auto bulk, auto& call) {
                const std::vector<LeadId> leads {call.target.lead.id};
                return bulk.change(call.session, leads,
                    {.status = LeadStatus::Lost, .reason = QStringLiteral("price")}, {});
            })},
        {"DealService::choices", needs(ReadBoard), serving<DealService>([](auto deals, auto& call) {
             return deals.choices(call.session);
         })},
        {"DealService::find", seeing(ReadCustomers),
            serving<DealService>([](auto deals, auto& call) {
                return deals.find(call.session, call.target.sale.id);
            })},
        {"DealService::problems", needs(ReadCustomers),
            serving<DealService>([](auto deals, auto& call) {
                return deals.problems(call.session, {.sale = call.target.sale});
            })},
        {"DealService::save",
            [](const Session& session, bool isOwn) {
                return session.may(EditSales) && session.may(EditLeads)
                    && (isOwn || (session.may(EditAllLeads) && session.may(ReadGrosses)));
            },
            serving<DealService>([](auto deals, auto& call) {
                return deals.save(call.session, {.sale = call.target.sale});
            })},
    };
}

std::vector<Operation> visitOperations()
{
    return {
        {"AppointmentService::between", needs(ReadCustomers),
            serving<AppointmentService>(
                [](auto board, auto& call) { return board.between(call.session, {}, {}); })},
        {"VisitService::dueBetween", needs(ReadCustomers),
            serving<VisitService>(
                [](auto visits, auto& call) { return visits.dueBetween(call.session, {}, {}); })},
        {"VisitService::current", seeing(ReadCustomers),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.current(call.session, call.target.appointment.id);
            })},
        {"VisitService::book", workingOn(EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.book(call.session, call.target.lead.id, tomorrow(call));
            })},
        {"VisitService::reschedule", workingOn(ReadCustomers, EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.reschedule(call.session, call.target.appointment.id, tomorrow(call));
            })},
        {"VisitService::confirm", workingOn(ReadCustomers, EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.confirm(call.session, call.target.appointment.id);
            })},
        {"VisitService::showed", workingOn(ReadCustomers, EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.showed(call.session, call.target.appointment.id, {});
            })},
        {"VisitService::noShow", workingOn(ReadCustomers, EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.noShow(call.session, call.target.appointment.id);
            })},
        {"VisitService::cancel", workingOn(ReadCustomers, EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.cancel(call.session, call.target.appointment.id);
            })},
        {"VisitService::visit", workingOn(EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.visit(call.session, {.lead = call.target.lead.id});
            })},
        {"VisitService::walkIn", needs(EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.walkIn(
                    call.session, {.customer = {.lastName = QStringLiteral("Okafor")}}, {});
            })},
        {"VisitService::changeVisit", workingOn(EditLeads),
            serving<VisitService>([](auto visits, auto& call) {
                return visits.changeVisit(call.session, call.target.show);
            })},
    };
}

std::vector<Operation> fileOperations()
{
    return {
        {"ImportService::preview", needs(ImportFiles),
            serving<ImportService>([](auto imports, auto& call) {
                return imports.preview(call.session, missingFile(call), {});
            })},
        {"ImportService::dryRun", needs(ImportFiles),
            serving<ImportService>([](auto imports, auto& call) {
                return imports.dryRun(call.session, missingFile(call), {});
            })},
        {"ImportService::importFile", needs(ImportFiles),
            serving<ImportService>([](auto imports, auto& call) {
                return imports.importFile(call.session, missingFile(call), {});
            })},
        {"ImportService::batches", needs(ImportFiles),
            serving<ImportService>(
                [](auto imports, auto& call) { return imports.batches(call.session); })},
        {"ImportService::undo", needs(ManageStore),
            serving<ImportService>(
                [](auto imports, auto& call) { return imports.undo(call.session, {99}, {}); })},
        {"BackupService::backup", needs(ManageStore),
            serving<BackupService>([](auto backups, auto& call) {
                return backups.backup(call.session, call.folder + QStringLiteral("/copy"), {});
            })},
        {"BackupService::backupNow", needs(ReadBoard),
            serving<BackupService>(
                [](auto backups, auto& call) { return backups.backupNow(call.session, {}); })},
        {"BackupService::backupIfChanged", needs(ReadBoard),
            serving<BackupService>([](auto backups, auto& call) {
                return backups.backupIfChanged(call.session, {});
            })},
        {"BackupService::backupIfDue", needs(ReadBoard),
            serving<BackupService>(
                [](auto backups, auto& call) { return backups.backupIfDue(call.session, {}); })},
        {"BackupService::restore", needs(ManageStore),
            [](const Call& call) {
                return statusOf(BackupService::restore(call.session,
                    call.folder + QStringLiteral("/missing"),
                    call.folder + QStringLiteral("/other.lotboard"), call.workspace.clock(), {}));
            }},
        {"::salvageToFolder", needs(ManageStore, ExportCustomers),
            [](const Call& call) {
                return statusOf(salvageToFolder(
                    call.session, call.folder + QStringLiteral("/missing"), call.folder, {}));
            }},
    };
}

std::vector<Operation> peopleOperations()
{
    return {
        {"StoreService::settings", needs(ReadBoard),
            serving<StoreService>(
                [](auto store, auto& call) { return store.settings(call.session); })},
        {"StoreService::save", needs(ManageStore),
            serving<StoreService>([](auto store, auto& call) {
                return store.save(call.session, *store.settings(Session::manager()));
            })},
        {"StaffService::all", needs(ReadBoard),
            serving<StaffService>([](auto staff, auto& call) { return staff.all(call.session); })},
        {"StaffService::add", needs(ManageStore), serving<StaffService>([](auto staff, auto& call) {
             return staff.add(call.session, {.name = QStringLiteral("Caleb")});
         })},
        {"StaffService::save", needs(ManageStore),
            serving<StaffService>([](auto staff, auto& call) {
                return staff.save(
                    call.session, {.id = call.session.who, .name = QStringLiteral("Priya")});
            })},
        {"StaffService::letGo", needs(ManageStore),
            serving<StaffService>([](auto staff, auto& call) {
                return staff.letGo(
                    call.session, {.id = call.session.who, .name = QStringLiteral("Priya")});
            })},
        {"SignInService::current", needs(), serving<SignInService>([](auto signIn, auto& call) {
             return signIn.current(call.session);
         })},
        {"SignInService::setLockAfter", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.setLockAfter(call.session, std::chrono::minutes(5));
            })},
        {"SignInService::setUpManager", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.setUpManager(call.session, QStringLiteral("Grace"), {});
            })},
        {"SignInService::turnOn", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.turnOn(call.session, call.session.who, password);
            })},
        {"SignInService::turnOff", needs(ManageStore),
            serving<SignInService>(
                [](auto signIn, auto& call) { return signIn.turnOff(call.session); })},
        {"SignInService::setPassword", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.setPassword(call.session, call.session.who, password, false);
            })},
        {"SignInService::removeLogin", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.removeLogin(call.session, call.session.who);
            })},
    };
}

} // namespace

std::vector<Operation> serviceOperations()
{
    std::vector<Operation> all;
    for (const auto& group : {leadOperations(), dayOperations(), visitOperations(),
             customerOperations(), followUpOperations(), goalOperations(), planOperations(),
             viewOperations(), fileOperations(), peopleOperations()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace lotboard
