#include "services/benchmarks/benchmarkservice.h"

#include "services/undo/undoservice.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <gtest/gtest.h>

#include <limits>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class BenchmarkServiceTest : public testing::Test
{
protected:
    Saved<Benchmark> entered()
    {
        const auto done = service.enter(
            manager, {.metric = u"contact_rate"_s, .value = 0.6, .source = u"  20-group 2026 "_s});
        EXPECT_TRUE(succeeded(done));
        return *done;
    }

    TestWorkspace workspace;
    BenchmarkService service {*workspace};
};

} // namespace

TEST_F(BenchmarkServiceTest, KeepsAFigureWithItsSourceAndTheDayItWasEntered)
{
    const Benchmark benchmark = entered().value;

    EXPECT_EQ(benchmark.source, u"20-group 2026"_s);
    EXPECT_EQ(benchmark.enteredOn, workspace->today());
    EXPECT_EQ(*service.benchmarks(manager), std::vector {benchmark});
}

TEST_F(BenchmarkServiceTest, TakesItAwayAndEachCanBeTakenBack)
{
    const auto done = entered();
    UndoService undo(*workspace);

    const auto removed = service.remove(manager, done.value);
    ASSERT_TRUE(succeeded(removed));
    EXPECT_TRUE(service.benchmarks(manager)->empty());

    ASSERT_TRUE(succeeded(undo.takeBack(manager, *removed)));
    ASSERT_EQ(service.benchmarks(manager)->size(), 1U);
    EXPECT_EQ(service.benchmarks(manager)->front().source, u"20-group 2026"_s);
    ASSERT_TRUE(succeeded(undo.takeBack(manager, done.action)));
    EXPECT_TRUE(service.benchmarks(manager)->empty());
}

TEST_F(BenchmarkServiceTest, RefusesWhatCannotBeOne)
{
    const Benchmark sound {.metric = u"contact_rate"_s, .value = 0.6, .source = u"Ours"_s};
    Benchmark unknown = sound;
    unknown.metric = u"luck"_s;
    Benchmark ofACount = sound;
    ofACount.metric = u"units"_s;
    Benchmark anonymous = sound;
    anonymous.source = u"  "_s;
    Benchmark tooMuch = sound;
    tooMuch.value = 60;
    Benchmark noNumber = sound;
    noNumber.value = std::numeric_limits<double>::quiet_NaN();

    for (const Benchmark& refused : {unknown, ofACount, anonymous, tooMuch, noNumber}) {
        const auto done = service.enter(manager, refused);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, Error::Code::InvalidInput);
    }
    EXPECT_TRUE(service.benchmarks(manager)->empty());
}
