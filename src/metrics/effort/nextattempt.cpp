#include "metrics/effort/nextattempt.h"

#include "metrics/dimensioncodes.h"
#include "metrics/eachrow.h"
#include "metrics/facttabledata.h"
#include "metrics/statistics/shrinkage.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace lotboard::metrics {
namespace {

constexpr std::size_t hoursOfDay = 24;
constexpr std::size_t daysOfWeek = 7;

using HourTallies = std::array<Proportion, daysOfWeek * hoursOfDay>;

struct TriedAt
{
    DayNumber day = noDay;
    std::uint8_t hour = noHour;
    std::int64_t id = 0;
    bool isReached = false;

    friend auto operator<=>(const TriedAt&, const TriedAt&) = default;
};

using Tries = std::unordered_map<LeadSlot, std::vector<TriedAt>>;

/// The attempts at each lead up to its first contact, in their order.
Tries triesOf(const FactTable& facts, const Query& query)
{
    const Query ever {.period = {Period::all().first, query.period.last}, .filter = query.filter};
    Tries tries;
    eachRow(facts, Measure::AttemptsUnreached, Selection(facts, ever, ever.period),
        [&](const EventColumns& columns, std::uint32_t row) {
            tries[columns.lead[row]].push_back({columns.day[row], columns.hour[row],
                columns.id[row], (columns.flags[row] & flag::reached) != 0});
        });
    for (auto& [lead, ofLead] : tries)
        std::ranges::sort(ofLead);
    return tries;
}

/// By attempts before.
std::vector<HourTallies> tally(const Tries& tries, const Query& query)
{
    std::vector<HourTallies> tallies(mostAttemptsApart + 1);
    for (const auto& [lead, ofLead] : tries) {
        for (std::size_t before = 0; before < ofLead.size(); ++before) {
            const TriedAt& attempt = ofLead[before];
            if (attempt.day < numberOf(query.period.first) || attempt.hour == noHour)
                continue;
            const auto weekday = std::chrono::weekday(dayOf(attempt.day)).iso_encoding() - 1;
            const std::size_t stage = std::min<std::size_t>(before, mostAttemptsApart);
            Proportion& hour = tallies[stage][weekday * hoursOfDay + attempt.hour];
            hour.cases += 1;
            hour.successes += attempt.isReached ? 1 : 0;
        }
    }
    return tallies;
}

bool isTooFewToJudge(const AttemptHour& hour)
{
    return hour.observed.cases < static_cast<double>(fewestCases)
        || hour.chance.interval.high - hour.chance.interval.low > widestInterval;
}

/// Each hour's distance to the rate of all, shrunk, and put back.
void shrink(NextAttempt& next)
{
    const double rate = next.all.share();
    std::vector<Measurement> distances;
    for (const AttemptHour& hour : next.hours)
        distances.push_back(
            {hour.observed.share() - rate, rate * (1 - rate) / hour.observed.cases});
    const std::vector<Estimate> shrunk = shrinkToZero(distances);
    const auto shifted = [rate](double distance) { return std::clamp(rate + distance, 0.0, 1.0); };
    for (std::size_t at = 0; at < shrunk.size(); ++at) {
        const Estimate& distance = shrunk[at];
        next.hours[at].chance = {shifted(distance.value),
            {shifted(distance.interval.low), shifted(distance.interval.high)}};
        next.hours[at].isTooFew = isTooFewToJudge(next.hours[at]);
    }
}

NextAttempt nextFrom(const HourTallies& tallies)
{
    NextAttempt next;
    for (std::size_t at = 0; at < tallies.size(); ++at) {
        const Proportion& hour = tallies[at];
        if (hour.cases == 0)
            continue;
        next.all.cases += hour.cases;
        next.all.successes += hour.successes;
        next.hours.push_back({.weekday = static_cast<int>(at / hoursOfDay) + 1,
            .hour = static_cast<int>(at % hoursOfDay),
            .observed = hour});
    }
    const bool hasDifference = next.all.successes > 0 && next.all.successes < next.all.cases;
    if (hasDifference)
        shrink(next);
    else
        next.hours.clear();
    std::ranges::stable_sort(next.hours, [](const AttemptHour& a, const AttemptHour& b) {
        return std::pair(a.isTooFew, b.chance.value) < std::pair(b.isTooFew, a.chance.value);
    });
    return next;
}

std::vector<NextAttempt> nextOf(const Tries& tries, const Query& query)
{
    std::vector<NextAttempt> answers;
    for (const HourTallies& tallies : tally(tries, query))
        answers.push_back(nextFrom(tallies));
    return answers;
}

} // namespace

const AttemptHour* NextAttempt::best() const
{
    const bool stands = !hours.empty() && !hours.front().isTooFew
        && hours.front().chance.interval.low > all.share();
    return stands ? &hours.front() : nullptr;
}

std::vector<NextAttempt> nextAttempts(const FactTable& facts, const Query& query)
{
    return nextOf(triesOf(facts, query), query);
}

std::vector<SourceAttempts> nextAttemptsBySource(const FactTable& facts, const Query& query)
{
    std::map<std::uint32_t, Tries> bySource;
    for (auto& [lead, ofLead] : triesOf(facts, query))
        bySource[facts.leadValue(&LeadColumns::source, lead)].emplace(lead, std::move(ofLead));
    std::vector<SourceAttempts> answers;
    for (const auto& [source, tries] : bySource)
        answers.push_back({valueOf(facts, Dimension::Source, source), nextOf(tries, query)});
    std::ranges::sort(answers, [](const SourceAttempts& a, const SourceAttempts& b) {
        return standsBefore(a.source, b.source);
    });
    return answers;
}

} // namespace lotboard::metrics
