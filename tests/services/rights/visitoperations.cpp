#include "operation.h"

#include "services/appointments/appointmentservice.h"
#include "services/visits/visitservice.h"

namespace lotboard {

std::vector<Operation> visitOperations()
{
    using enum Right;
    return {
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
        {"AppointmentService::between", needs(ReadCustomers),
            serving<AppointmentService>(
                [](auto board, auto& call) { return board.between(call.session, {}, {}); })},
    };
}

} // namespace lotboard
