#include "models/common/boardstate.h"

#include "support/printing.h"

#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono_literals;
using metrics::Comparison;
using metrics::DateBasis;
using metrics::Dimension;

namespace {

constexpr std::chrono::sys_days november21 = 2026y / std::chrono::November / 21;

} // namespace

TEST(BoardState, FollowsTheStoresDay)
{
    BoardState state;
    state.setToday(november21);
    EXPECT_EQ(periodText(state.period()), QStringLiteral("2026-11-01..2026-11-21"));

    state.setToday(november21 + std::chrono::days(11));
    EXPECT_EQ(periodText(state.period()), QStringLiteral("2026-12-01..2026-12-02"));
}

TEST(BoardState, RefusesWhatIsNoPeriod)
{
    BoardState state;
    state.setToday(november21);
    const QSignalSpy changed(&state, &BoardState::changed);

    EXPECT_FALSE(state.setPeriodText(QStringLiteral("2026-13")));
    EXPECT_EQ(state.periodText(), QStringLiteral("this-month"));
    EXPECT_EQ(changed.count(), 0);
}

TEST(BoardState, SaysOnceThatItChanged)
{
    BoardState state;
    const QSignalSpy changed(&state, &BoardState::changed);

    state.setBasis(DateBasis::Lead);
    state.setBasis(DateBasis::Lead);
    state.setComparison(Comparison::None);

    EXPECT_EQ(changed.count(), 2);
}

TEST(BoardState, HasAWindowOnLeadDateOnly)
{
    BoardState state;
    state.setWindowDays(30);
    EXPECT_EQ(state.query().windowDays, std::nullopt);

    state.setBasis(DateBasis::Lead);
    EXPECT_EQ(state.query().windowDays, 30);
}

TEST(BoardState, KeepsOneConditionForEachDimension)
{
    BoardState state;
    state.setCondition({Dimension::Source, {QStringLiteral("1")}});
    state.setCondition({Dimension::Person, {QStringLiteral("7")}});
    state.setCondition({Dimension::Source, {QStringLiteral("2"), QStringLiteral("3")}});
    ASSERT_EQ(state.filter().size(), 2U);
    EXPECT_EQ(state.filter()[0].keys.size(), 2);

    state.setCondition({Dimension::Source, {}});
    ASSERT_EQ(state.filter().size(), 1U);
    EXPECT_EQ(state.filter()[0].dimension, Dimension::Person);
}

TEST(BoardState, ComesBackFromTheSettingsAsItWas)
{
    BoardState state;
    state.setToday(november21);
    state.setPeriodText(QStringLiteral("2026-10"));
    state.setComparison(Comparison::SamePeriodLastYear);
    state.setBasis(DateBasis::Lead);
    state.setWindowDays(60);
    state.setCondition({Dimension::Make, {QStringLiteral("Toyota"), QString()}});

    BoardState other;
    other.setToday(november21);
    other.restore(state.saved());

    EXPECT_EQ(other.query(), state.query());
    EXPECT_EQ(other.periodText(), QStringLiteral("2026-10"));
}

TEST(BoardState, SkipsSettingsThatItDoesNotKnow)
{
    BoardState state;
    state.setToday(november21);
    const metrics::Query before = state.query();

    state.restore({{QStringLiteral("period"), QStringLiteral("next-decade")},
        {QStringLiteral("comparison"), QStringLiteral("baseline")},
        {QStringLiteral("window"), QStringLiteral("many")},
        {QStringLiteral("filter"),
            QVariantMap {{QStringLiteral("moon-phase"), QStringList {QStringLiteral("full")}}}}});

    EXPECT_EQ(state.query(), before);
}
