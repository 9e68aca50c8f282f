#include "operation.h"

#include "services/consent/consentservice.h"
#include "services/followup/cadenceservice.h"
#include "services/lead/evidenceservice.h"
#include "services/lead/leadbulkservice.h"
#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "services/today/todayservice.h"
#include "services/undo/undoservice.h"

namespace lotboard {
namespace {

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

} // namespace

std::vector<Operation> leadOperations()
{
    using enum Right;
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
        {"LeadLog::log", workingOn(EditLeads), serving<LeadLog>([](auto log, auto& call) {
             return log.log(call.session, {.lead = call.target.lead.id});
         })},
        {"LeadBulkService::change", workingOn(ReadCustomers, EditLeads),
            serving<LeadBulkService>([](auto bulk, auto& call) {
                const std::vector<LeadId> leads {call.target.lead.id};
                return bulk.change(call.session, leads,
                    {.status = LeadStatus::Lost, .reason = QStringLiteral("price")}, {});
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
        {"UndoService::takeBack",
            [](const Session& session, bool isOwn) {
                return session.may(EditLeads) && (isOwn || session.may(ManageStore));
            },
            serving<UndoService>([](auto undo, auto& call) {
                return undo.takeBack(call.session, call.target.action);
            })},
    };
}

} // namespace lotboard
