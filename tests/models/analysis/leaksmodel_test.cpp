#include "models/analysis/leaksmodel.h"

#include "metrics/withheld.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "services/plans/freezing.h"

#include "support/fallencontacts.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using LeakState = LeaksModel::Condition;

namespace {

class LeaksOfAFallingStore : public testing::Test
{
protected:
    LeaksOfAFallingStore()
        : model(state, facts, [this] { return Result<std::vector<Baseline>>(baselines); })
    {
        state.setToday(2026y / std::chrono::December / 20);
        state.setPeriodText(u"2026-11"_s);
        state.setComparison(metrics::Comparison::PreviousPeriod);
    }
    ~LeaksOfAFallingStore() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story, const Session& session = Session::manager())
    {
        facts.setFacts(metrics::factsFor(session, metrics::buildFactTable(story.feed())));
        ask();
    }

    /// Three months later, with the October of a falling store frozen as "Autumn".
    void tellWithBaseline()
    {
        const StoreStory story = fallenContacts();
        const auto later = std::chrono::sys_days(2027y / std::chrono::February / 1);
        baselines = {{.id = {4},
            .name = u"Autumn"_s,
            .figures = frozenFigures(*metrics::buildFactTable(story.feed()),
                {monthOf(2026y / std::chrono::October / 1), {}}, later)}};
        state.setToday(later);
        tell(story);
    }

    void ask()
    {
        model.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    double barOf(const QString& name, int role) const
    {
        for (int row = 0; row < model.waterfall()->rowCount(); ++row) {
            const QModelIndex index = model.waterfall()->index(row, WaterfallModel::NameColumn);
            if (index.data().toString() == name)
                return index.data(role).toDouble();
        }
        ADD_FAILURE() << "no bar " << name.toStdString();
        return 0;
    }

    std::vector<Baseline> baselines {};
    BoardState state;
    BoardFacts facts;
    mutable LeaksModel model;
};

} // namespace

TEST_F(LeaksOfAFallingStore, HasModelsThatKeepTheRulesOfQt)
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester waterfall(model.waterfall(), fatal);
    const QAbstractItemModelTester sources(model.sources(), fatal);
    const QAbstractItemModelTester people(model.people(), fatal);

    tell(fallenContacts());
    model.setInGross(true);

    EXPECT_EQ(model.condition(), LeakState::Ready);
}

TEST_F(LeaksOfAFallingStore, GoesFromOnePeriodToTheOtherBarByBar)
{
    tell(fallenContacts());

    const WaterfallModel& bars = *model.waterfall();
    const int last = bars.rowCount() - 1;
    EXPECT_EQ(bars.index(0, WaterfallModel::AmountColumn).data().toString(), u"8"_s);
    EXPECT_EQ(bars.index(last, WaterfallModel::AmountColumn).data().toString(), u"3"_s);
    for (int row = 1; row < last; ++row)
        EXPECT_NEAR(bars.index(row, 0).data(WaterfallModel::FromRole).toDouble(),
            bars.index(row - 1, 0).data(WaterfallModel::ToRole).toDouble(), 1e-9);
    EXPECT_NEAR(bars.index(last - 1, 0).data(WaterfallModel::ToRole).toDouble(), 3, 1e-9);
    EXPECT_LT(barOf(u"Contact"_s, WaterfallModel::ToRole),
        barOf(u"Contact"_s, WaterfallModel::FromRole) - 4);
}

TEST_F(LeaksOfAFallingStore, SaysWhatCostMostAndWhere)
{
    tell(fallenContacts());

    EXPECT_TRUE(model.sentence().startsWith(u"5 car(s) fewer than in "_s))
        << model.sentence().toStdString();
    EXPECT_TRUE(model.sentence().contains(u"Fewer of the leads were contacted: that cost about"_s));
    EXPECT_TRUE(model.sentence().contains(u"Most of it comes from AutoTrader."_s));
    EXPECT_TRUE(model.note().contains(u"20 day(s) after its end"_s)) << model.note().toStdString();
}

TEST_F(LeaksOfAFallingStore, OpensToThoseWhoWereNeverContacted)
{
    tell(fallenContacts());

    for (int row = 0; row < model.waterfall()->rowCount(); ++row) {
        const QModelIndex index = model.waterfall()->index(row, WaterfallModel::AmountColumn);
        if (model.waterfall()->index(row, 0).data().toString() != u"Contact"_s)
            continue;
        const auto figure = index.data(FigureRole).value<FigureReference>();
        EXPECT_EQ(figure.selection, RecordSelection::Missed);
        EXPECT_EQ(*figure.cell.figure.denominator - figure.cell.figure.numerator, 19);
    }
}

