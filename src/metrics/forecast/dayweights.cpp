#include "metrics/forecast/dayweights.h"

#include <algorithm>
#include <numeric>

namespace lotboard::metrics {

using namespace std::chrono;

namespace {

/// Far more than it takes: each round brings two or three digits.
constexpr int rounds = 30;

MonthPart partOf(std::int64_t openBefore, std::int64_t openAfter)
{
    if (openAfter < 2)
        return MonthPart::LastTwo;
    if (openAfter < 5)
        return MonthPart::End;
    return openBefore < 3 ? MonthPart::Beginning : MonthPart::Middle;
}

} // namespace

std::vector<DayKind> dayKinds(const BusinessCalendar& calendar, const Period& period)
{
    std::vector<DayKind> kinds;
    for (sys_days day = period.first; day <= period.last;) {
        const Period month = monthOf(day);
        const std::int64_t open = calendar.openDays(month);
        std::int64_t before = calendar.openDays({month.first, day - days(1)});
        for (; day <= std::min(month.last, period.last); day += days(1)) {
            const bool isOpen = calendar.isOpenDay(day);
            kinds.push_back({isOpen ? weekday(day).c_encoding() : DayKind::closed,
                partOf(before, open - before - (isOpen ? 1 : 0))});
            before += isOpen ? 1 : 0;
        }
    }
    return kinds;
}

/// What came in on the days of one kind, and what the other weights let expect of them.
struct DayWeights::Sums
{
    double seen = 0;
    double expected = 0;

    /// A kind of open day that was never seen counts as any other.
    double weight() const
    {
        return (cautionCases + std::max(seen, 0.0)) / (cautionCases + expected);
    }
};

DayWeights::DayWeights(const DaySeries& series, const BusinessCalendar& calendar, sys_days until)
{
    m_weekdays.fill(1);
    m_parts.fill(1);
    const auto begin = series.firstAmount();
    if (!begin || *begin >= until)
        return;
    m_learnt = {std::max(*begin, until - days(longestMemory)), until - days(1)};
    m_kinds = dayKinds(calendar, m_learnt);
    for (auto day = m_learnt.first; day <= m_learnt.last; day += days(1))
        m_amounts.push_back(series.amountOn(day));

    // How much the weights are held back depends on how many cases the amounts stand for, and that
    // on how they scatter around the weights.
    fit();
    m_dispersion = dispersionOf(series);
    if (m_dispersion <= 0)
        return;
    for (double& amount : m_amounts)
        amount /= m_dispersion;
    fit();
    m_cases = std::accumulate(m_amounts.begin(), m_amounts.end(), 0.0);
}

void DayWeights::fit()
{
    const double all = std::accumulate(m_amounts.begin(), m_amounts.end(), 0.0);
    if (all <= 0)
        return;
    for (int round = 0; round < rounds; ++round) {
        double weights = 0;
        for (const DayKind& kind : m_kinds)
            weights += weightOf(kind);
        const double level = all / weights;

        std::array<Sums, weekdayKindCount> byWeekday {};
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            Sums& sums = byWeekday[m_kinds[i].weekday];
            sums.seen += m_amounts[i];
            sums.expected += level * m_parts[static_cast<std::size_t>(m_kinds[i].part)];
        }
        for (std::size_t kind = 0; kind < DayKind::closed; ++kind)
            m_weekdays[kind] = byWeekday[kind].weight();
        // Nothing speaks for a closed day being like an open one.
        const Sums& closed = byWeekday[DayKind::closed];
        m_weekdays[DayKind::closed]
            = closed.expected > 0 ? std::max(closed.seen, 0.0) / closed.expected : 0;

        std::array<Sums, monthPartCount> byPart {};
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            Sums& sums = byPart[static_cast<std::size_t>(m_kinds[i].part)];
            sums.seen += m_amounts[i];
            sums.expected += level * m_weekdays[m_kinds[i].weekday];
        }
        for (std::size_t part = 0; part < monthPartCount; ++part)
            m_parts[part] = byPart[part].weight();
    }
}

/// Within each month, so that better and worse months do not count as chance.
double DayWeights::dispersionOf(const DaySeries& series) const
{
    double squares = 0;
    double freedom = 0;
    for (std::size_t begin = 0; begin < m_amounts.size();) {
        const sys_days day = m_learnt.first + days(static_cast<std::int64_t>(begin));
        const Period month {day, std::min(monthOf(day).last, m_learnt.last)};
        const std::size_t end = begin + static_cast<std::size_t>(month.dayCount());
        double weights = 0;
        for (std::size_t i = begin; i < end; ++i)
            weights += weightOf(m_kinds[i]);
        const double sum = series.sum(month);
        double counted = 0;
        for (std::size_t i = begin; i < end && sum > 0 && weights > 0; ++i) {
            const double expected = sum * weightOf(m_kinds[i]) / weights;
            if (expected <= 0)
                continue;
            squares += (m_amounts[i] - expected) * (m_amounts[i] - expected) / expected;
            ++counted;
        }
        freedom += std::max(counted - 1, 0.0);
        begin = end;
    }
    const double found = freedom > 0 ? squares / freedom : 1;
    return series.isCounted ? std::max(found, 1.0) : found;
}

} // namespace lotboard::metrics
