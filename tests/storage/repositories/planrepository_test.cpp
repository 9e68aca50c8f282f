#include "storage/repositories/planrepository.h"

#include "storage/changes/takeback.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<FrozenFigure> figures()
{
    return {{.metric = u"contact_rate"_s,
                .period = {january(1), january(20)},
                .windowDays = 7,
                .numerator = 847,
                .denominator = 1502,
                .value = 847.0 / 1502,
                .low = 0.5387,
                .high = 0.5888,
                .leftOut = 31,
                .sources = {{u"3"_s, 400, 700}, {QString(), 447, 802}},
                .people = {{u"7"_s, 600, 1000}, {QString(), 247, 502}},
                .others = FrozenPart {{}, 190, 201}},
        {.metric = u"gross_per_unit"_s,
            .period = {january(1), january(20)},
            .windowDays = 30,
            .numerator = 25'900'001,
            .denominator = 100.5,
            .value = 25'900'001 / 100.5,
            .squares = 7.31e13 + 1.0 / 3},
        {.metric = u"show_rate"_s, .windowDays = 30, .denominator = 0}};
}

class PlanRepositoryTest : public testing::Test
{
protected:
    Baseline storedBaseline()
    {
        return m_test.write([&](UnitOfWork& unit) {
            return m_plans.insert(manager, unit,
                Baseline {.name = u"Summer"_s,
                    .query = u"--period 2024-01 --basis lead --filter source=3"_s,
                    .figures = figures(),
                    .frozenAt = unit.at()});
        });
    }
    Plan storedPlan(BaselineId baseline)
    {
        return m_test.write([&](UnitOfWork& unit) {
            return m_plans.insert(manager, unit,
                Plan {.name = u"Two calls"_s,
                    .whatChanges = u"Two calls in the first hour"_s,
                    .from = january(21),
                    .appliesTo = u"--filter source=3"_s,
                    .metric = u"contact_rate"_s,
                    .aim = 0.62,
                    .baseline = baseline});
        });
    }

    TestDatabase m_test;
    PlanRepository m_plans {m_test.database()};
};

} // namespace

TEST_F(PlanRepositoryTest, ABaselineComesBackToTheLastDigit)
{
    const Baseline stored = storedBaseline();

    EXPECT_EQ(*m_plans.find(manager, stored.id), stored);
    EXPECT_EQ(m_plans.baselines(manager)->front().figures, figures());
}

TEST_F(PlanRepositoryTest, APlanKeepsWhatWasFoundOfIt)
{
    Plan plan = storedPlan(storedBaseline().id);
    plan.state = PlanState::Stopped;
    plan.history
        = {{.at = std::chrono::sys_seconds(january(30)), .verdict = 5, .figures = figures()}};

    const Plan updated
        = m_test.write([&](UnitOfWork& unit) { return m_plans.update(manager, unit, plan); });

    EXPECT_EQ(updated.version, 2);
    EXPECT_EQ(*m_plans.find(manager, plan.id), updated);
    EXPECT_EQ(m_plans.plans(manager)->front().history, plan.history);
}

TEST_F(PlanRepositoryTest, TakingBackADecisionTakesItsVerdictBack)
{
    const Plan plan = storedPlan(storedBaseline().id);
    Plan decided = plan;
    decided.history
        = {{.at = std::chrono::sys_seconds(january(30)), .verdict = 3, .figures = figures()}};
    SavedAction action;
    m_test.write([&](UnitOfWork& unit) {
        auto saved = m_plans.update(manager, unit, decided);
        action = unit.action();
        return saved;
    });

    const auto unit = m_test.begin();
    ASSERT_TRUE(succeeded(takeBack(manager, *unit, action)));
    ASSERT_TRUE(succeeded(unit->commit()));

    EXPECT_TRUE(m_plans.find(manager, plan.id)->history.empty());
}