TEST_F(LeaksOfAFallingStore, ListsSourcesWithTheWholeLast)
{
    tell(fallenContacts());

    const LeakTableModel& sources = *model.sources();
    ASSERT_EQ(sources.rowCount(), 3);
    EXPECT_EQ(sources.index(0, LeakTableModel::MemberColumn).data().toString(), u"AutoTrader"_s);
    EXPECT_EQ(sources.index(0, LeakTableModel::ChangeColumn).data().toString(), u"−5"_s);
    EXPECT_TRUE(sources.index(2, 0).data(TotalRole).toBool());
    double sum = 0;
    for (int column = LeakTableModel::FirstCauseColumn; column < sources.columnCount(); ++column)
        sum += sources.index(2, column).data(SortRole).toDouble();
    EXPECT_NEAR(sum, -5, 1e-9);
}

TEST_F(LeaksOfAFallingStore, ShowsTheSameInGross)
{
    tell(fallenContacts());
    const int causes = model.sources()->columnCount();

    model.setInGross(true);

    EXPECT_EQ(model.waterfall()->index(0, WaterfallModel::AmountColumn).data().toString(),
        formatValue(12'000'00, metrics::Unit::Money, facts.style()));
    EXPECT_EQ(model.sources()->columnCount(), causes + 1);
    EXPECT_TRUE(model.sentence().startsWith(u"%1 less gross than in "_s.arg(
        formatValue(7'500'00, metrics::Unit::Money, facts.style()))))
        << model.sentence().toStdString();
}

TEST_F(LeaksOfAFallingStore, KeepsGrossFromThoseWhoMayNotKnowIt)
{
    tell(fallenContacts(), {.who = {7}, .role = Role::Associate});

    model.setInGross(true);

    EXPECT_FALSE(model.hasGross());
    EXPECT_FALSE(model.isInGross());
    EXPECT_EQ(model.waterfall()->index(0, WaterfallModel::AmountColumn).data().toString(), u"8"_s);
}

TEST_F(LeaksOfAFallingStore, IsGreyOnTooFewLeads)
{
    StoreStory story;
    goesOneDay(story, "2026-10-05", {}, {});
    goesOneDay(story, "2026-11-05", {}, {false, false, false, false});
    tell(story);

    EXPECT_TRUE(model.note().contains(u"Too few leads to judge"_s));
    const QModelIndex cause = model.waterfall()->index(1, WaterfallModel::NameColumn);
    EXPECT_EQ(cause.data(ToneRole).value<Tone>(), Tone::Muted);
}

TEST_F(LeaksOfAFallingStore, KnowsTheFilterThatABaselineAsksFor)
{
    tellWithBaseline();
    state.setFilter({{metrics::Dimension::Source, {u"1"_s}}});
    model.setChoice({metrics::LeakYardstick::Baseline, {4}});
    ask();
    EXPECT_TRUE(model.lack().contains(u"Set the filter"_s)) << model.lack().toStdString();
    ASSERT_EQ(model.filterOfBaseline(), metrics::Filter());

    state.setFilter(*model.filterOfBaseline());
    ask();

    EXPECT_EQ(model.condition(), LeakState::Ready) << model.lack().toStdString();
    EXPECT_FALSE(model.filterOfBaseline());
}

TEST_F(LeaksOfAFallingStore, HoldsThePeriodAgainstABaseline)
{
    tellWithBaseline();
    EXPECT_EQ(model.baselines().size(), 1u);

    model.setChoice({metrics::LeakYardstick::Baseline, {4}});
    ask();

    EXPECT_EQ(model.condition(), LeakState::Ready) << model.lack().toStdString();
    EXPECT_TRUE(model.sentence().startsWith(u"5 car(s) fewer than by the baseline Autumn."_s))
        << model.sentence().toStdString();
    EXPECT_EQ(model.waterfall()->index(0, 0).data().toString(), u"Autumn"_s);
    EXPECT_TRUE(model.note().contains(u"scaled from 31 days to 30"_s))
        << model.note().toStdString();
    EXPECT_TRUE(model.hasSources());
    EXPECT_TRUE(model.hasPeople());
    model.setInGross(true);
    EXPECT_TRUE(model.sentence().contains(u"less gross than by the baseline Autumn."_s))
        << model.sentence().toStdString();
    EXPECT_FALSE(model.hasSources());
    EXPECT_TRUE(model.sourcesLack().contains(u"In cars there is a row"_s));
    model.setInGross(false);

    for (FrozenFigure& figure : baselines.front().figures)
        figure.people.clear();
    std::erase_if(baselines.front().figures,
        [](const FrozenFigure& figure) { return figure.metric == u"gross_per_unit"_s; });
    ask();
    EXPECT_FALSE(model.hasPeople());
    EXPECT_TRUE(model.peopleLack().contains(u"Freeze a new one"_s));
    EXPECT_FALSE(model.hasGross());
    EXPECT_TRUE(model.note().contains(u"frozen without gross"_s)) << model.note().toStdString();

    baselines.clear();
    ask();
    EXPECT_EQ(model.condition(), LeakState::Nothing);
    EXPECT_TRUE(model.lack().contains(u"no longer there"_s));
}

