#include "services/today/workorder.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace lotboard {
namespace {

struct Ranked
{
    WorkItem item {};
    bool isLate = false; ///< Without an answer, and past the limit.

    auto key() const
    {
        const auto at = item.at.time_since_epoch().count();
        const bool isLatestFirst
            = isLate || item.kind == WorkKind::NotReached || item.kind == WorkKind::FollowUp;
        return std::tuple(item.kind, isLate, isLatestFirst ? -at : at, item.lead.value,
            item.task.value, item.appointment.value);
    }
};

/// Which leads rest, and until when.
class Pauses
{
public:
    Pauses(const std::vector<WorkPause>& pauses, std::chrono::sys_days today,
        const BusinessCalendar& calendar)
        : m_today(today)
        , m_calendar(calendar)
    {
        for (const WorkPause& pause : pauses) {
            if (pause.until)
                m_putOff.insert(pause.lead);
            if (pause.skippedAt) {
                auto& last = m_skipped[pause.lead];
                last = std::max(last, *pause.skippedAt);
            }
        }
    }

    bool hides(const WorkItem& item) const
    {
        // Tasks have times of their own, and who is to come must be asked.
        if (item.task.isValid() || item.kind == WorkKind::Confirmation)
            return false;
        if (m_putOff.contains(item.lead))
            return true;
        const auto skipped = m_skipped.find(item.lead);
        if (skipped == m_skipped.end() || skipped->second < item.at)
            return false;
        return item.kind == WorkKind::FollowUp
            || m_calendar.businessDay(skipped->second) == m_today;
    }

private:
    std::chrono::sys_days m_today;
    const BusinessCalendar& m_calendar;
    std::unordered_set<LeadId> m_putOff {};
    std::unordered_map<LeadId, std::chrono::sys_seconds> m_skipped {};
};

} // namespace

std::vector<WorkItem> orderedWork(std::vector<WorkItem> items, const std::vector<WorkPause>& pauses,
    std::chrono::sys_seconds now, const BusinessCalendar& calendar, const ResponseGoals& goals)
{
    const Pauses resting(pauses, calendar.businessDay(now), calendar);
    std::vector<Ranked> ranked;
    ranked.reserve(items.size());
    for (WorkItem& item : items) {
        if (resting.hides(item))
            continue;
        const bool isLate = item.kind == WorkKind::Unanswered
            && clockState(calendar.businessSeconds(item.at, now), goals) == ClockState::TooLate;
        ranked.push_back({std::move(item), isLate});
    }
    std::ranges::sort(ranked, {}, &Ranked::key);

    std::vector<WorkItem> ordered;
    ordered.reserve(ranked.size());
    std::unordered_set<LeadId> seen;
    for (Ranked& entry : ranked) {
        if (seen.insert(entry.item.lead).second)
            ordered.push_back(std::move(entry.item));
    }
    return ordered;
}

} // namespace lotboard
