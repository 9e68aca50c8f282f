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
    TextTable table;
    table.addColumn(u"线索"_s, false);
    table.addColumn(u"N"_s, false);
    table.addRow({u"abcd"_s, u"1"_s});

    EXPECT_TRUE(table.text().contains(u"线索  N\n"_s)) << table.text().toStdString();
}
