#include "models/analysis/crosschartmodel.h"

#include "metrics/facttable.h"
#include "models/analysis/crossfunnelmodel.h"
#include "models/analysis/explorepicture.h"
#include "models/common/figurereference.h"
#include "models/dashboard/funnelmodel.h"

#include "support/fallencontacts.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using namespace Qt::StringLiterals;
using metrics::Comparison;
using metrics::Dimension;
using metrics::MetricId;

namespace {

CrossTablePtr answered(std::vector<MetricId> metrics, std::vector<Dimension> by,
    Comparison comparison = Comparison::None, std::optional<int> top = {})
{
    using namespace std::chrono_literals;
    metrics::CrossQuery asked {.top = top};
    asked.query.metrics = std::move(metrics);
    asked.query.by = std::move(by);
    asked.query.today = 2026y / std::chrono::December / 20;
    asked.query.period = parsePeriod(u"2026-11"_s, asked.query.today).value();
    asked.query.comparison = comparison;
    const auto facts = metrics::buildFactTable(fallenContacts().feed());
    return std::make_shared<const metrics::CrossTable>(crossTable(*facts, asked));
}

QStringList headings(const QAbstractItemModel& model, Qt::Orientation orientation)
{
    QStringList texts;
    const int count = orientation == Qt::Vertical ? model.rowCount() : model.columnCount();
    for (int at = 0; at < count; ++at)
        texts << model.headerData(at, orientation).toString();
    return texts;
}

} // namespace

TEST(CrossChartModel, KeepsTheRulesOfQt)
{
    CrossChartModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setTable(answered({MetricId::Leads}, {Dimension::Source, Dimension::Day}), 0,
        CrossChartModel::Layout::LinesDown, {});
    model.setTable({}, 0, CrossChartModel::Layout::LinesDown, {});

    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CrossChartModel, HasWhatWasBeforeBesideASingleFigure)
{
    CrossChartModel model;
    model.setTable(answered({MetricId::Leads, MetricId::ContactRate}, {Dimension::Source},
                       Comparison::PreviousPeriod),
        1, CrossChartModel::Layout::LinesDown, {});

    EXPECT_EQ(headings(model, Qt::Vertical), QStringList({u"AutoTrader"_s, u"Website"_s}));
    EXPECT_EQ(headings(model, Qt::Horizontal), QStringList({u"Contact rate"_s, u"Before"_s}));
    EXPECT_EQ(model.index(0, 0).data(ChartRole).toDouble(), 5);
    EXPECT_EQ(model.index(0, 1).data(ChartRole).toDouble(), 100);
    EXPECT_EQ(model.valueTitle(), u"Contact rate, %"_s);
    EXPECT_TRUE(model.index(0, 0).data(FigureRole).isValid());
    EXPECT_EQ(model.index(0, 0).data(ToneRole).value<Tone>(), Tone::Muted) << "20 leads";
}

TEST(CrossChartModel, LaysLinesAcrossForCurves)
{
    CrossChartModel model;
    model.setTable(answered({MetricId::Leads}, {Dimension::Day, Dimension::Source}), 0,
        CrossChartModel::Layout::LinesAcross, {});

    EXPECT_EQ(headings(model, Qt::Vertical), QStringList({u"AutoTrader"_s, u"Website"_s}));
    EXPECT_EQ(model.columnCount(), 20);
}

TEST(CrossChartModel, CountsNothingAsZeroAndKnowsNoRateOfIt)
{
    CrossChartModel model;
    const auto table
        = answered({MetricId::Leads, MetricId::CloseRate}, {Dimension::Person, Dimension::Source});
    model.setTable(table, 0, CrossChartModel::Layout::LinesDown, {});
    ASSERT_GT(model.rowCount(), 0);
    for (std::size_t line = 0; line + 1 < table->lines.size(); ++line) {
        for (std::size_t column = 0; column + 1 < table->columns.size(); ++column) {
            const auto cell = model.index(static_cast<int>(line), static_cast<int>(column));
            EXPECT_TRUE(cell.data(ChartRole).isValid());
            EXPECT_EQ(cell.data(FigureRole).isValid(), !table->at(line, column).cells.empty());
        }
    }
}

TEST(CrossFunnelModel, ShowsEachCountAsAPartOfTheOneBefore)
{
    CrossFunnelModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(answered({MetricId::Leads, MetricId::ContactRate, MetricId::Contacted},
                       {Dimension::Source}, Comparison::PreviousPeriod),
        {});

    ASSERT_EQ(model.rowCount(), 2) << "the rate is no step";
    EXPECT_EQ(model.index(0, FunnelModel::CountColumn).data().toString(), u"40"_s);
    EXPECT_EQ(model.index(1, FunnelModel::CountColumn).data().toString(), u"21"_s);
    EXPECT_EQ(model.index(1, FunnelModel::RateColumn).data().toString(), u"52.5%"_s);
    EXPECT_EQ(
        model.index(1, FunnelModel::CountColumn).data(FunnelModel::ComparisonRole).toDouble(), 40);
}

struct Drawing
{
    Picture picture {};
    std::vector<MetricId> metrics {};
    std::vector<Dimension> by {};
    bool canBeDrawn = true;
};

class Drawings : public testing::TestWithParam<Drawing>
{
};

TEST_P(Drawings, AreRefusedWithWhatToChooseInstead)
{
    const Drawing& drawing = GetParam();

    const QString problem
        = pictureProblem(*answered(drawing.metrics, drawing.by), drawing.picture, 0);

    EXPECT_EQ(problem.isEmpty(), drawing.canBeDrawn) << problem.toStdString();
    EXPECT_EQ(pictureFromId(pictureId(drawing.picture)), drawing.picture);
}

INSTANTIATE_TEST_SUITE_P(All, Drawings,
    testing::Values(Drawing {Picture::Table, {MetricId::Leads}, {}},
        Drawing {Picture::Bars, {MetricId::ContactRate}, {Dimension::Source}},
        Drawing {Picture::Bars, {MetricId::Leads}, {}, false},
        Drawing {Picture::Stacked, {MetricId::Leads}, {Dimension::Source, Dimension::Person}},
        Drawing {Picture::Stacked, {MetricId::Leads}, {Dimension::Source}, false},
        Drawing {Picture::Stacked, {MetricId::ContactRate}, {Dimension::Source, Dimension::Person},
            false},
        Drawing {Picture::Lines, {MetricId::Leads}, {Dimension::Week}},
        Drawing {Picture::Lines, {MetricId::Leads}, {Dimension::Source}, false},
        Drawing {Picture::Lines, {MetricId::Leads}, {Dimension::Source, Dimension::Day}, false},
        Drawing {Picture::HeatMap, {MetricId::Leads}, {Dimension::Weekday, Dimension::Hour}},
        Drawing {Picture::HeatMap, {MetricId::Leads}, {Dimension::Weekday}, false},
        Drawing {Picture::Funnel, {MetricId::Leads, MetricId::Units}, {}},
        Drawing {Picture::Funnel, {MetricId::Leads, MetricId::ContactRate}, {}, false}));

TEST(CrossChartModel, NeverGreysACountWhichIsAsLargeAsItIs)
{
    CrossChartModel model;
    model.setTable(answered({MetricId::Leads}, {Dimension::Source}), 0,
        CrossChartModel::Layout::LinesDown, {});
    EXPECT_EQ(model.index(0, 0).data(ToneRole).value<Tone>(), Tone::Plain) << "20 leads";
}
