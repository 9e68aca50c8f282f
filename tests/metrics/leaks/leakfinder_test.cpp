#include "metrics/leaks/leakfinder.h"

#include "../randomstore.h"
#include "metrics/engine.h"
#include "metrics/records.h"
#include "metrics/withheld.h"

#include "support/fallencontacts.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;

namespace {

constexpr Period october {2026y / 10 / 1, 2026y / 10 / 31};
constexpr Period november {2026y / 11 / 1, 2026y / 11 / 30};
constexpr sys_days nextYear = 2027y / 1 / 15;

Query questionAbout(const Period& period, sys_days today = nextYear)
{
    return {.period = period, .today = today};
}

double figure(const FactTable& facts, MetricId metric, const Period& period, DateBasis basis)
{
    const auto table = evaluate(
        facts, {.metrics = {metric}, .period = period, .basis = basis, .today = nextYear});
    return table.total.cells[0].figure.numerator;
}

} // namespace

TEST(LeakFinder, FindsThatFewerLeadsWereContacted)
{
    StoreStory story;
    const SourceId site = story.source("Website");
    for (int i = 0; i < 4; ++i) {
        goesOneDay(story, "2026-10-05", {.source = site}, {});
        goesOneDay(story, "2026-11-05", {.source = site},
            i == 0 ? Way {} : Way {false, false, false, false});
    }
    const auto facts = buildFactTable(story.feed());

    const LeakAnswer answer = findLeaks(*facts, questionAbout(november), october);

    EXPECT_DOUBLE_EQ(answer.total.before.units().cars, 4);
    EXPECT_DOUBLE_EQ(answer.total.after.units().cars, 1);
    EXPECT_NEAR(answer.total.split.cars[LeakCause::Contact], -3, 1e-12);
    EXPECT_NEAR(answer.total.split.gross[LeakCause::Contact], -3 * 1'500'00, 1e-6);
    ASSERT_EQ(answer.bySource.size(), 1u);
    EXPECT_EQ(answer.bySource[0].key.label, QStringLiteral("Website"));
}

TEST(LeakFinder, KeepsApartWhatTheChainDoesNotExplain)
{
    StoreStory story;
    goesOneDay(story, "2026-11-05", {}, {true, false, true, true}); // Came without an appointment.
    story.sale("2026-11-06", {}); // Nobody's lead.
    const LeadId old = story.lead("2026-09-20 10:00");
    story.sale("2026-11-07", {.lead = old});
    const LeadId duplicate = story.lead("2026-11-08 10:00", {.status = LeadStatus::Duplicate});
    story.sale("2026-11-09", {.lead = duplicate});
    const auto facts = buildFactTable(story.feed());

    const auto& parts = findLeaks(*facts, questionAbout(november), october).total.split.cars;

    EXPECT_DOUBLE_EQ(parts[LeakCause::StepSkipped], 1);
    EXPECT_DOUBLE_EQ(parts[LeakCause::WithoutLead], 2);
    EXPECT_DOUBLE_EQ(parts[LeakCause::OtherPeriods], 1);
    EXPECT_DOUBLE_EQ(parts.sum(), 4);
}

TEST(LeakFinder, FollowsLeadsOfBothPeriodsEquallyLong)
{
    StoreStory story;
    // Bought ten days after the end of October, as those of November cannot have by the second day
    // after it.
    const LeadId slow = story.lead("2026-10-30 10:00");
    story.call(slow, "2026-10-30 10:05", {}, StoreStory::Answer::Spoke);
    story.appointment(slow, "2026-10-30 10:10", "2026-11-10 10:00");
    story.show(slow, "2026-11-10 10:00");
    story.sale("2026-11-10", {.lead = slow});
    const auto facts = buildFactTable(story.feed());

    const LeakAnswer early = findLeaks(*facts, questionAbout(november, 2026y / 12 / 2), october);
    EXPECT_EQ(early.daysAfter, 2);
    EXPECT_DOUBLE_EQ(early.total.before.sold.cars, 0);
    EXPECT_DOUBLE_EQ(early.total.before.contacted, 1);
    EXPECT_DOUBLE_EQ(early.total.after.otherPeriods.cars, 1);

    const LeakAnswer late = findLeaks(*facts, questionAbout(november, 2026y / 12 / 20), october);
    EXPECT_DOUBLE_EQ(late.total.before.sold.cars, 1);
    EXPECT_DOUBLE_EQ(late.total.before.otherPeriods.cars, -1);
    EXPECT_DOUBLE_EQ(late.total.before.units().cars, 0);
}

