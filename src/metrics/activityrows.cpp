#include "metrics/activityrows.h"

#include "metrics/appointmentchains.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

/// A text or an e-mail reaches whoever answers it within a day.
constexpr EpochSecond timeToAnswer = 24 * 60 * 60;

/// When each lead was last tried before it was reached, or as it was; `never`: it was not tried.
std::vector<EpochSecond> lastTries(
    const std::vector<CollectedLead>& leads, const BlockList<CollectedAttempt>& attempts)
{
    std::vector<EpochSecond> last(leads.size(), never);
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const CollectedAttempt& attempt = attempts[i];
        EpochSecond& latest = last[attempt.lead];
        if (attempt.at <= leads[attempt.lead].firstContact
            && (latest == never || latest < attempt.at))
            latest = attempt.at;
    }
    return last;
}

} // namespace

AttemptCounts makeAttempts(RowContext& context)
{
    const auto& leads = context.leads();
    auto& all = context.collected().attempts();
    AttemptCounts counts {
        std::vector<std::uint16_t>(leads.size()), std::vector<std::uint16_t>(leads.size())};
    std::vector<DayNumber> lastDay(leads.size(), noDay);
    const std::vector<EpochSecond> lastTry = lastTries(leads, all);
    context.write(
        Stream::Attempt, all.size(), [&](std::size_t i) { return all[i].day; },
        [&](std::size_t i) {
            const CollectedAttempt attempt = all.take(i);
            const EpochSecond contact = leads[attempt.lead].firstContact;
            if (attempt.at < contact) {
                ++counts.beforeContact[attempt.lead];
                if (std::exchange(lastDay[attempt.lead], attempt.day) != attempt.day)
                    ++counts.daysBeforeContact[attempt.lead];
            }
            EventRow row = context.leadRow(attempt.lead, attempt.day, attempt.hour);
            row.id = attempt.id;
            row.person = attempt.person;
            if (attempt.at <= contact)
                row.flags |= flag::unreached;
            if (attempt.at == lastTry[attempt.lead] && contact != never
                && contact - attempt.at <= timeToAnswer)
                row.flags |= flag::reached;
            return row;
        });
    return counts;
}

void makeAppointments(RowContext& context)
{
    auto& leads = context.leads();
    const auto all = std::move(context.collected().appointments());
    const std::vector<AppointmentChain> found = chainsOf(all);
    const auto rowOf = [&](const AppointmentChain& chain, const LocalTime& time) {
        EventRow row = context.leadRow(all[chain.first].lead, numberOf(time.day), hourOf(time));
        row.id = all[chain.first].fact.id.value;
        row.person = all[chain.first].person;
        return row;
    };
    const auto setTime = [&](std::size_t i) {
        const auto& first = all[found[i].first];
        return context.collected().localTime(first.lead, first.fact.setAt);
    };
    const auto dueTime = [&](std::size_t i) {
        const auto& last = all[found[i].last];
        return context.collected().localTime(last.lead, last.fact.dueAt);
    };

    for (const AppointmentChain& chain : found) {
        const auto& first = all[chain.first];
        CollectedLead& lead = leads[first.lead];
        lead.firstAppointment
            = std::min(lead.firstAppointment, first.fact.setAt.time_since_epoch().count());
    }
    context.write(
        Stream::AppointmentSet, found.size(),
        [&](std::size_t i) { return numberOf(setTime(i).day); },
        [&](std::size_t i) { return rowOf(found[i], setTime(i)); });
    context.write(
        Stream::AppointmentDue, found.size(),
        [&](std::size_t i) { return numberOf(dueTime(i).day); },
        [&](std::size_t i) {
            EventRow row = rowOf(found[i], dueTime(i));
            const AppointmentFact& last = all[found[i].last].fact;
            if (last.confirmedAt && *last.confirmedAt < last.dueAt)
                row.flags |= flag::confirmed;
            if (last.outcome == AppointmentOutcome::Showed)
                row.flags |= flag::showed;
            return row;
        });
}

void makeShows(RowContext& context)
{
    auto& leads = context.leads();
    auto all = std::move(context.collected().shows());
    std::ranges::sort(
        all, {}, [](const CollectedShow& show) { return std::pair(show.at, show.id); });
    context.write(
        Stream::Show, all.size(),
        [&](std::size_t i) { return numberOf(context.localTime(all[i].lead, all[i].at).day); },
        [&](std::size_t i) {
            const CollectedShow& show = all[i];
            const LocalTime time = context.localTime(show.lead, show.at);
            EventRow row = context.leadRow(show.lead, numberOf(time.day), hourOf(time));
            row.id = show.id;
            row.person = show.person;
            EpochSecond& first = leads[show.lead].firstShow; // They come sorted by time.
            if (first == never)
                first = show.at;
            else
                row.flags |= flag::beBack;
            return row;
        });
}

} // namespace lotboard::metrics
