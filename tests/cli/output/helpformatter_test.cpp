#include "cli/output/helpformatter.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::cli;
using namespace Qt::StringLiterals;

TEST(Wrapped, BreaksWhereTheNextWordWouldNotFit)
{
    EXPECT_EQ(wrapped(u"one two three"_s, 7), u"one two\nthree"_s);
    EXPECT_EQ(wrapped(u"one two three"_s, 13), u"one two three"_s);
}

TEST(Wrapped, LetsALongWordStandAlone)
{
    EXPECT_EQ(wrapped(u"a verylongword b"_s, 5), u"a\nverylongword\nb"_s);
    EXPECT_EQ(wrapped(QString(), 5), QString());
}
