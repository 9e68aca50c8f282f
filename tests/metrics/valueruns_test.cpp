#include "metrics/valueruns.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

using namespace lotboard::metrics;

namespace {

std::vector<std::vector<std::uint32_t>> randomRuns(std::mt19937& random)
{
    std::vector<std::vector<std::uint32_t>> runs(random() % 12 + 1);
    const std::uint32_t widest = 1U << (random() % 32);
    const bool isOneSided = random() % 2 == 0; // Most values are small, few are very large.
    for (auto& run : runs) {
        run.resize(random() % 400);
        for (auto& value : run)
            value
                = static_cast<std::uint32_t>(random()) % (isOneSided && random() % 9 ? 60 : widest);
        std::ranges::sort(run);
    }
    runs.front().push_back(runs.front().empty() ? 7 : runs.front().back());
    return runs;
}

} // namespace

class RandomRuns : public testing::TestWithParam<unsigned>
{
};

TEST_P(RandomRuns, HaveTheValuesAtRanksOfAllSorted)
{
    std::mt19937 random(GetParam());
    const auto runs = randomRuns(random);
    ValueRuns sortedRuns;
    ValueRuns loose;
    std::vector<std::uint32_t> all;
    for (const auto& run : runs) {
        sortedRuns.addSorted(run);
        std::ranges::for_each(run, [&loose](std::uint32_t value) { loose.add(value); });
        all.insert(all.end(), run.begin(), run.end());
    }
    std::ranges::sort(all);
    std::array<std::int64_t, 4> ranks {};
    for (auto& rank : ranks)
        rank = static_cast<std::int64_t>(random() % all.size()) + 1;
    std::ranges::sort(ranks);
    std::vector<std::uint32_t> expected;
    for (const auto rank : ranks)
        expected.push_back(all[static_cast<std::size_t>(rank - 1)]);

    EXPECT_EQ(sortedRuns.valuesAt(ranks), expected);
    EXPECT_EQ(loose.valuesAt(ranks), expected);
    EXPECT_EQ(sortedRuns.count(), static_cast<std::int64_t>(all.size()));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRuns, testing::Range(1U, 101U));
