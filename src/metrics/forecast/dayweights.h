#pragma once

#include "base/businesscalendar.h"
#include "metrics/forecast/dayseries.h"

#include <array>

namespace lotboard::metrics {

/// Which part of its month a day lies in, by selling days.
enum class MonthPart : std::uint8_t {
    Beginning, ///< The first three selling days.
    Middle,
    End, ///< The last five selling days, but for
    LastTwo, ///< the last two.
};
constexpr std::size_t monthPartCount = 4;

/// What is known of a day beforehand.
struct DayKind
{
    static constexpr std::size_t closed = 7;

    std::size_t weekday = 0; ///< Sunday is 0; `closed` if the store is, whatever the weekday.
    MonthPart part = MonthPart::Middle;
};
constexpr std::size_t weekdayKindCount = DayKind::closed + 1;

/// One for each day of `period`.
std::vector<DayKind> dayKinds(const BusinessCalendar& calendar, const Period& period);

/// How much of a metric a day brings, compared with others of the same store: a weight for its
/// weekday times a weight for its part of the month, as the days before `until` show them. Days on
/// which the store is closed have a weight of their own: leads arrive on them, units do not.
///
/// The weights are those of a log-linear Poisson model, found by iterative proportional fitting:
/// R. A. Bailey, "Insurance rates with minimum bias", Proceedings of the CAS 50 (1963). Each is
/// drawn towards 1 as if `cautionCases` cases more had come in at the weight 1, so that a short
/// history changes little.
class DayWeights
{
public:
    static constexpr double cautionCases = 20;
    /// Older days say nothing of the weights.
    static constexpr int longestMemory = 730;

    /// Learns from the days from the first amount of `series` up to the day before `until`.
    DayWeights(
        const DaySeries& series, const BusinessCalendar& calendar, std::chrono::sys_days until);

    double weightOf(const DayKind& kind) const
    {
        return m_weekdays[kind.weekday] * m_parts[static_cast<std::size_t>(kind.part)];
    }
    const std::array<double, weekdayKindCount>& weekdays() const { return m_weekdays; }
    const std::array<double, monthPartCount>& monthParts() const { return m_parts; }
    /// How many times more the days of a month scatter around what their weights give them than
    /// counts by pure chance would (Pearson's chi-square ÷ degrees of freedom); for money, cents
    /// per case. Counts: at least 1.
    double dispersion() const { return m_dispersion; }
    /// The amounts learned from, in cases.
    double cases() const { return m_cases; }

private:
    struct Sums;
    void fit();
    double dispersionOf(const DaySeries& series) const;

    Period m_learnt {};
    std::vector<DayKind> m_kinds {}; ///< Of the days learnt from,
    std::vector<double> m_amounts {}; ///< in cases.
    std::array<double, weekdayKindCount> m_weekdays {};
    std::array<double, monthPartCount> m_parts {};
    double m_dispersion = 1;
    double m_cases = 0;
};

} // namespace lotboard::metrics
