#include "storage/file/backupretention.h"

#include "base/period.h"

#include <algorithm>
#include <functional>
#include <map>

namespace lotboard::storage {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

constexpr auto keptWhole = std::chrono::hours(48);
constexpr days keptDays {14};
constexpr days keptWeeks {8 * 7};
constexpr int keptMonths = 12;

/// The newest position of each stretch of time, of those not before `from`.
void keepNewest(std::span<const sys_seconds> madeAt, sys_days from,
    const std::function<sys_days(sys_days)>& beginOfStretch, std::vector<bool>& isKept)
{
    std::map<sys_days, std::size_t> newest;
    for (std::size_t at = 0; at < madeAt.size(); ++at) {
        const auto day = floor<days>(madeAt[at]);
        if (day < from)
            continue;
        const auto [found, isNew] = newest.try_emplace(beginOfStretch(day), at);
        if (!isNew && madeAt[at] > madeAt[found->second])
            found->second = at;
    }
    for (const auto& [stretch, at] : newest)
        isKept[at] = true;
}

} // namespace

std::vector<std::size_t> dispensableBackups(std::span<const sys_seconds> madeAt, sys_seconds now)
{
    const auto today = floor<days>(now);
    const auto monday = [](sys_days day) { return weekOf(day).first; };
    const auto firstOfMonth = [](sys_days day) { return monthOf(day).first; };

    std::vector<bool> isKept(madeAt.size());
    for (std::size_t at = 0; at < madeAt.size(); ++at)
        isKept[at] = madeAt[at] > now - keptWhole;
    keepNewest(
        madeAt, today - keptDays + days(1), [](sys_days day) { return day; }, isKept);
    keepNewest(madeAt, monday(today) - keptWeeks + days(7), monday, isKept);
    keepNewest(madeAt, addMonths(firstOfMonth(today), 1 - keptMonths), firstOfMonth, isKept);

    std::vector<std::size_t> dispensable;
    for (std::size_t at = 0; at < madeAt.size(); ++at) {
        if (!isKept[at])
            dispensable.push_back(at);
    }
    return dispensable;
}

} // namespace lotboard::storage
