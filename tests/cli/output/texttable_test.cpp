#include "cli/output/texttable.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::cli;
using namespace Qt::StringLiterals;

TEST(TextTable, StandsNumbersToTheRightAndTextsToTheLeft)
{
    TextTable table;
    table.addColumn(u"Source"_s, false);
    table.addColumn(u"Leads"_s, true);
    table.addRow({u"AutoTrader"_s, u"9"_s});
    table.addRow({u"Walk-in"_s, u"1,234"_s});
    table.addRule();
    table.addRow({u"Total"_s, u"1,243"_s});

    EXPECT_EQ(table.text(),
        u"Source      Leads\n"
        "─────────────────\n"
        "AutoTrader      9\n"
        "Walk-in     1,234\n"
        "─────────────────\n"
        "Total       1,243\n"_s);
}

TEST(TextTable, LeavesNoBlanksAtTheEndOfALine)
{
    TextTable table;
    table.addColumn(u"Name"_s, false);
    table.addColumn(u"Note"_s, false);
    table.addRow({u"A"_s, QString()});

    EXPECT_FALSE(table.text().contains(u" \n"_s));
}

TEST(TextTable, GivesChineseLettersTwoPlaces)
{
    EXPECT_EQ(displayWidth(u"线索 7"_s), 6);
    EXPECT_EQ(displayWidth(u"Zoe\u0308"_s), 3);
}
