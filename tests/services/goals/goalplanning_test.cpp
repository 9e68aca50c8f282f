#include "services/goals/goalplanning.h"

#include "support/printing.h"

#include <numeric>
#include <random>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

Period month(const char* text)
{
    return *parsePeriod(QString::fromLatin1(text), {});
}

double sumOf(const std::vector<double>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

/// Hands out one step after the other to whoever is furthest below their exact part.
std::vector<double> slowlySharedOut(double total, const std::vector<double>& weights, double step)
{
    const double all = sumOf(weights);
    std::vector<double> parts(weights.size(), 0.0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        while (parts[i] + step <= total * weights[i] / all + 1e-6)
            parts[i] += step;
    }
    while (sumOf(parts) < total - 1e-6) {
        std::size_t neediest = 0;
        for (std::size_t i = 1; i < weights.size(); ++i) {
            const auto missing
                = [&](std::size_t at) { return total * weights[at] / all - parts[at]; };
            if (missing(i) > missing(neediest) + 1e-9)
                neediest = i;
        }
        parts[neediest] += std::min(step, total - sumOf(parts));
    }
    return parts;
}

} // namespace

TEST(SharedOut, AddsUpToTheWholeAsHandingOutStepByStepDoes)
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> weights(1 + random() % 12);
        for (double& weight : weights)
            weight = 1 + static_cast<double>(random() % 1000) / 7;
        const bool isMoney = round % 2 == 0;
        const double step = isMoney ? 100 : 1;
        const double total = static_cast<double>(random() % 90'000) / (isMoney ? 1 : 500);

        const auto parts = sharedOut(total, weights, step);

        EXPECT_NEAR(sumOf(parts), total, 1e-6);
        const auto slow = slowlySharedOut(total, weights, step);
        for (std::size_t i = 0; i < parts.size(); ++i)
            EXPECT_NEAR(parts[i], slow[i], 1e-6) << "round " << round;
    }
}

TEST(SharedOut, GivesNothingToWhoBroughtNothing)
{
    EXPECT_EQ(sharedOut(7, std::vector {1.0, 0.0, 1.0}, 1), (std::vector {4.0, 0.0, 3.0}));
}

TEST(CopiedGoals, AreThoseOfTheMonthAndNothingElse)
{
    const std::vector<Goal> goals {{.metric = u"units"_s, .period = month("2025-11"), .value = 47},
        {.metric = u"units"_s,
            .scope = GoalScope::Person,
            .scopeKey = u"3"_s,
            .period = month("2025-11"),
            .value = 9},
        {.metric = u"units"_s, .period = month("2025-10"), .value = 40},
        {.metric = u"units"_s, .period = month("2025"), .value = 500},
        {.metric = u"close_rate"_s, .period = month("2025-11"), .value = 0.11}};

    const auto entries = copiedGoals(goals, month("2025-11"), month("2026-11"), 5, {});

    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0].place.period, month("2026-11"));
    EXPECT_EQ(entries[0].value, 49); // 49.35.
    EXPECT_EQ(entries[1].place.scopeKey, u"3"_s);
    EXPECT_EQ(entries[1].value, 9); // 9.45.
    EXPECT_DOUBLE_EQ(*entries[2].value, 0.11 * 1.05);
    EXPECT_EQ(copiedGoals(goals, month("2025-11"), month("2026-11"), 0, u"units"_s).size(), 2);
}
