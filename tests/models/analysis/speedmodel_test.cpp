#include "models/analysis/speedmodel.h"

#include "metrics/facttable.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"

#include "support/callsofaweek.h"
#include "support/fastandslowanswers.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using SpeedState = SpeedModel::Condition;

namespace {

class SpeedOfAStore : public testing::Test
{
protected:
    SpeedOfAStore() : model(state, facts)
    {
        state.setToday(2026y / std::chrono::November / 30);
        state.setPeriodText(u"2026-11"_s);
    }
    ~SpeedOfAStore() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story)
    {
        facts.setFacts(metrics::buildFactTable(story.feed()));
        model.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    /// In the row of a weekday, from 0, and the column of an hour.
    QModelIndex reachAt(int day, const QString& hour) const
    {
        for (int column = 0; column < model.reach()->columnCount(); ++column) {
            if (model.reach()->headerData(column, Qt::Horizontal).toString() == hour)
                return model.reach()->index(day, column);
        }
        return {};
    }

    BoardState state;
    BoardFacts facts;
    mutable SpeedModel model;
};

} // namespace

TEST_F(SpeedOfAStore, HasModelsThatKeepTheRulesOfQt)
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester responses(model.responses(), fatal);
    const QAbstractItemModelTester reach(model.reach(), fatal);

    tell(fastAndSlowAnswers());

    EXPECT_EQ(model.condition(), SpeedState::Ready);
}

TEST_F(SpeedOfAStore, ShowsEveryLengthOfTheWaitWithItsLeadsAndTheirContacts)
{
    tell(fastAndSlowAnswers());

    const ResponseModel& waits = *model.responses();
    ASSERT_EQ(waits.rowCount(), 9);
    const auto text
        = [&](int row, int column) { return waits.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, ResponseModel::WaitColumn), u"Within 5 min"_s);
    EXPECT_EQ(text(0, ResponseModel::LeadsColumn), u"40"_s);
    EXPECT_EQ(text(0, ResponseModel::RateColumn), u"75.0%"_s);
    EXPECT_EQ(text(1, ResponseModel::LeadsColumn), u"0"_s);
    EXPECT_EQ(text(6, ResponseModel::RateColumn), u"25.0%"_s);
    EXPECT_EQ(text(8, ResponseModel::WaitColumn), u"Never answered"_s);
    EXPECT_EQ(text(8, ResponseModel::LeadsColumn), u"2"_s);
}

TEST_F(SpeedOfAStore, SaysWhatFastAnswersDidAndThatThisIsNoProof)
{
    tell(fastAndSlowAnswers());

    EXPECT_TRUE(model.responseFinding().contains(
        u"Of 40 leads answered within 15 minutes 75.0% were contacted, of 40 answered later 25.0%"_s))
        << model.responseFinding().toStdString();
    EXPECT_TRUE(model.responseFinding().contains(u"no proof of cause"_s));
}

TEST_F(SpeedOfAStore, SaysThatFewLeadsAreTooFew)
{
    state.setPeriodText(u"2026-11-02..2026-11-04"_s);
    tell(fastAndSlowAnswers());

    EXPECT_TRUE(model.responseFinding().startsWith(u"Too few leads"_s));
    EXPECT_TRUE(model.reachFinding().startsWith(u"Too few attempts"_s));
}

TEST_F(SpeedOfAStore, ShowsEachHourOfEachWeekdayAndMarksClosedOnes)
{
    tell(fastAndSlowAnswers());

    const QModelIndex morning = reachAt(0, u"9"_s);
    EXPECT_EQ(morning.data().toString(), u"75%"_s);
    EXPECT_EQ(morning.data(ReachModel::CasesRole).toString(), u"40"_s);
    EXPECT_FALSE(morning.data(ReachModel::ClosedRole).toBool());
    EXPECT_TRUE(reachAt(6, u"9"_s).data(ReachModel::ClosedRole).toBool()) << "a Sunday";
    EXPECT_EQ(reachAt(7, u"All"_s).data().toString(), u"50%"_s);
    EXPECT_TRUE(reachAt(7, u"All"_s).data(ReachModel::WholeRole).toBool());
}

TEST_F(SpeedOfAStore, GivesNoRateToJudgeByWhereCasesAreTooFew)
{
    tell(fastAndSlowAnswers());

    const QModelIndex morning = reachAt(0, u"9"_s);
    EXPECT_FALSE(morning.data(ChartRole).isValid()) << "40 cases leave an interval of 26 points";
    EXPECT_TRUE(morning.data(Qt::ToolTipRole).toString().endsWith(u"Too few to judge."_s));
}

TEST_F(SpeedOfAStore, NamesAnHourOnlyIfItStandsOut)
{
    StoreStory many = fastAndSlowAnswers();
    for (int i = 0; i < 3; ++i) {
        for (const LeadFact& lead : std::vector(many.leads.begin(), many.leads.begin() + 80)) {
            LeadFact again = lead;
            again.id = {many.leads.back().id.value + 1};
            const std::vector<CommunicationFact> calls = many.communications;
            for (CommunicationFact call : calls) {
                if (call.lead != lead.id)
                    continue;
                call.lead = again.id;
                call.id = {many.communications.back().id.value + 1};
                many.communications.push_back(call);
            }
            many.leads.push_back(again);
        }
    }
    tell(many);

    EXPECT_TRUE(model.reachFinding().startsWith(u"Of 160 attempts from 09:00"_s))
        << model.reachFinding().toStdString();
    EXPECT_FALSE(model.reachFinding().contains(u"who is tried then"_s)) << "all are first calls";
}

