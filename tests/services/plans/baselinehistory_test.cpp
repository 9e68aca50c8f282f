#include "services/plans/baselinehistory.h"

#include "support/days.h"
#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

/// A baseline of thirteen weeks from `first` on, in which so many of 1,000 leads were contacted.
Baseline contacted(const QString& name, int first, double leads, const QString& filter = {})
{
    const auto from = january(1) + std::chrono::days(first);
    const Period period {from, from + std::chrono::days(90)};
    return {.name = name,
        .query = u"--period %1..%2 --basis lead %3"_s.arg(
            isoDate(period.first), isoDate(period.last), filter),
        .figures = {{.metric = u"contact_rate"_s,
            .period = period,
            .windowDays = 7,
            .numerator = leads,
            .denominator = 1000,
            .value = leads / 1000}}};
}

std::vector<BaselineStep> history(const std::vector<Baseline>& baselines)
{
    return baselineHistory(baselines, {}, metrics::MetricId::ContactRate);
}

} // namespace

TEST(BaselineHistory, MovesOnlyWhereSomethingChanged)
{
    const auto steps = history({contacted(u"Third"_s, 200, 605), contacted(u"First"_s, 0, 500),
        contacted(u"Second"_s, 100, 512), contacted(u"Fourth"_s, 300, 580)});

    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[0].name, u"First"_s);
    EXPECT_FALSE(steps[0].hasMoved);
    EXPECT_EQ(steps[1].name, u"Second"_s);
    EXPECT_FALSE(steps[1].hasMoved);
    EXPECT_EQ(steps[1].level, 0.5) << "512 of 1,000 may be luck";
    EXPECT_TRUE(steps[2].hasMoved);
    EXPECT_EQ(steps[2].level, 0.605);
    EXPECT_FALSE(steps[3].hasMoved) << "against the one that gave the level";
    EXPECT_EQ(steps[3].level, 0.605);
}

TEST(BaselineHistory, IsOfTheSameLeads)
{
    const auto steps = history(
        {contacted(u"All"_s, 0, 500), contacted(u"Website"_s, 100, 700, u"--filter source=1"_s)});

    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].name, u"All"_s);
    EXPECT_TRUE(history({}).empty());
}
