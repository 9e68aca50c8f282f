#include "services/plans/planservice.h"

#include "metrics/querytext.h"
#include "services/audit/auditservice.h"
#include "services/lead/leadbulkservice.h"
#include "services/plans/plandemo.h"
#include "services/undo/undoservice.h"
#include "support/manager.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace lotboard;
using namespace Qt::StringLiterals;
using metrics::MetricId;
using metrics::Verdict;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

class PlanServiceTest : public testing::Test
{
protected:
    /// Thirteen weeks before `from`, of the internet leads.
    BaselineId frozenBefore(PlanDemo& demo, sys_days from)
    {
        const auto saved = PlanService(*demo).freeze(manager, u"Before"_s,
            {.period = {from - days(91), from - days(1)}, .filter = demo.internetLeads()});
        EXPECT_TRUE(succeeded(saved));
        return saved->value.id;
    }
    Plan begun(PlanDemo& demo, sys_days from)
    {
        const auto saved = PlanService(*demo).begin(manager,
            {.name = u"Two calls"_s,
                .whatChanges = u"Two calls and a text in the first hour"_s,
                .from = from,
                .appliesTo = metrics::filterText(demo.internetLeads()),
                .metric = u"contact_rate"_s,
                .aim = 0.60,
                .baseline = frozenBefore(demo, from)});
        EXPECT_TRUE(succeeded(saved));
        return saved->value;
    }
    /// One of the leads.
    void markInvalid(PlanDemo& demo, const LeadCohort& leads)
    {
        const metrics::Query query {.metrics = {MetricId::Leads},
            .period = leads.period,
            .basis = metrics::DateBasis::Lead,
            .filter = leads.filter,
            .today = PlanDemo::until};
        const auto counted = records(*demo->facts(), query, 0, {}, metrics::RecordPart::Numerator);
        const std::array first {LeadId {counted.front().id}};
        EXPECT_TRUE(succeeded(LeadBulkService(*demo).change(
            manager, first, {.status = LeadStatus::Invalid, .reason = u"Wrong number"_s}, {})));
    }
    PlanFindings findings(PlanDemo& demo, const Plan& plan)
    {
        const auto found = PlanService(*demo).findings(manager, plan.id);
        EXPECT_TRUE(succeeded(found));
        return *found;
    }
    static const ComparedMetric& of(const PlanFindings& findings, MetricId metric)
    {
        return *std::ranges::find(findings.metrics, metric, &ComparedMetric::metric);
    }
};

} // namespace

TEST_F(PlanServiceTest, FindsTheChangeOfProcessOfTheDemo)
{
    PlanDemo demo;
    const PlanFindings found = findings(demo, begun(demo, PlanDemo::changeDay()));

    const ComparedMetric& contact = of(found, MetricId::ContactRate);
    EXPECT_EQ(contact.judgement.verdict, Verdict::Better);
    EXPECT_GT(contact.judgement.difference->interval.low, 0);
    EXPECT_GT(contact.chanceOfBetter, 0.99);
    EXPECT_EQ(of(found, MetricId::ResponseTime).judgement.verdict, Verdict::Better);
    EXPECT_EQ(of(found, MetricId::ShowRate).judgement.verdict, Verdict::NoDifferenceSeen);
    // The same sources at the same rates: the mix explains next to nothing of it.
    EXPECT_NEAR(*contact.mixAdjusted, *contact.plan.value, 0.02);
    ASSERT_TRUE(contact.others);
    EXPECT_LT(contact.others->interval.low, 0);
    EXPECT_GT(contact.others->interval.high, 0);
}

TEST_F(PlanServiceTest, InTheAuditAPlanHasItsNameAndThatOfItsBaseline)
{
    PlanDemo demo;
    const Plan plan = begun(demo, PlanDemo::changeDay());

    const auto page = AuditService(*demo).page(manager, {.entity = u"plan"_s});
    ASSERT_TRUE(succeeded(page));
    ASSERT_FALSE(page->entries.empty());
    EXPECT_EQ(page->entries.front().subject, plan.name);
    EXPECT_EQ(page->names.value(u"baseline %1"_s.arg(plan.baseline.value)), u"Before"_s);
}

