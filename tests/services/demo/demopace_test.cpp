#include "metrics/forecast/pace.h"
#include "metrics/withheld.h"
#include "services/demo/demorecording.h"
#include "services/demo/demoservice.h"
#include "services/workspace.h"

#include "support/printing.h"

#include <QTemporaryDir>

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

/// The facts of the demo that most people look at, read once.
class DemoPace : public testing::Test
{
protected:
    static const FactTable& facts()
    {
        static const FactTablePtr facts = [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("demo.lotboard"));
            const FixedClock clock {std::chrono::sys_seconds(demo::usualOptions().until)};
            EXPECT_TRUE(succeeded(createDemo(path, demo::usualOptions())));
            const auto workspace = Workspace::open(path, clock);
            EXPECT_TRUE(succeeded(workspace));
            EXPECT_TRUE(succeeded((*workspace)->loadFacts()));
            return (*workspace)->facts();
        }();
        return *facts;
    }
};

} // namespace

class BackTestOfTheDemo : public DemoPace, public testing::WithParamInterface<MetricId>
{
};

/// docs/forecast.md has the figures.
TEST_P(BackTestOfTheDemo, BeatsTheRunRateAndKnowsHowSureItIs)
{
    const auto test = backTestOf(facts(), GetParam(), {}, demo::usualOptions().until);

    ASSERT_TRUE(test);
    ASSERT_EQ(test->months.size(), 12);
    EXPECT_GT(test->total.forecasts, 250);
    EXPECT_LE(test->total.meanError(), test->total.meanRunRateError());
    EXPECT_GE(test->total.shareHeld(), 0.70);
    EXPECT_LE(test->total.shareHeld(), 0.90);
}

INSTANTIATE_TEST_SUITE_P(
    Metrics, BackTestOfTheDemo, testing::Values(MetricId::Units, MetricId::Leads, MetricId::Gross));
