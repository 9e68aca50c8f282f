#include "widgets/analysis/speedview.h"

#include "metrics/facttable.h"
#include "models/analysis/speedmodel.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/jobrunner.h"
#include "widgets/charts/heatmap.h"
#include "widgets/charts/responsechart.h"
#include "widgets/common/emptystate.h"

#include "support/fakeask.h"
#include "support/fastandslowanswers.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class SpeedViewTest : public testing::Test
{
protected:
    SpeedViewTest() : model(state, facts), view(model, ask)
    {
        state.setToday(2026y / std::chrono::November / 30);
        state.setPeriodText(u"2026-11"_s);
        view.resize(1000, 700);
        view.show();
    }
    ~SpeedViewTest() override { JobRunner::waitForAll(); }

    void tellAnswers()
    {
        facts.setFacts(metrics::buildFactTable(fastAndSlowAnswers().feed()));
        model.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    template<class Widget>
    Widget* child(const QString& name) const
    {
        auto* found = view.findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    BoardState state;
    BoardFacts facts;
    FakeAsk ask;
    SpeedModel model;
    SpeedView view;
};

} // namespace

TEST_F(SpeedViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(SpeedViewTest, ShowsBothFindings)
{
    tellAnswers();

    EXPECT_TRUE(child<QLabel>(u"responseFinding"_s)->text().contains(u"75.0%"_s));
    EXPECT_FALSE(child<QLabel>(u"reachFinding"_s)->text().isEmpty());
}

TEST_F(SpeedViewTest, ReadsTheHeatMapOutByTheKeysAndOpensACell)
{
    tellAnswers();
    auto* map = child<HeatMap>(u"reachMap"_s);
    const QSignalSpy opened(&view, &SpeedView::figureActivated);
    map->setFocus();

    QTest::keyClick(map, Qt::Key_Home);
    EXPECT_TRUE(map->accessibleDescription().startsWith(u"Monday, 09:00"_s))
        << map->accessibleDescription().toStdString();
    QTest::keyClick(map, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<FigureReference>().keys[1].key, u"9"_s);

    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1) << "on Tuesday nobody was called";
    QTest::keyClick(map, Qt::Key_Up);
    QTest::keyClick(map, Qt::Key_End);
    EXPECT_TRUE(map->accessibleDescription().startsWith(u"Monday, all hours"_s));
}

TEST_F(SpeedViewTest, OpensTheLeadsOfAWaitByAClickOnItsBar)
{
    tellAnswers();
    auto* chart = child<ResponseChart>(u"responseChart"_s);
    const QSignalSpy opened(&view, &SpeedView::figureActivated);

    ASSERT_TRUE(
        QTest::qWaitFor([&] { return chart->height() >= chart->minimumSizeHint().height(); }));
    QTest::mouseClick(chart, Qt::LeftButton, {}, {20, chart->fontMetrics().height() * 2});

    ASSERT_EQ(opened.size(), 1);
    const auto figure = opened[0][0].value<FigureReference>();
    EXPECT_EQ(figure.keys.front().key, u"0"_s);
    EXPECT_EQ(figure.cell.figure.numerator, 40);
}
