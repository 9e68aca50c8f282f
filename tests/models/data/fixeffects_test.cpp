#include "models/data/fixeffects.h"

#include "metrics/facttable.h"
#include "support/printing.h"
#include "support/storestory.h"
#include "support/waiting.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using metrics::Figure;
using metrics::MetricId;

namespace {

Figure rate(double value)
{
    return {.numerator = value * 100, .denominator = 100, .value = value};
}

struct FixEffectsTest : testing::Test
{
    ~FixEffectsTest() override { JobRunner::waitForAll(); }

    FixEffect effect {};
    std::vector<metrics::FigureMove> moves {};
    metrics::FactTablePtr facts = metrics::buildFactTable(StoreStory().feed());
    FixEffects effects {
        {.effect = [this](const CheckFinding&, const QString&,
                       const JobControl&) -> Result<FixEffect> { return effect; },
            .facts = [this] { return facts; },
            .moves = [this](const metrics::FactTablePtr&, const metrics::FactTablePtr&,
                         const CheckFinding&, const QString&) { return moves; }},
        {}};
};

} // namespace

TEST_F(FixEffectsTest, SaysBetweenWhatAFigureWillLie)
{
    effect.ranges = {{MetricId::ShowRate, rate(0.612), 0.612, 0.62}};

    effects.look({.id = "a"}, u"2026-10"_s);

    LOTBOARD_WAIT_FOR(!effects.expectedText().isEmpty());
    EXPECT_EQ(effects.expectedText(),
        u"If all are put right: Show rate will be between 61.2% and 62.0%, now 61.2%."_s);
}

TEST_F(FixEffectsTest, SaysWhatAFigureWillBeWhereThereIsOneWay)
{
    effect = {.isExact = true, .ranges = {{MetricId::ShowRate, rate(0.612), 0.612, 0.62}}};

    effects.look({.id = "a"}, u"2026-10"_s);

    LOTBOARD_WAIT_FOR(!effects.expectedText().isEmpty());
    EXPECT_EQ(
        effects.expectedText(), u"If all are put right: Show rate becomes 62.0%, now 61.2%."_s);
}

TEST_F(FixEffectsTest, SaysHowFarAFigureMovedOnceItIsSaved)
{
    effects.look({.id = "a"}, u"2026-10"_s);
    moves = {{MetricId::ShowRate, rate(0.612), rate(0.62)}};

    effects.begin();
    EXPECT_EQ(effects.movedText(), QString());
    effects.finish();

    LOTBOARD_WAIT_FOR(!effects.movedText().isEmpty());
    EXPECT_EQ(effects.movedText(), u"Saved. Show rate moved from 61.2% to 62.0%."_s);
}

TEST_F(FixEffectsTest, SaysSoWhereNothingMovedThatCanBeSeen)
{
    effects.look({.id = "a"}, u"2026-10"_s);
    moves = {{MetricId::ShowRate, rate(0.6121), rate(0.6122)}};

    effects.begin();
    effects.finish();

    LOTBOARD_WAIT_FOR(!effects.movedText().isEmpty());
    EXPECT_TRUE(effects.movedText().startsWith(u"Saved. No figure"_s));
}
