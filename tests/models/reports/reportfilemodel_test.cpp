#include "models/reports/reportfilemodel.h"

#include "models/common/figurereference.h"
#include "services/report/figuretables.h"
#include "support/days.h"
#include "support/printing.h"
#include "support/storestory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReportOfTwoFiles : public testing::Test
{
protected:
    ReportOfTwoFiles()
    {
        auto report = std::make_shared<MonthReport>();
        report->files
            = {{.name = u"sales.csv"_s,
                   .columns = {u"customer"_s, u"gross"_s, u"rate"_s, u"day"_s},
                   .rows = {{u"<b>A</b>"_s, {}, {}, january(2)},
                       {u"B"_s, Money::fromCents(12345), ReportNumber {0.5, 4}, january(3)}}},
                {.name = u"empty.csv"_s, .columns = {u"day"_s}}};
        model.load(report, 0);
    }

    QString text(int row, int column) { return model.index(row, column).data().toString(); }
    bool isRightAligned(int column) const
    {
        return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).isValid()
            && model.index(0, column).data(Qt::TextAlignmentRole).isValid();
    }

    ReportFileModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ReportOfTwoFiles, ShowsCellForCellWhatIsWritten)
{
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"gross"_s);
    EXPECT_EQ(text(0, 0), u"<b>A</b>"_s);
    EXPECT_EQ(text(0, 1), QString());
    EXPECT_EQ(text(1, 1), u"123.45"_s);
    EXPECT_EQ(text(1, 2), u"0.5000"_s);
    EXPECT_EQ(text(1, 3), u"2024-01-03"_s);
}

TEST_F(ReportOfTwoFiles, KnowsNumbersByTheFirstCellThatIsFilled)
{
    EXPECT_FALSE(isRightAligned(0));
    EXPECT_TRUE(isRightAligned(1));
    EXPECT_TRUE(isRightAligned(2));
    EXPECT_FALSE(isRightAligned(3));
}

TEST_F(ReportOfTwoFiles, ShowsAnotherFile)
{
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.load(nullptr, 1);

    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

namespace {

/// Two leads of one source, one of whom was reached.
ReportFile bySource(const std::function<ReportFile(const metrics::FactTable&, const Period&)>& make)
{
    StoreStory story;
    story.call(story.lead("2026-11-02 10:00"), "2026-11-02 10:05", {}, StoreStory::Answer::Spoke);
    story.lead("2026-11-03 10:00");
    const auto facts = metrics::buildFactTable(story.feed());
    return make(*facts, monthOf(std::chrono::sys_days(2026y / std::chrono::November / 2)));
}

} // namespace

TEST(ReportFileModel, OpensEveryFigureToItsQuestionAndItsRow)
{
    const auto today = std::chrono::sys_days(2026y / std::chrono::November / 30);
    auto report = std::make_shared<MonthReport>();
    report->files.push_back(bySource([&](const metrics::FactTable& facts, const Period& month) {
        return summaryFile(facts, month, today);
    }));
    report->files.push_back(bySource([&](const metrics::FactTable& facts, const Period& month) {
        return dimensionFile(facts, u"by_source.csv"_s, metrics::Dimension::Source, month, today);
    }));
    ReportFileModel model;

    for (int file = 0; file < 2; ++file) {
        model.load(report, file);
        int figures = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const auto figure = index.data(FigureRole).value<FigureReference>();
                if (figure.query.metrics.empty())
                    continue;
                ++figures;
                EXPECT_EQ(figure.keys.size(), file == 0 ? 0U : 1U);
                const QString metric = file == 0
                    ? model.index(row, 0).data().toString()
                    : model.headerData(column, Qt::Horizontal).toString();
                EXPECT_EQ(
                    QLatin1String(metrics::definitionOf(figure.query.metrics[figure.metric]).id),
                    metric);
            }
        }
        EXPECT_GE(figures, 3);
    }
}
