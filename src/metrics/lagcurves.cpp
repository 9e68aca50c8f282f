#include "metrics/lagcurves.h"

#include "metrics/eachrow.h"
#include "metrics/facttabledata.h"
#include "metrics/resulttable.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {

namespace {

/// What was usual longer ago says little about the leads of today.
constexpr std::size_t followedDays = 365;
/// A table asks for one a row and step; somebody who tries one filter after another shall not fill
/// the memory.
constexpr std::size_t mostKept = 512;

LagCurve makeCurve(const FactTable& facts, Measure step, const Query& year)
{
    const DayNumber today = numberOf(year.today);
    const auto ageOf = [today](const EventColumns& columns, std::uint32_t row) {
        return static_cast<std::size_t>(today - columns.arrival[row]);
    };
    const Selection selection(facts, year, year.period);
    std::vector<WaitCount> counts(followedDays + 1);
    std::vector<std::int64_t> leads(followedDays + 1);
    for (std::size_t day = 0; day < counts.size(); ++day)
        counts[day].time = static_cast<double>(day);
    eachRow(facts, Measure::Leads, selection, [&](const EventColumns& columns, std::uint32_t row) {
        const std::size_t age = ageOf(columns, row);
        ++counts[age].lost;
        ++leads[age];
    });
    eachRow(facts, step, selection, [&](const EventColumns& columns, std::uint32_t row) {
        const std::size_t age = ageOf(columns, row);
        const auto delay = static_cast<std::size_t>(std::max(0, delayAt(columns, row)));
        if (delay > age)
            return;
        --counts[age].lost;
        ++counts[delay].reached;
    });

    LagCurve curve {waitingCurve(counts), 0};
    std::int64_t older = 0;
    for (std::size_t age = followedDays; age > 0 && curve.longestSeen == 0; --age) {
        older += leads[age];
        if (older >= fewestCases)
            curve.longestSeen = static_cast<int>(age);
    }
    return curve;
}

/// Greenwood's sum, from which the variance was made.
double sumOf(const WaitPoint& point)
{
    return point.waiting > 0 ? point.variance / (point.waiting * point.waiting) : 0;
}

} // namespace

LagCurve::Chance LagCurve::chance(int from, int to) const
{
    const WaitPoint now = waitingAt(points, from);
    const WaitPoint then = waitingAt(points, to);
    if (now.waiting <= 0)
        return {};
    const double left = then.waiting / now.waiting;
    return {1 - left, left * std::sqrt(std::max(0.0, sumOf(then) - sumOf(now)))};
}

std::shared_ptr<const LagCurve> LagCurves::of(
    const FactTable& facts, Measure step, const Filter& filter, std::chrono::sys_days today)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.step == step && entry.today == today && entry.filter == filter;
    });
    if (found != m_entries.end())
        return found->curve;
    const Query year {.period = {today - std::chrono::days(followedDays), today},
        .basis = DateBasis::Lead,
        .filter = filter,
        .today = today};
    if (m_entries.size() == mostKept)
        m_entries.erase(m_entries.begin());
    m_entries.push_back(
        {step, filter, today, std::make_shared<LagCurve>(makeCurve(facts, step, year))});
    return m_entries.back().curve;
}

} // namespace lotboard::metrics
