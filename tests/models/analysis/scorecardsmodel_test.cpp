#include "models/analysis/scorecardsmodel.h"

#include "models/analysis/whisker.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"

#include "support/printing.h"
#include "support/unequalpeople.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = AnalysisModel::Condition;
using ScorecardTable = ScorecardTableModel;

namespace {

class ScorecardsOfUnequalPeople : public testing::Test
{
protected:
    ScorecardsOfUnequalPeople() : model(state, facts)
    {
        state.setToday(2027y / std::chrono::June / 1);
        state.setPeriodText(u"2026-11"_s);
    }
    ~ScorecardsOfUnequalPeople() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story)
    {
        facts.setFacts(metrics::buildFactTable(story.feed()));
        ask();
    }

    void ask()
    {
        model.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    QString text(int row, int column) const
    {
        return model.cards()->index(row, column).data().toString();
    }

    BoardState state;
    BoardFacts facts;
    mutable ScorecardsModel model;
};

} // namespace

TEST_F(ScorecardsOfUnequalPeople, HaveAModelThatKeepsTheRulesOfQt)
{
    const QAbstractItemModelTester tester(
        model.cards(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    tell(unequalPeople());
    EXPECT_EQ(model.cards()->rowCount(), 5);
}

TEST_F(ScorecardsOfUnequalPeople, SayWhoDoesBetterAndWorseWithTheSameLeads)
{
    tell(unequalPeople());

    ASSERT_EQ(model.condition(), State::Ready);
    EXPECT_EQ(text(0, ScorecardTable::PersonColumn), u"Ann"_s);
    EXPECT_EQ(text(0, ScorecardTable::LeadsColumn), u"200"_s);
    EXPECT_EQ(text(0, ScorecardTable::RateColumn), u"90.0%"_s);
    EXPECT_EQ(text(0, ScorecardTable::AverageColumn), u"61.2%"_s); // 170 + 170 + 30 + 0 of 605.
    EXPECT_EQ(text(0, ScorecardTable::StandingColumn), u"Better"_s);
    EXPECT_EQ(text(3, ScorecardTable::StandingColumn), u"Worse"_s);
    EXPECT_EQ(text(4, ScorecardTable::StandingColumn), u"Too few to judge"_s);
    EXPECT_EQ(model.cards()->index(4, ScorecardTable::RateColumn).data(ToneRole).value<Tone>(),
        Tone::Muted);
    EXPECT_EQ(model.cards()->index(3, ScorecardTable::StandingColumn).data(ToneRole).value<Tone>(),
        Tone::Bad);
    EXPECT_TRUE(
        model.sentence().contains(u"Worse than the store's average with the same leads: Dan."_s))
        << model.sentence().toStdString();
    EXPECT_FALSE(model.note().contains(u"Young"_s));
}

TEST_F(ScorecardsOfUnequalPeople, AreDrawnOnOneScale)
{
    tell(unequalPeople());

    const auto ann
        = model.cards()->index(0, ScorecardTable::IntervalColumn).data(ScorecardTable::WhiskerRole);
    const auto dan
        = model.cards()->index(3, ScorecardTable::IntervalColumn).data(ScorecardTable::WhiskerRole);
    EXPECT_GT(ann.value<Whisker>().low, 0);
    EXPECT_LT(dan.value<Whisker>().high, 0);
    EXPECT_GE(dan.value<Whisker>().reach, -dan.value<Whisker>().low);
    EXPECT_DOUBLE_EQ(ann.value<Whisker>().reach, dan.value<Whisker>().reach);
}

TEST_F(ScorecardsOfUnequalPeople, AreDrawnToTheirEndsWhereNobodyCanBeJudged)
{
    StoreStory story = unequalPeople();
    std::erase_if(story.leads, [](const LeadFact& lead) { return lead.id.value % 10 != 0; });
    tell(story);

    EXPECT_TRUE(model.sentence().startsWith(u"Nobody has enough cases"_s));
    const auto dan
        = model.cards()->index(3, ScorecardTable::IntervalColumn).data(ScorecardTable::WhiskerRole);
    EXPECT_LT(dan.value<Whisker>().low, 0);
    EXPECT_GT(dan.value<Whisker>().low, -dan.value<Whisker>().reach);
}

TEST_F(ScorecardsOfUnequalPeople, OpenToTheLeadsAndToTheRate)
{
    tell(unequalPeople());

    const auto leads = model.cards()->index(0, ScorecardTable::PersonColumn).data(FigureRole);
    const auto rate = model.cards()->index(0, ScorecardTable::RateColumn).data(FigureRole);
    EXPECT_DOUBLE_EQ(leads.value<FigureReference>().cell.figure.numerator, 200);
    EXPECT_DOUBLE_EQ(rate.value<FigureReference>().cell.figure.numerator, 180);
    EXPECT_EQ(rate.value<FigureReference>().query.basis, metrics::DateBasis::Lead);
}

TEST_F(ScorecardsOfUnequalPeople, FollowTheRateThatIsChosen)
{
    tell(unequalPeople());

    model.setRate(metrics::MetricId::CloseRate);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));

    EXPECT_EQ(text(0, ScorecardTable::RateColumn), u"0.0%"_s);
    EXPECT_EQ(text(0, ScorecardTable::StandingColumn), u"No difference seen"_s);
}

TEST_F(ScorecardsOfUnequalPeople, SayThatYoungLeadsMayStillGoOn)
{
    state.setToday(2026y / std::chrono::November / 20);
    tell(unequalPeople());
    EXPECT_TRUE(model.note().contains(u"Young leads"_s));
}

TEST_F(ScorecardsOfUnequalPeople, AreNoneWhereNobodyHadALead)
{
    EXPECT_EQ(model.condition(), State::NoDatabase);
    state.setPeriodText(u"2026-10"_s);
    tell(unequalPeople());
    EXPECT_EQ(model.condition(), State::Nothing);
    EXPECT_TRUE(model.sentence().isEmpty());
}
