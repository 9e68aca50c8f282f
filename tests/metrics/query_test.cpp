#include "metrics/asking.h"
#include "metrics/query.h"

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

struct ComparisonCase
{
    const char* name = "";
    const char* period = "";
    Comparison comparison {};
    const char* expected = ""; ///< Empty: none.
};

} // namespace

class ComparisonPeriod : public testing::TestWithParam<ComparisonCase>
{
};

TEST_P(ComparisonPeriod, IsTheOneThatIsMeant)
{
    const auto& [name, period, comparison, expected] = GetParam();

    const auto found = comparisonPeriod(periodOf(period), comparison);

    EXPECT_EQ(found, *expected ? std::optional(periodOf(expected)) : std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Table, ComparisonPeriod,
    testing::Values(ComparisonCase {"NoneAskedFor", "2026-11", Comparison::None, ""},
        ComparisonCase {"NothingBeforeAllTime", "all", Comparison::PreviousPeriod, ""},
        ComparisonCase {"MonthBefore", "2026-03", Comparison::PreviousPeriod, "2026-02"},
        ComparisonCase {"YearBefore", "2025", Comparison::PreviousPeriod, "2024"},
        ComparisonCase {"WeekBefore", "2026-W01", Comparison::PreviousPeriod, "2025-W52"},
        ComparisonCase {"AsManyDaysBefore", "2026-11-11..2026-11-20", Comparison::PreviousPeriod,
            "2026-11-01..2026-11-10"},
        ComparisonCase {"SameDays", "2026-11-01..2026-11-21", Comparison::SameDaysLastMonth,
            "2026-10-01..2026-10-21"},
        ComparisonCase {"SameDaysThatFebruaryHas", "2026-03-01..2026-03-31",
            Comparison::SameDaysLastMonth, "2026-02-01..2026-02-28"},
        ComparisonCase {"SameDaysOfMoreThanAMonth", "2026", Comparison::SameDaysLastMonth,
            "2025-01-01..2025-12-31"},
        ComparisonCase {"LeapMonthAYearAgo", "2025-02", Comparison::SamePeriodLastYear, "2024-02"},
        ComparisonCase {
            "WeekAYearAgo", "2026-W42", Comparison::SamePeriodLastYear, "2025-10-13..2025-10-19"},
        ComparisonCase {"DaysAYearAgo", "2026-11-01..2026-11-21", Comparison::SamePeriodLastYear,
            "2025-11-01..2025-11-21"}),
    [](const auto& row) { return row.param.name; });
