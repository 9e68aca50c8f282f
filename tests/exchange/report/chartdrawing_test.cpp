#include "exchange/report/chartdrawing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace lotboard::exchange;
using namespace Qt::StringLiterals;

namespace {

double sixUnits(const QString& text)
{
    return 6.0 * static_cast<double>(text.size());
}

Chart chartOf(Chart::Shape shape, const std::vector<double>& values)
{
    Chart chart {.title = u"Units"_s, .shape = shape, .valueTitle = u"Units"_s, .series = {{}}};
    for (const double value : values) {
        chart.categories << QString::number(chart.categories.size() + 1);
        chart.series.front().points.push_back(
            {.text = QString::number(value), .kind = ValueKind::Count, .value = value});
    }
    return chart;
}

class ChartDrawingTest : public testing::TestWithParam<Chart::Shape>
{
};

} // namespace

TEST(AxisTicks, CoverWhatTheyAreAskedForInEvenRoundSteps)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> exponent(-4, 7);
    for (int i = 0; i < 500; ++i) {
        const double high = std::pow(10, exponent(random));
        const double low = i % 3 == 0 ? -high / 3 : 0;
        const std::vector<double> ticks = axisTicks(low, high, 4);

        ASSERT_GE(ticks.size(), 2U);
        EXPECT_LE(ticks.size(), 12U);
        EXPECT_LE(ticks.front(), low);
        EXPECT_GE(ticks.back(), high * (1 - 1e-9));
        EXPECT_TRUE(std::find(ticks.begin(), ticks.end(), 0.0) != ticks.end());
    }
}

TEST(AxisTicks, AreThereWithoutAnyValue)
{
    EXPECT_GE(axisTicks(0, 0, 4).size(), 2U);
}

TEST_P(ChartDrawingTest, KeepsEverythingInsideItsBoxAndBoxesInProportion)
{
    const std::vector<double> values {4, 0, 8, 2, -2, 6};
    const ChartDrawing drawing = drawingOf(chartOf(GetParam(), values), 400, sixUnits);

    ASSERT_EQ(drawing.boxes.size(), 5U); // None for the 0.
    const bool isLying = GetParam() == Chart::Shape::Bars;
    const auto lengthOf = [&](std::size_t box) {
        return isLying ? drawing.boxes[box].width : drawing.boxes[box].height;
    };
    EXPECT_NEAR(lengthOf(1), 2 * lengthOf(0), 1e-9);
    EXPECT_NEAR(lengthOf(3), lengthOf(2), 1e-9);
    for (const DrawnBox& box : drawing.boxes) {
        EXPECT_GE(box.x, 0);
        EXPECT_GE(box.y, 0);
        EXPECT_LE(box.x + box.width, drawing.width + 1e-9);
        EXPECT_LE(box.y + box.height, drawing.height + 1e-9);
    }
    for (const DrawnText& text : drawing.texts) {
        const double width = sixUnits(text.text);
        const double left = text.anchor == Anchor::Start ? text.x
            : text.anchor == Anchor::End                 ? text.x - width
                                                         : text.x - width / 2;
        EXPECT_GE(left, -1) << text.text.toStdString();
        EXPECT_LE(left + width, drawing.width + 1) << text.text.toStdString();
        EXPECT_LE(text.y, drawing.height);
    }
}

TEST_P(ChartDrawingTest, StandsWithoutAnyCategory)
{
    const ChartDrawing drawing = drawingOf(chartOf(GetParam(), {}), 400, sixUnits);

    EXPECT_GT(drawing.height, 0);
    EXPECT_TRUE(drawing.boxes.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, ChartDrawingTest, testing::Values(Chart::Shape::Columns, Chart::Shape::Bars));

TEST(ChartDrawing, CutsNamesThatLeaveNoRoomForBars)
{
    Chart chart = chartOf(Chart::Shape::Bars, {1, 2});
    chart.categories[0] = QString(200, u'x');
    const ChartDrawing drawing = drawingOf(chart, 400, sixUnits);

    EXPECT_TRUE(drawing.texts.front().text.endsWith(u'…'));
    EXPECT_LT(sixUnits(drawing.texts.front().text), 200);
    EXPECT_GT(drawing.boxes.front().width, 50);
}
