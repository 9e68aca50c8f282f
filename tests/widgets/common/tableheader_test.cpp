#include "widgets/common/tableheader.h"

#include "widgets/common/datatableview.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace lotboard;

namespace {

/// The last column from the right, of `area` in `picture`, that is not of one colour alone.
int lastInkIn(const QImage& picture, const QRect& area)
{
    for (int x = area.right(); x >= area.left(); --x) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (picture.pixel(x, y) != picture.pixel(area.right(), area.top()))
                return x;
        }
    }
    return area.left();
}

/// A number below a heading that ends in the same letter, in a program with its style sheet.
class TableOfOneNumber : public testing::Test
{
protected:
    TableOfOneNumber()
    {
        const auto right = QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        model.setHorizontalHeaderLabels({QStringLiteral("HHH"), QStringLiteral("Words")});
        model.setHeaderData(0, Qt::Horizontal, right, Qt::TextAlignmentRole);
        auto* number = new QStandardItem(QStringLiteral("HHHHHH"));
        number->setData(right, Qt::TextAlignmentRole);
        model.appendRow({number, new QStandardItem(QStringLiteral("x"))});
        view.setModel(&model);
        view.resize(400, 200);
        view.show();
    }

    Theme theme;
    QStandardItemModel model;
    DataTableView view;
};

} // namespace

TEST_F(TableOfOneNumber, PutsTheHeadingFlushWithTheNumberBelow)
{
    QHeaderView* header = view.horizontalHeader();
    const int width = view.columnWidth(0);
    const QImage heading = header->grab().toImage();
    const QImage row = view.viewport()->grab().toImage();

    const int headingEnd = lastInkIn(heading, {0, 4, width, header->height() - 8});
    const int numberEnd = lastInkIn(row, {0, 4, width, view.rowHeight(0) - 8});

    EXPECT_GT(headingEnd, 0);
    EXPECT_NEAR(headingEnd, numberEnd, 1);
}

TEST_F(TableOfOneNumber, KeepsTheHeadingInPlaceWhenItIsSorted)
{
    QHeaderView* header = view.horizontalHeader();
    const QRect area(0, 4, view.columnWidth(0), header->height() - 8);
    const int before = lastInkIn(header->grab().toImage(), area);

    view.setSortingEnabled(true);
    view.sortByColumn(0, Qt::DescendingOrder);

    EXPECT_EQ(lastInkIn(header->grab().toImage(), area), before);
}