TEST_F(SpeedOfAStore, SaysWhereAnHourStandsOutOnlyByWhoIsTriedThen)
{
    StoreStory story; // First calls are made at nine, second ones, which reach fewer, later.
    for (int at = 0; at < 400; ++at) {
        const LeadId lead = story.lead("2026-11-02 08:00");
        const bool isFirst = at % 10 < 4;
        const auto call = [&](const char* time, bool isAnswered) {
            story.call(
                lead, time, {}, isAnswered ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
        };
        call(at % 4 == 0 ? "2026-11-02 11:00" : "2026-11-02 09:00", isFirst);
        if (!isFirst)
            call(at % 4 == 0 ? "2026-11-03 09:00" : "2026-11-03 15:00", at % 10 == 4);
    }
    tell(story);

    EXPECT_TRUE(model.reachFinding().contains(u"from 09:00"_s))
        << model.reachFinding().toStdString();
    EXPECT_TRUE(model.reachFinding().endsWith(u"this hour does not stand out."_s))
        << model.reachFinding().toStdString();
    EXPECT_TRUE(model.nextFinding().startsWith(u"No hour stands out"_s))
        << model.nextFinding().toStdString();
}

TEST_F(SpeedOfAStore, OpensTheAttemptsOfACell)
{
    tell(fastAndSlowAnswers());

    const auto figure = reachAt(0, u"17"_s).data(FigureRole).value<FigureReference>();
    ASSERT_EQ(figure.keys.size(), 2U);
    EXPECT_EQ(figure.keys[1].key, u"17"_s);
    EXPECT_EQ(figure.cell.figure.numerator, 10);
}

TEST_F(SpeedOfAStore, ShowsHowManyAttemptsLeadsTakeBySource)
{
    tell(fastAndSlowAnswers());

    const AttemptModel& attempts = *model.attempts();
    ASSERT_EQ(attempts.rowCount(), 2);
    EXPECT_EQ(attempts.index(0, AttemptModel::SourceColumn).data().toString(), u"All sources"_s);
    EXPECT_EQ(attempts.index(1, AttemptModel::SourceColumn).data().toString(), u"Website"_s);
    const QModelIndex once = attempts.index(1, AttemptModel::FirstWaitingColumn + 1);
    EXPECT_EQ(once.data().toString(), u"50.0%"_s) << "40 of 80 that were called";
    EXPECT_TRUE(once.data(ChartRole).isValid());
    EXPECT_FALSE(
        once.siblingAtColumn(AttemptModel::FirstWaitingColumn + 2).data(ChartRole).isValid())
        << "nobody was called twice";
    EXPECT_EQ(attempts.index(1, AttemptModel::MedianColumn).data().toString(), u"1"_s);
}

TEST_F(SpeedOfAStore, SaysWhenToTryNextOfWhomWasTriedSoOften)
{
    tell(fastAndSlowAnswers());

    EXPECT_TRUE(model.nextFinding().contains(u"too few to tell hours apart"_s))
        << model.nextFinding().toStdString();
    model.setAttemptsSoFar(1);
    EXPECT_TRUE(model.nextFinding().startsWith(u"Too few attempts"_s));
    EXPECT_EQ(model.nextHours()->rowCount(), 0);
}

TEST_F(SpeedOfAStore, NamesTheBestHourOfEachSource)
{
    StoreStory story;
    const auto call = [&](SourceId source, const std::string& time, int calls, int answers) {
        for (int i = 0; i < calls; ++i)
            story.call(story.lead("2026-11-02 09:00", {.source = source}),
                story.keep("2026-11-02 " + time), {},
                i < answers ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
    };
    const SourceId website = story.source("Website");
    for (const char* time : {"10:00", "12:00", "15:00"})
        call(website, time, 200, 40);
    call(website, "17:00", 200, 100);
    const SourceId fresh = story.source("Fresh");
    call(fresh, "19:00", 4, 4);
    tell(story);

    const TextTableModel& rows = *model.nextBySource();
    ASSERT_EQ(rows.rowCount(), 2);
    EXPECT_EQ(rows.index(0, 0).data().toString(), u"Fresh"_s);
    EXPECT_EQ(rows.index(0, 1).data().toString(), u"too few attempts to judge"_s);
    EXPECT_EQ(rows.index(0, 2).data().toString(), QString());
    EXPECT_EQ(rows.index(1, 0).data().toString(), u"Website"_s);
    EXPECT_TRUE(rows.index(1, 1).data().toString().startsWith(u"Monday, "_s));
    EXPECT_EQ(rows.index(1, 4).data().toString(), u"800"_s);

    model.setAttemptsSoFar(1);
    EXPECT_EQ(model.nextBySource()->rowCount(), 0) << "nobody was called twice";
}

TEST_F(SpeedOfAStore, NamesAnHourOfAnyDayWhereNoWeekdayIsSure)
{
    tell(betterAtFiveOnAnyDay());

    EXPECT_TRUE(model.nextFinding().startsWith(
        u"No hour of one weekday stands out, but over all days the hour from 17:00"_s))
        << model.nextFinding().toStdString();
    ASSERT_EQ(model.nextHours()->rowCount(), 4);
    EXPECT_EQ(model.nextHours()->index(0, 0).data().toString(), u"any day"_s);
    EXPECT_EQ(model.nextHours()->index(0, 4).data().toString(), u"65 of 125"_s);
    ASSERT_EQ(model.nextBySource()->rowCount(), 1);
    EXPECT_TRUE(model.nextBySource()->index(0, 1).data().toString().startsWith(u"any day, "_s));
}

TEST_F(SpeedOfAStore, SaysThatNothingIsThere)
{
    state.setPeriodText(u"2025-01"_s);
    tell(fastAndSlowAnswers());

    EXPECT_EQ(model.condition(), SpeedState::Nothing);
}
