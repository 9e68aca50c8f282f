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
void shrink(std::vector<AttemptHour>& hours, double rate)
{
    std::vector<Measurement> distances;
    for (const AttemptHour& hour : hours)
        distances.push_back(
            {hour.observed.share() - rate, rate * (1 - rate) / hour.observed.cases});
    const std::vector<Estimate> shrunk = shrinkToZero(distances);
    const auto shifted = [rate](double distance) { return std::clamp(rate + distance, 0.0, 1.0); };
    for (std::size_t at = 0; at < shrunk.size(); ++at) {
        const Estimate& distance = shrunk[at];
        hours[at].chance = {shifted(distance.value),
            {shifted(distance.interval.low), shifted(distance.interval.high)}};
        hours[at].isTooFew = isTooFewToJudge(hours[at]);
    }
}

void judge(std::vector<AttemptHour>& hours, double rate)
{
    std::erase_if(hours, [](const AttemptHour& hour) { return hour.observed.cases == 0; });
    shrink(hours, rate);
    std::ranges::stable_sort(hours, [](const AttemptHour& a, const AttemptHour& b) {
        return std::pair(a.isTooFew, b.chance.value) < std::pair(b.isTooFew, a.chance.value);
    });
}

NextAttempt nextFrom(const HourTallies& tallies)
{
    NextAttempt next;
    for (std::size_t hour = 0; hour < hoursOfDay; ++hour)
        next.hoursOfAnyDay.push_back({.hour = static_cast<int>(hour)});
    for (std::size_t at = 0; at < tallies.size(); ++at) {
        const Proportion& ofHour = tallies[at];
        const std::size_t hour = at % hoursOfDay;
        for (Proportion* sum : {&next.all, &next.hoursOfAnyDay[hour].observed}) {
            sum->cases += ofHour.cases;
            sum->successes += ofHour.successes;
        }
        next.hours.push_back({.weekday = static_cast<int>(at / hoursOfDay) + 1,
            .hour = static_cast<int>(hour),
            .observed = ofHour});
    }
    const bool hasDifference = next.all.successes > 0 && next.all.successes < next.all.cases;
    for (auto* hours : {&next.hours, &next.hoursOfAnyDay}) {
        if (hasDifference)
            judge(*hours, next.all.share());
        else
            hours->clear();
    }
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
    const auto standsOut = [this](const std::vector<AttemptHour>& from) {
        return !from.empty() && !from.front().isTooFew
            && from.front().chance.interval.low > all.share();
    };
    for (const auto* from : {&hours, &hoursOfAnyDay}) {
        if (standsOut(*from))
            return &from->front();
    }
    return nullptr;
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
