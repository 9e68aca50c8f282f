#pragma once

#include "metrics/forecast/dayweights.h"
#include "metrics/forecast/remainder.h"

namespace lotboard::metrics {

/// Where a month may stand at the end of a day that is still to come.
struct PaceDay
{
    std::chrono::sys_days day {};
    double low = 0; ///< P10, below which it ends one time in ten.
    double middle = 0; ///< P50.
    double high = 0; ///< P90.
};

/// Where a month will end.
struct PaceForecast
{
    Period month {};
    std::chrono::sys_days today {}; ///< The last day that is known, and counts as over.
    double soFar = 0;
    int sellingDays = 0;
    int sellingDaysOver = 0; ///< Today included.
    /// So far ÷ selling days over × selling days; empty before the first.
    std::optional<double> runRate {};
    /// What is expected of the days left; empty if the history is too short to learn from.
    std::optional<Remainder> rest {};

    int sellingDaysLeft() const { return sellingDays - sellingDaysOver; }
    bool isLearned() const { return rest.has_value(); }
    double low() const { return soFar + rest->quantile(0.1); } ///< REQUIRES: isLearned().
    double middle() const { return soFar + rest->quantile(0.5); } ///< REQUIRES: isLearned().
    double high() const { return soFar + rest->quantile(0.9); } ///< REQUIRES: isLearned().
    /// The middle if it is learned, else the run rate.
    std::optional<double> best() const;
    /// That the month ends at `goal` or above. Empty if nothing is learned.
    std::optional<double> chanceOf(double goal) const;
    /// What each selling day left must bring; 0 if the goal is reached, empty without days left.
    std::optional<double> neededPerDay(double goal) const;
};

/// What a store has shown before a month about how its months go: day weights, and a level that is
/// brought up to date day by day as the month goes on.
///
/// The level is a gamma distribution over "cases per weight 1". Each day adds its cases and its
/// weight; before that, what was known is discounted, so that a day counts half of one `halfLife`
/// days of trade later. What comes on the remaining days is then negative binomial. A. C. Harvey
/// and C. Fernandes, "Time series models for count or qualitative observations", JBES 7 (1989),
/// with the discount given instead of estimated.
class PaceForecaster
{
public:
    /// Days of trade: those of which anything is expected.
    static constexpr double halfLife = 30;
    /// Less than so many days, or cases, before the month are too short a history.
    static constexpr int shortestHistory = 90;
    static constexpr double fewestHistoryCases = 30;

    /// Learns from what lies before `month`. Keeps references to both.
    PaceForecaster(const DaySeries& series, const BusinessCalendar& calendar, const Period& month);

    bool isLearned() const { return m_isLearned; }
    const DayWeights& weights() const { return m_weights; }
    /// With nothing known after `today`, a day of the month.
    PaceForecast forecast(std::chrono::sys_days today) const;
    /// The days after `today`; empty if nothing is learned.
    std::vector<PaceDay> fan(std::chrono::sys_days today) const;

private:
    struct Level
    {
        double cases = 0;
        double weight = 0;

        void add(double cases, double weight);
    };
    Level levelAfter(std::chrono::sys_days today) const;
    /// What days of this weight in all bring. REQUIRES: the level has cases.
    Remainder restOf(double weight, const Level& level) const;
    std::size_t placeAfter(std::chrono::sys_days today) const;

    const DaySeries& m_series;
    const BusinessCalendar& m_calendar;
    Period m_month {};
    DayWeights m_weights;
    std::vector<DayKind> m_kinds {}; ///< Of the days of the month.
    Level m_level {}; ///< On the eve of the month.
    bool m_isLearned = false;
};

} // namespace lotboard::metrics
