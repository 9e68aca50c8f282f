#include "widgets/analysis/speedview.h"

#include "models/analysis/speedmodel.h"
#include "widgets/charts/heatmap.h"
#include "widgets/charts/responsechart.h"
#include "widgets/common/emptystate.h"

#include "support/analysisviewtest.h"
#include "support/fastandslowanswers.h"

#include <QLabel>
#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class SpeedViewTest : public AnalysisViewTest<SpeedModel, SpeedView>
{
protected:
    SpeedViewTest() : AnalysisViewTest(2026y / std::chrono::November / 30, u"2026-11"_s) { }
};

} // namespace

TEST_F(SpeedViewTest, SaysFirstThatNoStoreIsOpen)
{
    EXPECT_TRUE(child<EmptyState>(u"emptyState"_s)->isVisible());
}

TEST_F(SpeedViewTest, ShowsBothFindings)
{
    tell(fastAndSlowAnswers());

    EXPECT_TRUE(child<QLabel>(u"responseFinding"_s)->text().contains(u"75.0%"_s));
    EXPECT_FALSE(child<QLabel>(u"reachFinding"_s)->text().isEmpty());
}

TEST_F(SpeedViewTest, ReadsTheHeatMapOutByTheKeysAndOpensACell)
{
    tell(fastAndSlowAnswers());
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
    tell(fastAndSlowAnswers());
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
