#pragma once

#include "base/period.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <span>
#include <vector>

namespace lotboard::metrics {

/// Months of a year: the length of a season.
constexpr std::size_t seasonLength = 12;

/// One number for each month, without gaps.
struct MonthlySeries
{
    std::chrono::sys_days firstMonth {}; ///< The first day of the first month.
    std::vector<double> values {};
};

/// What is expected of one month. 80 and 95 % of the months are expected within the intervals.
struct ExpectedMonth
{
    double mean = 0;
    double deviation = 0; ///< Standard deviation of the month around the mean.

    double least = -std::numeric_limits<double>::infinity(); ///< Nothing below is possible.

    double low80() const { return std::max(least, mean - normal80 * deviation); }
    double high80() const { return mean + normal80 * deviation; }
    double low95() const { return std::max(least, mean - normal95 * deviation); }
    double high95() const { return mean + normal95 * deviation; }

    friend bool operator==(const ExpectedMonth&, const ExpectedMonth&) = default;

private:
    static constexpr double normal80 = 1.2815515655446004;
    static constexpr double normal95 = 1.959963984540054;
};

/// One for each month after the last of the history.
using ExpectedMonths = std::vector<ExpectedMonth>;

} // namespace lotboard::metrics