TEST(LeakFinder, CutsOffDaysToCome)
{
    const auto facts = buildFactTable(StoreStory().feed());

    const LeakAnswer answer = findLeaks(*facts, questionAbout(november, 2026y / 11 / 21), october);

    EXPECT_EQ(answer.period.last, sys_days(2026y / 11 / 21));
    EXPECT_EQ(answer.daysAfter, 0);
}

TEST(LeakFinder, WithholdsGrossWithTheRest)
{
    StoreStory story;
    goesOneDay(story, "2026-11-05", {}, {});
    const auto facts
        = factsFor(Session {.who = {7}, .role = Role::Associate}, buildFactTable(story.feed()));

    const LeakAnswer answer = findLeaks(*facts, questionAbout(november), october);

    EXPECT_FALSE(answer.hasGross);
    EXPECT_DOUBLE_EQ(answer.total.after.units().cars, 1);
    EXPECT_DOUBLE_EQ(answer.total.after.units().gross, 0);
    EXPECT_DOUBLE_EQ(answer.bySource[0].split.gross.sum(), 0);
}

/// Over random stores with gaps, duplicates, split deals and unwinds: the parts add up to the
/// change of the units that every other page shows, for the whole and for each row.
TEST(LeakFinder, AddsUpToTheChangeOfUnits)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomStore random(seed);
        const auto facts = buildFactTable(random.story.feed(), 16);
        const Period covered = coveredPeriod(*facts);
        if (covered.isEmpty())
            continue;
        const auto half = covered.first + (covered.last - covered.first) / 2;
        const Period first {covered.first, half};
        const Period second {half + days(1), covered.last};

        const LeakAnswer answer = findLeaks(
            *facts, questionAbout(second, covered.last + days(random.number(0, 40))), first);

        const auto change = [&](MetricId metric) {
            return figure(*facts, metric, second, DateBasis::Event)
                - figure(*facts, metric, first, DateBasis::Event);
        };
        ASSERT_NEAR(answer.total.split.cars.sum(), change(MetricId::Units), 1e-9) << seed;
        ASSERT_NEAR(answer.total.split.gross.sum(), change(MetricId::Gross), 1e-3) << seed;
        ASSERT_DOUBLE_EQ(
            answer.total.after.leads, figure(*facts, MetricId::Leads, second, DateBasis::Lead))
            << seed;
        for (const auto* rows : {&answer.bySource, &answer.byPerson}) {
            double cars = 0;
            for (const LeakRow& row : *rows) {
                ASSERT_NEAR(
                    row.split.cars.sum(), row.after.units().cars - row.before.units().cars, 1e-9);
                cars += row.split.cars.sum();
            }
            ASSERT_NEAR(cars, change(MetricId::Units), 1e-9) << seed;
        }
        ChangeSplit sources;
        for (const LeakRow& row : answer.bySource)
            sources += row.split;
        for (std::size_t at = 0; at < leakCauseCount; ++at)
            ASSERT_NEAR(sources.cars.values[at], answer.total.split.cars.values[at], 1e-9);
    }
}

/// Long after both periods, the chain is that of the leads' own records.
TEST(LeakFinder, CountsTheChainLeadByLead)
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        RandomStore random(seed);
        const auto facts = buildFactTable(random.story.feed(), 16);
        const Period covered = coveredPeriod(*facts);
        if (covered.isEmpty())
            continue;
        const auto leadsOf = [&](MetricId metric) {
            std::set<std::int64_t> leads;
            const Query query {.metrics = {metric},
                .period = covered,
                .basis = DateBasis::Lead,
                .today = covered.last};
            for (const RecordRef& record : records(*facts, query, 0, {}, RecordPart::Denominator))
                leads.insert(record.id);
            return leads;
        };
        const auto contacted = leadsOf(MetricId::AppointmentSetRate);
        const auto appointed = leadsOf(MetricId::CloseRateOfAppointments);
        const auto showed = leadsOf(MetricId::CloseRateOfShows);

        const auto& chain
            = findLeaks(*facts, questionAbout(covered, covered.last), covered).total.after;

        std::size_t steps = 0;
        std::size_t shows = 0;
        for (const std::int64_t lead : contacted) {
            steps += appointed.contains(lead);
            shows += appointed.contains(lead) && showed.contains(lead);
        }
        ASSERT_EQ(chain.contacted, static_cast<double>(contacted.size())) << seed;
        ASSERT_EQ(chain.appointed, static_cast<double>(steps)) << seed;
        ASSERT_EQ(chain.showed, static_cast<double>(shows)) << seed;
    }
}
