#include "widgets/common/flowlayout.h"

#include <QWidget>

#include <gtest/gtest.h>

using namespace lotboard;

namespace {

/// Three boxes of 100 by 20, 10 apart, lines 5 apart.
class ThreeBoxesInARow : public testing::Test
{
protected:
    ThreeBoxesInARow()
    {
        for (QWidget*& box : boxes) {
            box = new QWidget(&row);
            box->setFixedSize(100, 20);
        }
        new FlowLayout(&row, 10, 5);
        row.show();
    }

    QWidget row;
    std::array<QWidget*, 3> boxes {};
};

} // namespace

TEST_F(ThreeBoxesInARow, StandInOneLineWhereThereIsRoom)
{
    row.resize(320, 20);

    EXPECT_EQ(boxes[2]->pos(), QPoint(220, 0));
    EXPECT_EQ(row.sizeHint(), QSize(320, 20));
    EXPECT_EQ(row.heightForWidth(320), 20);
}

TEST_F(ThreeBoxesInARow, GoOnInTheNextLineWhereThereIsNone)
{
    row.resize(319, 45);

    EXPECT_EQ(boxes[1]->pos(), QPoint(110, 0));
    EXPECT_EQ(boxes[2]->pos(), QPoint(0, 25));
    EXPECT_EQ(row.heightForWidth(319), 45);
    EXPECT_EQ(row.minimumSizeHint().width(), 100);
}

TEST_F(ThreeBoxesInARow, LeaveNoGapForWhatIsHidden)
{
    boxes[1]->hide();
    row.resize(300, 20);

    EXPECT_EQ(boxes[2]->pos(), QPoint(110, 0));
}