TEST_F(LeaksOfAFallingStore, HoldsThePeriodAgainstTheGoals)
{
    StoreStory story = fallenContacts();
    model.setChoice({metrics::LeakYardstick::Goals});
    tell(story);
    EXPECT_EQ(model.condition(), LeakState::Nothing);
    EXPECT_TRUE(model.lack().contains(u"Set one"_s));

    story.goals.push_back({.id = {1},
        .metric = u"leads"_s,
        .period = monthOf(2026y / std::chrono::November / 1),
        .value = 80});
    tell(story);

    EXPECT_TRUE(model.sentence().startsWith(u"3 car(s) fewer than the goals ask for by now."_s))
        << model.sentence().toStdString();
    EXPECT_TRUE(model.note().contains(u"Contact"_s)) << model.note().toStdString();
    EXPECT_EQ(model.waterfall()->index(0, 0).data().toString(), u"Goals"_s);
    EXPECT_FALSE(model.hasGross());
    EXPECT_TRUE(model.note().contains(u"In cars only"_s));
    EXPECT_FALSE(model.hasSources());
    EXPECT_TRUE(model.sourcesLack().startsWith(u"No source has goals of its own"_s));
    EXPECT_TRUE(model.peopleLack().startsWith(u"Nobody has goals of their own"_s));

    story.goals.push_back({.id = {2},
        .metric = u"leads"_s,
        .scope = GoalScope::Source,
        .scopeKey = u"2"_s,
        .period = monthOf(2026y / std::chrono::November / 1),
        .value = 40});
    tell(story);
    ASSERT_TRUE(model.hasSources());
    EXPECT_EQ(model.sources()->rowCount(), 2) << "AutoTrader and the whole";
    EXPECT_FALSE(model.sentence().contains(u"Most of it comes from"_s))
        << "goals of sources are no parts of the store's";

    state.setFilter({{metrics::Dimension::Source, {u"2"_s}}});
    ask();
    EXPECT_TRUE(model.sourcesLack().startsWith(u"The filter says whose goals"_s));
}

TEST_F(LeaksOfAFallingStore, ShowsTheLastRipeLeadsWhereThoseOfThePeriodAreTooYoung)
{
    StoreStory story = fallenContacts();
    baselines = {{.id = {4},
        .name = u"Autumn"_s,
        .figures = frozenFigures(*metrics::buildFactTable(story.feed()),
            {monthOf(2026y / std::chrono::October / 1), {}}, 2027y / std::chrono::February / 1)}};
    model.setChoice({metrics::LeakYardstick::Baseline, {4}});
    state.setPeriodText(u"2026-12"_s);
    tell(story);

    EXPECT_EQ(model.condition(), LeakState::Ready) << model.lack().toStdString();
    EXPECT_TRUE(model.note().contains(u"has had the 30 day(s)"_s)) << model.note().toStdString();
    EXPECT_TRUE(model.note().contains(u"the baseline's own leads"_s));
}

TEST_F(LeaksOfAFallingStore, KeepsWhatItIsHeldAgainst)
{
    const StoreStory story = fallenContacts();
    baselines = {{.id = {4},
        .name = u"Autumn"_s,
        .figures = frozenFigures(*metrics::buildFactTable(story.feed()),
            {monthOf(2026y / std::chrono::October / 1), {}}, 2027y / std::chrono::February / 1)}};
    tell(story);
    EXPECT_EQ(model.choiceText(), QString());
    model.setChoice({metrics::LeakYardstick::Baseline, {4}});
    ask();
    const QString kept = model.choiceText();

    baselines.front().id = {9}; // Another file of the same store.
    model.restoreChoice(kept);
    EXPECT_EQ(model.choiceText(), kept) << "before it was looked at";
    ask();
    EXPECT_EQ(model.choice(), (LeakChoice {metrics::LeakYardstick::Baseline, {9}}));
    EXPECT_EQ(model.choiceText(), kept);

    baselines.clear();
    model.restoreChoice(kept);
    ask();
    EXPECT_EQ(model.choice(), LeakChoice()) << "a store without that baseline";

    model.setChoice({metrics::LeakYardstick::Goals});
    const QString goals = model.choiceText();
    model.restoreChoice({});
    EXPECT_EQ(model.choice(), LeakChoice());
    model.restoreChoice(goals);
    EXPECT_EQ(model.choice().yardstick, metrics::LeakYardstick::Goals);
}

TEST_F(LeaksOfAFallingStore, SaysWhyThereIsNothingToSee)
{
    ask();
    EXPECT_EQ(model.condition(), LeakState::NoDatabase);

    tell(StoreStory());
    EXPECT_EQ(model.condition(), LeakState::Nothing);

    state.setPeriodText(u"all"_s);
    ask();
    EXPECT_EQ(model.condition(), LeakState::Nothing);
    EXPECT_TRUE(model.lack().contains(u"one before it"_s));
}
