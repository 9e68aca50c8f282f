#include "operation.h"

#include "services/customer/customerservice.h"
#include "services/deals/dealservice.h"
#include "services/find/findservice.h"

namespace lotboard {

std::vector<Operation> customerOperations()
{
    using enum Right;
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

} // namespace lotboard
