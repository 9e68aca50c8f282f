#include "models/common/texttablemodel.h"

#include "support/printing.h"

#include <QAbstractItemModelTester>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(TextTableModel, ShowsRowsOfDifferentLengthsUnderItsColumns)
{
    TextTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setTable({u"name"_s, u"units"_s}, {{u"Ada"_s}, {u"Bo"_s, u"2"_s, u"beyond"_s}});

    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), QString());
    EXPECT_EQ(model.index(1, 1).data().toString(), u"2"_s);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"units"_s);
}

TEST(TextTableModel, PutsNumbersOnTheRight)
{
    TextTableModel model;

    model.setTable({u"name"_s, u"units"_s}, {{u"Bo"_s, u"2"_s}}, {false, true});

    const auto alignment
        = [&](int column) { return model.index(0, column).data(Qt::TextAlignmentRole).toInt(); };
    EXPECT_TRUE(alignment(1) & Qt::AlignRight);
    EXPECT_FALSE(alignment(0) & Qt::AlignRight);
}
