#include "widgets/goals/longforecastview.h"

#include "metrics/facttable.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "models/goals/longforecastmodel.h"
#include "widgets/charts/forecastchart.h"
#include "widgets/common/emptystate.h"

#include "support/fakeask.h"
#include "support/storestory.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTest>

using namespace lotboard;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

class LongForecastViewTest : public testing::Test
{
protected:
    LongForecastViewTest() : model(state, facts), view(model, ask)
    {
        state.setToday(2026y / November / 21);
        view.resize(1000, 700);
        view.show();
    }
    ~LongForecastViewTest() override { JobRunner::waitForAll(); }

    void tellTwentyMonths()
    {
        StoreStory story;
        for (int month = 0; month < 20; ++month)
            story.sale(story.keep(isoDate(addMonths(2025y / March / 5, month)).toStdString()), {});
        facts.setFacts(metrics::buildFactTable(story.feed()));
        model.refresh();
        wait();
    }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    BoardState state;
    BoardFacts facts;
    FakeAsk ask;
    LongForecastModel model;
    LongForecastView view;
};

} // namespace

TEST_F(LongForecastViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(view.findChild<EmptyState*>(u"emptyState"_s)->isVisible());
}

TEST_F(LongForecastViewTest, ReadsTheMonthsOut)
{
    tellTwentyMonths();

    const auto* chart = view.findChild<ForecastChart*>(u"forecastChart"_s);
    EXPECT_TRUE(chart->isVisible());
    EXPECT_TRUE(chart->accessibleDescription().startsWith(u"November 2026: 1"_s))
        << chart->accessibleDescription().toStdString();
}

TEST_F(LongForecastViewTest, AsksForAsManyMonthsAsChosen)
{
    tellTwentyMonths();
    auto* months = view.findChild<QComboBox*>(u"monthsCombo"_s);

    months->setCurrentIndex(0);
    Q_EMIT months->activated(0);
    wait();

    EXPECT_EQ(model.expected()->rowCount(), 3);
}
