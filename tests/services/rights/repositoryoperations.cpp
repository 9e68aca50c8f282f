#include "operation.h"

#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/benchmarkrepository.h"
#include "storage/repositories/cadencerepository.h"
#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/consentrepository.h"
#include "storage/repositories/credentialrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/goalrepository.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/monthcloserepository.h"
#include "storage/repositories/planrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/showrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/spendrepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/storerepository.h"
#include "storage/repositories/taskrepository.h"
#include "storage/repositories/vehiclerepository.h"
#include "storage/repositories/viewrepository.h"

namespace lotboard {
namespace {

using namespace storage;
using enum Right;

/// find(), ofLead(), insert() and update() of what belongs to one lead.
template<class Repository, class T>
std::vector<Operation> ofOneLead(std::array<const char*, 4> names, T Target::*row)
{
    return {{names[0], seeing(ReadCustomers), reading<Repository>([=](auto repository, auto& call) {
                 return repository.find(call.session, (call.target.*row).id);
             })},
        {names[1], seeing(ReadCustomers), reading<Repository>([](auto repository, auto& call) {
             return repository.ofLead(call.session, call.target.lead.id);
         })},
        {names[2], workingOn(EditLeads),
            writing<Repository>([=](auto repository, auto& unit, auto& call) {
                return repository.insert(call.session, unit, call.target.*row);
            })},
        {names[3], workingOn(EditLeads),
            writing<Repository>([=](auto repository, auto& unit, auto& call) {
                return repository.update(call.session, unit, call.target.*row);
            })}};
}

std::vector<Operation> leadRepositoryOperations()
{
    return {
        {"LeadRepository::find", seeing(ReadCustomers),
            reading<LeadRepository>([](auto leads, auto& call) {
                return leads.find(call.session, call.target.lead.id);
            })},
        {"LeadRepository::history", seeing(ReadCustomers),
            reading<LeadRepository>([](auto leads, auto& call) {
                return leads.history(call.session, call.target.lead.id);
            })},
        {"LeadRepository::insert", needs(EditLeads),
            writing<LeadRepository>([](auto leads, auto& unit, auto& call) {
                return leads.insert(call.session, unit, call.target.lead);
            })},
        {"LeadRepository::update", workingOn(EditLeads),
            writing<LeadRepository>([](auto leads, auto& unit, auto& call) {
                return leads.update(call.session, unit, call.target.lead);
            })},
        {"AppointmentRepository::dueBetween", needs(ReadCustomers),
            reading<AppointmentRepository>([](auto appointments, auto& call) {
                return appointments.dueBetween(call.session, {}, {});
            })},
        {"CommunicationRepository::contactsByEvidence", needs(ReadAllLeads),
            reading<CommunicationRepository>([](auto touches, auto& call) {
                return touches.contactsByEvidence(call.session, {}, {});
            })},
        {"TaskRepository::openBefore", needs(ReadCustomers),
            reading<TaskRepository>(
                [](auto tasks, auto& call) { return tasks.openBefore(call.session, {}); })},
        {"CustomerRepository::find", seeing(ReadCustomers),
            reading<CustomerRepository>([](auto customers, auto& call) {
                return customers.find(call.session, call.target.customer.id);
            })},
        {"CustomerRepository::insert", needs(EditLeads),
            writing<CustomerRepository>([](auto customers, auto& unit, auto& call) {
                return customers.insert(call.session, unit, Customer {});
            })},
        {"CustomerRepository::update", seeing(EditLeads),
            writing<CustomerRepository>([](auto customers, auto& unit, auto& call) {
                return customers.update(call.session, unit, call.target.customer);
            })},
    };
}

std::vector<Operation> saleOperations()
{
    // Without the gross a deal is not changed: it would be saved as none.
    const Allowed change = [](const Session& session, bool isOwn) {
        return session.may(EditSales)
            && (isOwn || (session.may(EditAllLeads) && session.may(ReadGrosses)));
    };
    return {
        {"SaleRepository::find", seeing(ReadCustomers),
            reading<SaleRepository>([](auto sales, auto& call) {
                return sales.find(call.session, call.target.sale.id);
            })},
        {"SaleRepository::ofLead", seeing(ReadCustomers),
            reading<SaleRepository>([](auto sales, auto& call) {
                return sales.ofLead(call.session, call.target.lead.id);
            })},
        {"SaleRepository::ofCustomer", seeing(ReadCustomers),
            reading<SaleRepository>([](auto sales, auto& call) {
                return sales.ofCustomer(call.session, call.target.customer.id);
            })},
        {"SaleRepository::numbered", needs(ReadCustomers),
            reading<SaleRepository>([](auto sales, auto& call) {
                return sales.numbered(call.session, QStringLiteral("D1"));
            })},
        {"SaleRepository::standing", needs(ReadCustomers),
            reading<SaleRepository>([](auto sales, auto& call) {
                return sales.standing(call.session, VehicleId {1});
            })},
        {"SaleRepository::standing", needs(ReadCustomers),
            reading<SaleRepository>([](auto sales, auto& call) {
                return sales.standing(call.session, call.target.lead.id);
            })},
        {"SaleRepository::insert", workingOn(EditSales),
            writing<SaleRepository>([](auto sales, auto& unit, auto& call) {
                return sales.insert(call.session, unit, call.target.sale);
            })},
        {"SaleRepository::update", change,
            writing<SaleRepository>([](auto sales, auto& unit, auto& call) {
                return sales.update(call.session, unit, call.target.sale);
            })},
        {"VehicleRepository::find", needs(ReadBoard),
            reading<VehicleRepository>(
                [](auto vehicles, auto& call) { return vehicles.find(call.session, {1}); })},
        {"VehicleRepository::inStock", needs(ReadBoard),
            reading<VehicleRepository>(
                [](auto vehicles, auto& call) { return vehicles.inStock(call.session); })},
        {"VehicleRepository::fitting", needs(ReadBoard),
            reading<VehicleRepository>([](auto vehicles, auto& call) {
                return vehicles.fitting(call.session, call.target.lead.wanted);
            })},
        {"VehicleRepository::withVin", needs(ReadBoard),
            reading<VehicleRepository>([](auto vehicles, auto& call) {
                return vehicles.withVin(call.session, QStringLiteral("1"));
            })},
        {"VehicleRepository::withStockNumber", needs(ReadBoard),
            reading<VehicleRepository>([](auto vehicles, auto& call) {
                return vehicles.withStockNumber(call.session, QStringLiteral("1"));
            })},
        {"VehicleRepository::insert", needs(EditSales),
            writing<VehicleRepository>([](auto vehicles, auto& unit, auto& call) {
                return vehicles.insert(call.session, unit, Vehicle {});
            })},
        {"VehicleRepository::update", needs(EditSales),
            writing<VehicleRepository>([](auto vehicles, auto& unit, auto& call) {
                return vehicles.update(call.session, unit, Vehicle {});
            })},
    };
}

std::vector<Operation> catalogOperations()
{
    return {
        {"SourceRepository::sources", needs(ReadBoard),
            reading<SourceRepository>(
                [](auto sources, auto& call) { return sources.sources(call.session); })},
        {"SourceRepository::campaigns", needs(ReadBoard),
            reading<SourceRepository>(
                [](auto sources, auto& call) { return sources.campaigns(call.session); })},
        {"SourceRepository::insert", needs(ManageStore),
            writing<SourceRepository>([](auto sources, auto& unit, auto& call) {
                return sources.insert(call.session, unit, Source {.name = QStringLiteral("Web")});
            })},
        {"SourceRepository::insert", needs(ManageStore),
            writing<SourceRepository>([](auto sources, auto& unit, auto& call) {
                return sources.insert(call.session, unit, Campaign {.name = QStringLiteral("May")});
            })},
        {"SourceRepository::update", needs(ManageStore),
            writing<SourceRepository>([](auto sources, auto& unit, auto& call) {
                return sources.update(call.session, unit, Source {});
            })},
        {"SourceRepository::update", needs(ManageStore),
            writing<SourceRepository>([](auto sources, auto& unit, auto& call) {
                return sources.update(call.session, unit, Campaign {});
            })},
        {"SpendRepository::find", needs(ReadBoard),
            reading<SpendRepository>(
                [](auto spend, auto& call) { return spend.find(call.session, {1}); })},
        {"SpendRepository::all", needs(ReadBoard),
            reading<SpendRepository>(
                [](auto spend, auto& call) { return spend.all(call.session); })},
        {"SpendRepository::insert", needs(ManageStore),
            writing<SpendRepository>([](auto spend, auto& unit, auto& call) {
                return spend.insert(call.session, unit, Spend {});
            })},
        {"SpendRepository::update", needs(ManageStore),
            writing<SpendRepository>([](auto spend, auto& unit, auto& call) {
                return spend.update(call.session, unit, Spend {});
            })},
        {"SpendRepository::remove", needs(ManageStore),
            writing<SpendRepository>([](auto spend, auto& unit, auto& call) {
                return spend.remove(call.session, unit, Spend {});
            })},
        {"GoalRepository::find", needs(ReadBoard),
            reading<GoalRepository>(
                [](auto goals, auto& call) { return goals.find(call.session, {1}); })},
        {"GoalRepository::all", needs(ReadBoard),
            reading<GoalRepository>(
                [](auto goals, auto& call) { return goals.all(call.session); })},
        {"GoalRepository::insert", needs(ManageStore),
            writing<GoalRepository>([](auto goals, auto& unit, auto& call) {
                return goals.insert(call.session, unit, Goal {});
            })},
        {"GoalRepository::update", needs(ManageStore),
            writing<GoalRepository>([](auto goals, auto& unit, auto& call) {
                return goals.update(call.session, unit, Goal {});
            })},
        {"GoalRepository::remove", needs(ManageStore),
            writing<GoalRepository>([](auto goals, auto& unit, auto& call) {
                return goals.remove(call.session, unit, Goal {});
            })},
    };
}

std::vector<Operation> planRepositoryOperations()
{
    return {
        {"PlanRepository::baselines", needs(ReadBoard),
            reading<PlanRepository>(
                [](auto plans, auto& call) { return plans.baselines(call.session); })},
        {"PlanRepository::plans", needs(ReadBoard),
            reading<PlanRepository>(
                [](auto plans, auto& call) { return plans.plans(call.session); })},
        {"PlanRepository::find", needs(ReadBoard),
            reading<PlanRepository>(
                [](auto plans, auto& call) { return plans.find(call.session, BaselineId {1}); })},
        {"PlanRepository::find", needs(ReadBoard),
            reading<PlanRepository>(
                [](auto plans, auto& call) { return plans.find(call.session, PlanId {1}); })},
        {"PlanRepository::insert", needs(ManageStore),
            writing<PlanRepository>([](auto plans, auto& unit, auto& call) {
                return plans.insert(
                    call.session, unit, Baseline {.name = QStringLiteral("Spring")});
            })},
        {"PlanRepository::insert", needs(ManageStore),
            writing<PlanRepository>([](auto plans, auto& unit, auto& call) {
                return plans.insert(call.session, unit, Plan {});
            })},
        {"PlanRepository::update", needs(ManageStore),
            writing<PlanRepository>([](auto plans, auto& unit, auto& call) {
                return plans.update(call.session, unit, Plan {});
            })},
    };
}

std::vector<Operation> viewRepositoryOperations()
{
    return {
        {"BenchmarkRepository::all", needs(ReadBoard),
            reading<BenchmarkRepository>(
                [](auto benchmarks, auto& call) { return benchmarks.all(call.session); })},
        {"BenchmarkRepository::insert", needs(ManageStore),
            writing<BenchmarkRepository>([](auto benchmarks, auto& unit, auto& call) {
                return benchmarks.insert(call.session, unit, {});
            })},
        {"BenchmarkRepository::remove", needs(ManageStore),
            writing<BenchmarkRepository>([](auto benchmarks, auto& unit, auto& call) {
                return benchmarks.remove(call.session, unit, {});
            })},
        {"ViewRepository::all", needs(ReadBoard),
            reading<ViewRepository>(
                [](auto views, auto& call) { return views.all(call.session); })},
        {"ViewRepository::insert", needs(EditLeads),
            writing<ViewRepository>([](auto views, auto& unit, auto& call) {
                return views.insert(call.session, unit, SavedView {});
            })},
        {"ViewRepository::update", needs(EditLeads),
            writing<ViewRepository>([](auto views, auto& unit, auto& call) {
                return views.update(call.session, unit, SavedView {});
            })},
        {"ViewRepository::remove", needs(EditLeads),
            writing<ViewRepository>([](auto views, auto& unit, auto& call) {
                return views.remove(call.session, unit, SavedViewId {1});
            })},
    };
}

std::vector<Operation> followUpRepositoryOperations()
{
    return {
        {"TaskRepository::openOfStep", needs(ManageStore),
            reading<TaskRepository>(
                [](auto tasks, auto& call) { return tasks.openOfStep(call.session, {1}); })},
        {"MonthCloseRepository::all", needs(ReadBoard),
            reading<MonthCloseRepository>(
                [](auto months, auto& call) { return months.all(call.session); })},
        {"MonthCloseRepository::find", needs(ReadBoard),
            reading<MonthCloseRepository>(
                [](auto months, auto& call) { return months.find(call.session, {}); })},
        {"MonthCloseRepository::files", needs(ManageStore),
            reading<MonthCloseRepository>(
                [](auto months, auto& call) { return months.files(call.session, {1}); })},
        {"MonthCloseRepository::insert", needs(ManageStore),
            writing<MonthCloseRepository>([](auto months, auto& unit, auto& call) {
                return months.insert(call.session, unit, {}, {});
            })},
        {"MonthCloseRepository::remove", needs(ManageStore),
            writing<MonthCloseRepository>([](auto months, auto& unit, auto& call) {
                return months.remove(call.session, unit, {});
            })},
        {"CadenceRepository::plans", needs(ReadBoard),
            reading<CadenceRepository>(
                [](auto plans, auto& call) { return plans.plans(call.session); })},
        {"CadenceRepository::find", needs(ReadBoard),
            reading<CadenceRepository>(
                [](auto plans, auto& call) { return plans.find(call.session, {1}); })},
        {"CadenceRepository::insert", needs(ManageStore),
            writing<CadenceRepository>([](auto plans, auto& unit, auto& call) {
                return plans.insert(call.session, unit, Cadence {.name = QStringLiteral("Mail")});
            })},
        {"CadenceRepository::insert", needs(ManageStore),
            writing<CadenceRepository>([](auto plans, auto& unit, auto& call) {
                return plans.insert(call.session, unit, CadenceStep {});
            })},
        {"CadenceRepository::update", needs(ManageStore),
            writing<CadenceRepository>([](auto plans, auto& unit, auto& call) {
                return plans.update(call.session, unit, Cadence {});
            })},
        {"CadenceRepository::update", needs(ManageStore),
            writing<CadenceRepository>([](auto plans, auto& unit, auto& call) {
                return plans.update(call.session, unit, CadenceStep {});
            })},
        {"ConsentRepository::ofCustomer", seeing(ReadCustomers),
            reading<ConsentRepository>([](auto consents, auto& call) {
                return consents.ofCustomer(call.session, call.target.customer.id);
            })},
        {"ConsentRepository::wishesOf", seeing(ReadCustomers),
            reading<ConsentRepository>([](auto consents, auto& call) {
                return consents.wishesOf(call.session, call.target.customer.id);
            })},
        {"ConsentRepository::insert", seeing(EditLeads),
            writing<ConsentRepository>([](auto consents, auto& unit, auto& call) {
                return consents.insert(call.session, unit, {.customer = call.target.customer.id});
            })},
    };
}

std::vector<Operation> storeRepositoryOperations()
{
    return {
        {"StaffRepository::find", needs(ReadBoard),
            reading<StaffRepository>(
                [](auto staff, auto& call) { return staff.find(call.session, call.session.who); })},
        {"StaffRepository::all", needs(ReadBoard),
            reading<StaffRepository>(
                [](auto staff, auto& call) { return staff.all(call.session); })},
        {"StaffRepository::insert", needs(ManageStore),
            writing<StaffRepository>([](auto staff, auto& unit, auto& call) {
                return staff.insert(call.session, unit, Staff {});
            })},
        {"StaffRepository::update", needs(ManageStore),
            writing<StaffRepository>([](auto staff, auto& unit, auto& call) {
                return staff.update(call.session, unit, Staff {.id = call.session.who});
            })},
        {"CredentialRepository::setPasswordHash", needs(ManageStore),
            writing<CredentialRepository>([](auto credentials, auto& unit, auto& call) {
                return credentials.setPasswordHash(call.session, unit, call.session.who, {});
            })},
        {"StoreRepository::load", needs(ReadBoard),
            reading<StoreRepository>(
                [](auto store, auto& call) { return store.load(call.session); })},
        {"StoreRepository::update", needs(ManageStore),
            writing<StoreRepository>([](auto store, auto& unit, auto& call) {
                return store.update(call.session, unit, call.workspace.store());
            })},
        {"StoreRepository::rules", needs(ReadBoard),
            reading<StoreRepository>(
                [](auto store, auto& call) { return store.rules(call.session); })},
        {"StoreRepository::changeRules", needs(ManageStore),
            writing<StoreRepository>([](auto store, auto& unit, auto& call) {
                return store.changeRules(call.session, unit, {});
            })},
        {"StoreRepository::setting", needs(ReadBoard),
            reading<StoreRepository>([](auto store, auto& call) {
                return store.setting(call.session, QStringLiteral("a"));
            })},
        {"StoreRepository::changeSetting", needs(ManageStore),
            writing<StoreRepository>([](auto store, auto& unit, auto& call) {
                return store.changeSetting(
                    call.session, unit, QStringLiteral("a"), QStringLiteral("b"));
            })},
    };
}

} // namespace

std::vector<Operation> repositoryOperations()
{
    std::vector<Operation> all;
    for (const auto& group : {leadRepositoryOperations(), saleOperations(), catalogOperations(),
             followUpRepositoryOperations(), planRepositoryOperations(), viewRepositoryOperations(),
             storeRepositoryOperations(),
             ofOneLead<CommunicationRepository>(
                 {"CommunicationRepository::find", "CommunicationRepository::ofLead",
                     "CommunicationRepository::insert", "CommunicationRepository::update"},
                 &Target::touch),
             ofOneLead<AppointmentRepository>(
                 {"AppointmentRepository::find", "AppointmentRepository::ofLead",
                     "AppointmentRepository::insert", "AppointmentRepository::update"},
                 &Target::appointment),
             ofOneLead<ShowRepository>({"ShowRepository::find", "ShowRepository::ofLead",
                                           "ShowRepository::insert", "ShowRepository::update"},
                 &Target::show),
             ofOneLead<TaskRepository>({"TaskRepository::find", "TaskRepository::ofLead",
                                           "TaskRepository::insert", "TaskRepository::update"},
                 &Target::task)})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace lotboard
