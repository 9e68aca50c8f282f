#include "models/goals/longforecastmodel.h"

#include "metrics/withheld.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"

#include "support/printing.h"
#include "support/storestory.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotboard;
using namespace std::chrono;
using namespace Qt::StringLiterals;
using State = LongForecastModel::Condition;

namespace {

/// A store that sells a car more in each month, over so many months up to October 2026.
StoreStory growingStore(int months)
{
    StoreStory story;
    const sys_days last = 2026y / October / 1;
    for (int month = 0; month < months; ++month) {
        const QString first = isoDate(addMonths(last, month + 1 - months));
        for (int car = 0; car < 3 + month; ++car)
            story.sale(story.keep(first.toStdString()), {.frontCents = 1'000'00});
    }
    return story;
}

class LongForecastOfAStore : public testing::Test
{
protected:
    LongForecastOfAStore() : model(state, facts)
    {
        state.setToday(2026y / November / 21);
        model.setMonths(3);
    }
    ~LongForecastOfAStore() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story, const Session& session = Session::manager())
    {
        facts.setFacts(metrics::factsFor(session, metrics::buildFactTable(story.feed())));
        model.refresh();
        wait();
    }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }, 60'000));
    }
    QString expected(int row, int column)
    {
        return model.expected()->index(row, column).data().toString();
    }

    BoardState state;
    BoardFacts facts;
    LongForecastModel model;
};

} // namespace

TEST_F(LongForecastOfAStore, HasModelsThatKeepTheRulesOfQt)
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester chart(model.chart(), fatal);

    tell(growingStore(20));

    EXPECT_EQ(model.chart()->rowCount(), 23);
}

TEST_F(LongForecastOfAStore, SaysThatTheHistoryIsTooShortToChoose)
{
    tell(growingStore(20));

    EXPECT_EQ(model.condition(), State::Ready);
    EXPECT_TRUE(model.reason().contains(u"too few months to try out others: it takes 38."_s))
        << model.reason().toStdString();
    EXPECT_EQ(model.scores()->rowCount(), 0);
    EXPECT_EQ(expected(0, 0), u"November 2026"_s);
}

TEST_F(LongForecastOfAStore, TakesWhatErredLeast)
{
    model.setBySellingDays(false);
    tell(growingStore(44));

    ASSERT_EQ(model.scores()->rowCount(), 4);
    EXPECT_TRUE(model.reason().contains(u"erred least"_s)) << model.reason().toStdString();
    EXPECT_NEAR(expected(0, 1).toDouble(), 47, 2); // A car more than the 46 of October.
    EXPECT_TRUE(model.backTestNote().contains(u"A year ahead from each of"_s));
}

TEST_F(LongForecastOfAStore, DrawsBandsForMonthsToComeOnly)
{
    tell(growingStore(20));

    const ForecastMonthsModel& chart = *model.chart();
    const auto drawn
        = [&](int row, int column) { return chart.index(row, column).data(ChartRole).isValid(); };
    EXPECT_TRUE(drawn(19, ForecastMonthsModel::ActualColumn));
    EXPECT_FALSE(drawn(19, ForecastMonthsModel::ExpectedColumn));
    EXPECT_FALSE(drawn(20, ForecastMonthsModel::ActualColumn));
    EXPECT_TRUE(drawn(20, ForecastMonthsModel::Low95Column));
    EXPECT_GE(chart.index(20, ForecastMonthsModel::Low95Column).data(ChartRole).toDouble(), 0);
}

TEST_F(LongForecastOfAStore, WritesMoneyInWholeUnits)
{
    tell(growingStore(14));
    model.setMetric(metrics::MetricId::Gross);
    wait();

    EXPECT_EQ(model.chart()->index(13, ForecastMonthsModel::ActualColumn).data().toString(),
        formatValue(16'000'00, metrics::Unit::Money, facts.style()));
    EXPECT_DOUBLE_EQ(
        model.chart()->index(13, ForecastMonthsModel::ActualColumn).data(ChartRole).toDouble(),
        16'000);
}

TEST_F(LongForecastOfAStore, SaysWhyThereIsNone)
{
    model.refresh();
    EXPECT_EQ(model.condition(), State::NoDatabase);
    EXPECT_FALSE(model.problem().isEmpty());

    tell(growingStore(12));
    EXPECT_EQ(model.condition(), State::TooShort);
    EXPECT_TRUE(model.problem().contains(u"there are 12"_s)) << model.problem().toStdString();

    model.setMetric(metrics::MetricId::Gross);
    tell(growingStore(14), {.who = {7}, .role = Role::Associate});
    EXPECT_EQ(model.condition(), State::Withheld);
}