TEST_F(PlanServiceTest, APlaceboPlanIsNotBetter)
{
    PlanDemo demo(PlanDemo::changeDay() - days(1));
    const PlanFindings found = findings(demo, begun(demo, PlanDemo::changeDay() - days(92)));

    for (const MetricId metric :
        {MetricId::ContactRate, MetricId::AppointmentSetRate, MetricId::ResponseTime})
        EXPECT_NE(of(found, metric).judgement.verdict, Verdict::Better)
            << metrics::definitionOf(metric).id;
}

TEST_F(PlanServiceTest, ComparesLeadsThatHadTheSameTime)
{
    PlanDemo demo;
    const PlanFindings found = findings(demo, begun(demo, PlanDemo::changeDay()));

    for (const ComparedMetric& compared : found.metrics) {
        EXPECT_EQ(compared.baseline.windowDays, compared.plan.windowDays);
        EXPECT_EQ(compared.plan.period.last, PlanDemo::until - days(compared.plan.windowDays + 1));
        EXPECT_GT(compared.plan.leftOut, 0);
        EXPECT_EQ(compared.baseline.leftOut, 0);
    }
    EXPECT_EQ(of(found, MetricId::ContactRate).plan.windowDays, 7);
    EXPECT_EQ(of(found, MetricId::CloseRate).plan.windowDays, 30);
    ASSERT_FALSE(found.weeks.empty());
    EXPECT_EQ(found.weeks.front().part, WeekFigure::Part::Baseline);
    EXPECT_EQ(found.weeks.back().part, WeekFigure::Part::Plan);
    EXPECT_EQ(found.weeks.back().week.last, PlanDemo::until - days(8 + 5)); // A whole week.
}

TEST_F(PlanServiceTest, FrozenFiguresStayWhateverIsEditedLater)
{
    PlanDemo demo;
    PlanService plans(*demo);
    const BaselineId id = frozenBefore(demo, PlanDemo::changeDay());
    const auto before = plans.restated(manager, id);
    ASSERT_TRUE(succeeded(before));
    EXPECT_TRUE(std::ranges::none_of(*before, &RecomputedFigure::isChanged));
    EXPECT_GT(before->size(), 15U);
    const FrozenFigure frozen = before->front().frozen;
    ASSERT_EQ(frozen.metric, u"contact_rate"_s);

    markInvalid(demo, {.period = frozen.period, .filter = demo.internetLeads()});

    const auto after = plans.restated(manager, id);
    ASSERT_TRUE(succeeded(after));
    EXPECT_EQ(after->front().frozen, frozen);
    EXPECT_EQ(*after->front().now.denominator, *frozen.denominator - 1);
    EXPECT_TRUE(after->front().isChanged());
}

TEST_F(PlanServiceTest, APlanForOtherLeadsGetsABaselineOfItsOwn)
{
    PlanDemo demo;
    PlanService plans(*demo);
    const sys_days from = PlanDemo::changeDay();
    const auto whole
        = plans.freeze(manager, u"All"_s, {.period = {from - days(91), from - days(1)}});
    ASSERT_TRUE(succeeded(whole));

    const auto begun = plans.begin(manager,
        {.name = u"Two calls"_s,
            .whatChanges = u"Two calls"_s,
            .from = from,
            .appliesTo = metrics::filterText(demo.internetLeads()),
            .metric = u"contact_rate"_s,
            .aim = 0.6,
            .baseline = whole->value.id});

    ASSERT_TRUE(succeeded(begun));
    const auto baselines = plans.baselines(manager);
    ASSERT_EQ(baselines->size(), 2U);
    EXPECT_EQ(baselines->back().name, u"All · Two calls"_s);
    EXPECT_EQ(begun->value.baseline, baselines->back().id);
    // One action: the plan and its baseline go together.
    ASSERT_TRUE(succeeded(UndoService(*demo).takeBack(manager, begun->action)));
    EXPECT_EQ(plans.baselines(manager)->size(), 1U);
    EXPECT_TRUE(plans.plans(manager)->empty());
}

