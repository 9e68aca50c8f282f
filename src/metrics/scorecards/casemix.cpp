#include "metrics/scorecards/casemix.h"

#include "metrics/eachrow.h"
#include "metrics/facttabledata.h"

namespace lotboard::metrics {
namespace {

/// Where the question has no window: what still happens later is little.
constexpr int usualDaysToRipen = 90;

HourBand bandOf(std::uint8_t hour)
{
    if (hour == noHour)
        return HourBand::Unknown;
    if (hour < 9 || hour >= 21)
        return HourBand::Night;
    if (hour < 12)
        return HourBand::Morning;
    return hour < 17 ? HourBand::Afternoon : HourBand::Evening;
}

AgeBand bandOfAge(DayNumber days, DayNumber daysToRipen)
{
    if (days >= daysToRipen)
        return AgeBand::Ripe;
    if (days < 7)
        return AgeBand::Week;
    return days < 30 ? AgeBand::Month : AgeBand::Quarter;
}

Stratum stratumOf(const FactTable& facts, LeadSlot lead, const Query& query)
{
    const DayNumber age = numberOf(query.today) - facts.leadValue(&LeadColumns::received, lead);
    return {facts.leadValue(&LeadColumns::source, lead),
        facts.leadValue(&LeadColumns::condition, lead),
        bandOf(facts.leadValue(&LeadColumns::hour, lead)),
        bandOfAge(age, query.windowDays.value_or(usualDaysToRipen))};
}

} // namespace

CaseMixes caseMixes(const FactTable& facts, const Query& query, MetricId rate)
{
    Query cohort = query;
    cohort.basis = DateBasis::Lead;
    const Selection selection(facts, cohort, cohort.period);
    CaseMixes mixes;
    const auto add = [&](Measure measure, double Proportion::*part) {
        const bool isOfLeads = isStreamOfLeads(ruleOf(measure).stream);
        eachRow(facts, measure, selection, [&](const EventColumns& columns, std::uint32_t row) {
            const LeadSlot lead = columns.lead[row];
            const Code person
                = isOfLeads ? facts.leadValue(&LeadColumns::person, lead) : columns.person[row];
            ++(mixes[person][stratumOf(facts, lead, cohort)].*part);
        });
    };
    add(formulaOf(rate).denominator, &Proportion::cases);
    add(formulaOf(rate).numerator, &Proportion::successes);
    return mixes;
}

} // namespace lotboard::metrics
