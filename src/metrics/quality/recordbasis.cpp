#include "metrics/quality/recordbasis.h"

#include "metrics/engine.h"
#include "metrics/facttabledata.h"
#include "metrics/measure.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace lotboard::metrics {
namespace {

constexpr std::chrono::days rhythmDays {730};

void addKindsOf(Stream stream, std::set<RecordKind>& kinds)
{
    if (isStreamOfLeads(stream))
        kinds.insert(RecordKind::Lead);
    switch (stream) {
    case Stream::Received:
        break;
    case Stream::FirstAttempt:
    case Stream::FirstContact:
    case Stream::Attempt:
        kinds.insert(RecordKind::Communication);
        break;
    case Stream::FirstAppointment:
    case Stream::AppointmentSet:
    case Stream::AppointmentDue:
        kinds.insert(RecordKind::Appointment);
        break;
    case Stream::FirstShow:
    case Stream::Show:
        kinds.insert(RecordKind::Show);
        break;
    case Stream::Sold:
    case Stream::Sale:
    case Stream::ExcludedSale:
        kinds.insert(RecordKind::Sale);
        break;
    case Stream::SoldShowed:
        kinds.insert({RecordKind::Sale, RecordKind::Show});
        break;
    case Stream::SoldAppointed:
        kinds.insert({RecordKind::Sale, RecordKind::Appointment});
        break;
    case Stream::Spend:
        kinds.insert(RecordKind::Spend);
        break;
    }
}

std::optional<MetricId> counting(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Lead:
        return MetricId::Leads;
    case RecordKind::Appointment:
        return MetricId::AppointmentsDue;
    case RecordKind::Show:
        return MetricId::Shows;
    case RecordKind::Sale:
        return MetricId::Units;
    default:
        return std::nullopt;
    }
}

Stream streamOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Communication:
        return Stream::Attempt;
    case RecordKind::Appointment:
        return Stream::AppointmentSet;
    case RecordKind::Show:
        return Stream::Show;
    case RecordKind::Sale:
        return Stream::Sale;
    case RecordKind::Spend:
        return Stream::Spend;
    case RecordKind::Lead:
        break;
    }
    return Stream::Received;
}

std::set<DayNumber> daysOfEvents(const EventChunks& chunks, DayNumber from)
{
    std::set<DayNumber> days;
    for (const EventChunk& chunk : chunks) {
        if (chunk->lastDay < from)
            continue;
        auto last = noDay; // Days come in runs.
        for (const DayNumber day : chunk->day) {
            if (day >= from && day != last)
                days.insert(last = day);
        }
    }
    return days;
}

std::set<DayNumber> lastDaysOfInvoices(const EventChunks& chunks, DayNumber from)
{
    std::unordered_map<std::int64_t, DayNumber> lastDays;
    for (const EventChunk& chunk : chunks) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            auto& last = lastDays.try_emplace(chunk->id[row], noDay).first->second;
            last = std::max(last, chunk->day[row]);
        }
    }
    std::set<DayNumber> days;
    for (const auto& [id, day] : lastDays) {
        if (day >= from)
            days.insert(day);
    }
    return days;
}

} // namespace

std::vector<RecordKind> kindsBehind(MetricId metric)
{
    const Formula& formula = formulaOf(metric);
    std::set<RecordKind> kinds;
    addKindsOf(ruleOf(formula.numerator).stream, kinds);
    addKindsOf(ruleOf(formula.denominator).stream, kinds);
    return {kinds.begin(), kinds.end()};
}

std::vector<std::int64_t> idsBehind(
    const FactTable& facts, RecordKind kind, const Period& period, std::chrono::sys_days today)
{
    std::vector<std::int64_t> ids;
    const auto metric = counting(kind);
    if (!metric)
        return ids;
    const Query query {.metrics = {*metric}, .period = period, .today = today};
    for (const RecordRef& record : records(facts, query, 0, {}, RecordPart::Numerator))
        ids.push_back(record.id);
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids); // An unwind is a second record of its deal.
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

std::vector<std::chrono::sys_days> daysWith(
    const FactTable& facts, RecordKind kind, std::chrono::sys_days today)
{
    const Stream stream = streamOf(kind);
    const DayNumber from = numberOf(today - rhythmDays);
    std::vector<std::chrono::sys_days> days;
    for (const DayNumber day : stream == Stream::Spend
            ? lastDaysOfInvoices(facts.events(stream), from)
            : daysOfEvents(facts.events(stream), from))
        days.push_back(dayOf(day));
    return days;
}

} // namespace lotboard::metrics