TEST_F(PlanServiceTest, APlanThatIsKeptBecomesTheNewBaseline)
{
    PlanDemo demo;
    PlanService plans(*demo);
    const Plan plan = begun(demo, PlanDemo::changeDay());
    const PlanFindings running = findings(demo, plan);

    const auto kept = plans.decide(manager, plan, PlanService::Decision::Keep);

    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(kept->value.state, PlanState::Kept);
    EXPECT_EQ(kept->value.history.back().verdict, static_cast<int>(Verdict::Better));
    const auto baselines = plans.baselines(manager);
    ASSERT_EQ(baselines->size(), 2U);
    EXPECT_EQ(baselines->back().name, u"Two calls"_s);
    EXPECT_EQ(baselines->back().figures, kept->value.history.back().figures);
    // An ended plan shows what it ended with.
    const PlanFindings ended = findings(demo, kept->value);
    EXPECT_EQ(of(ended, MetricId::ContactRate).plan, of(running, MetricId::ContactRate).plan);
    const auto again = plans.decide(manager, kept->value, PlanService::Decision::Stop);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::InvalidInput);
    ASSERT_TRUE(succeeded(UndoService(*demo).takeBack(manager, kept->action)));
    EXPECT_EQ(plans.plans(manager)->front().state, PlanState::Running);
    EXPECT_TRUE(plans.plans(manager)->front().history.empty());
    EXPECT_EQ(plans.baselines(manager)->size(), 1U);
}

TEST_F(PlanServiceTest, RefusesWhatMakesNoComparison)
{
    PlanDemo demo;
    PlanService plans(*demo);
    const sys_days from = PlanDemo::changeDay();
    const Plan good = begun(demo, from);
    const auto refuses = [&](const Plan& plan) {
        const auto answer = plans.begin(manager, plan);
        return !answer && answer.error().code == Error::Code::InvalidInput;
    };
    Plan other = good;
    other.name = u"Another"_s;

    Plan wordless = other;
    wordless.whatChanges = u"  "_s;
    Plan early = other;
    early.from = from - days(1);
    Plan unknown = other;
    unknown.metric = u"units"_s;
    EXPECT_TRUE(refuses(good)) << "the name is taken";
    EXPECT_TRUE(refuses(wordless));
    EXPECT_TRUE(refuses(early)) << "its leads are in the baseline";
    EXPECT_TRUE(refuses(unknown));
    EXPECT_FALSE(plans.freeze(manager, u"Before"_s, {.period = {from, from + days(90)}}));
    EXPECT_FALSE(plans.freeze(manager, u" "_s, {.period = {from, from + days(90)}}));
    EXPECT_FALSE(
        plans.freeze(manager, u"Now"_s, {.period = {PlanDemo::until - days(6), PlanDemo::until}}));
    EXPECT_EQ(plans.plans(manager)->size(), 1U);
    EXPECT_EQ(plans.baselines(manager)->size(), 1U);
}

TEST_F(PlanServiceTest, WhoMayNotKnowGrossesIsShownNone)
{
    PlanDemo demo;
    const Plan plan = begun(demo, PlanDemo::changeDay());
    const Session associate {.who = {2}, .role = Role::Associate};

    const auto found = PlanService(*demo).findings(associate, plan.id);

    ASSERT_TRUE(succeeded(found));
    EXPECT_TRUE(std::ranges::none_of(found->metrics,
        [](const ComparedMetric& compared) { return compared.metric == MetricId::GrossPerUnit; }));
    const auto baselines = PlanService(*demo).baselines(associate);
    EXPECT_TRUE(std::ranges::none_of(baselines->front().figures,
        [](const FrozenFigure& figure) { return figure.metric == u"gross_per_unit"; }));
    EXPECT_GT(*of(findings(demo, plan), MetricId::GrossPerUnit).baseline.value, 0);
}
