#include "operation.h"

#include "services/benchmarks/benchmarkservice.h"
#include "services/board/recordservice.h"
#include "services/check/checkservice.h"
#include "services/check/fixeffect.h"
#include "services/goals/goalservice.h"
#include "services/plans/planservice.h"
#include "services/spend/spendservice.h"
#include "services/views/viewservice.h"

namespace lotboard {

std::vector<Operation> boardOperations()
{
    using enum Right;
    return {
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
        {"BenchmarkService::benchmarks", needs(ReadBoard),
            serving<BenchmarkService>(
                [](auto service, auto& call) { return service.benchmarks(call.session); })},
        {"BenchmarkService::enter", needs(ManageStore),
            serving<BenchmarkService>(
                [](auto service, auto& call) { return service.enter(call.session, {}); })},
        {"BenchmarkService::remove", needs(ManageStore),
            serving<BenchmarkService>(
                [](auto service, auto& call) { return service.remove(call.session, {}); })},
        {"SpendService::book", needs(ReadBoard),
            serving<SpendService>(
                [](auto service, auto& call) { return service.book(call.session); })},
        {"SpendService::save", needs(ManageStore),
            serving<SpendService>(
                [](auto service, auto& call) { return service.save(call.session, {}); })},
        {"SpendService::remove", needs(ManageStore),
            serving<SpendService>(
                [](auto service, auto& call) { return service.remove(call.session, {}); })},
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

} // namespace lotboard
