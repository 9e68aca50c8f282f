#include "models/reports/reportfilemodel.h"

#include "support/days.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

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
