#include "exchange/report/displaywidth.h"

#include "support/printing.h"

using namespace lotboard::exchange;
using namespace Qt::StringLiterals;

TEST(DisplayWidth, GivesWideLettersTwoPlacesAndMarksNone)
{
    EXPECT_EQ(displayWidth(u""_s), 0);
    EXPECT_EQ(displayWidth(u"Ann 7"_s), 5);
    EXPECT_EQ(displayWidth(u"线索 7"_s), 6);
    EXPECT_EQ(displayWidth(u"Zoe\u0308"_s), 3);
}
