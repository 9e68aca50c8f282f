#include "models/analysis/exploremodel.h"

#include "metrics/facttable.h"
#include "metrics/querytext.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/figurereference.h"
#include "models/common/jobrunner.h"

#include "support/fallencontacts.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using metrics::Dimension;
using metrics::MetricId;
using ExploreState = ExploreModel::Condition;

namespace {

class ExploringAStore : public testing::Test
{
protected:
    ExploringAStore() : model(state, facts)
    {
        state.setToday(2026y / std::chrono::December / 20);
        state.setPeriodText(u"2026-11"_s);
        state.setComparison(metrics::Comparison::PreviousPeriod);
    }
    ~ExploringAStore() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story = fallenContacts())
    {
        facts.setFacts(metrics::buildFactTable(story.feed()));
        model.refresh();
        wait();
    }
    void choose(const ExploreChoice& choice)
    {
        model.setChoice(choice);
        wait();
    }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    QString text(int row, int column) const
    {
        return model.table()->index(row, column).data().toString();
    }
    QStringList headings() const
    {
        QStringList texts;
        for (int column = 0; column < model.table()->columnCount(); ++column)
            texts << model.table()->headerData(column, Qt::Horizontal).toString();
        return texts;
    }

    BoardState state;
    BoardFacts facts;
    mutable ExploreModel model;
};

} // namespace

TEST_F(ExploringAStore, HasModelsThatKeepTheRulesOfQt)
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester table(model.table(), fatal);
    const QAbstractItemModelTester figures(model.figures(), fatal);

    tell();
    choose({.metrics = {MetricId::Leads}, .lines = Dimension::Day, .columns = Dimension::Source});

    EXPECT_EQ(model.condition(), ExploreState::Ready);
}

TEST_F(ExploringAStore, SaysWhyThereIsNothing)
{
    model.refresh();
    EXPECT_EQ(model.condition(), ExploreState::NoDatabase);

    tell();
    choose({});
    EXPECT_EQ(model.condition(), ExploreState::NoFigure);

    choose({.metrics = {MetricId::Leads}, .lines = Dimension::Source});
    state.setPeriodText(u"2020-01"_s);
    model.refresh();
    wait();
    EXPECT_EQ(model.condition(), ExploreState::NothingCounted);

    facts.setFacts(metrics::buildFactTable(StoreStory().feed()));
    model.refresh();
    wait();
    EXPECT_EQ(model.condition(), ExploreState::StoreIsEmpty);
}

TEST_F(ExploringAStore, ShowsEachFigureWithWhatItWasBefore)
{
    tell();
    choose({.metrics = {MetricId::Leads, MetricId::ContactRate}, .lines = Dimension::Source});

    EXPECT_EQ(headings(),
        QStringList({u"Source"_s, u"Leads"_s, u"Before"_s, u"Change"_s, u"Contacted"_s, u"Before"_s,
            u"Change"_s}));
    EXPECT_EQ(text(0, 0), u"AutoTrader"_s);
    EXPECT_EQ(text(0, 1), u"20"_s);
    EXPECT_EQ(text(2, 0), u"Total"_s);
    EXPECT_EQ(text(2, 4), u"52.5%"_s);
    EXPECT_EQ(text(2, 5), u"100.0%"_s);
    EXPECT_EQ(text(2, 6), u"−47.5 pts"_s);
    EXPECT_TRUE(model.note().contains(u"Oct"_s)) << model.note().toStdString();
}

TEST_F(ExploringAStore, ShowsHowEachCellOfTwoDimensionsChanged)
{
    tell();
    choose({.metrics = {MetricId::ContactRate},
        .lines = Dimension::Source,
        .columns = Dimension::Person});

    EXPECT_EQ(headings(),
        QStringList({u"Source"_s, u"Ann"_s, u"Change"_s, u"Total"_s, u"Before"_s, u"Change"_s}));
    EXPECT_EQ(text(0, 0), u"AutoTrader"_s);
    EXPECT_EQ(text(0, 1), u"5.0%"_s);
    EXPECT_EQ(text(0, 2), u"−95.0 pts"_s);
    EXPECT_EQ(text(0, 5), u"−95.0 pts"_s);
}

