#include "metrics/leaks/leakfinder.h"

#include "metrics/dimensioncodes.h"
#include "metrics/goalfigures.h"
#include "metrics/withheld.h"

#include <algorithm>

namespace lotboard::metrics {
namespace {

using BySource = std::map<std::uint32_t, SourceChange>;

void addTable(const ChainTable& table, ChainCounts SourceChange::*side, BySource& sources)
{
    for (const auto& [place, counts] : table)
        sources[place.source].*side += counts;
}

std::vector<SourceChange> changesOf(const BySource& sources)
{
    std::vector<SourceChange> changes;
    for (const auto& [source, change] : sources)
        changes.push_back(change);
    return changes;
}

/// The whole of several sources.
LeakRow wholeOf(DimensionValue key, const BySource& sources)
{
    LeakRow whole {.key = std::move(key)};
    const auto changes = changesOf(sources);
    for (const SourceChange& change : changes) {
        whole.before += change.before;
        whole.after += change.after;
    }
    for (const ChangeSplit& split : splitChange(changes))
        whole.split += split;
    return whole;
}

void sortRows(std::vector<LeakRow>& rows)
{
    std::ranges::sort(
        rows, [](const LeakRow& a, const LeakRow& b) { return standsBefore(a.key, b.key); });
}

std::vector<LeakRow> rowsBySource(const FactTable& facts, const BySource& sources)
{
    std::vector<LeakRow> rows;
    for (const auto& [source, change] : sources)
        rows.push_back({valueOf(facts, Dimension::Source, source), change.before, change.after});
    return rows;
}

std::vector<LeakRow> rowsByPerson(
    const FactTable& facts, const ChainTable& before, const ChainTable& after)
{
    std::map<std::uint32_t, BySource> people;
    for (const auto& [place, counts] : before)
        people[place.person][place.source].before += counts;
    for (const auto& [place, counts] : after)
        people[place.person][place.source].after += counts;
    std::vector<LeakRow> rows;
    for (const auto& [person, sources] : people)
        rows.push_back(wholeOf(valueOf(facts, Dimension::Person, person), sources));
    sortRows(rows);
    return rows;
}

void withholdGross(LeakRow& row)
{
    for (ChainCounts* counts : {&row.before, &row.after}) {
        for (CarSum* sum : {&counts->sold, &counts->stepSkipped, &counts->otherPeriods,
                 &counts->withoutLead, &counts->outside})
            sum->gross = 0;
    }
    row.split.gross = {};
}

void withholdGross(LeakAnswer& answer)
{
    answer.hasGross = false;
    withholdGross(answer.total);
    forgetGrossOfRows(answer);
}

} // namespace

void splitRows(LeakAnswer& answer, std::vector<LeakRow> sources)
{
    sortRows(sources);
    std::vector<SourceChange> changes;
    for (const LeakRow& row : sources)
        changes.push_back({row.before, row.after});
    const auto splits = splitChange(changes);
    for (std::size_t at = 0; at < sources.size(); ++at) {
        sources[at].split = splits[at];
        answer.total.before += sources[at].before;
        answer.total.after += sources[at].after;
        answer.total.split += splits[at];
    }
    answer.bySource = std::move(sources);
}

void splitPeople(LeakAnswer& answer, std::vector<LeakRow> people)
{
    for (LeakRow& row : people)
        row.split = splitChange(std::array {SourceChange {row.before, row.after}}).front();
    sortRows(people);
    answer.byPerson = std::move(people);
}

void forgetGrossOfRows(LeakAnswer& answer)
{
    answer.hasGrossOfRows = false;
    for (auto* rows : {&answer.bySource, &answer.byPerson}) {
        for (LeakRow& row : *rows)
            withholdGross(row);
    }
}

LeakAnswer findLeaks(const FactTable& facts, const Query& query, const Period& against)
{
    LeakAnswer answer {.period = elapsedPart(query.period, query.today), .against = against};
    const auto end = std::max(answer.period.last, against.last);
    answer.daysAfter = static_cast<int>(
        std::clamp<std::int64_t>((query.today - end).count(), 0, longestFollowing));
    const ChainTable before = chainTable(facts, query.filter, against, answer.daysAfter);
    const ChainTable after = chainTable(facts, query.filter, answer.period, answer.daysAfter);

    BySource sources;
    addTable(before, &SourceChange::before, sources);
    addTable(after, &SourceChange::after, sources);
    splitRows(answer, rowsBySource(facts, sources));
    answer.byPerson = rowsByPerson(facts, before, after);
    if (isWithheld(facts, query, MetricId::Gross, {}))
        withholdGross(answer);
    return answer;
}

} // namespace lotboard::metrics