TEST_F(ExploringAStore, IsGreyWhereThereAreTooFewToJudge)
{
    tell();
    choose({.metrics = {MetricId::ContactRate}, .lines = Dimension::Source});

    EXPECT_EQ(model.table()->index(0, 1).data(ToneRole).value<Tone>(), Tone::Muted);
}

TEST_F(ExploringAStore, PutsIntervalsBesideRatesAlone)
{
    state.setComparison(metrics::Comparison::None);
    tell();
    choose({.metrics = {MetricId::Leads, MetricId::ContactRate},
        .lines = Dimension::Source,
        .withIntervals = true});

    EXPECT_EQ(headings(), QStringList({u"Source"_s, u"Leads"_s, u"Contacted"_s, u"95%"_s}));
    EXPECT_EQ(text(0, 3), u"0.9% to 23.6%"_s);
}

TEST_F(ExploringAStore, HasAColumnForEachMemberOfTheSecondDimension)
{
    state.setComparison(metrics::Comparison::None);
    tell();
    choose(
        {.metrics = {MetricId::Leads}, .lines = Dimension::Source, .columns = Dimension::Person});

    EXPECT_EQ(headings(), QStringList({u"Source"_s, u"Ann"_s, u"Total"_s}));
    EXPECT_EQ(model.title(), u"By Source and Person"_s);
}

TEST_F(ExploringAStore, OpensOthersToTheRecordsOfAllThatAreNotShown)
{
    tell();
    choose({.metrics = {MetricId::Leads}, .lines = Dimension::Source, .top = 1});

    ASSERT_EQ(text(1, 0), u"1 other(s)"_s);
    const auto figure = model.table()->index(1, 1).data(FigureRole).value<FigureReference>();
    ASSERT_EQ(figure.query.filter.size(), 1U);
    EXPECT_EQ(figure.query.filter.front().dimension, Dimension::Source);
    EXPECT_TRUE(figure.keys.empty());
    EXPECT_EQ(figure.cell.figure.value, 20);
}

TEST_F(ExploringAStore, LeavesOutFiguresThatDoNotExistOnTheBasisAndSaysSo)
{
    tell();
    std::vector<MetricId> metrics {MetricId::Leads};
    for (const auto& definition : metrics::metricCatalog()) {
        if (!definition.onLeadDate)
            metrics.push_back(definition.metric);
    }
    ASSERT_GT(metrics.size(), 1U);
    state.setBasis(metrics::DateBasis::Lead);
    state.setComparison(metrics::Comparison::None);
    choose({.metrics = metrics, .lines = Dimension::Source});

    EXPECT_EQ(headings(), QStringList({u"Source"_s, u"Leads"_s}));
    EXPECT_TRUE(model.note().contains(u"left out"_s)) << model.note().toStdString();
}

TEST_F(ExploringAStore, IsWrittenAsACommandThatAsksTheSame)
{
    tell();
    state.setPeriodText(u"last-month"_s);
    state.setCondition({.dimension = Dimension::Make, .keys = {u"Land Rover"_s}});
    choose({.metrics = {MetricId::Leads, MetricId::ContactRate},
        .lines = Dimension::Source,
        .top = 5});

    const QString command = model.command(u"/data/my store.lotboard"_s);

    const QString start = u"lotboard-cli --db '/data/my store.lotboard' query "_s;
    ASSERT_TRUE(command.startsWith(start)) << command.toStdString();
    const auto asked = metrics::crossQueryFromText(command.mid(start.size()), state.today());
    EXPECT_EQ(asked, crossQueryOf(model.choice(), state.query())) << command.toStdString();
}

TEST_F(ExploringAStore, TakesWhatIsTickedInTheOrderOfTicking)
{
    tell();
    choose({.metrics = {MetricId::ContactRate}, .lines = Dimension::Source});
    const auto rowOf = [&](const QString& name) {
        const auto found = model.figures()->match(
            model.figures()->index(0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    };

    model.figures()->setData(rowOf(u"Leads"_s), Qt::Checked, Qt::CheckStateRole);
    wait();
    EXPECT_EQ(model.choice().metrics, (std::vector {MetricId::ContactRate, MetricId::Leads}));

    model.figures()->setData(rowOf(u"Contact rate"_s), Qt::Unchecked, Qt::CheckStateRole);
    wait();
    EXPECT_EQ(model.choice().metrics, std::vector {MetricId::Leads});
}
